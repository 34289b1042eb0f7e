import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeFailed } from './append-line.ts';

/** Writes a file whole or not at all: who reads meanwhile sees the old one or the new one. Throws UnavailableError STORE_FAILED. */
export function saveJson(path: string, value: unknown): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  } catch (cause) {
    throw storeFailed(cause);
  }
}
