import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { normaliseAirWaybill } from '../normalise/air-waybill.ts';
import { normaliseContainerNumber } from '../normalise/container-number.ts';
import { normaliseEmail } from '../normalise/email.ts';
import { normaliseEori } from '../normalise/eori.ts';
import { normaliseMrn } from '../normalise/mrn.ts';
import { normalisePhone } from '../normalise/phone.ts';
import { normaliseS9 } from '../normalise/s9.ts';
import { normaliseS10 } from '../normalise/s10.ts';
import { normaliseUldNumber } from '../normalise/uld-number.ts';

export interface ExactValue {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/** Kinds whose canonical value can be read off the text alone. */
const READERS: readonly (readonly [IdentifierKind, (text: string) => string | undefined])[] = [
  [
    'Phone',
    (text) => (text.startsWith('+') || text.startsWith('0') ? normalisePhone(text, 'JP') : normalisePhone(`+${text}`)),
  ],
  ['Email', (text) => (text.includes('@') ? normaliseEmail(text) : undefined)],
  ['TransportDocument', normaliseAirWaybill],
  ['TransportDocument', houseDocument],
  ['S10', normaliseS10],
  ['S9', normaliseS9],
  ['ContainerNumber', normaliseContainerNumber],
  ['Mrn', (text) => (text.length === 18 ? normaliseMrn(text) : undefined)],
  ['Eori', normaliseEori],
  ['UldNumber', normaliseUldNumber],
];

/** Kinds whose canonical value is text with a scope, given as `SCOPE|NUMBER`. */
const SCOPED: readonly IdentifierKind[] = [
  'TravelDocument',
  'BookingLocator',
  'CorporateNumber',
  'TaxNumber',
  'Lrn',
  'FindingNumber',
  'OrderNumber',
  'Address',
];

/** Returns every exact Identifier that a text typed by a person may mean: with or without blanks and dashes. */
export function readExact(text: string): ExactValue[] {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 300) return [];
  const read = READERS.flatMap(([kind, reader]) => {
    const value = reader(trimmed);
    return value === undefined ? [] : [{ kind, value }];
  });
  const scoped = trimmed.includes('|') ? SCOPED.map((kind) => ({ kind, value: trimmed.toUpperCase() })) : [];
  const flight = /^[A-Z0-9]{2,3}\d{1,4}\/\d{4}-\d{2}-\d{2}\/[A-Z]{3}$/.test(trimmed)
    ? [{ kind: 'FlightDesignator', value: trimmed } as const]
    : [];
  return [...read, ...scoped, ...flight];
}

function houseDocument(text: string): string | undefined {
  const [master = '', house = ''] = text.split('/', 2);
  const awb = normaliseAirWaybill(master);
  return awb === undefined || house === '' ? undefined : `${awb}/${house.trim().toUpperCase()}`;
}
