import { totalmem } from 'node:os';
import { InputError } from '../src/errors.ts';

const MiB = 1024 * 1024;

/** How the memory given to the whole stack is shared out, in MiB. */
export type MemoryPlan = {
  readonly graphHeap: number;
  readonly graphPages: number;
  readonly queue: number;
  readonly server: number;
  readonly worker: number;
};

/** Returns the MiB meant by `--memory` (`4g`, `3500m`); throws InputError CONFIG_INVALID for anything else or under 2 GiB. */
export function readMemory(text: string): number {
  const found = /^(\d+(?:\.\d+)?)([gm])b?$/i.exec(text.trim());
  const size = Number(found?.[1]) * (found?.[2]?.toLowerCase() === 'g' ? 1024 : 1);
  if (found === null) throw new InputError('CONFIG_INVALID', ['--memory: must look like 4g or 3500m']);
  if (size < 2048) throw new InputError('CONFIG_INVALID', ['--memory: the whole stack needs at least 2g']);
  return Math.floor(size);
}

/** Returns what the stack takes when nothing is said: half of the machine, at least 2 GiB, at most 8 GiB, in MiB. */
export function usualMemory(machineBytes = totalmem()): number {
  return Math.round(Math.min(Math.max(machineBytes / MiB / 2, 2048), 8192));
}

/**
 * Returns the shares of each process. What they leave over goes to what has no setting: the Java machine's own
 * tables and threads (about 400 MiB) and the buffers of the two Node processes.
 */
export function planMemory(totalMiB: number): MemoryPlan {
  const share = (part: number, least: number, most: number): number =>
    Math.round(Math.min(Math.max(totalMiB * part, least), most));
  return {
    graphHeap: share(0.25, 512, 8192),
    graphPages: share(0.2, 256, 32_768),
    queue: share(0.08, 128, 2048),
    server: share(0.12, 256, 4096),
    worker: share(0.15, 320, 4096),
  };
}
