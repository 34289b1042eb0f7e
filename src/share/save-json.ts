import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeFailed } from './append-line.ts';

/**
 * Writes a file whole or not at all, and returns once it is on the disk under its name: who reads meanwhile sees the old one or
 * the new one. Throws UnavailableError STORE_FAILED.
 */
export function saveJson(path: string, value: unknown): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
    syncFolder(dirname(path));
  } catch (cause) {
    throw storeFailed(cause);
  }
}

/** A new name is on the disk once its folder is: a key that was ended must not count again after a power cut. */
function syncFolder(folder: string): void {
  const opened = openSync(folder, 'r');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
