import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, expect, inject, test } from 'vitest';
import { anyPort } from '../../engine/ports.ts';
import { type RunFile, readRunFile } from '../../engine/run-file.ts';
import { readRegistry } from '../../src/share/registry.ts';
import { makeFolder, untilGone } from '../engine/processes.ts';
import { runCli } from './run-cli.ts';

const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const patienceMs = 150_000;
let started: number[] = [];

afterEach(async () => {
  const pids = started;
  started = [];
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await untilGone(pids);
});

test('a partner comes up beside the hub, each enrolled with the other; it answers, and ends with the first one', async () => {
  const data = makeFolder();
  const partner = join(data, 'partner');
  const hub = await startHub(data);
  const [first, second] = [await untilReady(data, hub), await untilReady(partner)];
  expect(second.supervisor).toBe(first.parts.find(({ name }) => name === 'partner')?.pid);
  expect(second.graphUrl).not.toBe(first.graphUrl);
  expect([data, partner].map(readEnrolled)).toEqual([
    [addressOf(first), [['nz-customs', addressOf(second), ['smuggling'], ['cmaa-demo']]]],
    [addressOf(second), [['jp-customs', addressOf(first), ['smuggling'], ['cmaa-demo']]]],
  ]);
  const options = ['--purpose', 'smuggling', '--instrument', 'cmaa-demo', '--subject', 'ana', '--timeout', '30'];
  const asked = await runCli(['partner', 'ask', 'nz-customs', 'receipts', ...options, '--data', data]);
  expect(JSON.parse(asked.out)).toMatchObject({ data: { receipts: [] } });

  expect(await runCli(['down', '--data', data])).toMatchObject({ code: 0, err: expect.stringContaining('Stopped.') });
  await untilGone([hub, ...pidsOf(first, second)], patienceMs);
  started = [];
}, 300_000);

async function startHub(data: string): Promise<number> {
  const { url, user, password } = inject('neo4j');
  const servers = { NEO4J_URL: url, NEO4J_USER: user, NEO4J_PASSWORD: password, REDIS_URL: inject('redisUrl') };
  const args = ['up', '--empty', '--with-partner', '--data', data, '--port', String(await anyPort())];
  const { pid = 0 } = spawn(process.execPath, [main, ...args], {
    stdio: 'ignore',
    env: { ...process.env, ...servers },
  });
  started = [pid];
  return pid;
}

async function untilReady(data: string, pid?: number): Promise<RunFile> {
  const expected = { state: 'ready', ...(pid === undefined ? {} : { supervisor: pid }) };
  await expect.poll(() => readRunFile(data), { timeout: patienceMs, interval: 100 }).toMatchObject(expected);
  const run = readRunFile(data);
  if (run === undefined) throw new Error('the run file is gone');
  return run;
}

/** The hub's own address, and whom it has enrolled for what. */
function readEnrolled(data: string) {
  const { self, partners } = readRegistry(join(data, 'partners'));
  return [
    self?.card.url,
    [...partners.values()].map(({ card, purposes, instruments }) => [card.id, card.url, purposes, instruments]),
  ];
}

function addressOf({ url }: RunFile): string {
  return url.slice(0, -1);
}

function pidsOf(...runs: readonly RunFile[]): number[] {
  return runs.flatMap(({ parts }) => parts.flatMap(({ pid }) => pid ?? []));
}
