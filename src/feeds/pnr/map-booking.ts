import type { Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import { normaliseBookingLocator } from '../../normalise/booking-locator.ts';
import { formatFlightIdentifier, normaliseFlightDesignator } from '../../normalise/flight-designator.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { addAddresses, addContacts, type Raise } from './map-traveller.ts';
import type { Agency, Flight, Leg, Locator, Pnr } from './pnr.ts';

/** Returns the Booking, or undefined when no locator comes with the date of creation or with a flight and its date. */
export function mapBooking(pnr: Pnr, ref: string, flight: Flight | undefined, raise: Raise): Mention | undefined {
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

/** An office with a number of its own; an airline's bare code is no agency. */
export function isAgency(agency: Agency): boolean {
  return agency.number !== '';
}

/** Returns the office that made the booking, known by its IATA number. */
export function mapAgency(agency: Agency, ref: string): Mention {
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
