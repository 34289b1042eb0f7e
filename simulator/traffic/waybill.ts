import { type Instant, plusHours } from '../calendar.ts';
import { airWaybill } from '../check-digits.ts';
import { elementAt, type Random, randomOf, spread } from '../random.ts';
import { AIRLINES, type AirLine } from '../vocabulary/carriers.ts';
import { FREIGHT, type Goods } from '../vocabulary/goods.ts';
import { AIRPORTS } from '../vocabulary/japan.ts';
import type { Partner } from '../vocabulary/partners.ts';
import { exporter, FORWARDERS, forwarder, importer } from '../world/firm.ts';
import { firmAsWritten, type Party, personAsWritten } from '../world/party.ts';
import { citizen, resident } from '../world/person.ts';
import { drawPartner, drawWeighted, type World } from '../world/world.ts';

export interface House {
  readonly number: string;
  readonly origin: string;
  readonly destination: string;
  readonly pieces: number;
  readonly massKg: number;
  readonly text: string;
  readonly hs: string;
  readonly shipper: Party;
  readonly consignee: Party;
  readonly value: number;
  readonly currency: string;
}

export interface Master {
  /** Eleven digits. */
  readonly awb: string;
  readonly airline: AirLine;
  readonly flight: string;
  readonly departure: Instant;
  readonly origin: string;
  readonly originCity: string;
  readonly originOffset: number;
  readonly destination: string;
  readonly pieces: number;
  /** As the waybill states it; its unit is `unit`. */
  readonly mass: number;
  readonly unit: 'K' | 'L';
  readonly text: string;
  readonly shipper: Party;
  readonly consignee: Party;
  readonly agent: string;
  readonly currency: string;
  /** Empty: a direct waybill. */
  readonly houses: readonly House[];
}

const CONSOLIDATED = 0.62;
/** Private persons among the consignees of houses; they are every third resident, travellers are the others. */
const PRIVATE = 0.12;
/** Houses whose consignee is reached by the forwarder's phone only: what makes such a number common. */
const FORWARDERS_PHONE = 0.08;
/** So few numbers that each is given by dozens of different consignees a day. */
const UNITS_PER_COMMON_PHONE = 2500;
const MOST_COMMON_PHONES = 3;

/** Returns the phone that some forwarder's customers give instead of their own. */
export function commonPhone(world: World, at: number): string {
  const count = Math.max(1, Math.min(MOST_COMMON_PHONES, Math.floor(world.unitsPerDay / UNITS_PER_COMMON_PHONE)));
  return forwarder(world.seed, at % count, 'JP').phone;
}

/** Returns the master waybill with this running number, its houses included: the same at every call. */
export function masterAt(world: World, running: number, filed: Instant): Master {
  const random = randomOf(world.seed, 'master', running);
  const partner = drawPartner(random, 'cargo');
  const from = random.pick(partner.cities);
  const to = drawWeighted(random, AIRPORTS, (airport) => airport.cargo).airport;
  const airline = carrierBetween(partner, random);
  const frame = {
    awb: airWaybill(airline.prefix, spread(running, 10_000_000, 1_234_567)),
    airline,
    flight: flightNumber(airline, from.airport, to),
    departure: plusHours(filed, random.between(4, 26)),
    origin: from.airport,
    originCity: from.name,
    originOffset: partner.offset,
    destination: to,
    unit: 'K',
    currency: partner.currency === 'VND' || partner.currency === 'KRW' ? 'USD' : partner.currency,
  } as const;
  if (!random.chance(CONSOLIDATED)) return direct(world, frame, partner, random);
  const agent = random.below(FORWARDERS);
  const houses: House[] = [];
  const count = random.between(2, 11);
  for (let at = 0; at < count; at += 1) {
    const number = houseNumber(agent, running, at);
    houses.push(houseOf(world, { ...frame, number, agent }, partner, random));
  }
  const sender = forwarder(world.seed, agent, partner.code);
  return {
    ...frame,
    ...totals(houses, random),
    text: 'CONSOLIDATION AS PER ATTACHED LIST',
    shipper: firmAsWritten(sender),
    consignee: firmAsWritten(forwarder(world.seed, agent, 'JP')),
    agent: sender.name,
    houses,
  };
}

