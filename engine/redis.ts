import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { readOrMakeSecret } from '../src/config.ts';
import { HubError, UnavailableError } from '../src/errors.ts';
import { type Child, type ChildPlace, type ChildSpec, startReady } from './child.ts';

/** Where and how to run the embedded queue. */
export type RedisOptions = {
  readonly data: string;
  readonly port: number;
  readonly memoryMiB: number;
  readonly graceSeconds?: number;
};

/** A running embedded queue; `url` holds its password. */
export type RunningRedis = { readonly url: string; readonly child: Child; readonly stop: () => Promise<void> };

/** Starts the queue and resolves when it answers with the data folder's password. */
export async function startRedis(options: RedisOptions, place: ChildPlace): Promise<RunningRedis> {
  const { spec, url } = prepareRedis(options);
  const child = await startReady(spec, place);
  return { url, child, stop: async () => void (await child.stop()) };
}

/** Writes the queue's settings; returns how to start it and how to reach it. */
export function prepareRedis(options: RedisOptions): { spec: ChildSpec; url: string } {
  const home = join(options.data, 'redis');
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const password = readOrMakeSecret(join(options.data, 'keys', 'redis.password'));
  const settings = join(home, 'redis.conf');
  writeFileSync(settings, writeSettings(options, home, password), { mode: 0o600 });
  const url = `redis://:${password}@127.0.0.1:${options.port}`;
  return {
    url,
    spec: {
      name: 'redis',
      command: 'redis-server',
      args: [settings],
      graceSeconds: options.graceSeconds ?? 15,
      ready: (_child, ended) => awaitQueue(url, ended),
    },
  };
}

/** Resolves when the queue answers. Throws QUEUE_UNAVAILABLE when it refuses the password or stays silent. */
export async function awaitQueue(url: string, ended?: AbortSignal, timeoutMs = 60_000): Promise<void> {
  const until = Date.now() + timeoutMs;
  while (ended?.aborted !== true) {
    const failure = await tryQueue(url);
    if (failure === undefined) return;
    if (/WRONGPASS|NOAUTH/.test(String(failure))) {
      throw new HubError('QUEUE_UNAVAILABLE', 'Redis refuses the password in REDIS_URL (redis://:PASSWORD@HOST:PORT)');
    }
    if (Date.now() > until)
      throw new UnavailableError('QUEUE_UNAVAILABLE', 'no Redis answers at REDIS_URL', { cause: failure });
    await delay(50);
  }
}

async function tryQueue(url: string): Promise<unknown> {
  const client = new Redis(url, { lazyConnect: true, connectTimeout: 2000, retryStrategy: () => null });
  // A refused password comes as an event only; what was asked meanwhile would wait for ever.
  const refused = new Promise((resolve) => client.once('error', resolve));
  const answered = client.connect().then(() => client.ping());
  const failure = await Promise.race([
    refused,
    answered.then(
      () => undefined,
      (cause: unknown) => cause,
    ),
  ]);
  client.on('error', () => undefined);
  client.disconnect();
  return failure;
}

function writeSettings(options: RedisOptions, home: string, password: string): string {
  return [
    'bind 127.0.0.1',
    `port ${options.port}`,
    'protected-mode yes',
    `requirepass ${password}`,
    `dir "${home}"`,
    'appendonly yes',
    'appendfsync everysec',
    // The append-only file holds everything; a second file of snapshots would double the writes.
    'save ""',
    'daemonize no',
    `maxmemory ${options.memoryMiB}mb`,
    'maxmemory-policy noeviction',
    '',
  ].join('\n');
}
