import { once, readTable } from './vocabulary.ts';

const findCodes = once(() => new Set(readTable('currencies.tsv').map(([code = '']) => code)));

/** Returns an ISO 4217 alphabetic code, withdrawn ones included (old documents quote them). */
export function normaliseCurrency(raw: string): string | undefined {
  const code = raw.trim().toUpperCase();
  return findCodes().has(code) ? code : undefined;
}
