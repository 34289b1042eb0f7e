/** What several patterns plant with: items, consolidations, bookings and findings of a network's own people. */
import type { FindingMessage } from '../../src/model/finding-message.ts';
import { plusHours } from '../calendar.ts';
import { airWaybill, postalItemNumber, ticketNumber } from '../check-digits.ts';
import type { Subject } from '../message.ts';
import { travellerSubject } from '../message.ts';
import { type Random, randomOf } from '../random.ts';
import { type Booking, frameOf as bookingFrame, bookingKey } from '../traffic/booking.ts';
import { type Flight, flightOf, routeLeaving } from '../traffic/flight.ts';
import { findingFrame } from '../traffic/inspection.ts';
import { contents, currencyOf, type Item, partnerOf, posted } from '../traffic/item.ts';
import { type House, houseNumber, load, type Master, masterAt, totals } from '../traffic/waybill.ts';
import { CONTRABAND, FREIGHT, type Goods, PARCEL } from '../vocabulary/goods.ts';
import type { Party } from '../world/party.ts';
import type { Person } from '../world/person.ts';
import { slotOf } from '../world/world.ts';
import type { Bed, PlantedEvent } from './network.ts';

/** Running numbers of planted masters and bookings lie above those of ordinary ones. */
const MASTERS_FROM = 50_000_000;
const BOOKINGS_FROM = 900_000_000;
/** Serial numbers of planted items: scattered, so that they are not in a row by chance; and a part for those that are. */
const SCATTERED = { from: 97_000_000, size: 1_400_000, perNetwork: 64 } as const;
const IN_A_ROW = { from: 98_400_000, size: 590_000, perNetwork: 12 } as const;

/** Returns the number of a network's `at`-th item. */
export function scatteredSerial(bed: Bed, at: number): number {
  return SCATTERED.from + (((bed.serial * SCATTERED.perNetwork + at) * 7919) % SCATTERED.size);
}

/** Returns the `at`-th of numbers in a row, with a gap now and then. */
export function serialInARow(bed: Bed, at: number): number {
  return IN_A_ROW.from + ((bed.serial * IN_A_ROW.perNetwork) % IN_A_ROW.size) + at + Math.floor(at / 3);
}

export interface ItemWish {
  readonly sender: Party;
  readonly addressee: Party;
  /** Day and hour of the announcement, counted from zero. */
  readonly day: number;
  readonly hour: number;
  readonly serial: number;
  readonly goods?: Goods;
}

/** Returns a postal item that a network sends. */
export function plantedItem(bed: Bed, wish: ItemWish): Item {
  const random = randomOf(bed.world.seed, 'planted-item', wish.serial);
  const partner = partnerOf(wish.sender.address.country);
  const city = partner.cities.find((each) => each.name === wish.sender.address.city) ?? random.pick(partner.cities);
  return {
    ...posted(partner, city, slotOf(bed.world, wish.day, wish.hour).at, random),
    s10: postalItemNumber(random.pick(['RR', 'EE', 'CP', 'LX']), wish.serial, partner.code),
    nature: wish.sender.kind === 'Person' ? '31' : '11',
    ...contents(wish.goods ?? random.pick(PARCEL), random),
    originCountry: partner.code,
    currency: currencyOf(partner),
    sender: wish.sender,
    addressee: wish.addressee,
  };
}

/** Returns the event that announces an item. */
export function itemEvent(wish: Pick<ItemWish, 'day' | 'hour'>, item: Item): PlantedEvent {
  return { day: wish.day, hour: wish.hour, type: 'item', item };
}

