import { transliterate } from './transliterate.ts';

const PLAIN = /^[A-Z0-9 ]*$/;
/** The dot between two single letters: S.A., G.m.b.H. */
const INITIALS = /(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;
const OTHER = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * Returns the words of a text in their order: A-Z where transliteration knows how, upper case, punctuation out.
 * Initials written with dots are one word (S.A. → SA); an apostrophe leaves no gap (ICAO Doc 9303-3: O'BRIEN → OBRIEN).
 */
export function foldWords(raw: string): string[] {
  const upper = transliterate(raw);
  const text = PLAIN.test(upper)
    ? upper
    : upper
        .replace(/['’ʼ`´]/g, '')
        .replace(INITIALS, '$1')
        .replace(OTHER, ' ');
  return text.split(' ').filter((word) => word !== '');
}
