import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, inject, onTestFinished, test } from 'vitest';
import { anyPort } from '../../engine/ports.ts';
import { awaitQueue, startRedis } from '../../engine/redis.ts';
import { isRunning, makeFolder, untilGone } from './processes.ts';

test('a supervisor ended by SIGKILL leaves no Neo4j and no Redis behind', async () => {
  const script = fileURLToPath(new URL('../fixtures/engine/group.ts', import.meta.url));
  const parts = [makeFolder(), 'neo4j', 'redis'];
  const supervisor = spawn(process.execPath, [script, ...parts], { stdio: ['ignore', 'pipe', 'ignore'] });
  onTestFinished(() => void supervisor.kill('SIGKILL'));
  const lines = createInterface({ input: supervisor.stdout })[Symbol.asyncIterator]();
  const pids = JSON.parse(String((await lines.next()).value)) as number[];
  expect(pids.filter(isRunning)).toHaveLength(2);
  supervisor.kill('SIGKILL');
  await untilGone(pids);
}, 90_000);

test('a queue keeps what it was told over a restart, with the same password, in its data folder', async () => {
  const data = makeFolder();
  const place = { logs: join(data, 'logs'), run: join(data, 'run') };
  const first = await startRedis({ data, port: await anyPort(), memoryMiB: 64 }, place);
  await first.stop();
  const second = await startRedis({ data, port: await anyPort(), memoryMiB: 64 }, place);
  await second.stop();
  const password = readFileSync(join(data, 'keys', 'redis.password'), 'utf8').trim();
  expect([first.url, second.url].map((url) => new URL(url).password)).toEqual([password, password]);
});

test('a wrong queue password is said at once', async () => {
  const url = inject('redisUrl').replace(/:[^:@]+@/, ':wrong@');
  await expect(awaitQueue(url)).rejects.toThrow(/Redis refuses the password in REDIS_URL/);
});

test('a queue that is not there is said after the time given', async () => {
  const url = `redis://127.0.0.1:${await anyPort()}`;
  await expect(awaitQueue(url, undefined, 0)).rejects.toMatchObject({ code: 'QUEUE_UNAVAILABLE', retryable: true });
});
