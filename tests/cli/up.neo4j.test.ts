import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { anyPort } from '../../engine/ports.ts';
import { type RunFile, readRunFile } from '../../engine/run-file.ts';
import { makeFolder, untilGone } from '../engine/processes.ts';
import { runCli } from './run-cli.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const minute = 60_000;
let started: number[] = [];

beforeEach(() => {
  const { url, user, password } = inject('neo4j');
  Object.assign(process.env, {
    NEO4J_URL: url,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    REDIS_URL: inject('redisUrl'),
  });
});

afterEach(async () => {
  const pids = started;
  started = [];
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await untilGone(pids);
});

test('the hub comes up beside a taken port, keeps its children alive, refuses a second one, and leaves nothing', async () => {
  const data = makeFolder();
  const port = await anyPort();
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(port, '127.0.0.1', resolve));

  const hub = startHub(data, port);
  const run = await untilReady(data, hub.pid);
  taken.close();
  expect(run.url).not.toBe(`http://127.0.0.1:${port}/`);
  expect(await (await fetch(new URL('health', run.url))).json()).toMatchObject({ status: 'ok' });

  const second = await runCli(['up', '--data', data, '--port', String(port)]);
  expect(second).toMatchObject({ code: 1, err: expect.stringContaining(`a hub runs on ${data} already`) });

  process.kill(pidOf(run, 'worker'), 'SIGKILL');
  await expect
    .poll(() => readRunFile(data)?.parts.find(({ name }) => name === 'worker'), { timeout: minute, interval: 50 })
    .toMatchObject({ state: 'ready', restarts: 1 });

  const children = pidsOf(readRunFile(data) ?? run);
  hub.kill('SIGKILL');
  await untilGone([hub.pid ?? 0, ...children], minute);
  started = [];

  const again = startHub(data, port);
  const after = await untilReady(data, again.pid);
  expect(await runCli(['down', '--data', data])).toMatchObject({ code: 0, err: expect.stringContaining('Stopped.') });
  await untilGone([again.pid ?? 0, ...pidsOf(after)], minute);
  started = [];
  expect(readRunFile(data)).toBeUndefined();
}, 180_000);

test('a wrong graph password ends up with what to do', async () => {
  process.env['NEO4J_PASSWORD'] = 'wrong';
  const { code, err } = await runCli(['up', '--data', makeFolder()]);
  expect(err).toMatch(/refuses the password of user neo4j[\s\S]*NEO4J_PASSWORD_FILE/);
  expect(code).toBe(1);
});

function startHub(data: string, port: number) {
  const hub = spawn(process.execPath, [main, 'up', '--empty', '--data', data, '--port', String(port)], {
    stdio: 'ignore',
  });
  started = [hub.pid ?? 0];
  return hub;
}

async function untilReady(data: string, pid: number | undefined): Promise<RunFile> {
  await expect
    .poll(() => readRunFile(data), { timeout: minute, interval: 50 })
    .toMatchObject({ supervisor: pid, state: 'ready' });
  const run = readRunFile(data);
  if (run === undefined) throw new Error('the run file is gone');
  return run;
}

function pidOf(run: RunFile, name: string): number {
  return run.parts.find((part) => part.name === name)?.pid ?? 0;
}

function pidsOf(run: RunFile): number[] {
  return run.parts.map(({ pid }) => pid ?? 0);
}
