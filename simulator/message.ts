/** A thing as the graph will know it: kind, natural keys (`src/model/entity-kinds.ts`) and the number that names it. */
import type { EntityKind } from '../src/model/entity-kinds.ts';
import type { IdentifierKind } from '../src/model/identifier-kinds.ts';

export interface Subject {
  readonly kind: EntityKind;
  readonly keys: Readonly<Record<string, string>>;
  readonly identifier: { readonly kind: IdentifierKind; readonly value: string };
}

export const FEEDS = ['air-cargo', 'post', 'pnr', 'declaration', 'finding', 'listing'] as const;
export type SimulatedFeed = (typeof FEEDS)[number];

/** One message as sent: the smallest thing that can be lost, sent twice or broken on its way. */
export interface Message {
  readonly feed: SimulatedFeed;
  readonly text: string;
  /** Waybills, postal items, bookings, declarations, findings or pages in it. */
  readonly units: number;
  /** Part of a planted network: spared by noise, so that the truth stands in the files. */
  readonly planted: boolean;
  /** Subjects in it that are smuggling although nothing shows it. */
  readonly hidden?: readonly Subject[];
}

export function houseSubject(awb: string, house: string): Subject {
  return {
    kind: 'Consignment',
    keys: { awb, house },
    identifier: { kind: 'TransportDocument', value: `${awb}/${house}` },
  };
}

export function masterSubject(awb: string): Subject {
  return { kind: 'Consignment', keys: { awb }, identifier: { kind: 'TransportDocument', value: awb } };
}

export function postalSubject(s10: string): Subject {
  return { kind: 'PostalItem', keys: { s10 }, identifier: { kind: 'S10', value: s10 } };
}

export function declarationSubject(mrn: string): Subject {
  return { kind: 'Declaration', keys: { mrn }, identifier: { kind: 'Mrn', value: mrn } };
}

/** `booking` is AIRLINE|LOCATOR|YYYY-MM-DD of creation, `reference` the passenger's own within it. */
export function travellerSubject(booking: string, reference: string): Subject {
  return { kind: 'Traveller', keys: { booking, reference }, identifier: { kind: 'BookingLocator', value: booking } };
}
