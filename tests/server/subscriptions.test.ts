import { type Client, createClient } from 'graphql-ws';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { makeCode } from '../../src/auth/sign-in-code.ts';
import { Events, seen, testSchema, ticks } from '../schema/test-schema.ts';
import { openServer } from './hub.ts';

type Hub = Awaited<ReturnType<typeof openServer>>;
interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string }[];
}

let hub: Hub;
let clients: Client[];

beforeEach(async () => {
  clients = [];
  ticks.events = new Events();
  Object.assign(seen, { closed: 0, viewers: [] });
  hub = await openServer({ schema: testSchema });
});
afterEach(async () => {
  for (const client of clients) await client.dispose();
  await hub.close();
});

function connect(connectionParams: Record<string, unknown>, headers: Record<string, string> = {}) {
  const { promise: closed, resolve } = Promise.withResolvers<{ code: number; reason: string }>();
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers });
    }
  }
  const url = `ws://127.0.0.1:${hub.port}/graphql`;
  const on = { closed: (event: unknown) => resolve(event as { code: number; reason: string }) };
  const client = createClient({ url, webSocketImpl: Socket, connectionParams, retryAttempts: 0, on });
  clients.push(client);
  return { closed, ask: (query: string) => client.iterate({ query }) as AsyncIterableIterator<Answer> };
}
const bearer = async (wanted: Parameters<Hub['token']>[0] = {}) => ({
  authorization: `Bearer ${await hub.token(wanted)}`,
});
const failed = (code: number) => expect.objectContaining({ code });

describe('a subscription', () => {
  test('gives each event to whoever may read it', async () => {
    const answers = connect(await bearer()).ask('subscription { ticks }');
    const first = answers.next();
    ticks.events.push(1);
    ticks.events.push(2);
    expect((await first).value).toEqual({ data: { ticks: 1 } });
    expect((await answers.next()).value).toEqual({ data: { ticks: 2 } });
  });

  test('says nothing when the answer is the same as before', async () => {
    const answers = connect(await bearer()).ask('subscription { ticks }');
    for (const tick of [1, 1, 1, 2]) ticks.events.push(tick);
    expect((await answers.next()).value).toEqual({ data: { ticks: 1 } });
    expect((await answers.next()).value).toEqual({ data: { ticks: 2 } });
  });

  test('reads each event with the rights of that moment', async () => {
    const answers = connect(await bearer()).ask('subscription { ticks }');
    ticks.events.push(1);
    await answers.next();
    const [before] = seen.viewers;
    // The list that the hub holds is replaced when a class is added.
    hub.replaceClasses([{ key: 'post/customs/plain/trade', number: 7, members: [] }]);
    ticks.events.push(2);
    await answers.next();
    expect(seen.viewers).toHaveLength(2);
    expect(seen.viewers[1]).not.toBe(before);
  });

  test('waits for the end of its socket once, however many events it gives', async () => {
    const warnings: Error[] = [];
    const hear = (warning: Error) => void warnings.push(warning);
    process.on('warning', hear);
    const answers = connect(await bearer()).ask('subscription { ticks }');
    for (let tick = 20; tick < 40; tick += 1) {
      ticks.events.push(tick);
      expect((await answers.next()).value).toEqual({ data: { ticks: tick } });
    }
    process.off('warning', hear);
    expect(warnings).toEqual([]);
  });

  test('is logged event by event, as reads are', async () => {
    const answers = connect(await bearer()).ask('subscription T { ticks }');
    ticks.events.push(1);
    await answers.next();
    expect(hub.lines.at(-1)).toMatchObject({
      op: 'subscription',
      operation: 'T',
      who: 'urn:sekisho:development#tester',
    });
  });

  test('masks what nobody foresaw', async () => {
    const answers = connect(await bearer()).ask('subscription { ticks }');
    ticks.events.push(13);
    const { value } = await answers.next();
    expect(JSON.stringify(value)).not.toContain('passport');
    expect(value.errors[0].message).toContain('Something failed in the hub');
  });

  test('ends its source at once when the reader leaves, though no event comes', async () => {
    const answers = connect(await bearer()).ask('subscription { ticks }');
    ticks.events.push(1);
    await answers.next();
    await answers.return?.();
    await expect.poll(() => seen.closed).toBe(1);
  });

  test('is refused without the permission of its field', async () => {
    const answers = connect(await bearer({ role: 'integrator', purpose: 'feed-operation' })).ask(
      'subscription { ticks }',
    );
    const { value } = await answers.next();
    expect(value.errors).toEqual([expect.objectContaining({ message: "This needs the permission 'read'." })]);
  });

  test.each([
    ['a query', '{ me { id } }', 'Only subscriptions come this way'],
    ['a mutation', 'mutation { renameThing(to: "b") { __typename } }', 'Only subscriptions come this way'],
    [
      'too many aliases',
      `subscription { ${Array.from({ length: 31 }, (_, at) => `a${at}: ticks`).join(' ')} }`,
      'aliases',
    ],
    ['too many tokens', `subscription { ${'ticks '.repeat(2_000)} }`, 'tokens'],
    ['introspection', 'subscription { __schema { types { name } } }', 'introspection'],
    ['a syntax error', 'subscription {', 'Syntax Error'],
  ])('that is %s is refused', async (_, query, message) => {
    const answers = connect(await bearer()).ask(query);
    await expect(answers.next()).rejects.toEqual(
      expect.arrayContaining([expect.objectContaining({ message: expect.stringContaining(message) })]),
    );
  });
});

