import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to read, or why there is none. */
export type InputFile =
  | { readonly type: 'file'; readonly name: string; readonly open: () => AsyncIterable<Uint8Array> }
  | { readonly type: 'missing'; readonly name: string; readonly reason: string };

/** Yields the files of the arguments in order: "-" is standard input, a folder its files and those below, by name, hidden ones left out. */
export async function* findInputFiles(names: readonly string[]): AsyncGenerator<InputFile> {
  for (const name of names) {
    if (name === '-') yield { type: 'file', name: 'standard input', open: () => process.stdin };
    else yield* findBelow(name);
  }
}

async function* findBelow(name: string): AsyncGenerator<InputFile> {
  try {
    const found = await stat(name);
    if (!found.isDirectory()) {
      yield { type: 'file', name, open: () => createReadStream(name, { highWaterMark: 256 * 1024 }) };
      return;
    }
  } catch (problem) {
    yield { type: 'missing', name, reason: describeFailure(problem) };
    return;
  }
  const entries = await readdir(name, { withFileTypes: true });
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() || entry.isFile()) yield* findBelow(join(name, entry.name));
  }
}

/** Returns what the system says of a file that cannot be read, in words. */
export function describeFailure(problem: unknown): string {
  const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file',
    EACCES: 'reading is not permitted',
    EPERM: 'reading is not permitted',
    EISDIR: 'it is a folder',
    EMFILE: 'too many files are open',
  };
  return words[code] ?? `it cannot be read (${code === '' ? 'unknown reason' : code})`;
}
