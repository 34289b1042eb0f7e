import type { Issue, Link, Mention, Parsed } from '../../model/parsed-unit.ts';
import { normaliseFlightDesignator } from '../../normalise/flight-designator.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { isAgency, mapAgency, mapBooking } from './map-booking.ts';
import { mapLeg } from './map-leg.ts';
import { addAddresses, mapTraveller, type Raise } from './map-traveller.ts';
import { isInfant } from './passengers.ts';
import type { Flight, Leg, Passenger, Pnr } from './pnr.ts';

/** Raised whenever what is read from the same bytes changes. */
const PARSER = 'pnr/2';

/** MSG 1225. 22 and 141: IATA PNRGOV guide; 1, 4, 5, 9: UN/EDIFACT code list 1225, taken to mean the same here. */
const FUNCTIONS: Readonly<Record<string, 'original' | 'change' | 'cancel'>> = {
  '': 'original',
  '1': 'cancel',
  '4': 'change',
  '5': 'change',
  '9': 'original',
  '22': 'original',
  '43': 'original',
  '141': 'change',
};

/** RPI statuses under which nobody travels on the leg: cancelled, unable, no action taken (AIRIMP 2.1). */
const NOT_TRAVELLING = new Set(['HX', 'XX', 'XK', 'XL', 'UN', 'UC', 'US', 'UU', 'NO']);

/** Returns the unit of a PNR, or why it cannot be one: without locator, and creation date or flight, it has no key. */
export function mapPnr(pnr: Pnr): Parsed {
  const ref = `SRC[${pnr.ordinal}]`;
  const issues: Issue[] = [...pnr.issues];
  const raise: Raise = (code, message, byte = pnr.bytes[0]) => {
    issues.push({ code, severity: 'warning', at: { byte, ref }, message });
  };
  const { message } = pnr.push;
  const format = `PNRGOV:${message.version}`;
  const flight = findFlight(pnr);
  const booking = mapBooking(pnr, ref, flight, raise);
  if (booking === undefined) {
    const text = 'RCI: no usable record locator with the date of creation or the flight; the PNR cannot be kept.';
    issues.push({ code: 'key-missing', severity: 'error', at: { byte: pnr.bytes[0], ref }, message: text });
    return { type: 'refused', feed: 'pnr', format, bytes: pnr.bytes, issues };
  }
  const legs = pnr.legs.map((leg, at) => mapLeg(leg, `${ref}/TVL[${at + 1}]`, raise));
  const travellers = mapTravellers(pnr, ref, booking, raise);
  const agencies = pnr.agencies.filter(isAgency).map((agency, at) => mapAgency(agency, `${ref}/ORG[${at + 1}]`));
  const sender = pnr.push.flight?.carrier || message.sender || booking.keys['airline'] || 'unknown';
  const functionOf = FUNCTIONS[pnr.push.functionCode.trim()];
  if (functionOf === undefined) raise('code-unknown', 'MSG: the function is not known; read as an original.');
  return {
    type: 'unit',
    unit: {
      feed: 'pnr',
      format,
      parser: PARSER,
      bytes: [...pnr.bytes],
      header: headerOf(pnr),
      document: { kind: 'pnr', number: documentNumber(booking, flight), sender },
      ...(message.recipient === '' ? {} : { sentTo: message.recipient }),
      mode: 'snapshot',
      function: isCancelled(pnr) ? 'cancel' : (functionOf ?? 'original'),
      ...(message.preparedAt === undefined ? {} : { preparedAt: message.preparedAt }),
      subject: ref,
      ...(flight?.date === undefined ? {} : { departureDate: flight.date }),
      mentions: [booking, ...travellers.flat(), ...legs, ...agencies],
      links: link(ref, travellers, { legs, flown: pnr.legs.map(isFlown) }, agencies),
      issues,
      ...(pnr.masked.length === 0 ? {} : { masked: pnr.masked }),
    },
  };
}

