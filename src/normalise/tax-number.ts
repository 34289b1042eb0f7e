import { normaliseCountryCode } from './country-code.ts';

/** Returns the TaxNumber identifier "COUNTRY|NUMBER": 4 to 20 letters and digits, separators and the country's own prefix out. */
export function normaliseTaxNumber(country: string, number: string): string | undefined {
  const code = normaliseCountryCode(country);
  if (code === undefined || number.length > 60) return undefined;
  const written = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s./-]+/g, '');
  const digits = written.startsWith(code) ? written.slice(2) : written;
  return /^(?=.*\d)[A-Z0-9]{4,20}$/.test(digits) ? `${code}|${digits}` : undefined;
}
