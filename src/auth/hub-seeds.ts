import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSeed } from './ed25519-seed.ts';

/**
 * The secrets that our keys towards partners come from: `keys/partner-hub.key` in the data folder, made once, and after a
 * roll-over `keys/partner-hub.<from>.key`. Each is a file of its own that is never changed, so that a hub that forgets an
 * old one and a command that makes a new one cannot undo each other's work.
 */
export interface HubSeed {
  readonly path: string;
  readonly bytes: Buffer;
  /** Epoch ms from which its keys sign; 0 for the first. */
  readonly from: number;
}

/** Handles are good for so long (share/handle.ts), so the secret that sealed them is kept for as long after it sealed the last. */
export const handleMs = 24 * 3_600_000;

const named = /^partner-hub(?:\.(\d{1,15}))?\.key$/;

/** Returns the seeds in a data folder, oldest first; the first one is made when there is none. Throws InputError CONFIG_INVALID. */
export function listSeeds(data: string): [HubSeed, ...HubSeed[]] {
  const folder = join(data, 'keys');
  const seeds = namesIn(folder)
    .map((name) => ({ path: join(folder, name), from: Number(named.exec(name)?.[1] ?? 0) }))
    .sort((a, b) => a.from - b.from)
    .map((seed) => ({ ...seed, bytes: readSeed(seed.path) }));
  const [first, ...others] = seeds;
  if (first !== undefined) return [first, ...others];
  const path = join(folder, 'partner-hub.key');
  return [{ path, from: 0, bytes: readSeed(path) }];
}

/** Returns a new seed whose keys sign from an instant (epoch ms) on. */
export function makeSeed(data: string, from: number): HubSeed {
  const path = join(data, 'keys', `partner-hub.${from}.key`);
  return { path, from, bytes: readSeed(path) };
}

/** Removes the seeds that sign no more at an instant (epoch ms) and whose handles are over too. */
export function forgetSeeds(data: string, now: number): void {
  const seeds = namesIn(join(data, 'keys')).length > 1 ? listSeeds(data) : [];
  for (const [index, seed] of seeds.entries()) {
    const next = seeds[index + 1];
    if (next !== undefined && next.from + handleMs <= now) removeSeed(seed);
  }
}

/** Removes a seed, with all that was derived from it. */
export function removeSeed({ path }: HubSeed): void {
  rmSync(path, { force: true });
}

/** Returns a text that changes when a seed is made or removed. */
export function stampOfSeeds(data: string): string {
  return namesIn(join(data, 'keys')).join();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => named.test(name))
      .sort();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return [];
    throw cause;
  }
}
