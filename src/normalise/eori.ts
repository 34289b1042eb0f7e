import { normaliseCountryCode } from './country-code.ts';

/** Returns an economic operator's number: country (alpha-2; XI for Northern Ireland) and 1 to 15 letters and digits. */
export function normaliseEori(raw: string): string | undefined {
  if (raw.length > 60) return undefined;
  const code = raw
    .normalize('NFKC')
    .replace(/[\s.-]+/g, '')
    .toUpperCase();
  if (!/^[A-Z]{2}(?=.*\d)[A-Z0-9]{1,15}$/.test(code)) return undefined;
  const country = code.slice(0, 2);
  return country === 'XI' || normaliseCountryCode(country) === country ? code : undefined;
}
