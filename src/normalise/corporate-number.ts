import { normaliseCountryCode } from './country-code.ts';

/** Japan: the first digit is 9 less the weighted sum modulo 9, weights 1 and 2 from the right (Ordinance of the Ministry of Finance on corporate numbers). */
function isJapanese(number: string): boolean {
  if (!/^\d{13}$/.test(number)) return false;
  const sum = [...number.slice(1)]
    .reverse()
    .reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9) === Number(number[0]);
}

/**
 * Returns the CorporateNumber identifier "COUNTRY|NUMBER": 4 to 20 letters and digits, separators out. Japan's thirteen
 * digits are checked; other registers' check digits are not known here.
 */
export function normaliseCorporateNumber(country: string, number: string): string | undefined {
  const code = normaliseCountryCode(country);
  if (code === undefined || number.length > 60) return undefined;
  const digits = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s./-]+/g, '');
  if (!/^(?=.*\d)[A-Z0-9]{4,20}$/.test(digits)) return undefined;
  return code !== 'JP' || isJapanese(digits) ? `${code}|${digits}` : undefined;
}
