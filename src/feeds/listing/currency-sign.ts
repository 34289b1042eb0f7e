import { normaliseCurrency } from '../../normalise/currency.ts';
import type { Place } from './place.ts';

/** Signs that one currency has. */
const SINGLE: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  원: 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  đ: 'VND',
  '₱': 'PHP',
  '₺': 'TRY',
  tl: 'TRY',
  '₴': 'UAH',
  грн: 'UAH',
  '₸': 'KZT',
  тг: 'KZT',
  тенге: 'KZT',
  '฿': 'THB',
  บาท: 'THB',
  '₦': 'NGN',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₼': 'AZN',
  '₾': 'GEL',
  '₮': 'MNT',
  '₭': 'LAK',
  '៛': 'KHR',
  円: 'JPY',
  元: 'CNY',
  rmb: 'CNY',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  kc: 'CZK',
  ft: 'HUF',
  lei: 'RON',
  лв: 'BGN',
  kn: 'HRK',
  ден: 'MKD',
  rp: 'IDR',
  rm: 'MYR',
  fr: 'CHF',
  sfr: 'CHF',
  ksh: 'KES',
  km: 'BAM',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  nt$: 'TWD',
  mx$: 'MXN',
  s$: 'SGD',
  r$: 'BRL',
  $u: 'UYU',
};

/** Signs of several currencies: by country, and the one meant by most where the country says nothing. */
const SHARED: Readonly<
  Record<string, { readonly usual: string | undefined; readonly by: Readonly<Record<string, string>> }>
> = {
  $: {
    usual: 'USD',
    by: Object.fromEntries(
      'CA:CAD AU:AUD NZ:NZD HK:HKD TW:TWD SG:SGD MX:MXN AR:ARS CL:CLP CO:COP UY:UYU BR:BRL US:USD JM:JMD TT:TTD FJ:FJD'
        .split(' ')
        .map((pair) => pair.split(':') as [string, string]),
    ),
  },
  '£': { usual: 'GBP', by: { GB: 'GBP', EG: 'EGP', LB: 'LBP', GI: 'GIP', FK: 'FKP' } },
  '¥': { usual: undefined, by: { JP: 'JPY', CN: 'CNY' } },
  kr: { usual: undefined, by: { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' } },
  ':-': { usual: undefined, by: { SE: 'SEK', NO: 'NOK', DK: 'DKK', FI: 'EUR' } },
  rs: { usual: 'INR', by: { PK: 'PKR', IN: 'INR', LK: 'LKR', NP: 'NPR', MU: 'MUR' } },
  '₨': { usual: 'PKR', by: { PK: 'PKR', IN: 'INR', LK: 'LKR', NP: 'NPR', MU: 'MUR' } },
  руб: { usual: 'RUB', by: { RU: 'RUB', BY: 'BYN' } },
  р: { usual: 'RUB', by: { RU: 'RUB', BY: 'BYN' } },
  сом: { usual: 'KGS', by: { KG: 'KGS', TJ: 'TJS', UZ: 'UZS' } },
  din: { usual: 'RSD', by: { RS: 'RSD', MK: 'MKD' } },
  дин: { usual: 'RSD', by: { RS: 'RSD', MK: 'MKD' } },
};

/**
 * Returns the ISO 4217 code that a currency sign stands for on a page of this place. A sign of several currencies is the one of the
 * page's country; where that has none of them it is the one meant by most, and `guessed`. Undefined when nothing decides.
 */
export function readCurrencySign(sign: string, place: Place): { code: string; guessed: boolean } | undefined {
  const text = sign.normalize('NFKC').replace(/\s/g, '');
  const iso = /^[A-Za-z]{3}$/.test(text) ? normaliseCurrency(text) : undefined;
  if (iso !== undefined && text === text.toUpperCase()) return { code: iso, guessed: false };
  const key = text
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^руб(?:лей|ля)$/, 'руб');
  const single = SINGLE[key];
  if (single !== undefined) return { code: single, guessed: false };
  const shared = SHARED[key];
  const local = shared?.by[place.country ?? ''];
  if (local !== undefined) return { code: local, guessed: false };
  return shared?.usual === undefined ? undefined : { code: shared.usual, guessed: true };
}
