import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { normaliseAddress } from './address.ts';
import { normaliseAirWaybill } from './air-waybill.ts';
import { normaliseContainerNumber } from './container-number.ts';
import { normaliseCorporateNumber } from './corporate-number.ts';
import { normaliseEmail } from './email.ts';
import { normaliseEori } from './eori.ts';
import { normaliseHouseNumber } from './house-number.ts';
import { normaliseImoNumber } from './imo-number.ts';
import { normaliseMrn } from './mrn.ts';
import { normalisePhone } from './phone.ts';
import { normaliseS10 } from './s10.ts';
import { normaliseTaxNumber } from './tax-number.ts';
import { normaliseTravelDocument } from './travel-document.ts';
import { normaliseUrl, urlKey } from './url.ts';

const LONGEST = 2000;

/** Kinds that people and other systems write as a kind and a text, each with the reader of that text. */
const READERS = {
  Phone: (raw) => normalisePhone(raw),
  Email: normaliseEmail,
  Address: scoped((country, address) => normaliseAddress(country, [address])),
  TravelDocument: scoped((issuer, number) => normaliseTravelDocument(issuer === '?' ? undefined : issuer, number)),
  Eori: normaliseEori,
  TaxNumber: scoped(normaliseTaxNumber),
  CorporateNumber: scoped(normaliseCorporateNumber),
  Account: scoped(normaliseAccount),
  Url: normaliseAddressOfPage,
  TransportDocument: normaliseTransportDocument,
  Mrn: normaliseMrn,
  S10: normaliseS10,
  ContainerNumber: normaliseContainerNumber,
  ImoNumber: normaliseImoNumber,
} as const satisfies Partial<Record<IdentifierKind, (raw: string) => string | undefined>>;

export type WrittenKind = keyof typeof READERS;
export const writtenKinds = Object.keys(READERS) as WrittenKind[];

/** Returns the canonical value of an identifier written as kind and text; a scope stands before a bar: `GBR|796428965`. */
export function normaliseIdentifier(kind: WrittenKind, raw: string): string | undefined {
  return raw.length > LONGEST ? undefined : READERS[kind](raw);
}

/** Returns the Account identifier "PLATFORM|ACCOUNT": the platform in upper case, the account as written, blanks at the ends out. */
export function normaliseAccount(platform: string, account: string): string | undefined {
  const scope = platform.normalize('NFKC').trim().toUpperCase();
  const name = account.normalize('NFKC').trim();
  if (!/^[A-Z0-9][A-Z0-9 ._-]{0,63}$/.test(scope) || name.length > 200) return undefined;
  return /[\p{L}\p{N}]/u.test(name) && !/[\p{Cc}|]/u.test(name) ? `${scope}|${name}` : undefined;
}

/** People leave the scheme out; a long address is cut as in the key of a Listing, so that both meet. */
function normaliseAddressOfPage(raw: string): string | undefined {
  const text = raw.trim();
  const url = normaliseUrl(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  return url === undefined ? undefined : urlKey(url);
}

function normaliseTransportDocument(raw: string): string | undefined {
  const [master = '', house, ...more] = raw.split('/');
  const awb = normaliseAirWaybill(master);
  if (awb === undefined || more.length > 0) return undefined;
  if (house === undefined) return awb;
  const number = normaliseHouseNumber(house);
  return number === undefined ? undefined : `${awb}/${number}`;
}

function scoped(read: (scope: string, number: string) => string | undefined): (raw: string) => string | undefined {
  return (raw) => {
    const bar = raw.indexOf('|');
    return bar < 0 ? undefined : read(raw.slice(0, bar), raw.slice(bar + 1));
  };
}
