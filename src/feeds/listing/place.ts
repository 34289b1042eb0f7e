import { normaliseCountryCode } from '../../normalise/country-code.ts';

/** Where a page speaks from, as far as it tells. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** ISO 639, lower case. */
  readonly language: string | undefined;
}

/** Country domains that are sold to everyone. */
const EVERYONES = new Set('AI AM BZ CC CO FM GG IO LA LY ME MS NU SH TK TV WS'.split(' '));
/** Languages spoken in one country above all. */
const HOMES: Readonly<Record<string, string>> = {
  ja: 'JP',
  ko: 'KR',
  pl: 'PL',
  cs: 'CZ',
  hu: 'HU',
  he: 'IL',
  th: 'TH',
  vi: 'VN',
  da: 'DK',
  fi: 'FI',
  nb: 'NO',
  no: 'NO',
  sv: 'SE',
};

/** Returns country and language of a page: the host's country domain, else the region of its locale, else its language's home. */
export function findPlace(host: string, locale: string | undefined): Place {
  const [language, ...rest] = (locale ?? '').split(/[-_]/);
  const region = rest.find((part) => /^[A-Za-z]{2}$/.test(part));
  const lower = language === '' ? undefined : language?.toLowerCase();
  const country =
    fromDomain(host) ?? (region === undefined ? undefined : normaliseCountryCode(region)) ?? HOMES[lower ?? ''];
  return { country, language: lower };
}

function fromDomain(host: string): string | undefined {
  const domain = host.slice(host.lastIndexOf('.') + 1).toUpperCase();
  return domain.length !== 2 || EVERYONES.has(domain) ? undefined : normaliseCountryCode(domain);
}
