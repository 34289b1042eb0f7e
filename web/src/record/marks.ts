import type { RecordRead } from './record-page.tsx';

const shortest = 3;

/** Returns the values of a mention as they may stand in the bytes: whole, and by the words of names kept apart there. */
export function wordsOf({ facts }: RecordRead['mentions'][number]): string[] {
  const values = facts.flatMap(({ value }) => [value, ...value.split(/[/,|]\s*/)]);
  return [...new Set(values.map((value) => value.trim()).filter((value) => value.length >= shortest))];
}

/** A stretch of text, marked or not; `at` is where it starts. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
  readonly at: number;
}

/** Returns a text cut into stretches, those that are one of the words marked; the longest word wins. */
export function markIn(text: string, words: readonly string[]): Stretch[] {
  if (words.length === 0) return [{ text, isMarked: false, at: 0 }];
  const escaped = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { index, 0: found } of text.matchAll(new RegExp(escaped.join('|'), 'gi'))) {
    if (index > at) stretches.push({ text: text.slice(at, index), isMarked: false, at });
    stretches.push({ text: found, isMarked: true, at: index });
    at = index + found.length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), isMarked: false, at });
  return stretches;
}