/** Returns the sums of the houses as a master states them: exact, or mass rounded up where that is within 0.8 %. */
export function totals(houses: readonly House[], random: Random): { pieces: number; mass: number } {
  let pieces = 0;
  let mass = 0;
  for (const house of houses) {
    pieces += house.pieces;
    mass += house.massKg;
  }
  const exact = tenth(mass);
  const rounded = Math.ceil(exact);
  return { pieces, mass: random.chance(0.3) && rounded <= exact * 1.008 ? rounded : exact };
}

/** Returns goods in pieces and kilograms with a value in the currency. */
export function load(goods: Goods, random: Random, pieces = random.between(1, random.chance(0.2) ? 40 : 9)) {
  const [light, heavy] = goods.kgPerPiece;
  const [low, high] = goods.usdPerKg;
  const massKg = tenth(pieces * (light + (heavy - light) * random.next()));
  return { pieces, massKg, valueUsd: Math.round(massKg * (low + (high - low) * random.next())) };
}

/** One decimal, as waybills write kilograms. */
export function tenth(kilograms: number): number {
  return Math.max(0.1, Math.round(kilograms * 10) / 10);
}

/** Returns the flight that an airline flies between two airports. */
export function flightNumber(airline: AirLine, from: string, to: string): string {
  const random = randomOf('flight', airline.code, from, to);
  return `${airline.code}${String(random.between(11, 998)).padStart(3, '0')}`;
}

/** Returns an airline of either end. */
export function carrierBetween(partner: Partner, random: Random): AirLine {
  const own = AIRLINES.filter((airline) => airline.country === partner.code || airline.country === 'JP');
  return random.pick(own);
}

/** Twelve characters at most: the forwarder's letters and a number. */
export function houseNumber(agent: number, running: number, at: number): string {
  const letters = 'ABCDEFGHKLMNPQRSTUVWXYZ';
  const code = `${elementAt([...letters], agent % letters.length)}${elementAt([...letters], (agent * 7 + 3) % letters.length)}`;
  return `${code}${String(spread(running * 16 + at, 100_000_000)).padStart(8, '0')}`;
}

function houseOf(
  world: World,
  frame: { number: string; origin: string; destination: string; currency: string; agent: number },
  partner: Partner,
  random: Random,
): House {
  const goods = random.pick(FREIGHT);
  const { pieces, massKg, valueUsd } = load(goods, random);
  const isPrivate = random.chance(PRIVATE);
  const consignee = isPrivate
    ? personAsWritten(resident(world.seed, 3 * random.below(Math.floor(world.residents / 3))), random)
    : firmAsWritten(importer(world.seed, random.below(world.importers)));
  const shipper = random.chance(0.95)
    ? firmAsWritten(exporter(world.seed, partner, random.below(world.exportersPerPartner)))
    : personAsWritten(citizen(world.seed, partner, random.below(world.foreigners)), random);
  return {
    number: frame.number,
    origin: frame.origin,
    destination: frame.destination,
    pieces,
    massKg,
    text: goods.text,
    hs: goods.hs,
    shipper,
    consignee: random.chance(FORWARDERS_PHONE)
      ? { ...consignee, phone: commonPhone(world, random.below(9)) }
      : consignee,
    value: valueUsd,
    currency: 'USD',
  };
}

function direct(
  world: World,
  frame: Omit<Master, 'pieces' | 'mass' | 'text' | 'shipper' | 'consignee' | 'agent' | 'houses'>,
  partner: Partner,
  random: Random,
): Master {
  const goods = random.pick(FREIGHT);
  const { pieces, massKg } = load(goods, random);
  return {
    ...frame,
    pieces,
    mass: massKg,
    text: goods.text,
    shipper: firmAsWritten(exporter(world.seed, partner, random.below(world.exportersPerPartner))),
    consignee: firmAsWritten(importer(world.seed, random.below(world.importers))),
    agent: forwarder(world.seed, random.below(FORWARDERS), partner.code).name,
    houses: [],
  };
}
