import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeRunFile } from '../../engine/run-file.ts';
import { openHub, type TestHub } from '../hub.ts';
import { hubOf } from '../schema/ask.ts';
import { openServer } from '../server/hub.ts';
import { ANA, idOf, type Office, openOffice, parcel, traveller } from '../work/office.ts';
import { runCli } from './run-cli.ts';

const S10 = 'RR123456785JP';

let parts: TestHub;
let office: Office;
let server: Awaited<ReturnType<typeof openServer>>;
let id: string;
beforeAll(async () => {
  parts = await openHub();
  office = await openOffice(parts);
  await office.take(
    parcel(S10, { name: 'AOKI HANA', phone: '+819012345678' }),
    traveller('ABC123', { name: 'AOKI/HANA', phone: '+819012345678' }),
  );
  server = await openServer({ hub: hubOf(parts, office), classes: await parts.classes.list() });
  writeRunFile(server.data, {
    supervisor: process.pid,
    startedAt: new Date().toISOString(),
    state: 'ready',
    greeted: true,
    url: `${server.url}/`,
    graphUrl: 'bolt://127.0.0.1:1',
    graphUser: 'neo4j',
    parts: [],
  });
  id = `Entity:${await idOf(office, office.viewer(ANA), 'PostalItem', S10)}`;
});
afterAll(async () => {
  await server.close();
  office.close();
  await parts.close();
});

const run = (...args: string[]) => runCli(['export', ...args, '--data', server.data]);

test('a case is written to a file that only its owner reads, and what is in it is told beside it', async () => {
  const out = join(server.data, 'case.stix.json');
  const { code, err } = await run(id, '--out', out);
  expect([code, err]).toEqual([0, '2 things, 1 link.\n']);
  const bundle = JSON.parse(readFileSync(out, 'utf8'));
  expect(bundle.objects.map(({ type }: { type: string }) => type)).toEqual(
    expect.arrayContaining(['identity', 'sekisho-thing', 'relationship', 'report']),
  );
  expect(statSync(out).mode & 0o777).toBe(0o600);
});

test('without a file it goes to the standard output, as the bearer of the token sees it', async () => {
  const lines = async (...who: string[]) =>
    (await run(id, '--format', 'ftm', '--hops', '2', ...who)).out.trim().split('\n');
  expect(await lines()).toHaveLength(1);
  const { err } = await run(id, '--format', 'ftm', '--hops', '2', '--purpose', 'passenger-targeting');
  expect(err).toBe('3 things, 2 links.\nThe format has no words for 2 things, 2 links: left out.\n');
});

test('what is cut is told', async () => {
  const { err } = await run(id, '--most', '1');
  expect(err).toMatch(/^1 thing, 0 links\.\nNot complete: /);
});

test.each([
  [['Entity:nothing'], 'one of them is unknown'],
  [['Entity:nothing', '--hops', '9'], '--hops: must be a whole number from 0 to 2'],
  [['Entity:nothing', '--role', 'inspector', '--purpose', 'inspection'], 'export'],
])('export %j is refused and says why', async (args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(1);
  expect(err).toContain(message);
});
