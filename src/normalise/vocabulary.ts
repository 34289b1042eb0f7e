import { readFileSync } from 'node:fs';

/** Returns the rows of a table under `data/`, each split at tabs (columns: data/NOTICE.md). */
export function readTable(name: string): string[][] {
  const text = readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Returns a function that makes its value at the first call and keeps it: tables are read when first needed. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