/** The flight of the push; a message without one is taken by its PNR's first leg. */
function findFlight(pnr: Pnr): Flight | undefined {
  return pnr.push.flight?.date === undefined ? pnr.legs.find((leg) => leg.date !== undefined) : pnr.push.flight;
}

/** What gives the unit its meaning beside its own bytes: version, function and flight. No control numbers, no times of sending. */
function headerOf(pnr: Pnr): string {
  const { message, functionCode, flight } = pnr.push;
  const parts = [
    message.type,
    message.version,
    functionCode,
    flight?.carrier,
    flight?.number,
    flight?.date,
    flight?.from,
    flight?.to,
  ];
  return parts
    .map((part) => part ?? '')
    .join('|')
    .slice(0, 2000);
}

function documentNumber(booking: Mention, flight: Flight | undefined): string {
  const { airline, locator, created } = booking.keys;
  const designator = flight === undefined ? undefined : normaliseFlightDesignator(flight.carrier, flight.number);
  const parts = [airline, locator, created, designator, flight?.date];
  return parts.filter((part) => part !== undefined && part !== '').join('|');
}

function mapTravellers(pnr: Pnr, ref: string, booking: Mention, raise: Raise): [Mention, Mention][] {
  const value = booking.identifiers.find(({ kind, role }) => kind === 'BookingLocator' && role === 'is')?.value ?? '';
  const taken = new Set<string>();
  const single = pnr.passengers.filter((passenger) => !isInfant(passenger)).length === 1;
  return pnr.passengers.map((passenger) => {
    let reference = referenceOf(passenger);
    if (taken.has(reference)) {
      raise('reference-repeated', 'TIF: two travellers have the same reference.', passenger.byte);
      while (taken.has(reference)) reference = `${reference}#${passenger.ordinal}`;
    }
    taken.add(reference);
    // Contacts of a booking of one are that traveller's; of several, nobody says whose.
    const shared = single && !isInfant(passenger) ? pnr.contacts : [];
    const place = { ref: `${ref}/TIF[${passenger.ordinal}]`, booking: value, reference, today: dayOf(pnr), shared };
    const mapped = mapTraveller(passenger, place, raise);
    if (single && !isInfant(passenger) && passenger.addresses.length === 0) {
      addAddresses(mapped[1], pnr.addresses);
      mapped[1].identifiers = uniqueIdentifiers(mapped[1].identifiers);
    }
    return mapped;
  });
}

function referenceOf(passenger: Passenger): string {
  const own = passenger.reference === '' ? `TIF${passenger.ordinal}` : passenger.reference.slice(0, 100);
  return isInfant(passenger) ? `${own}/INF` : own;
}

/** The day that years of two digits are read against: nobody is born after the flight. */
function dayOf(pnr: Pnr): string | undefined {
  return findFlight(pnr)?.date ?? pnr.push.message.preparedAt?.slice(0, 10);
}

/** A booking cancelled as a whole is pushed with nobody and no flight left in it, and a history that cancels. */
function isCancelled(pnr: Pnr): boolean {
  return pnr.cancelled && pnr.passengers.length === 0 && !pnr.legs.some(isFlown);
}

function isFlown(leg: Leg): boolean {
  return !NOT_TRAVELLING.has(leg.status);
}

function link(
  booking: string,
  travellers: readonly [Mention, Mention][],
  { legs, flown }: { legs: readonly Mention[]; flown: readonly boolean[] },
  agencies: readonly Mention[],
): Link[] {
  const links: Link[] = [];
  const movements = legs.filter((_, at) => flown[at]).map(({ ref }) => ref);
  for (const [traveller, person] of travellers) {
    links.push({ from: person.ref, type: 'IS', to: traveller.ref });
    links.push({ from: traveller.ref, type: 'TRAVELLER_ON', to: booking });
    for (const movement of movements) links.push({ from: traveller.ref, type: 'TRAVELS_ON', to: movement });
  }
  for (const movement of movements) links.push({ from: booking, type: 'BOOKED_ON', to: movement });
  for (const agency of agencies) links.push({ from: agency.ref, type: 'AGENT_OF', to: booking });
  return links;
}