describe('a socket', () => {
  test('is closed when its token ends', async () => {
    const { ask, closed } = connect(await bearer({ ttlSeconds: 1 }));
    const answers = ask('subscription { ticks }');
    ticks.events.push(1);
    await answers.next();
    expect(await closed).toMatchObject({ code: 4403, reason: 'The token has ended' });
  });

  test.each([
    ['no token', {}],
    ['a wrong token', { authorization: 'Bearer nonsense' }],
    ['a token of another kind of value', { authorization: 7 }],
  ])('with %s is closed', async (_, params) => {
    const { ask } = connect(params);
    await expect(ask('subscription { ticks }').next()).rejects.toEqual(failed(4403));
  });

  test('of a session needs the CSRF word, and is closed with the session', async () => {
    const opened = await fetch(`${hub.url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        code: makeCode(hub.issuer.signInSecret, hub.gate.now()),
        role: 'analyst',
        purpose: 'cargo-targeting',
      }),
    });
    const { csrf } = JSON.parse(await opened.text());
    const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
    await expect(connect({}, { cookie }).ask('subscription { ticks }').next()).rejects.toEqual(failed(4403));
    const { ask, closed } = connect({ csrf }, { cookie });
    const answers = ask('subscription { ticks }');
    ticks.events.push(1);
    await answers.next();
    await fetch(`${hub.url}/session`, { method: 'DELETE', headers: { cookie, 'x-sekisho-csrf': csrf } });
    expect(await closed).toMatchObject({ code: 4403, reason: 'The session has ended' });
  });

  test('opened by a page of another site is refused', async () => {
    const { ask } = connect(await bearer(), { origin: 'https://elsewhere.example' });
    await expect(ask('subscription { ticks }').next()).rejects.toBeDefined();
  });

  test('opened by a page of this hub is taken', async () => {
    const answers = connect(await bearer(), { origin: hub.url }).ask('subscription { ticks }');
    ticks.events.push(1);
    expect((await answers.next()).value).toEqual({ data: { ticks: 1 } });
  });

  test('at another path is refused', async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${hub.port}/elsewhere`, 'graphql-transport-ws');
    const refused = await new Promise((resolve) => socket.on('error', resolve));
    expect(String(refused)).toContain('403');
  });
});
