import { foldWords } from './folded-words.ts';
import { once, readTable } from './vocabulary.ts';

interface Country {
  readonly alpha2: string;
  readonly alpha3: string;
}

/** Codes of travel documents and old codes that stand for a country of today (ICAO Doc 9303-3 section 5). */
const ALIASES: Readonly<Record<string, string>> = {
  D: 'DE',
  GBD: 'GB',
  GBN: 'GB',
  GBO: 'GB',
  GBP: 'GB',
  GBS: 'GB',
  ROM: 'RO',
  ZAR: 'CD',
  TMP: 'TL',
  UK: 'GB',
  USA: 'US',
  'SOUTH KOREA': 'KR',
  'NORTH KOREA': 'KP',
  RUSSIA: 'RU',
  'CZECH REPUBLIC': 'CZ',
  TURKEY: 'TR',
  'IVORY COAST': 'CI',
  'PR CHINA': 'CN',
  PRC: 'CN',
  'PEOPLES REPUBLIC OF CHINA': 'CN',
  HOLLAND: 'NL',
  ENGLAND: 'GB',
  SCOTLAND: 'GB',
  WALES: 'GB',
  'UNITED STATES OF AMERICA': 'US',
  'GREAT BRITAIN': 'GB',
  VIETNAM: 'VN',
  BURMA: 'MM',
  SWAZILAND: 'SZ',
  UAE: 'AE',
};

function foldCountry(name: string): string {
  return foldWords(name)
    .filter((word) => word !== 'THE')
    .join(' ');
}

const findCountries = once(() => {
  const byText = new Map<string, Country>();
  const rows = readTable('countries.tsv');
  for (const [alpha2 = '', alpha3 = '', , , , names = ''] of rows) {
    for (const name of names.split('|')) {
      const folded = foldCountry(name);
      if (folded.length > 3) byText.set(folded, { alpha2, alpha3 });
    }
  }
  for (const [alpha2 = '', alpha3 = '', numeric = ''] of rows) {
    for (const code of [alpha2, alpha3, numeric]) byText.set(code, { alpha2, alpha3 });
  }
  for (const [alias, alpha2] of Object.entries(ALIASES)) {
    const country = byText.get(alpha2);
    if (country !== undefined) byText.set(alias, country);
  }
  return byText;
});

function findCountry(raw: string): Country | undefined {
  if (raw.length > 100) return undefined;
  const text = raw.trim().toUpperCase();
  return findCountries().get(text) ?? findCountries().get(foldCountry(text)) ?? findCountries().get(turnRound(text));
}

/** "KOREA, REPUBLIC OF" → "REPUBLIC OF KOREA". */
function turnRound(text: string): string {
  const comma = text.indexOf(',');
  return comma < 0 ? '' : foldCountry(`${text.slice(comma + 1)} ${text.slice(0, comma)}`);
}

/** Returns the ISO 3166-1 alpha-2 code for an alpha-2, alpha-3 or three-digit code or an English name; GB for the parts and the passports of the United Kingdom. */
export function normaliseCountryCode(raw: string): string | undefined {
  return findCountry(raw)?.alpha2;
}

/** Returns the ISO 3166-1 alpha-3 code for an alpha-2, alpha-3 or three-digit code or an English name. */
export function normaliseCountryAlpha3(raw: string): string | undefined {
  return findCountry(raw)?.alpha3;
}
