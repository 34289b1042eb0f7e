import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testSchema } from '../schema/test-schema.ts';
import { openServer } from './hub.ts';

type Hub = Awaited<ReturnType<typeof openServer>>;
let hub: Hub;
beforeAll(async () => {
  hub = await openServer({ schema: testSchema });
});
afterAll(() => hub.close());

const query = '{ me { id roles purpose profile } }';

async function ask(headers: Record<string, string>, body: unknown = { query }) {
  const response = await fetch(`${hub.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}
const bearer = async (wanted: Parameters<Hub['token']>[0] = {}) => ({
  authorization: `Bearer ${await hub.token(wanted)}`,
});

describe('who may ask', () => {
  test('whoever has a token of a trusted issuer, as the token says', async () => {
    expect((await ask(await bearer())).body.data.me).toEqual({
      id: 'urn:sekisho:development#tester',
      roles: ['analyst'],
      purpose: 'cargo-targeting',
      profile: 'inspection',
    });
  });

  test.each([
    ['no token', {}, 'missing', 'Bearer'],
    ['another scheme', { authorization: 'Basic dTpw' }, 'malformed', 'Bearer error="invalid_token"'],
    ['a word', { authorization: 'Bearer nonsense' }, 'malformed', 'Bearer error="invalid_token"'],
    [
      'an unsigned token',
      { authorization: 'Bearer eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJpc3MiOiJ1cm46c2VraXNobzpkZXZlbG9wbWVudCJ9.' },
      'algorithm',
      'Bearer error="invalid_token"',
    ],
    ['a made-up session', { cookie: `sekisho_session=${'a'.repeat(43)}` }, 'session', 'Bearer error="invalid_token"'],
  ])('nobody with %s', async (_, headers, problem, challenge) => {
    const answer = await ask({ ...headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe(challenge);
    expect(answer.body.errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED', problem });
    expect(answer.body.data).toBeUndefined();
  });

  test('nobody whose token has ended, even when it was good a moment ago', async () => {
    const headers = await bearer({ ttlSeconds: 60 });
    expect((await ask(headers)).status).toBe(200);
    hub.clock.offset = 121_000;
    const answer = await ask(headers);
    hub.clock.offset = 0;
    expect(answer.body.errors[0].extensions.problem).toBe('expired');
  });

  test('nobody for a purpose that policy does not give the role', async () => {
    const answer = await ask(await bearer({ role: 'inspector', purpose: 'passenger-targeting' }));
    expect(answer.status).toBe(403);
    expect(answer.body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('what a viewer may do', () => {
  test('a missing permission is a top-level FORBIDDEN that names it, not the data', async () => {
    const headers = await bearer({ role: 'integrator', purpose: 'feed-operation' });
    const { body } = await ask(headers, { query: '{ thing { name } }' });
    expect(body).toEqual({
      errors: [
        {
          message: "This needs the permission 'read'.",
          locations: [{ line: 1, column: 3 }],
          path: ['thing'],
          extensions: { code: 'FORBIDDEN' },
        },
      ],
      data: null,
    });
  });

  test('the scope of a type holds on every way to it', async () => {
    const headers = await bearer({ role: 'integrator', purpose: 'feed-operation' });
    const { body } = await ask(headers, { query: '{ things { edges { node { name } } } }' });
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
    expect(body.data).toBeNull();
  });

  test('a mutation without its permission is not run', async () => {
    const headers = await bearer({ role: 'data-scientist' });
    const { body } = await ask(headers, { query: 'mutation { renameThing(to: "x") { __typename } }' });
    expect(body.errors[0].message).toBe("This needs the permission 'judge'.");
  });
});

describe('what a mutation answers', () => {
  const rename =
    'mutation Rename($to: String!) { renameThing(to: $to) { __typename ... on RenameThingSuccess { thing { name } } ... on InputInvalid { message problems } ... on NotFound { message } ... on Conflict { message } } }';

  test.each([
    ['b', { __typename: 'RenameThingSuccess', thing: { name: 'b' } }],
    [
      '',
      {
        __typename: 'InputInvalid',
        message: 'to: must not be empty\nto: must be a name',
        problems: ['to: must not be empty', 'to: must be a name'],
      },
    ],
    ['nobody', { __typename: 'NotFound', message: 'There is no such thing.' }],
    ['taken', { __typename: 'Conflict', message: 'The name is taken.' }],
  ])('to %j', async (to, expected) => {
    const { body } = await ask(await bearer(), { query: rename, variables: { to } });
    expect(body).toEqual({ data: { renameThing: expected } });
  });
});

describe('what goes wrong', () => {
  test('a failure nobody foresaw is masked for the caller and whole in the log, first time and known document alike', async () => {
    const headers = await bearer();
    for (const _ of [1, 2]) {
      const begun = hub.lines.length;
      const { body, headers: answered } = await ask(headers, { query: '{ secretly }' });
      expect(body.data).toEqual({ secretly: null });
      expect(body.errors[0].message).toBe(
        'Something failed in the hub. The log has more under the id of this request.',
      );
      expect(body.errors[0].extensions).toEqual({ code: 'INTERNAL' });
      const logged = hub.lines.slice(begun).find(({ op }) => op === 'graphql');
      expect(logged).toMatchObject({
        requestId: answered.get('x-request-id'),
        err: { message: 'passport GBR796428965' },
      });
    }
  });

  test.each([
    ['a syntax error', { query: '{ me {' }, 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', { query: '{ you }' }, 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', { query: 'query Q($t: String!) { echo(text: $t) }' }, 400, 'BAD_USER_INPUT'],
    [
      'a wrong variable',
      { query: 'query Q($t: String!) { echo(text: $t) }', variables: { t: 7 } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'a wrong instant',
      { query: 'query Q($t: DateTime!) { at(at: $t) }', variables: { t: 'tomorrow' } },
      400,
      'BAD_USER_INPUT',
    ],
    [
      'an unknown operation',
      { query: 'query A { me { id } }', operationName: 'B' },
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['no query', { variables: {} }, 400, 'BAD_REQUEST'],
    ['variables that are a list', { query, variables: [1] }, 400, 'BAD_REQUEST'],
    [
      'a persisted query',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } },
      200,
      'PERSISTED_QUERY_NOT_SUPPORTED',
    ],
  ])('%s has its code, the second time too', async (_, body, status, code) => {
    const headers = await bearer();
    for (const _again of [1, 2]) {
      const answer = await ask(headers, body);
      expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
    }
  });

  test('an instant is given out in UTC', async () => {
    const variables = { t: '2026-11-23T18:00:00+09:00' };
    const { body } = await ask(await bearer(), { query: 'query Q($t: DateTime!) { at(at: $t) }', variables });
    expect(body).toEqual({ data: { at: '2026-11-23T09:00:00.000Z' } });
  });
});

describe('the log of reads', () => {
  test('says who, for what, which fields gave how many rows and how long it took, and no value', async () => {
    const begun = hub.lines.length;
    const document =
      'query Q($t: String!) { echo(text: $t) all: things { edges { node { name } } } ...M } fragment M on Query { me { id } }';
    for (const _ of [1, 2]) await ask(await bearer(), { query: document, variables: { t: 'a secret name' } });
    const reads = hub.lines.slice(begun);
    expect(reads).toHaveLength(2);
    for (const line of reads) {
      expect(line).toMatchObject({
        op: 'query',
        who: 'urn:sekisho:development#tester',
        purpose: 'cargo-targeting',
        operation: 'Q',
        rows: { echo: 1, things: 2, me: 1 },
        errors: 0,
      });
      expect(line['ms']).toEqual(expect.any(Number));
      expect(JSON.stringify(line)).not.toContain('secret');
    }
  });
});
