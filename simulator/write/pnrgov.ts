import { dayMonthYear, ddmmyy, hhmm, type Instant, plusHours, yymmdd } from '../calendar.ts';
import type { Booking, Passenger } from '../traffic/booking.ts';
import type { Flight } from '../traffic/flight.ts';
import { escaped, segments } from './edifact.ts';

export interface PnrgovHeader {
  readonly flight: Flight;
  readonly sentAt: Instant;
  /** At most fourteen characters. */
  readonly reference: string;
  /** The doors are closed: seats and bags are told as they are. */
  readonly final: boolean;
}

/** Writes one push of a flight as PNRGOV 13:1 (IATA PNRGOV EDIFACT guide): level 0, then an SRC group for each booking. */
export function pnrgov(header: PnrgovHeader, bookings: readonly Booking[]): string {
  const { flight, sentAt, reference } = header;
  const { airline } = flight.route;
  const time = `${yymmdd(sentAt, 0)}:${hhmm(sentAt, 0)}`;
  const offset = flight.route.partner.offset;
  const body = [
    `UNH+1+PNRGOV:13:1:IA+${flight.route.flight}/${ddmmyy(flight.departure, offset)}/${hhmm(sentAt, 0)}`,
    'MSG+:22',
    `ORG+${airline}:${flight.route.from.airport}`,
    `${travel(flight)}`,
    `EQN+${bookings.length}`,
    ...bookings.flatMap((booking) => group(header, booking)),
  ];
  return segments([
    'UNA:+.? ',
    `UNB+IATA:1+${airline}+JPCUS+${time}+${reference}`,
    `UNG+PNRGOV+${airline}+JPCUS+${time}+${reference}+IA+13:1`,
    ...body,
    `UNT+${body.length + 1}+1`,
    `UNE+1+${reference}`,
    `UNZ+1+${reference}`,
  ]);
}

function group(header: PnrgovHeader, booking: Booking): string[] {
  const { flight } = header;
  const locator = `RCI+${booking.airline}:${booking.locator}::${ddmmyy(booking.created, 0)}:${hhmm(booking.created, 0)}`;
  const opening = [
    'SRC',
    locator,
    `DAT+700:${ddmmyy(booking.changed, 0)}:${hhmm(booking.changed, 0)}`,
    agency(booking),
  ];
  if (booking.fate === 'cancelled') return [...opening, ...cancelled(flight, booking)];
  const segmentsOfFlight = [
    `${travel(flight)}:${booking.cabin}`,
    `RPI+${booking.passengers.length}+HK`,
    'APD+789',
    ...seats(flight, booking),
    ...(header.final ? checkedIn(flight, booking) : []),
  ];
  return [
    ...opening,
    ...address(booking),
    ...booking.passengers.flatMap((passenger) => passengerSegments(booking, passenger)),
    ...payment(booking),
    ...segmentsOfFlight,
    ...wayBack(flight, booking),
    ...(booking.fate === 'changed' ? history(booking, 'A') : []),
  ];
}

function passengerSegments(booking: Booking, passenger: Passenger): string[] {
  const { person, reference } = passenger;
  const isFirst = reference === 1;
  const title = passenger.type === 'infant' ? '' : person.sex === 'F' ? 'MRS' : 'MR';
  const type = passenger.type === 'infant' ? 'IN' : 'A';
  const sex = `${passenger.type === 'infant' ? `${person.sex}I` : person.sex}`;
  const docs = [
    '',
    'P',
    person.issuer,
    person.passport,
    person.issuer,
    dayMonthYear(person.birthDate),
    sex,
    dayMonthYear(person.passportExpiry),
    person.family,
    person.given,
  ];
  return [
    `TIF+${escaped(person.family)}+${escaped(`${person.given}${title}`)}:${type}:${reference}`,
    ...(isFirst && booking.phone !== undefined ? [`IFT+4:28::${booking.airline}+CTCM ${booking.phone.slice(1)}`] : []),
    ...(isFirst && booking.email !== undefined ? [`IFT+4:28::${booking.airline}+CTCE ${mailbox(booking.email)}`] : []),
    `SSR+DOCS:HK:1:${booking.airline}:::::${docs.join('/')}+::${reference}`,
    ...(isFirst && booking.sensitive !== undefined ? [`SSR+${booking.sensitive}:HK:1:${booking.airline}`] : []),
    `TKT+${passenger.ticket}:T:1`,
  ];
}

