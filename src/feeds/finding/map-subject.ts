import type { FindingMessage } from '../../model/finding-message.ts';
import type { Issue, Link, Mention } from '../../model/parsed-unit.ts';
import { readAirWaybill } from '../../normalise/air-waybill.ts';
import { normaliseBookingLocator } from '../../normalise/booking-locator.ts';
import { normaliseContainerNumber } from '../../normalise/container-number.ts';
import { normaliseHouseNumber } from '../../normalise/house-number.ts';
import { normaliseMrn } from '../../normalise/mrn.ts';
import { normalisePartialDate } from '../../normalise/partial-date.ts';
import { normaliseS10 } from '../../normalise/s10.ts';
import type { Piece } from '../json/split-objects.ts';

type Subject = FindingMessage['subject'];

/** The thing inspected, and what must stand beside it to be found: a house's master, a traveller's booking. */
export interface MappedSubject {
  readonly mention: Mention;
  readonly around: readonly Mention[];
  readonly links: readonly Link[];
}

/**
 * Returns the thing inspected with its own number as identifier, so that the finding meets it in every class.
 * Undefined, with an error, when the number cannot be read: the finding itself is kept.
 */
export function mapSubject(subject: Subject, piece: Piece, issues: Issue[]): MappedSubject | undefined {
  const mapped = mapByKind(subject, piece, issues);
  if (mapped !== undefined) return mapped;
  const message = 'The number of the thing inspected cannot be read; the finding is kept without it.';
  issues.push({
    code: 'subject-unreadable',
    severity: 'error',
    at: { byte: piece.start, element: 'subject' },
    message,
  });
  return undefined;
}

function mapByKind(subject: Subject, piece: Piece, issues: Issue[]): MappedSubject | undefined {
  switch (subject.kind) {
    case 'Consignment':
      return mapConsignment(subject.awb, subject.house, piece, issues);
    case 'PostalItem': {
      const s10 = normaliseS10(subject.s10);
      return s10 === undefined ? undefined : thing('PostalItem', { s10 }, { kind: 'S10', value: s10, role: 'is' });
    }
    case 'Declaration': {
      const mrn = normaliseMrn(subject.mrn);
      return mrn === undefined ? undefined : thing('Declaration', { mrn }, { kind: 'Mrn', value: mrn, role: 'is' });
    }
    case 'Container': {
      const container = normaliseContainerNumber(subject.container);
      if (container === undefined) return undefined;
      return thing('Container', { container }, { kind: 'ContainerNumber', value: container, role: 'is' });
    }
    case 'Traveller':
      return mapTraveller(subject);
    default:
      return subject satisfies never;
  }
}

function thing(
  kind: Mention['kind'],
  keys: Mention['keys'],
  identifier: Mention['identifiers'][number],
): MappedSubject {
  const mention: Mention = { ref: 'subject', kind, keys, identifiers: [identifier], facts: {}, said: {} };
  return { mention, around: [], links: [] };
}

function mapConsignment(
  raw: string,
  rawHouse: string | undefined,
  piece: Piece,
  issues: Issue[],
): MappedSubject | undefined {
  const awb = readAirWaybill(raw);
  if (awb === undefined) return undefined;
  if (!awb.checkDigitRight) {
    const message = 'The last digit of the air waybill number is not its serial number modulo 7.';
    const at = { byte: piece.start, element: 'subject.awb' };
    issues.push({ code: 'check-digit-wrong', severity: 'warning', at, message });
  }
  const own = { kind: 'TransportDocument', value: awb.number, role: 'is' } as const;
  const master = thing('Consignment', { awb: awb.number }, own);
  if (rawHouse === undefined || rawHouse === '') return master;
  const house = normaliseHouseNumber(rawHouse);
  if (house === undefined) return undefined;
  const keys = { awb: awb.number, house };
  const mapped = thing('Consignment', keys, { ...own, value: `${awb.number}/${house}` });
  mapped.mention.identifiers.push({ ...own, role: 'refers' });
  return {
    ...mapped,
    around: [{ ...master.mention, ref: 'subject/awb' }],
    links: [{ from: 'subject', type: 'PART_OF', to: 'subject/awb' }],
  };
}

/** The booking is the key of its travellers: AIRLINE|LOCATOR|date of creation, as the feed `pnr` writes it. */
function mapTraveller(subject: Extract<Subject, { kind: 'Traveller' }>): MappedSubject | undefined {
  const airline = subject.airline.trim().toUpperCase();
  const locator = normaliseBookingLocator(subject.locator);
  const created = normalisePartialDate(subject.created);
  const reference = subject.reference.trim().toUpperCase();
  if (!/^[A-Z0-9]{2,3}$/.test(airline) || locator === undefined || created?.length !== 10) return undefined;
  if (reference === '' || reference.length > 60) return undefined;
  const booking = `${airline}|${locator}|${created}`;
  const mention: Mention = {
    ref: 'subject',
    kind: 'Traveller',
    keys: { booking, reference },
    identifiers: [{ kind: 'TravellerReference', value: `${booking}|${reference}`, role: 'is' }],
    facts: {},
    said: {},
  };
  const around: Mention = {
    ref: 'subject/booking',
    kind: 'Booking',
    keys: { airline, locator, created },
    identifiers: [{ kind: 'BookingLocator', value: booking, role: 'is' }],
    facts: {},
    said: {},
  };
  return { mention, around: [around], links: [{ from: 'subject', type: 'TRAVELLER_ON', to: around.ref }] };
}
