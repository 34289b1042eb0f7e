import type { Issue, Link, Mention, MentionIdentifier, Parsed } from '../../model/parsed-unit.ts';
import { normaliseAirport } from '../../normalise/airport.ts';
import { normaliseBookingLocator } from '../../normalise/booking-locator.ts';
import { formatFlightIdentifier, normaliseFlightDesignator } from '../../normalise/flight-designator.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { addAddresses, addContacts, mapTraveller, type Raise } from './map-traveller.ts';
import { isInfant } from './parse.ts';
import type { Agency, Flight, Leg, Locator, Passenger, Pnr } from './pnr.ts';

/** Raised whenever what is read from the same bytes changes. */
const PARSER = 'pnr/1';

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
      function: functionOf ?? 'original',
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

function mapBooking(pnr: Pnr, ref: string, flight: Flight | undefined, raise: Raise): Mention | undefined {
  const designator = flight === undefined ? undefined : normaliseFlightDesignator(flight.carrier, flight.number);
  const values = pnr.locators.map((locator) => formatLocator(locator, designator, flight?.date));
  const at = values.findIndex((value) => value !== undefined);
  const [main, own] = [pnr.locators[at], values[at]];
  if (main === undefined || own === undefined) return undefined;
  if (main.created === undefined)
    raise('element-missing', 'RCI: no date of creation; the flight stands in for it in the key.');
  const identifiers: MentionIdentifier[] = [];
  const add = (kind: MentionIdentifier['kind'], value: string | undefined, role: MentionIdentifier['role']): void => {
    if (value !== undefined) identifiers.push({ kind, value, role });
  };
  for (const value of values) add('BookingLocator', value, 'is');
  for (const split of pnr.splitFrom) add('BookingLocator', formatLocator(split, designator, flight?.date), 'refers');
  for (const leg of pnr.legs)
    for (const other of leg.locators) add('BookingLocator', formatLegLocator(other, leg, pnr), 'refers');
  if (designator !== undefined && flight?.date !== undefined) {
    add('FlightDesignator', formatFlightIdentifier(designator, flight.date, flight.from), 'refers');
  }
  for (const { vendor, account } of pnr.payments)
    if (/\d{4}/.test(account)) add('PaymentCard', `${vendor}|${account}`, 'refers');
  const booking: Mention = {
    ref,
    kind: 'Booking',
    keys: {
      airline: main.airline.toUpperCase(),
      locator: main.locator.toUpperCase(),
      ...(main.created === undefined ? {} : { created: main.created }),
      ...(designator === undefined || flight?.date === undefined ? {} : { flight: designator, date: flight.date }),
    },
    identifiers,
    facts: {},
    said: {},
  };
  addFacts(booking, pnr, main);
  addContacts(booking, pnr.contacts);
  addAddresses(booking, pnr.addresses);
  delete booking.facts.country;
  delete booking.facts.city;
  delete booking.facts.address;
  booking.identifiers = uniqueIdentifiers(identifiers);
  return booking;
}

function addFacts(booking: Mention, pnr: Pnr, main: Locator): void {
  const { facts, said } = booking;
  if (main.createdAt !== undefined) facts.createdAt = main.createdAt;
  if (pnr.passengers.length > 0) facts.partySize = pnr.passengers.length;
  const agency = pnr.agencies.find(isAgency);
  if (agency !== undefined) facts.agency = agency.number.slice(0, 64);
  const form = pnr.payments[0]?.form;
  if (form !== undefined) facts.paymentForm = form.slice(0, 64);
  for (const [qualifier, value] of pnr.dates) said[`DAT.${qualifier}`] = value;
  if (pnr.groupName !== '') said['TIF.group'] = pnr.groupName;
  for (const [at, payer] of [...new Set(pnr.payers)].slice(0, 20).entries()) said[`IFT.43[${at + 1}]`] = payer;
  for (const [at, payment] of pnr.payments.slice(0, 20).entries()) {
    said[`FOP[${at + 1}]`] = [payment.form, payment.vendor, payment.amount].filter((part) => part !== '').join(' ');
  }
  if (pnr.history > 0) said['history.segments'] = pnr.history;
}

