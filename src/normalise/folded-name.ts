import { foldWords } from './folded-words.ts';

const TITLES = new Set(['MR', 'MRS', 'MS', 'MISS', 'MSTR', 'DR']);
const LONGEST = 300;

/**
 * Returns a name as words A-Z in alphabetic order without titles, so that spelling, order and punctuation do not tell
 * names apart: "Müller, Dr. Jürgen" → "JUERGEN MUELLER". Names in Han, kana or hangul stay in their script.
 * Undefined when no letter is left, or over 300 characters.
 */
export function foldName(raw: string): string | undefined {
  if (raw.length > LONGEST * 2) return undefined;
  const words = foldWords(raw);
  const kept = words.filter((word) => !TITLES.has(word));
  const folded = (kept.length > 0 ? kept : words).sort().join(' ');
  return /\p{L}/u.test(folded) && folded.length <= LONGEST ? folded : undefined;
}
