import { once, readTable } from './vocabulary.ts';

const findChapters = once(() => new Set(readTable('hs.tsv').map(([code = '']) => code.slice(0, 2))));

/**
 * Returns an HS or tariff code as 4 to 12 digits, dots and blanks out, when its chapter is in the Harmonized System.
 * Headings are not looked up: declarants quote earlier editions, and national codes go on after six digits.
 */
export function normaliseHsCode(raw: string): string | undefined {
  if (raw.length > 40) return undefined;
  const digits = raw.replace(/[\s.-]+/g, '');
  if (!/^\d{4,12}$/.test(digits)) return undefined;
  // 98 and 99 are left to national use by the HS Convention.
  return findChapters().has(digits.slice(0, 2)) || /^9[89]/.test(digits) ? digits : undefined;
}
