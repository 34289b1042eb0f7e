import { IDENTIFIER_KINDS, type IdentifierKind } from '../model/identifier-kinds.ts';
import { normaliseAirWaybill } from '../normalise/air-waybill.ts';
import { normaliseContainerNumber } from '../normalise/container-number.ts';
import { normaliseCorporateNumber } from '../normalise/corporate-number.ts';
import { normaliseEmail } from '../normalise/email.ts';
import { normaliseEori } from '../normalise/eori.ts';
import { normaliseMrn } from '../normalise/mrn.ts';
import { normalisePhone } from '../normalise/phone.ts';
import { normaliseS10 } from '../normalise/s10.ts';
import { normaliseTaxNumber } from '../normalise/tax-number.ts';
import { normaliseTravelDocument } from '../normalise/travel-document.ts';

/** An Identifier in its canonical form. */
export interface AskedIdentifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

type Read = (value: string) => string | undefined;

/** What a partner may ask about a party by, and how its value is written. */
const ofParties = {
  Phone: (value) => normalisePhone(value),
  Email: normaliseEmail,
  TravelDocument: scoped((issuer, number) => normaliseTravelDocument(issuer, number)),
  Eori: normaliseEori,
  TaxNumber: scoped(normaliseTaxNumber),
  CorporateNumber: scoped(normaliseCorporateNumber),
} as const satisfies Partial<Record<IdentifierKind, Read>>;

/** What a partner may ask about goods by. */
const ofGoods = {
  TransportDocument: readTransportDocument,
  ContainerNumber: normaliseContainerNumber,
  S10: normaliseS10,
  Mrn: normaliseMrn,
} as const satisfies Partial<Record<IdentifierKind, Read>>;

export const partyIdentifierKinds = Object.keys(ofParties) as (keyof typeof ofParties)[];
export const goodsIdentifierKinds = Object.keys(ofGoods) as (keyof typeof ofGoods)[];

const readers: Readonly<Partial<Record<IdentifierKind, Read>>> = { ...ofParties, ...ofGoods };

/** Returns an identifier as asked for in its canonical form; undefined when it is not one of its kind. */
export function readAsked({ kind, value }: AskedIdentifier): AskedIdentifier | undefined {
  const canonical = value.length > 100 ? undefined : readers[kind]?.(value);
  return canonical === undefined ? undefined : { kind, value: canonical };
}

/** True for a kind that names a party by itself; any other needs the name beside it. */
export function namesAlone(kind: IdentifierKind): boolean {
  return IDENTIFIER_KINDS[kind].joins === 'alone';
}

/** `COUNTRY|NUMBER`, as the canonical form is written. */
function scoped(read: (scope: string, number: string) => string | undefined): Read {
  return (value) => {
    const [scope = '', number = '', ...more] = value.split('|');
    return scope === '' || scope === '?' || more.length > 0 ? undefined : read(scope, number);
  };
}

/** A master air waybill, or MASTER/HOUSE. */
function readTransportDocument(value: string): string | undefined {
  const [master = '', house, ...more] = value.split('/');
  const awb = normaliseAirWaybill(master);
  if (awb === undefined || more.length > 0 || house === undefined) return more.length > 0 ? undefined : awb;
  const number = house.trim().toUpperCase();
  return /^[A-Z0-9-]{1,35}$/.test(number) ? `${awb}/${number}` : undefined;
}
