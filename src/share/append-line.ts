import { closeSync, fdatasyncSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UnavailableError } from '../errors.ts';

/**
 * Adds a line to a file that only grows, and returns once it is on the disk. A process that was killed may have left half
 * a line: that one stays by itself. Throws UnavailableError STORE_FAILED.
 */
export async function appendLine(path: string, line: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, 'a+', 0o600);
    try {
      await file.writeFile((await endsInLine(file)) ? line : `\n${line}`);
      await file.datasync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw storeFailed(cause);
  }
}

/** Adds a line as `appendLine` does, where what follows must not be parted from it by anything else that the process does. */
export function appendLineSync(path: string, line: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const file = openSync(path, 'a+', 0o600);
    try {
      const { size } = fstatSync(file);
      const last = Buffer.alloc(1, '\n');
      if (size > 0) readSync(file, last, 0, 1, size - 1);
      writeFileSync(file, last[0] === 0x0a ? line : `\n${line}`);
      fdatasyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw storeFailed(cause);
  }
}

/** Returns how a caller is told that something could not be kept. */
export function storeFailed(cause: unknown): UnavailableError {
  return new UnavailableError('STORE_FAILED', 'What must be kept could not be stored; try again later.', { cause });
}

async function endsInLine(file: Awaited<ReturnType<typeof open>>): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}
