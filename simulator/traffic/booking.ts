import { type Instant, isoDate, plusHours } from '../calendar.ts';
import { ticketNumber } from '../check-digits.ts';
import { type Random, randomOf } from '../random.ts';
import { numbered } from '../world/numbering.ts';
import { citizen, HOUSEHOLD, type Person, resident } from '../world/person.ts';
import type { World } from '../world/world.ts';
import type { Flight } from './flight.ts';

export interface Passenger {
  /** The airline's reference of the traveller within the booking: 1, 2, … */
  readonly reference: number;
  readonly person: Person;
  readonly type: 'adult' | 'infant';
  readonly ticket: string;
  readonly seat: string;
  readonly bags: number;
  /** Ten digits, the first of `bags` tags in a row. */
  readonly bagTag: string;
}

export interface Booking {
  readonly airline: string;
  readonly locator: string;
  readonly created: Instant;
  readonly changed: Instant;
  readonly passengers: readonly Passenger[];
  readonly phone?: string;
  readonly email?: string;
  readonly agency: string;
  readonly card?: { readonly vendor: string; readonly number: string; readonly expiry: string };
  readonly amount: number;
  /** Days from this flight to the way back; none: one way. */
  readonly backAfterDays?: number;
  readonly cabin: 'C' | 'Y';
  /** A service that passenger law forbids to keep, such as a meal. */
  readonly sensitive?: string;
  /** What happened to it: with the first push, not before the second, changed then, or cancelled then. */
  readonly fate: 'plain' | 'late' | 'changed' | 'cancelled';
}

const SHARE = 0.2;
const PUSHES = 3;
const NATIONALS = 0.55;
const FATES = { late: 0.04, changed: 0.1, cancelled: 0.03 } as const;

/** Returns how many bookings every flight carries. */
export function bookingsPerFlight(world: World, routes: number): number {
  return Math.max(4, Math.round((world.unitsPerDay * SHARE) / PUSHES / routes / (1 - FATES.late / PUSHES)));
}

/** Returns the booking of this number on a flight: the same at every push. */
export function bookingAt(world: World, flight: Flight, at: number): Booking {
  const random = randomOf(world.seed, 'booking', flight.day, flight.route.number, at);
  const people = partyOf(world, flight, random);
  const first = people[0];
  const frame = frameOf(flight, (flight.day + 2) * 100_000 + flight.route.number * 1_000 + at, random);
  return {
    ...frame,
    passengers: passengersOf(people, { world, flight, random }),
    ...(first !== undefined && random.chance(0.8) ? { phone: first.phone } : {}),
    ...(first !== undefined && random.chance(0.6) ? { email: first.email } : {}),
    ...(random.chance(0.03) ? { sensitive: random.pick(['MOML', 'KSML', 'VGML', 'WCHR', 'DBML']) } : {}),
    fate: drawFate(random),
  };
}

/** Returns what every booking has: locator, times, office, payment. */
export function frameOf(flight: Flight, running: number, random: Random) {
  const created = plusHours(flight.departure, -random.between(30, 24 * 120));
  return {
    airline: flight.route.airline,
    locator: numbered('%%%%%%', running, 12_345),
    created,
    changed: plusHours(flight.departure, -random.between(25, 29)),
    agency: random.chance(0.6) ? numbered('163#####', random.below(900)) : '',
    ...(random.chance(0.85)
      ? {
          card: {
            vendor: random.pick(['VI', 'CA', 'JC', 'AX']),
            number: random.digits(4),
            expiry: `0${random.between(1, 9)}${random.between(27, 31)}`,
          },
        }
      : {}),
    amount: random.between(180, 2400),
    ...(random.chance(0.7) ? { backAfterDays: random.between(2, 21) } : {}),
    cabin: random.chance(0.12) ? 'C' : 'Y',
  } as const;
}

/** Returns the people as passengers, with tickets, seats and bags. */
function passengersOf(
  people: readonly Person[],
  { world, flight, random }: { world: World; flight: Flight; random: Random },
): Passenger[] {
  const row = random.between(8, 58);
  const passengers = people.map(
    (person, at): Passenger => ({
      reference: at + 1,
      person,
      type: 'adult',
      ticket: ticketNumber(flight.route.prefix, 2_000_000_000 + random.below(900_000_000)),
      seat: `${row}${'ABCDEFGHJK'[at] ?? 'A'}`,
      bags: random.between(0, 2),
      bagTag: `0${flight.route.prefix}${random.digits(6)}`,
    }),
  );
  const parent = people.find((person) => person.sex === 'F' && person.birthDate > '1985');
  if (parent === undefined || !random.chance(0.06)) return passengers;
  const infant: Person = {
    ...parent,
    given: citizen(world.seed, flight.route.partner, random.below(world.foreigners)).given,
    birthDate: isoDate(plusHours(flight.departure, -24 * random.between(60, 650))),
    // No partner's numbers look like this, so that no child shares a passport by chance.
    passport: `X${random.digits(8)}`,
  };
  passengers.push({
    reference: passengers.length + 1,
    person: infant,
    type: 'infant',
    ticket: ticketNumber(flight.route.prefix, 2_000_000_000 + random.below(900_000_000)),
    seat: '',
    bags: 0,
    bagTag: '',
  });
  return passengers;
}

/** `NH|ABC234|2026-10-12`: the booking's own key in the graph. */
export function bookingKey(booking: Pick<Booking, 'airline' | 'locator' | 'created'>): string {
  return `${booking.airline}|${booking.locator}|${isoDate(booking.created, 0)}`;
}

/** Families of the country travel together, people from abroad alone or as a couple. Every third resident never travels. */
function partyOf(world: World, flight: Flight, random: Random): Person[] {
  if (random.chance(NATIONALS)) {
    const first = 2 * random.below(Math.floor(world.foreigners / 2));
    const both = [first, first + 1].map((index) => citizen(world.seed, flight.route.partner, index));
    return random.chance(0.4) ? both : both.slice(0, 1);
  }
  const household = HOUSEHOLD * random.below(Math.floor(world.residents / HOUSEHOLD));
  const members = [0, 1, 2, 3].map((at) => household + at).filter((index) => index % 3 !== 0);
  const count = random.chance(0.55) ? 1 : members.length;
  return members.slice(0, count).map((index) => resident(world.seed, index));
}

function drawFate(random: Random): Booking['fate'] {
  const draw = random.next();
  if (draw < FATES.late) return 'late';
  if (draw < FATES.late + FATES.changed) return 'changed';
  return draw < FATES.late + FATES.changed + FATES.cancelled ? 'cancelled' : 'plain';
}
