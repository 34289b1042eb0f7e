import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeRunFile } from '../../engine/run-file.ts';
import { openServer } from '../server/hub.ts';
import { runCli } from './run-cli.ts';

type Hub = Awaited<ReturnType<typeof openServer>>;
let hub: Hub;

function sayRunning(data: string, url: string, state: 'starting' | 'ready' | 'stopping' = 'ready'): void {
  writeRunFile(data, {
    supervisor: process.pid,
    startedAt: new Date().toISOString(),
    state,
    greeted: state === 'ready',
    url,
    graphUrl: 'bolt://127.0.0.1:1',
    graphUser: 'neo4j',
    parts: [],
  });
}

beforeAll(async () => {
  hub = await openServer();
  sayRunning(hub.data, `${hub.url}/`);
});
afterAll(() => hub.close());

const ask = (...args: string[]) => runCli(['query', ...args, '--data', hub.data]);

test('a question as text is answered as JSON', async () => {
  const { code, out } = await ask('{ me { roles purpose } }', '--role', 'officer', '--purpose', 'passenger-targeting');
  expect(JSON.parse(out)).toEqual({ data: { me: { roles: ['officer'], purpose: 'passenger-targeting' } } });
  expect(code).toBe(0);
});

test('a question may stand in a file, with variables and a choice of operation', async () => {
  const file = join(hub.data, 'two.graphql');
  writeFileSync(file, 'query A { me { id } } query B($all: Boolean!) { me { purpose roles @include(if: $all) } }');
  const { out } = await ask(file, '--operation', 'B', '--variables', '{"all": false}');
  expect(JSON.parse(out)).toEqual({ data: { me: { purpose: 'cargo-targeting' } } });
});

test('an answer with errors is printed, and the exit code says so', async () => {
  const { code, out } = await ask('{ you }');
  expect(JSON.parse(out).errors[0].message).toContain('you');
  expect(code).toBe(1);
});

test('a token of somebody else may be used, and is judged by the hub', async () => {
  const { code, out } = await ask('{ me { id } }', '--token', 'nonsense');
  expect([code, JSON.parse(out).errors[0].extensions.code]).toEqual([1, 'UNAUTHENTICATED']);
});

test.each([
  [['nowhere.graphql'], 'there is no such file'],
  [['{ me { id } }', '--variables', '[1]'], '--variables: must be a JSON object'],
  [['{ me { id } }', '--variables', '{'], '--variables: must be a JSON object'],
])('query %j is refused and says why', async (args, message) => {
  const { code, err } = await ask(...args);
  expect(code).toBe(1);
  expect(err).toContain(message);
});

test('a sign-in link opens a session of the running hub', async () => {
  const { out } = await runCli(['token', '--link', '--data', hub.data]);
  const link = new URL(out.trim());
  expect(`${link.origin}${link.pathname}`).toBe(`${hub.url}/sign-in`);
  const code = link.hash.replace('#code=', '');
  const body = JSON.stringify({ code, role: 'analyst', purpose: 'cargo-targeting' });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(`${hub.url}/session`, { method: 'POST', headers, body })).status).toBe(200);
});

test('without a running hub, it is said how to start one', async () => {
  const data = mkdtempSync(join(tmpdir(), 'sekisho-query-'));
  const run = () => runCli(['query', '{ me { id } }', '--data', data]);
  expect((await run()).err).toContain(`No hub runs on ${data}. Start one with  ./sekisho up`);
  sayRunning(data, 'http://127.0.0.1:9/');
  expect((await run()).err).toContain('No hub runs on');
  sayRunning(data, 'http://127.0.0.1:9/', 'starting');
  expect((await run()).err).toContain('is still starting');
  rmSync(data, { recursive: true });
});
