import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limits } from '../../schema/cost.ts';
import { seen, testSchema } from '../schema/test-schema.ts';
import { openServer } from './hub.ts';

type Hub = Awaited<ReturnType<typeof openServer>>;
let hub: Hub;
beforeAll(async () => {
  hub = await openServer({ schema: testSchema, timeoutMs: 300 });
});
afterAll(() => hub.close());

async function ask(body: unknown): Promise<{ status: number; text: string }> {
  const response = await hub.post(body);
  return { status: response.status, text: await response.text() };
}
const lastSignal = () => seen.signal;
const repeat = (count: number, text: string) => Array(count).fill(text).join(' ');
const parts = (depth: number) => `${'{ parts '.repeat(depth)}{ name }${' }'.repeat(depth)}`;

describe('each limit answers with a clear error', () => {
  test.each([
    ['tokens', { query: `{ ${repeat(limits.tokens, 'thing')} }` }, 400, 'more that 2000 tokens'],
    [
      'depth',
      { query: `{ thing ${'{ same '.repeat(15)} { name } ${'}'.repeat(15)} }` },
      400,
      'a depth of 17, more than 15',
    ],
    [
      'aliases',
      { query: `{ thing { ${Array.from({ length: 31 }, (_, at) => `a${at}: name`).join(' ')} } }` },
      400,
      'aliases: 31',
    ],
    ['directives', { query: `{ thing { ${repeat(51, 'name @include(if: true)')} } }` }, 400, 'directives: 51'],
    ['root fields', { query: `{ ${repeat(21, '__typename')} }` }, 400, 'root fields: 21'],
    ['cost', { query: `{ thing ${parts(4)} }` }, 200, 'more than 5000'],
    [
      'cost of pages',
      { query: '{ things(first: 100) { edges { node { parts { parts { name } } } } } }' },
      200,
      'more than 5000',
    ],
    ['time', { query: '{ slow }' }, 503, 'took longer than 300 ms'],
    ['batch', [{ query: '{ thing { name } }' }, { query: '{ thing { name } }' }], 400, 'Operation batching disabled'],
    ['introspection', { query: '{ __schema { types { name } } }' }, 400, 'introspection'],
  ])('%s', async (_, body, status, message) => {
    const answer = await ask(body);
    expect(answer.text).toContain(message);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toHaveProperty('errors.0.extensions.code');
  });

  test('body: one byte over a mebibyte is refused, a mebibyte of query text is not too long', async () => {
    const frame = JSON.stringify({ query: '{ thing { name } }', pad: '' }).length;
    expect((await ask({ query: '{ thing { name } }', pad: 'x'.repeat(limits.bodyBytes - frame) })).status).toBe(200);
    const answer = await ask({ query: '{ thing { name } }', pad: 'x'.repeat(limits.bodyBytes - frame + 1) });
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('longer than 1048576 bytes');
  });

  test('body: one that does not say its length is cut off at the limit', async () => {
    const token = await hub.token();
    const status = await new Promise<string>((resolve, reject) => {
      const socket = connect(hub.port, '127.0.0.1');
      socket.on('error', reject);
      socket.on('data', (answer) => {
        resolve(String(answer).split('\r\n')[0] ?? '');
        socket.destroy();
      });
      socket.write(
        `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nTransfer-Encoding: chunked\r\n\r\n`,
      );
      const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;
      for (let at = 0; at < 17; at += 1) socket.write(chunk);
    });
    expect(status).toBe('HTTP/1.1 413 Payload Too Large');
  });

  test('a page within its cost is answered, rows and all', async () => {
    const { text } = await ask({
      query: '{ things(first: 100) { edges { cursor node { parts { name } } } pageInfo { endCursor } } }',
    });
    expect(JSON.parse(text).data.things.edges).toHaveLength(2);
  });

  test('what runs when the time is over is told to stop', async () => {
    await ask({ query: '{ slow }' });
    expect(seen.signal?.aborted).toBe(true);
  });

  test('what runs when the caller goes away is told to stop', async () => {
    const gone = new AbortController();
    const { promise: aborted, resolve } = Promise.withResolvers<void>();
    delete seen.signal;
    const answer = fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await hub.token()}` },
      body: JSON.stringify({ query: '{ slow }' }),
      signal: gone.signal,
    });
    await expect.poll(lastSignal).toBeDefined();
    lastSignal()?.addEventListener('abort', () => resolve());
    gone.abort();
    await expect(answer).rejects.toThrow();
    await aborted;
  });

  test('the worst documents of two thousand tokens are refused or answered in under a second', async () => {
    const fields = `{ thing { ${repeat(1_900, 'name')} } }`;
    const spreads = `{ thing { ${repeat(450, '...F')} } } fragment F on Thing { ${repeat(400, 'name')} }`;
    const doubling = `{ thing { ...F0 } } ${Array.from({ length: 150 }, (_, at) => `fragment F${at} on Thing { same { ...F${at + 1} ...F${at + 1} } }`).join(' ')} fragment F150 on Thing { name }`;
    const nested = `{ ${Array.from({ length: 60 }, () => `thing ${parts(6)}`).join(' ')} }`;
    for (const query of [fields, spreads, doubling, nested]) {
      const begun = performance.now();
      await ask({ query });
      expect(performance.now() - begun).toBeLessThan(1_000);
    }
  });
});

test('introspection is answered where it is allowed, standard query and all', async () => {
  const { getIntrospectionQuery } = await import('graphql');
  const open = await openServer({ schema: testSchema, introspection: true });
  const answer = JSON.parse(await (await open.post({ query: getIntrospectionQuery() })).text());
  expect(answer.errors).toBeUndefined();
  expect(answer.data.__schema.queryType.name).toBe('Query');
  await open.close();
});

test('where introspection is not allowed, errors do not guess at names', async () => {
  expect((await ask({ query: '{ thin { name } }' })).text).not.toContain('Did you mean');
});
