import { type FactName, factNames } from '../model/facts.ts';
import { type IdentifierKind, identifierKinds } from '../model/identifier-kinds.ts';

/** What policy speaks of: a fact, or an Identifier by its kind. Facts begin with a small letter, kinds with a capital. */
export type ReleaseField = FactName | IdentifierKind;

export const releaseFields: readonly ReleaseField[] = [...factNames, ...identifierKinds];

/** Ways to give less than the value. */
export const coarsenings = ['year', 'month', 'country'] as const;
export type Coarsening = (typeof coarsenings)[number];

const dates: readonly ReleaseField[] = [
  'birthDate',
  'departureDate',
  'scheduledDeparture',
  'scheduledArrival',
  'postedAt',
  'createdAt',
  'foundAt',
  'reportedAt',
  'reviewAt',
  'until',
];

/** The country in a canonical value, by field: what stands before the stroke, or the first two letters. */
const countries: Readonly<Partial<Record<ReleaseField, RegExp>>> = {
  Address: /^([A-Z]{2})\|/,
  TaxNumber: /^([A-Z]{2})\|/,
  CorporateNumber: /^([A-Z]{2})\|/,
  TravelDocument: /^([A-Z]{3})\|/,
  Eori: /^([A-Z]{2})[A-Z0-9]/,
  S10: /([A-Z]{2})$/,
};

/** True when a field can be made coarse in that way: policy that asks for anything else is refused. */
export function canCoarsen(field: ReleaseField, how: Coarsening): boolean {
  return how === 'country' ? countries[field] !== undefined : dates.includes(field);
}

/** Returns a value made coarse; undefined when it does not hold what is asked for, and then nothing may leave. */
export function coarsen(field: ReleaseField, value: string | number, how: Coarsening): string | undefined {
  if (!canCoarsen(field, how) || typeof value !== 'string') return undefined;
  switch (how) {
    case 'year':
      return /^\d{4}(?!\d)/.exec(value)?.[0];
    case 'month':
      return /^\d{4}-\d{2}(?!\d)/.exec(value)?.[0];
    case 'country':
      return countries[field]?.exec(value)?.[1];
    default:
      return how satisfies never;
  }
}
