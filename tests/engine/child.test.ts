import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ChildSpec, startChild, startReady } from '../../engine/child.ts';
import { isRunning, makeFolder, untilGone } from './processes.ts';

const quiet: ChildSpec = {
  name: 'quiet',
  command: 'sleep',
  args: ['600'],
  graceSeconds: 1,
  ready: async () => undefined,
};

function place() {
  const folder = makeFolder();
  return { logs: join(folder, 'logs'), run: join(folder, 'run') };
}

function shell(script: string): ChildSpec {
  return { ...quiet, name: 'shell', command: '/bin/sh', args: ['-c', script] };
}

test('a stopped child is gone, guard and all', async () => {
  const child = startChild(quiet, place());
  await expect.poll(child.pid).toBeTypeOf('number');
  const pid = child.pid() ?? 0;
  expect(isRunning(pid)).toBe(true);
  expect(await child.stop()).toEqual({ code: 143, signal: null });
  await untilGone([pid]);
});

test('a child that ignores SIGTERM is killed after its grace', async () => {
  const child = startChild(shell('trap "" TERM; echo deaf; while :; do sleep 0.1; done'), place());
  await expect.poll(() => child.lastLines(1)).toEqual(['deaf']);
  expect(await child.stop()).toEqual({ code: 137, signal: null });
});

test('a child that ends by itself hands on its exit code', async () => {
  expect(await startChild(shell('exit 7'), place()).ended).toEqual({ code: 7, signal: null });
});

test('a program that is not there ends with code 127 and says so in its log', async () => {
  const child = startChild({ ...quiet, command: 'no-such-program' }, place());
  expect((await child.ended).code).toBe(127);
  expect(child.lastLines(1).join()).toMatch(/not found/);
});

test('a child that dies before it is ready fails the start with its last lines', async () => {
  const spec = { ...shell('echo one; echo two; exit 3'), ready: () => new Promise<void>(() => undefined) };
  await expect(startReady(spec, place())).rejects.toThrow(
    /shell ended with code 3[\s\S]*shell \| one\n {2}shell \| two/,
  );
});

test('a child that never becomes ready is stopped before its start fails', async () => {
  let pid = 0;
  const spec: ChildSpec = {
    ...quiet,
    ready: async (child) => {
      await expect.poll(child.pid).toBeTypeOf('number');
      pid = child.pid() ?? 0;
      throw new Error('refused');
    },
  };
  await expect(startReady(spec, place())).rejects.toThrow('refused');
  expect(isRunning(pid)).toBe(false);
});

test('a Node child says that it is ready through its guard', async () => {
  const script = 'process.send({ ready: true }); setInterval(() => undefined, 1000)';
  const child = startChild({ ...quiet, command: process.execPath, args: ['-e', script], talks: true }, place());
  await child.saidReady;
  expect((await child.stop()).code).toBe(143);
});
