import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { GraphAddress } from '../src/config.ts';

const shape = z.object({
  supervisor: z.number().int(),
  startedAt: z.iso.datetime(),
  state: z.enum(['starting', 'ready', 'stopping']),
  /** The day is in and the top of the worklist was shown, or there was none to show. */
  greeted: z.boolean().default(false),
  /** Address of the console and the API. */
  url: z.string(),
  graphUrl: z.string(),
  graphUser: z.string(),
  /** Port of the embedded queue; absent when REDIS_URL names another. */
  queuePort: z.number().int().optional(),
  parts: z.array(
    z.object({
      name: z.string(),
      pid: z.number().int().optional(),
      port: z.number().int().optional(),
      state: z.enum(['starting', 'ready', 'restarting', 'ended']),
      restarts: z.number().int(),
    }),
  ),
});

/** What runs on a data folder, without secrets; written by `up`, read by every other verb. */
export type RunFile = z.infer<typeof shape>;

/** Returns what runs, or last ran, on the data folder, or undefined when nothing was left there. */
export function readRunFile(data: string): RunFile | undefined {
  try {
    return shape.parse(JSON.parse(readFileSync(path(data), 'utf8')));
  } catch {
    // Nothing, or something that this version does not write: either way nobody can be named.
    return undefined;
  }
}

/** Replaces the run file in one step, so that a reader never sees half of it. */
export function writeRunFile(data: string, run: RunFile): void {
  const part = `${path(data)}.part`;
  writeFileSync(part, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(part, path(data));
}

/** Removes the run file. */
export function removeRunFile(data: string): void {
  rmSync(path(data), { force: true });
}

/** Returns how to reach the embedded servers of a running hub, with the passwords kept in its data folder. */
export function readRunningServers(data: string): { neo4j: GraphAddress; redisUrl: string } | undefined {
  const run = readRunFile(data);
  if (run?.queuePort === undefined) return undefined;
  const [password, queuePassword] = ['neo4j', 'redis'].map((name) => readSecret(data, name));
  if (password === undefined || queuePassword === undefined) return undefined;
  return {
    neo4j: { url: run.graphUrl, user: run.graphUser, password },
    redisUrl: `redis://:${queuePassword}@127.0.0.1:${run.queuePort}`,
  };
}

/** True when a process of this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // A process of another user is one too.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

function readSecret(data: string, name: string): string | undefined {
  try {
    return readFileSync(join(data, 'keys', `${name}.password`), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function path(data: string): string {
  return join(data, 'run.json');
}
