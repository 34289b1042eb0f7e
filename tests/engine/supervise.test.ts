import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { Group, type PartSpec, type Patience } from '../../engine/supervise.ts';
import { isRunning, makeFolder, untilGone } from './processes.ts';

const quick = { firstDelayMs: 5, longestDelayMs: 20, healthEveryMs: 20, silentChecks: 2, giveUpAfter: 2 };

function part(name: string, script: string): PartSpec {
  const ready: PartSpec['ready'] = async (child) => void (await expect.poll(() => child.lastLines(1)).toEqual(['up']));
  return { name, command: '/bin/sh', args: ['-c', script], graceSeconds: 1, ready };
}

const steady = 'echo up; exec sleep 600';

function makeGroup(stages: PartSpec[][], patience: Partial<Patience> = quick) {
  const folder = makeFolder();
  const said: string[] = [];
  const place = { logs: join(folder, 'logs'), run: join(folder, 'run') };
  const group = new Group(stages, place, { say: (text) => said.push(text), changed: () => undefined }, patience);
  onTestFinished(() => group.stop());
  return { group, said };
}

test('a group starts stage by stage and stops in the opposite order', async () => {
  const { group, said } = makeGroup([[part('graph', steady)], [part('server', steady)]]);
  await group.start();
  expect(said.map((line) => line.split(' ')[0])).toEqual(['graph', 'server']);
  const pids = group.parts.map(({ pid }) => pid ?? 0);
  expect(pids.every(isRunning)).toBe(true);
  await group.stop();
  await untilGone(pids);
  expect(group.parts.map(({ state }) => state)).toEqual(['ended', 'ended']);
});

test('a child that is killed is started again, and its last lines are shown', async () => {
  const { group, said } = makeGroup([[part('graph', steady)]]);
  await group.start();
  const first = group.parts[0]?.pid ?? 0;
  process.kill(first, 'SIGKILL');
  await expect.poll(() => group.parts[0]).toMatchObject({ state: 'ready', restarts: 1 });
  expect(group.parts[0]?.pid).not.toBe(first);
  expect(said.join('\n')).toMatch(/graph ended with code 137\. Its last lines:\n {2}graph \| up/);
});

test('a child that keeps dying ends the whole group with a reason', async () => {
  const { group } = makeGroup([[part('queue', steady)], [part('worker', 'echo up; sleep 0.05; exit 9')]]);
  await group.start();
  await expect(group.over).rejects.toThrow(/worker ended 3 times in a row; everything is stopped/);
  expect(group.parts.map(({ state }) => state)).toEqual(['ended', 'ended']);
});

test('a child that no longer answers its health checks is started again', async () => {
  let answers = 3;
  const healthy = async () => answers-- > 0 || answers < -4;
  const { group, said } = makeGroup([[{ ...part('server', steady), healthy }]]);
  await group.start();
  await expect.poll(() => group.parts[0]).toMatchObject({ state: 'ready', restarts: 1 });
  expect(said.join('\n')).toMatch(/server has not answered 2 health checks in a row/);
});

test('a group of which one fails to start leaves no other running', async () => {
  const { group } = makeGroup([[part('graph', steady), part('queue', 'echo broken; exit 1')]]);
  await expect(group.start()).rejects.toThrow(/queue ended with code 1/);
  await untilGone(group.parts.map(({ pid }) => pid ?? 0));
});

test('a supervisor ended by SIGKILL leaves no child behind', async () => {
  const { supervisor, pids } = await startSupervisor(['sleep', 'sleep-too']);
  supervisor.kill('SIGKILL');
  await untilGone(pids);
});

test('a supervisor ended by SIGTERM leaves no child behind', async () => {
  const { supervisor, pids } = await startSupervisor(['sleep']);
  supervisor.kill('SIGTERM');
  await untilGone([...pids, supervisor.pid ?? 0]);
});

test('a child whose guard is ended by SIGKILL ends too', async () => {
  const { group } = makeGroup([[part('graph', steady)]], { ...quick, firstDelayMs: 60_000, longestDelayMs: 60_000 });
  await group.start();
  const pid = group.parts[0]?.pid ?? 0;
  process.kill(parentOf(pid), 'SIGKILL');
  await untilGone([pid]);
});

async function startSupervisor(names: readonly string[]) {
  const script = fileURLToPath(new URL('../fixtures/engine/group.ts', import.meta.url));
  const folder = makeFolder();
  const supervisor = spawn(process.execPath, [script, folder, ...names], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void supervisor.kill('SIGKILL'));
  const [line] = await createInterface({ input: supervisor.stdout })
    [Symbol.asyncIterator]()
    .next()
    .then(({ value }) => [String(value)]);
  const pids = JSON.parse(line ?? '[]') as number[];
  expect(pids.filter(isRunning)).toHaveLength(names.length);
  return { supervisor, pids };
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}
