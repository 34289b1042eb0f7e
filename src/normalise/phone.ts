import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';

const LONGEST = 60;

function parseValid(raw: string, country: CountryCode | undefined): string | undefined {
  const phone = parsePhoneNumberFromString(raw, country === undefined ? {} : { defaultCountry: country });
  return phone?.isValid() ? phone.number : undefined;
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
