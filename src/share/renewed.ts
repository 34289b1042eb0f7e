import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Something read from files that people change while the hub runs. */
export interface Renewed<T> {
  /** What was last read and found sound. */
  readonly current: () => T;
  /** Reads again when a file has changed. What is not sound is refused whole: the old one stays. */
  readonly look: () => void;
}

/**
 * Returns what `read` gives, read again whenever the stamp has changed since. `onRefused` hears why a change was not taken,
 * once a change. Throws what `read` throws the first time: a hub does not start on files that are not sound.
 */
export function openRenewed<T>(read: () => T, stamp: () => string, onRefused: (cause: unknown) => void): Renewed<T> {
  let seen = stamp();
  let current = read();
  return {
    current: () => current,
    look: () => {
      const now = stamp();
      if (now === seen) return;
      seen = now;
      try {
        current = read();
      } catch (cause) {
        onRefused(cause);
      }
    },
  };
}

/** Returns a text that changes when a file, or one in a folder, is written, made or removed. */
export function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'absent';
  if (!found.isDirectory()) return `${found.mtimeMs}/${found.size}/${found.ino}`;
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return names.map((name) => `${name}=${stampOf(join(path, name))}`).join();
}
