import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Exchange } from '../../src/server/exchange.ts';
import { sendJson } from '../../src/server/exchange.ts';
import { testSchema } from '../schema/test-schema.ts';
import { openServer } from './hub.ts';

type Hub = Awaited<ReturnType<typeof openServer>>;
let hub: Hub;
let web: string;

beforeAll(async () => {
  web = mkdtempSync(join(tmpdir(), 'sekisho-web-'));
  mkdirSync(join(web, 'assets'));
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Sekisho</title>');
  writeFileSync(join(web, 'assets', 'app-1a2b.js'), 'export {};');
  writeFileSync(join(web, '..', 'sekisho-outside.txt'), 'outside');
  const echo = (exchange: Exchange) =>
    sendJson(exchange, 200, { feed: exchange.params['feed'], search: exchange.search });
  const fail = () => {
    throw new Error('passport GBR796428965');
  };
  hub = await openServer({
    schema: testSchema,
    web,
    routes: [
      { method: 'POST', pattern: '/ingest/:feed', handler: echo },
      { method: 'GET', pattern: '/fail', handler: fail },
    ],
  });
});
afterAll(async () => {
  await hub.close();
  rmSync(web, { recursive: true });
  rmSync(join(web, '..', 'sekisho-outside.txt'));
});

/** Sends a path as it is: fetch would tidy it up first. */
function getRaw(path: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: hub.port, path }, (response) => {
      let text = '';
      response.on('data', (part) => (text += part)).on('end', () => resolve({ status: response.statusCode, text }));
    });
    asked.on('error', reject).end();
  });
}

describe('routes', () => {
  test('a part of a path that starts with a colon is given to the handler, decoded', async () => {
    const response = await fetch(`${hub.url}/ingest/air%2Dcargo?dry=1`, { method: 'POST' });
    expect(await response.json()).toEqual({ feed: 'air-cargo', search: '?dry=1' });
  });

  test.each([
    ['GET', '/ingest/post', 405],
    ['POST', '/ingest/', 405],
    ['POST', '/ingest/a/b', 405],
    ['POST', '/ingest/%zz', 405],
    ['PUT', '/graphql', 405],
    ['OPTIONS', '/graphql', 405],
    ['POST', '/nowhere', 405],
  ])('%s %s is answered by %i', async (method, path, status) => {
    const response = await fetch(hub.url + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toMatch(/GET|POST/);
  });

  test('health is told to anybody, and nothing more', async () => {
    expect(await (await fetch(`${hub.url}/health`)).text()).toBe('{"status":"ok"}');
  });

  test('a handler that fails is masked, logged and survived', async () => {
    const response = await fetch(`${hub.url}/fail`);
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('passport');
    expect(hub.lines.at(-1)).toMatchObject({ op: 'http', requestId: response.headers.get('x-request-id') });
  });
});

describe('GraphQL over HTTP', () => {
  const headers = async () => ({ authorization: `Bearer ${await hub.token()}` });

  test('a query may come by GET, a mutation may not', async () => {
    const read = await fetch(`${hub.url}/graphql?query=${encodeURIComponent('{ me { profile } }')}`, {
      headers: await headers(),
    });
    expect(await read.json()).toEqual({ data: { me: { profile: 'inspection' } } });
    const write = encodeURIComponent('mutation { renameThing(to: "b") { __typename } }');
    expect((await fetch(`${hub.url}/graphql?query=${write}`, { headers: await headers() })).status).toBe(405);
  });

  test.each([
    ['no content type', {}, '{"query":"{ me { id } }"}', 400],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=%7Bme%7Bid%7D%7D', 400],
    ['plain text', { 'content-type': 'text/plain' }, '{"query":"{ me { id } }"}', 400],
    ['no JSON', { 'content-type': 'application/json' }, '{"query', 400],
    ['nothing', { 'content-type': 'application/json' }, '', 400],
    ['a number', { 'content-type': 'application/json' }, '7', 400],
    ['null', { 'content-type': 'application/json' }, 'null', 400],
    ['bytes that are no text', { 'content-type': 'application/json' }, '\u0000\u0001', 400],
    ['deep nesting', { 'content-type': 'application/json' }, `${'['.repeat(400_000)}`, 400],
    [
      'an accept of another kind',
      { 'content-type': 'application/json', accept: 'text/html' },
      '{"query":"{ me { id } }"}',
      406,
    ],
  ])('a body that is %s is refused', async (_, given, body, status) => {
    const response = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      headers: { ...(await headers()), ...given },
      body: Buffer.from(body),
    });
    expect(response.status).toBe(status);
    expect(JSON.parse(await response.text())).toHaveProperty('errors.0.message');
  });

  test('answers are of the media type asked for, and are kept by nobody', async () => {
    for (const accept of ['application/json', '*/*', 'application/graphql-response+json']) {
      const response = await hub.post({ query: '{ me { id } }' }, { accept });
      const wanted = accept === '*/*' ? 'application/json' : accept;
      expect(response.headers.get('content-type')).toBe(`${wanted}; charset=utf-8`);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('the console', () => {
  test('its page is served at every path that names no file, and asked for again each time', async () => {
    for (const path of ['/', '/worklist', '/entity/Entity:abc']) {
      const response = await fetch(hub.url + path);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('Sekisho');
    }
  });

  test('a file whose name carries its hash is kept for ever', async () => {
    const response = await fetch(`${hub.url}/assets/app-1a2b.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  test('what the browser has already is not sent again', async () => {
    const first = await fetch(`${hub.url}/`);
    const again = await fetch(`${hub.url}/`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('its pages load from this hub only and are framed by nobody', async () => {
    const { headers } = await fetch(`${hub.url}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each([
    '/../sekisho-outside.txt',
    '/%2e%2e/sekisho-outside.txt',
    '/..%2fsekisho-outside.txt',
    '/assets/../../sekisho-outside.txt',
    '/.env',
    '/assets',
    '/a.js%00',
    '/%zz.js',
    '//etc/passwd.txt',
    '/assets/none.js',
  ])('the path %s leads out to nothing', async (path) => {
    const { text } = await getRaw(path);
    expect(text).not.toContain('outside');
    expect(text).not.toContain('root:');
  });

  test('HEAD has the headers without the body', async () => {
    const response = await fetch(`${hub.url}/`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '37', '']);
  });

  test('a console that is not built is said to be', async () => {
    const bare = await openServer({ schema: testSchema });
    const response = await fetch(`${bare.url}/`);
    expect([response.status, await response.text()]).toEqual([
      404,
      'The console is not built: npm run build makes it.\n',
    ]);
    await bare.close();
  });
});

test('a server told to stop takes nothing new and finishes what is under way', async () => {
  const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
  const { promise: finish, resolve: allow } = Promise.withResolvers<void>();
  const wait = async (exchange: Exchange) => {
    enter();
    await finish;
    sendJson(exchange, 200, { done: true });
  };
  const busy = await openServer({ schema: testSchema, routes: [{ method: 'GET', pattern: '/wait', handler: wait }] });
  const answer = fetch(`${busy.url}/wait`);
  await entered;
  const closed = busy.closeServer(10_000);
  await expect(fetch(`${busy.url}/health`)).rejects.toThrow();
  allow();
  expect(await (await answer).json()).toEqual({ done: true });
  await closed;
});
