import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

const LONGEST = 60;
/** Firms' numbers come back in file after file, and reading one takes 30 µs: the last ones read are kept. */
const KEPT = 20_000;
const read = new Map<string, string | undefined>();

function parseValid(raw: string, country: CountryCode | undefined): string | undefined {
  const asked = `${country ?? ''} ${raw}`;
  if (read.has(asked)) return read.get(asked);
  const phone = parsePhoneNumberFromString(raw, country === undefined ? {} : { defaultCountry: country });
  const number = phone?.isValid() ? phone.number : undefined;
  if (read.size >= KEPT) read.clear();
  read.set(asked, number);
  return number;
}

/**
 * Returns a telephone number in E.164. Without "+" or "00" it is read as dialled in the country of the hint
 * (alpha-2), with or without that country's calling code; without hint it is undefined. Extensions are dropped.
 * Valid = a number that the country's numbering plan has (libphonenumber).
 */
export function normalisePhone(raw: string, countryHint?: string): string | undefined {
  if (raw.length > LONGEST) return undefined;
  const text = raw
    .normalize('NFKC')
    .trim()
    .replace(/^00(?=[1-9])/, '+');
  if (text.replace(/\D/g, '').length < 4) return undefined;
  if (text.startsWith('+')) return parseValid(text, undefined);
  const hint = countryHint?.toUpperCase();
  if (hint === undefined || !isSupportedCountry(hint)) return undefined;
  return parseValid(text, hint);
}