function formatLocator(locator: Locator, flight: string | undefined, date: string | undefined): string | undefined {
  const number = normaliseBookingLocator(locator.locator);
  if (number === undefined || !/^[A-Z0-9]{2,3}$/i.test(locator.airline)) return undefined;
  const airline = locator.airline.toUpperCase();
  if (locator.created !== undefined) return `${airline}|${number}|${locator.created}`;
  return flight === undefined || date === undefined ? undefined : `${airline}|${number}|${flight}|${date}`;
}

/** Another carrier's locator of this leg; the booking's own repeated at a leg says nothing new. */
function formatLegLocator(locator: Locator, leg: Leg, pnr: Pnr): string | undefined {
  const own = pnr.locators.some((known) => known.airline === locator.airline && known.locator === locator.locator);
  const flight = normaliseFlightDesignator(leg.carrier, leg.number);
  return own ? undefined : formatLocator(locator, flight, leg.date);
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

function mapLeg(leg: Leg, ref: string, raise: Raise): Mention {
  const flight = normaliseFlightDesignator(leg.carrier, leg.number);
  const from = normaliseAirport(leg.from) ?? leg.from;
  const mention: Mention = { ref, kind: 'Movement', keys: {}, identifiers: [], facts: {}, said: {} };
  const { facts, said } = mention;
  facts.placeOfLoading = from;
  facts.placeOfUnloading = normaliseAirport(leg.to) ?? leg.to;
  if (leg.date !== undefined) facts.departureDate = leg.date;
  if (leg.departsAt !== undefined) facts.scheduledDeparture = leg.departsAt;
  if (leg.arrivesAt !== undefined) facts.scheduledArrival = leg.arrivesAt;
  if (leg.status !== '') said['RPI.status'] = leg.status;
  if (leg.bookingClass !== '') said['TVL.class'] = leg.bookingClass;
  if (flight === undefined) {
    raise('number-wrong', 'TVL: carrier and number of a leg are no flight.', leg.byte);
    return mention;
  }
  facts.flight = flight;
  if (leg.date === undefined) return mention;
  mention.keys = { flight, date: leg.date, from };
  const designators = new Set([flight]);
  if (leg.operating !== undefined) addOperating(mention, leg.operating, designators);
  for (const designator of designators) {
    const value = formatFlightIdentifier(designator, leg.date, from);
    if (value !== undefined) mention.identifiers.push({ kind: 'FlightDesignator', value, role: 'is' });
  }
  return mention;
}

function addOperating(
  mention: Mention,
  operating: { carrier: string; number: string },
  designators: Set<string>,
): void {
  const flight = normaliseFlightDesignator(operating.carrier, operating.number);
  if (operating.carrier !== '') mention.said['operating.carrier'] = operating.carrier;
  if (operating.number !== '') mention.said['operating.number'] = operating.number;
  if (flight === undefined) return;
  mention.facts.operatingFlight = flight;
  designators.add(flight);
}

/** An office with a number of its own; an airline's bare code is no agency. */
function isAgency(agency: Agency): boolean {
  return agency.number !== '';
}

function mapAgency(agency: Agency, ref: string): Mention {
  const name = [agency.company, agency.place, agency.number].filter((part) => part !== '').join(' ');
  const said: Mention['said'] = {};
  if (agency.type !== '') said['ORG.type'] = agency.type;
  if (agency.country !== '') said['ORG.country'] = agency.country;
  const value = `IATA|${agency.number}`.slice(0, 500);
  return {
    ref,
    kind: 'Organisation',
    role: 'Agent',
    keys: {},
    identifiers: [{ kind: 'Account', value, role: 'is' }],
    facts: { name },
    said,
  };
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
