import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readFile } from '../../src/feeds/read.ts';
import { Jobs, openWorker, type RunningWorker } from '../../src/jobs/queue.ts';
import { Batcher } from '../../src/pipeline/batcher.ts';
import { Inbox } from '../../src/pipeline/inbox.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { ingestRoute } from '../../src/server/ingest-route.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ROOT } from '../parts.ts';
import { openSmallDisk, type SmallDisk } from '../small-disk.ts';
import { openServer } from './hub.ts';

/** The route over the real queue, with a worker that takes a delivery in once the test lets it. */
let parts: TestHub;
let server: Awaited<ReturnType<typeof openServer>>;
let jobs: Jobs;
let worker: RunningWorker;
let inbox: Inbox;
let gate: PromiseWithResolvers<void>;
const disk: SmallDisk | undefined = openSmallDisk(256);
const family = readFileSync(join(ROOT, 'tests', 'fixtures', 'pnr', 'family.edi'));
const feeds = { role: 'administrator', purpose: 'feed-operation' };
const integrator = { role: 'integrator', purpose: 'feed-operation' };

beforeAll(async () => {
  parts = await openHub();
  jobs = new Jobs(inject('redisUrl'));
  const routes = [
    place(() => inbox, '/ingest/:feed'),
    place(() => new Inbox(join(disk?.folder ?? '', 'inbox')), '/full/:feed'),
  ];
  server = await openServer({ routes });
  inbox = new Inbox(join(server.data, 'inbox'));
  const batcher = new Batcher(parts);
  worker = openWorker(
    inject('redisUrl'),
    {
      ingest: async ({ delivery }) => {
        const done = await ingest({ parts, batcher, inbox, read: readFile }, delivery, () => gate.promise);
        return done;
      },
      desk: async () => undefined,
      crawl: async () => undefined,
    },
    (name, error) => console.error(name, error),
  );
  worker.run();
});
beforeEach(() => {
  gate = Promise.withResolvers();
});
afterAll(async () => {
  await worker.close();
  await jobs.close();
  await server.close();
  await parts.close();
  disk?.close();
});

function place(where: () => Inbox, pattern: string) {
  const handler: ReturnType<typeof ingestRoute>['handler'] = (exchange) =>
    ingestRoute({ gate: server.gate, graph: parts.graph, inbox: where(), jobs, now: parts.now }).handler(exchange);
  return { method: 'POST' as const, pattern, handler };
}

async function send(
  path: string,
  headers: Record<string, string>,
  body: Uint8Array | ReadableStream<Uint8Array> = family,
): Promise<Response> {
  return fetch(`${server.url}${path}`, { method: 'POST', headers, body, duplex: 'half' });
}

