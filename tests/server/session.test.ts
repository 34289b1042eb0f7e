import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCode } from '../../src/auth/sign-in-code.ts';
import { testSchema } from '../schema/test-schema.ts';
import { openServer } from './hub.ts';

type Hub = Awaited<ReturnType<typeof openServer>>;
let hub: Hub;
beforeAll(async () => {
  hub = await openServer({ schema: testSchema });
});
afterAll(() => hub.close());

const signIn = { role: 'analyst', purpose: 'cargo-targeting', office: 'JPNRT', name: 'tanaka' };

async function open(body: object = {}, headers: Record<string, string> = {}) {
  const response = await fetch(`${hub.url}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ code: makeCode(hub.issuer.signInSecret, hub.gate.now()), ...signIn, ...body }),
  });
  const answer = JSON.parse(await response.text());
  return { status: response.status, answer, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

async function me(headers: Record<string, string>): Promise<{ status: number; text: string }> {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: '{ me { id office } }' }),
  });
  return { status: response.status, text: await response.text() };
}

describe('a session of the console', () => {
  test('is opened by a link with role, purpose and office, and asks as that person', async () => {
    const { answer, cookie } = await open();
    expect(answer).toMatchObject({ name: 'tanaka', roles: ['analyst'], purpose: 'cargo-targeting', office: 'JPNRT' });
    const { text } = await me({ cookie, 'x-sekisho-csrf': answer.csrf });
    expect(text).toBe('{"data":{"me":{"id":"urn:sekisho:development#tanaka","office":"JPNRT"}}}');
  });

  test('is found again by a page that was loaded anew', async () => {
    const { answer, cookie } = await open();
    const found = await fetch(`${hub.url}/session`, { headers: { cookie } });
    expect(await found.json()).toEqual(answer);
  });

  test('does nothing without its CSRF word, by POST or GET', async () => {
    const { cookie } = await open();
    expect((await me({ cookie })).status).toBe(401);
    expect((await me({ cookie, 'x-sekisho-csrf': 'wrong' })).text).toContain('"problem":"csrf"');
    const read = await fetch(`${hub.url}/graphql?query=${encodeURIComponent('{ me { id } }')}`, {
      headers: { cookie },
    });
    expect(read.status).toBe(401);
    expect((await fetch(`${hub.url}/session`, { method: 'DELETE', headers: { cookie } })).status).toBe(401);
  });

  test('is gone once it is closed', async () => {
    const { answer, cookie } = await open();
    const headers = { cookie, 'x-sekisho-csrf': answer.csrf };
    const closed = await fetch(`${hub.url}/session`, { method: 'DELETE', headers });
    expect([closed.status, closed.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')]);
    expect((await me(headers)).text).toContain('"problem":"session"');
  });
});

describe('a sign-in', () => {
  test('works once for each code', async () => {
    const code = makeCode(hub.issuer.signInSecret, hub.gate.now());
    expect((await open({ code })).status).toBe(200);
    expect(await open({ code })).toMatchObject({
      status: 401,
      answer: { errors: [{ extensions: { problem: 'code' } }] },
    });
  });

  test('with a purpose that policy refuses leaves the code as it was', async () => {
    const code = makeCode(hub.issuer.signInSecret, hub.gate.now());
    expect((await open({ code, purpose: 'inspection' })).status).toBe(403);
    expect((await open({ code })).status).toBe(200);
  });

  test('sent on by a proxy is refused: the link is for the machine of the hub', async () => {
    for (const name of ['x-forwarded-for', 'forwarded'])
      expect((await open({}, { [name]: '10.0.0.1' })).status).toBe(403);
  });

  test.each([
    ['without a role', { role: undefined }],
    ['with an unknown field', { admin: true }],
    ['with a long name', { name: 'x'.repeat(65) }],
    ['with a code that is no text', { code: 7 }],
  ])('%s is refused with the field named', async (_, body) => {
    const { status, answer } = await open(body);
    expect([status, answer.errors[0].extensions.code]).toEqual([400, 'INPUT_INVALID']);
  });
});