/** Returns a consolidation of four houses that add up to their master; the first ones have the parties wanted. */
export function plantedMaster(
  bed: Bed,
  at: number,
  hour: number,
  wanted: readonly Partial<Pick<House, 'shipper' | 'consignee'>>[] = [],
): Master {
  const running = MASTERS_FROM + bed.serial * 8 + at;
  const filed = slotOf(bed.world, bed.day, hour).at;
  const base = masterAt(bed.world, running, filed);
  const random = randomOf(bed.world.seed, 'planted-master', running);
  const houses = [0, 1, 2, 3].map((place): House => {
    const goods = random.pick(FREIGHT);
    const { pieces, massKg, valueUsd } = load(goods, random, random.between(3, 8));
    return {
      number: houseNumber(bed.serial % 40, running, place),
      origin: base.origin,
      destination: base.destination,
      pieces,
      massKg,
      text: goods.text,
      hs: goods.hs,
      shipper: base.houses[place]?.shipper ?? base.shipper,
      consignee: base.houses[place]?.consignee ?? base.consignee,
      value: valueUsd,
      currency: 'USD',
      ...wanted[place],
    };
  });
  return {
    ...base,
    awb: airWaybill(base.airline.prefix, 9_990_000 - ((bed.serial * 8 + at) % 900_000)),
    houses,
    text: 'CONSOLIDATION AS PER ATTACHED LIST',
    departure: plusHours(filed, 8),
    ...totals(houses, random),
  };
}

/** Returns the events that file a consolidation: its waybill and its house list. */
export function filed(bed: Bed, hour: number, master: Master, houses = master.houses): PlantedEvent[] {
  return [
    { day: bed.day, hour, type: 'master', master },
    { day: bed.day, hour, type: 'houses', master, houses },
  ];
}

export interface PlantedTrip {
  readonly event: PlantedEvent;
  readonly subject: Subject;
  readonly booking: Booking;
  readonly flight: Flight;
}

/** Returns a booking of one person on a flight that leaves between two hours of the day, as the push two hours before has it. */
export function plantedTrip(bed: Bed, at: number, person: Person, hours: readonly [number, number]): PlantedTrip {
  const random = randomOf(bed.world.seed, 'planted-trip', bed.serial, at);
  const route = routeLeaving(bed.world, bed.serial * 3 + at, hours);
  const flight = flightOf(bed.world, route, bed.day);
  const frame = bookingFrame(flight, BOOKINGS_FROM + bed.serial * 16 + at, random);
  const booking: Booking = {
    ...frame,
    passengers: [
      {
        reference: 1,
        person,
        type: 'adult',
        ticket: ticketNumber(route.prefix, 2_900_000_000 + bed.serial * 16 + at),
        seat: `${random.between(8, 58)}${random.pick(['A', 'C', 'D', 'G', 'K'])}`,
        bags: random.between(0, 2),
        bagTag: `0${route.prefix}${random.digits(6)}`,
      },
    ],
    phone: person.phone,
    email: person.email,
    fate: 'plain',
  };
  const hour = Math.max(0, route.hour - 2);
  return {
    booking,
    flight,
    subject: travellerSubject(bookingKey(booking), '1'),
    event: { day: bed.day, hour, type: 'booking', route, booking },
  };
}

export interface FindingWish {
  readonly at: number;
  readonly hour: number;
  readonly office: string;
  readonly subject: FindingMessage['subject'];
  readonly parties: FindingMessage['parties'];
  readonly outcome: FindingMessage['outcome'];
}

/** Returns the event of an inspection's result; what is found is contraband. */
export function findingEvent(bed: Bed, wish: FindingWish): PlantedEvent {
  const random: Random = randomOf(bed.world.seed, 'planted-finding', bed.serial, wish.at);
  const slot = slotOf(bed.world, bed.day, wish.hour);
  const number = `S9${String(bed.serial * 4 + wish.at).padStart(6, '0')}`;
  const finding: FindingMessage = {
    ...findingFrame(wish.office, number, slot, random),
    subject: wish.subject,
    ...resultOf(wish.outcome, random),
    outcome: wish.outcome,
    parties: wish.parties,
  };
  return { day: bed.day, hour: wish.hour, type: 'finding', finding };
}

function resultOf(outcome: FindingMessage['outcome'], random: Random) {
  if (outcome === 'nothing-found') return { method: 'hand-search', strength: 'confirmed' } as const;
  if (outcome === 'inconclusive') return { method: 'x-ray', strength: 'indication' } as const;
  const { substance, where, kg } = random.pick(CONTRABAND);
  const quantityKg = Math.round((kg[0] + (kg[1] - kg[0]) * random.next()) * 100) / 100;
  return { method: 'laboratory', strength: 'confirmed', substance, hiddenWhere: where, quantityKg } as const;
}
