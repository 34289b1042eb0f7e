import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, inject, test, vi } from 'vitest';
import { readRunFile } from '../../engine/run-file.ts';
import { isRunning, untilGone } from '../engine/processes.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ROOT } from '../parts.ts';
import { runCli } from './run-cli.ts';

vi.setConfig({ testTimeout: 120_000 });

const fixtures = join(ROOT, 'tests', 'fixtures');
const family = join(fixtures, 'pnr', 'family.edi');
let hub: TestHub;
let folder: string;
let data: string;

beforeAll(async () => {
  hub = await openHub();
  folder = mkdtempSync(join(tmpdir(), 'sekisho-ingest-'));
  data = join(folder, 'data');
  const { url, user, password } = inject('neo4j');
  const servers = { NEO4J_URL: url, NEO4J_USER: user, NEO4J_PASSWORD: password, REDIS_URL: inject('redisUrl') };
  Object.assign(process.env, servers);
});
beforeEach(() => hub.empty());
afterAll(async () => {
  const run = readRunFile(data);
  if (run !== undefined) process.kill(run.supervisor, 'SIGTERM');
  await untilGone(run === undefined ? [] : [run.supervisor, ...run.parts.map(({ pid }) => pid ?? 0)], 60_000);
  await hub.close();
  rmSync(folder, { recursive: true });
});

function ingest(args: readonly string[], input = '') {
  return runCli(['ingest', '--data', data, ...args], {}, input);
}

function records(): Promise<{ feed: string; receivedAt: number; count: number }[]> {
  return hub.graph.read(
    'MATCH (r:Record) RETURN r.feed AS feed, r.receivedAt AS receivedAt, count(*) AS count ORDER BY feed, receivedAt',
  );
}

interface Line {
  readonly name: string;
  readonly state: string;
}

function linesOf(out: string): Line[] {
  const lines = out.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Line).sort((a, b) => (a.name < b.name ? -1 : 1));
}

test('where no hub runs one is started for the time it takes, and nothing of it stays', async () => {
  const { code, out, err } = await ingest([family]);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain(`No hub runs on ${data}; one is started for the time it takes.`);
  expect(err).toMatch(/files taken in +1\nunits +2\n {2}written +2\n {2}there already +0\ndead letters +0\n/);
  expect(err).toMatch(/issue sensitive-masked +3\n/);
  const started = Number(/background \(process (\d+)\)/.exec(err)?.[1]);
  expect([isRunning(started), readRunFile(data)]).toEqual([false, undefined]);
  expect(await records()).toMatchObject([{ feed: 'pnr', count: 2 }]);
});

test('to a hub that runs: files, folders and standard input, each accounted for, and what came of them in the exit code', async () => {
  const supervisor = spawn(process.execPath, [join(ROOT, 'src/cli/main.ts'), 'up', '--empty', '--data', data], {
    stdio: 'ignore',
  });
  await expect
    .poll(() => readRunFile(data), { timeout: 90_000, interval: 100 })
    .toMatchObject({ supervisor: supervisor.pid, state: 'ready' });

  const mixed = join(folder, 'mixed');
  mkdirSync(mixed);
  writeFileSync(join(mixed, 'empty'), '');
  writeFileSync(join(mixed, 'later.xml'), '<CC315A/>');
  const missing = join(folder, 'missing.edi');
  const first = await ingest(['--json', join(fixtures, 'declaration'), family, mixed, missing]);
  expect([first.code, linesOf(first.out)]).toMatchObject([
    1,
    [
      { name: join(mixed, 'empty'), state: 'done', units: 0, deadLetters: 1, issues: { 'file-empty': 1 } },
      { name: join(mixed, 'later.xml'), state: 'done', deadLetters: 1, issues: { 'format-not-read-yet': 1 } },
      { name: missing, state: 'failed', message: 'this file is not read: there is no such file' },
      { name: join(fixtures, 'declaration', 'two-items.xml'), state: 'done', units: 1, written: 1 },
      { name: family, state: 'done', units: 2, written: 2, deadLetters: 0 },
    ].sort((a, b) => (a.name < b.name ? -1 : 1)),
  ]);

  const text = readFileSync(join(fixtures, 'finding', 'findings.ndjson'), 'utf8');
  const piped = await ingest(['--json', '--feed', 'finding', '-'], text);
  expect([piped.code, linesOf(piped.out)]).toMatchObject([0, [{ name: 'standard input', state: 'done' }]]);
  expect((await records()).map(({ feed }) => feed)).toEqual(['declaration', 'finding', 'pnr']);

  const forced = await ingest(['--json', '--feed', 'declaration', family]);
  expect([forced.code, linesOf(forced.out)]).toMatchObject([0, [{ units: 0, deadLetters: 1 }]]);
});

test('a folder with a manifest is taken in with its feeds and times of receipt, by who may say when it was', async () => {
  const traffic = join(folder, 'traffic');
  mkdirSync(join(traffic, 'day-1'), { recursive: true });
  const times = ['2026-10-01T09:00:00+09:00', '2026-10-02T09:00:00+09:00'];
  const files = [
    ['day-1/items.itmatt', 'post', join(fixtures, 'post', 'items.itmatt')],
    ['family.edi', 'pnr', family],
  ] as const;
  for (const [path, , from] of files) writeFileSync(join(traffic, path), readFileSync(from));
  const rows = files.map(([path, feed], index) => JSON.stringify({ path, feed, receivedAt: times[index] }));
  writeFileSync(join(traffic, 'manifest.ndjson'), `${rows.join('\n')}\n`);
  writeFileSync(join(traffic, 'truth.json'), '{}');

  const mayNot = await runCli(['token', '--role', 'integrator', '--purpose', 'feed-operation', '--data', data]);
  const refused = await ingest(['--token', mayNot.out.trim(), traffic]);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/files not taken +2\n[\s\S]*family\.edi: the action "back-fill" is not among those/);
  expect(await records()).toEqual([]);

  const { code, err } = await ingest([traffic]);
  expect(code, err).toBe(0);
  const [pnr, post] = await records();
  expect([post?.feed, post?.receivedAt]).toEqual(['post', Date.parse(times[0] ?? '')]);
  expect([pnr?.feed, pnr?.receivedAt]).toEqual(['pnr', Date.parse(times[1] ?? '')]);
});
