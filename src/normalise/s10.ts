import { normaliseCountryCode } from './country-code.ts';

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** Returns the check digit of the eight digits of a serial number (UPU S10, weights 8 6 4 2 3 5 9 7, modulo 11; 10 → 0, 11 → 5). */
export function computeS10CheckDigit(serial: string): number {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(serial[i]), 0);
  const digit = 11 - (sum % 11);
  if (digit === 10) return 0;
  return digit === 11 ? 5 : digit;
}

/** Returns the thirteen characters of a postal item's S10 identifier when check digit and country are right. */
export function normaliseS10(raw: string): string | undefined {
  if (raw.length > 40) return undefined;
  const code = raw.replace(/[\s-]+/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{9}[A-Z]{2}$/.test(code)) return undefined;
  const right = computeS10CheckDigit(code.slice(2, 10)) === Number(code[10]);
  return right && normaliseCountryCode(code.slice(11)) !== undefined ? code : undefined;
}