async function bearer(wanted: Parameters<typeof server.token>[0]): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await server.token(wanted)}` };
}

interface Line {
  readonly state: string;
  readonly units?: number;
}

async function* linesOf(response: Response): AsyncGenerator<Line> {
  let text = '';
  for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = `${text}${part}`.split('\n');
    text = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line) as Line;
  }
}

function waiting(): string[] {
  try {
    return readdirSync(join(server.data, 'inbox'));
  } catch {
    return [];
  }
}

describe('who may send', () => {
  const unsigned = 'eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJpc3MiOiJ1cm46c2VraXNobzpkZXZlbG9wbWVudCJ9.';
  test.each([
    ['no token', async () => ({}), 401, 'missing'],
    ['an unsigned token', async () => ({ authorization: `Bearer ${unsigned}` }), 401, 'algorithm'],
    [
      'an expired token',
      async () => {
        const headers = await bearer({ ...feeds, ttlSeconds: 60 });
        server.clock.offset = 121_000;
        return headers;
      },
      401,
      'expired',
    ],
    [
      'a token of another hub',
      async () => {
        const other = await openServer();
        const token = await other.token(feeds);
        await other.close();
        return { authorization: `Bearer ${token}` };
      },
      401,
      'signature',
    ],
  ])('nobody with %s', async (_, headers, status, problem) => {
    const response = await send('/ingest/pnr', await headers());
    server.clock.offset = 0;
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED', problem } }] });
    expect(waiting()).toEqual([]);
  });

  test('nobody without the action, and a back-fill takes one of its own', async () => {
    const analyst = await send('/ingest/pnr', await bearer({}));
    expect(await analyst.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('"ingest"'), extensions: { code: 'FORBIDDEN' } }],
    });
    const receivedAt = { 'x-sekisho-received-at': '2026-10-01T09:00:00+09:00' };
    const past = await send('/ingest/pnr', { ...(await bearer(integrator)), ...receivedAt });
    expect(past.status).toBe(403);
    expect(await past.json()).toMatchObject({ errors: [{ message: expect.stringContaining('"back-fill"') }] });
    expect(waiting()).toEqual([]);
  });
});

describe('what may be sent', () => {
  test('nothing for a feed that there is none of', async () => {
    const response = await send('/ingest/rumours', await bearer(integrator));
    expect([response.status, await response.json()]).toEqual([
      404,
      {
        errors: [
          {
            message:
              'There is no feed of that name. Feeds: listing, pnr, post, finding, intel, declaration, air-cargo.',
            extensions: { code: 'FEED_UNKNOWN' },
          },
        ],
      },
    ]);
  });

  test.each(['yesterday', '2026-10-01', '2026-10-01T09:00:00'])('no time of receipt such as %s', async (at) => {
    const response = await send('/ingest/pnr', { ...(await bearer(feeds)), 'x-sekisho-received-at': at });
    expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('with its offset')]);
    expect(waiting()).toEqual([]);
  });

  test('nothing that breaks off', async () => {
    const headers = await bearer(integrator);
    const { promise: isOpen, resolve: opened } = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>({
      pull: async (stream) => {
        stream.enqueue(family.subarray(0, 100));
        await expect.poll(waiting).not.toEqual([]);
        opened();
        stream.error(new Error('the line is cut'));
      },
    });
    await expect(send('/ingest/pnr', headers, body)).rejects.toThrow();
    await isOpen;
    await expect.poll(waiting).toEqual([]);
  });

  test.skipIf(disk === undefined)(
    'nothing that the disk has no room for: the sender is told while sending',
    async () => {
      let chunks = 0;
      const body = new ReadableStream<Uint8Array>({
        pull: (stream) => (chunks++ < 64 ? stream.enqueue(Buffer.alloc(65_536, 'x')) : stream.close()),
      });
      const response = await send('/full/auto', await bearer(integrator), body);
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: expect.stringMatching(/free space .* then send again; nothing was taken/),
            extensions: { code: 'STORE_FAILED' },
          },
        ],
      });
      expect(readdirSync(join(disk?.folder ?? '', 'inbox'))).toEqual([]);
      rmSync(join(disk?.folder ?? '', 'inbox'), { recursive: true });
    },
  );
});

test('who sends is told when it is safe, how far it is, and what came of it; a back-fill has its time of receipt', async () => {
  const receivedAt = '2026-10-01T09:00:00+09:00';
  const response = await send('/ingest/auto', {
    ...(await bearer(feeds)),
    'x-sekisho-received-at': receivedAt,
    'x-sekisho-name': encodeURIComponent('家族.edi'),
  });
  const states: string[] = [];
  for await (const { state, ...line } of linesOf(response)) {
    states.push(state);
    if (state === 'open' && line.units === 2) gate.resolve();
    if (state === 'done') expect(line).toMatchObject({ units: 2, written: 2, deadLetters: 0 });
  }
  expect(states).toEqual(['accepted', ...states.slice(1, -1).map(() => 'open'), 'done']);
  expect(states.length).toBeGreaterThan(2);
  expect(
    await parts.graph.read('MATCH (r:Record) RETURN DISTINCT r.receivedAt AS receivedAt, r.knownFrom AS knownFrom'),
  ).toEqual([{ receivedAt: Date.parse(receivedAt), knownFrom: Date.parse(receivedAt) }]);
  expect(await parts.graph.read('MATCH (d:Delivery) RETURN d.name AS name, d.state AS state')).toEqual([
    { name: '家族.edi', state: 'done' },
  ]);
  expect(waiting()).toEqual([]);
}, 120_000);
