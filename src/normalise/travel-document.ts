import { normaliseCountryAlpha3 } from './country-code.ts';

/** Issuers that are no country: organisations, stateless persons, refugees (ICAO Doc 9303-3 section 5). */
const ISSUERS = new Set([
  'UNO',
  'UNA',
  'UNK',
  'XXA',
  'XXB',
  'XXC',
  'XXX',
  'XOM',
  'XPO',
  'XBA',
  'XIM',
  'XCC',
  'XCO',
  'XEC',
  'XES',
  'XMP',
  'XDC',
  'XCE',
  'EUE',
  'RKS',
  'UTO',
]);

/**
 * Returns the TravelDocument identifier "ISSUER|NUMBER"; "?" when the issuer is unknown. The number is 4 to 20 letters and
 * digits with a digit among them, separators out.
 */
export function normaliseTravelDocument(issuer: string | undefined, number: string): string | undefined {
  if (number.length > 60) return undefined;
  const serial = number
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '');
  if (!/^(?=.*\d)[A-Z0-9]{4,20}$/.test(serial)) return undefined;
  const code = (issuer ?? '').trim().toUpperCase();
  return `${ISSUERS.has(code) ? code : (normaliseCountryAlpha3(code) ?? '?')}|${serial}`;
}
