import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../engine/lock.ts';
import { makeFolder } from '../engine/processes.ts';
import { runCli } from './run-cli.ts';

test('doctor --json names each check, its state and what to do', async () => {
  const { out } = await runCli(['doctor', '--json', '--data', makeFolder()]);
  const { checks } = JSON.parse(out) as { checks: { name: string; state: string; advice?: string }[] };
  expect(checks.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['node', 'java', 'maven', 'redis', 'chromium', 'disk', 'memory', 'data folder', 'keys']),
  );
  expect(checks.filter(({ state, advice }) => (state === 'ok') !== (advice === undefined))).toEqual([]);
});

test('status says that nothing runs, and exits with 3', async () => {
  const data = makeFolder();
  expect(await runCli(['status', '--data', data])).toMatchObject({ code: 3, out: `Nothing runs on ${data}.\n` });
  expect(JSON.parse((await runCli(['status', '--json', '--data', data])).out)).toEqual({ state: 'stopped' });
});

test('down says that nothing runs', async () => {
  const data = makeFolder();
  expect(await runCli(['down', '--data', data])).toMatchObject({ code: 0, err: `Nothing runs on ${data}.\n` });
});

test.each([
  [['up', '--memory', 'lots'], '--memory: must look like 4g or 3500m'],
  [['up', '--port', '0'], '--port: must be a whole number from 1 to 65535'],
  [['up', '--data', '/dev/null/none'], 'cannot be written; name another with --data'],
  [['no-such-verb'], "unknown command 'no-such-verb'"],
  [['test', 'no/such/test'], 'no test file has no/such/test in its path'],
])('%j fails and says why', async (args, reason) => {
  const { code, err } = await runCli(args);
  expect(err).toContain(reason);
  expect(code).toBe(1);
});

test('the lock of a data folder is not taken for a running hub once it is free', async () => {
  const data = makeFolder();
  closeSync(takeLock(join(data, 'lock')) ?? -1);
  expect(await runCli(['status', '--data', data])).toMatchObject({ code: 3 });
});