/** E-mail in the teletype alphabet (IATA Resolution 830d): two slants for @, two stops for _, stop and slant for -. */
function mailbox(email: string): string {
  return email.toUpperCase().replace('@', '//').replaceAll('_', '..').replaceAll('-', './');
}

function agency(booking: Booking): string {
  if (booking.agency === '') return `ORG+${booking.airline}:TYO+++A`;
  return `ORG+1A:TYO+${booking.agency}:TYO+++T+JP:JPY`;
}

function address(booking: Booking): string[] {
  const first = booking.passengers[0];
  if (first === undefined) return [];
  const { street, city, state, country, postcode } = first.person.address;
  return [`ADD++702:${escaped(street)}:${escaped(city)}::${escaped(state ?? '')}:${country}:${escaped(postcode)}`];
}

function payment(booking: Booking): string[] {
  const amount = (booking.amount * booking.passengers.length).toFixed(2);
  if (booking.card === undefined) return [`FOP+CA::${amount}`];
  const { vendor, number, expiry } = booking.card;
  return [`FOP+CC::${amount}:${vendor}:XXXXXXXXXXXX${number}:${expiry}`];
}

function travel(flight: Flight): string {
  const { route } = flight;
  const leaves = `${ddmmyy(flight.departure, route.partner.offset)}:${hhmm(flight.departure, route.partner.offset)}`;
  const arrives = `${ddmmyy(flight.arrival)}:${hhmm(flight.arrival)}`;
  return `TVL+${leaves}:${arrives}+${route.from.airport}+${route.to}+${route.airline}+${route.flight.slice(2)}`;
}

function seats(flight: Flight, booking: Booking): string[] {
  const seated = booking.passengers.filter((passenger) => passenger.seat !== '');
  const places = seated.map((passenger) => `${passenger.seat}::${passenger.reference}`).join('+');
  const { airline, from, to } = flight.route;
  return [`SSR+SEAT:HK:${seated.length}:${airline}:::${from.airport}:${to}+${places}`];
}

function checkedIn(flight: Flight, booking: Booking): string[] {
  const lines: string[] = [];
  for (const passenger of booking.passengers) {
    if (passenger.seat === '') continue;
    const { person, reference } = passenger;
    lines.push(`TRI++${reference}:::${reference}`);
    lines.push(
      `TIF+${escaped(person.family)}+${escaped(`${person.given}${person.sex === 'F' ? 'MRS' : 'MR'}`)}:A:${reference}`,
    );
    lines.push(`SSD+${passenger.seat}++++${booking.cabin}`);
    if (passenger.bags === 0) continue;
    const mass = passenger.bags * 16;
    lines.push(
      `TBD++${passenger.bags}:${mass}:700+++${booking.airline}:${passenger.bagTag}:${passenger.bags}:${flight.route.to}`,
    );
  }
  return lines;
}

function wayBack(flight: Flight, booking: Booking): string[] {
  if (booking.backAfterDays === undefined) return [];
  const { route } = flight;
  const leaves = plusHours(flight.arrival, 24 * booking.backAfterDays);
  const lands = plusHours(leaves, route.hoursInAir);
  const number = Number(route.flight.slice(2)) + 1;
  const times = `${ddmmyy(leaves)}:${hhmm(leaves)}:${ddmmyy(lands, route.partner.offset)}:${hhmm(lands, route.partner.offset)}`;
  return [
    `TVL+${times}+${route.to}+${route.from.airport}+${route.airline}+${String(number).padStart(3, '0')}:${booking.cabin}`,
    `RPI+${booking.passengers.length}+HK`,
  ];
}

/** A cancelled booking has no travellers and flights any more, only the history that says so. */
function cancelled(flight: Flight, booking: Booking): string[] {
  return [...history(booking, 'X'), `${travel(flight)}:${booking.cabin}`, `RPI+${booking.passengers.length}+XX`];
}

function history(booking: Booking, action: 'A' | 'X'): string[] {
  const at = `${ddmmyy(booking.changed, 0)}:${hhmm(booking.changed, 0)}`;
  return [`ABI+4++++${booking.airline}`, `DAT+T:${at}`, `SAC+++${action}`];
}
