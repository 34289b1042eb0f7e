import type { FindingMessage } from '../../src/model/finding-message.ts';
import { isoDate, isoInstant, plusHours } from '../calendar.ts';
import { airWaybill, postalItemNumber } from '../check-digits.ts';
import { type Random, randomOf } from '../random.ts';
import { AIRLINES } from '../vocabulary/carriers.ts';
import { MINOR_FINDS } from '../vocabulary/goods.ts';
import { AIRPORTS, EXCHANGE_OFFICES } from '../vocabulary/japan.ts';
import { type Party, personExact } from '../world/party.ts';
import { citizen, ONE_OFF, resident } from '../world/person.ts';
import { drawPartner, type Slot, slotOf, type World } from '../world/world.ts';
import type { Booking } from './booking.ts';
import { itemIn, masterIn } from './entry.ts';
import { routesOf } from './flight.ts';
import { bookingOf } from './passengers.ts';
import { houseNumber } from './waybill.ts';

type Subject = FindingMessage['subject'];
type FindingParty = FindingMessage['parties'][number];

interface Inspected {
  readonly office: string;
  readonly subject: Subject;
  readonly parties: readonly FindingParty[];
}

/** Findings on things that this simulation announced; the others are of the days before it began. */
const ON_RECENT = 0.6;
const OUTCOMES = { nothing: 0.86, inconclusive: 0.05 } as const;
/** People met in findings of the past are nobody else: above the networks' people. */
const PAST_PEOPLE = ONE_OFF + 6_000_000;

/** Returns the finding with this running number: mostly nothing, sometimes something small. */
export function inspectionAt(world: World, running: number, slot: Slot): FindingMessage {
  const random = randomOf(world.seed, 'finding', running);
  const since = slot.day * 24 + slot.hour;
  const draw = random.next();
  const isFound = draw > OUTCOMES.nothing + OUTCOMES.inconclusive;
  // What was found belongs to the past or to people who are met once: flags do not fall on ordinary traffic by chance.
  const recent = since >= 3 && !isFound && random.chance(ON_RECENT);
  const inspected = recent ? inspectRecent(world, slot, random) : inspectPast(world, running, random);
  return {
    ...findingFrame(inspected.office, `S${String(running).padStart(7, '0')}`, slot, random),
    subject: inspected.subject,
    ...(isFound ? found(random) : notFound(draw > OUTCOMES.nothing, random)),
    parties: [...inspected.parties],
  };
}

/** Returns what every finding has: number and times. */
export function findingFrame(
  office: string,
  number: string,
  slot: Slot,
  random: Random,
): Omit<FindingMessage, 'subject' | 'method' | 'outcome' | 'strength' | 'parties'> {
  const reported = plusHours(slot.at, random.below(50) / 60);
  return {
    type: 'sekisho-finding',
    version: 1,
    office,
    number,
    revision: 1,
    cancelled: false,
    foundAt: isoInstant(plusHours(reported, -random.between(1, 3))),
    reportedAt: isoInstant(reported),
    minutesSpent: random.between(4, 55),
    images: [],
  };
}

/** Returns a party as an inspector notes it down. */
export function noted(role: FindingParty['role'], party: Party): FindingParty {
  const { name, address, phone, email } = party;
  const line = [address.street, address.city, address.state, address.postcode].filter(
    (part) => part !== undefined && part !== '',
  );
  return {
    role,
    name,
    country: address.country,
    address: line.join(', '),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
  };
}

/** Returns the finding's subject for a booking's passenger. */
export function travellerOf(booking: Booking, reference: number): Subject {
  const { airline, locator } = booking;
  return { kind: 'Traveller', airline, locator, created: isoDate(booking.created, 0), reference: String(reference) };
}

function found(random: Random) {
  const find = random.pick(MINOR_FINDS);
  const [low, high] = find.kg;
  return {
    method: 'hand-search',
    outcome: 'found',
    strength: 'confirmed',
    substance: find.substance,
    hiddenWhere: find.where,
    quantityKg: Math.round((low + (high - low) * random.next()) * 100) / 100,
  } as const;
}

function notFound(isInconclusive: boolean, random: Random) {
  const method = random.pick(['x-ray', 'x-ray', 'ct', 'dog', 'trace', 'hand-search'] as const);
  return {
    method,
    outcome: isInconclusive ? 'inconclusive' : 'nothing-found',
    strength: method === 'hand-search' ? 'confirmed' : 'indication',
  } as const;
}

function inspectRecent(world: World, slot: Slot, random: Random): Inspected {
  const since = slot.day * 24 + slot.hour;
  const before = slotOf(world, slot.day, slot.hour - Math.min(since, random.between(2, 20)));
  const draw = random.next();
  if (draw < 0.45) {
    const item = itemIn(world, before, random);
    if (item !== undefined) {
      const office = EXCHANGE_OFFICES.find((each) => each.office === item.deliveryOffice)?.customs ?? 'JPKWS';
      const parties = [noted('Consignor', item.sender), noted('Consignee', item.addressee)];
      return { office, subject: { kind: 'PostalItem', s10: item.s10 }, parties };
    }
  }
  if (draw < 0.8) {
    const master = masterIn(world, before, random);
    const house = master.houses.length === 0 ? undefined : random.pick(master.houses);
    const { shipper, consignee } = house ?? master;
    return {
      office: officeOf(master.destination),
      subject: { kind: 'Consignment', awb: master.awb, ...(house === undefined ? {} : { house: house.number }) },
      parties: [noted('Consignor', shipper), noted('Consignee', consignee)],
    };
  }
  const route = random.pick(routesOf(world));
  const landed = slot.hour >= route.hour + 6 ? slot.day : slot.day - 1;
  const booking = bookingOf(world, route, landed, random.below(4));
  const passenger = random.pick(booking.passengers);
  return {
    office: officeOf(route.to),
    subject: travellerOf(booking, passenger.reference),
    parties: [noted('Traveller', personExact(passenger.person))],
  };
}

/** A thing that came before the first day: known from its finding only. */
function inspectPast(world: World, running: number, random: Random): Inspected {
  const receiver = resident(world.seed, pastIndex(running));
  const partner = drawPartner(random, 'post');
  const sender = citizen(world.seed, partner, pastIndex(running));
  const parties = [noted('Consignor', personExact(sender)), noted('Consignee', personExact(receiver))];
  if (random.chance(0.6)) {
    const office = random.pick(EXCHANGE_OFFICES).customs;
    return { office, subject: { kind: 'PostalItem', s10: pastItem(running, partner.code) }, parties };
  }
  return {
    office: random.pick(AIRPORTS).office,
    subject: { kind: 'Consignment', ...pastHouse(running, random) },
    parties,
  };
}

/** Returns the number of a postal item of the past: serial numbers from 99,000,000 are of before the first day. */
export function pastItem(at: number, country: string): string {
  return postalItemNumber('EE', 99_000_000 + (at % 990_000), country);
}

/** Returns the numbers of a house of the past. */
export function pastHouse(at: number, random: Random): { awb: string; house: string } {
  const airline = random.pick(AIRLINES);
  return {
    awb: airWaybill(airline.prefix, 8_000_000 + (at % 900_000)),
    house: houseNumber(at % 40, 60_000_000 + at, 0),
  };
}

function officeOf(airport: string): string {
  return AIRPORTS.find((each) => each.airport === airport)?.office ?? 'JPNRT';
}

function pastIndex(running: number): number {
  return PAST_PEOPLE + 4 * (running % 90_000);
}
