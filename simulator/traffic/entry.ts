import { type Instant, isoDate } from '../calendar.ts';
import { movementReference } from '../check-digits.ts';
import { type Random, randomOf } from '../random.ts';
import { FREIGHT } from '../vocabulary/goods.ts';
import { AIRPORTS, EXCHANGE_OFFICES } from '../vocabulary/japan.ts';
import { BROKERS, broker } from '../world/firm.ts';
import { numbered } from '../world/numbering.ts';
import { firmAsWritten, type Party } from '../world/party.ts';
import { type Slot, slotOf, type World } from '../world/world.ts';
import { mastersOf } from './air-cargo.ts';
import { type Item, itemAt } from './item.ts';
import { itemsOf } from './post.ts';
import { type House, load, type Master, masterAt } from './waybill.ts';

export interface EntryItem {
  readonly hs: string;
  readonly text: string;
  readonly pieces: number;
  readonly grossKg: number;
  readonly netKg: number;
  readonly value: number;
  readonly origin: string;
}

/** An import declaration. */
export interface Entry {
  readonly mrn: string;
  readonly lrn: string;
  readonly office: string;
  readonly acceptedAt: Instant;
  readonly declarant: Party;
  readonly importer: Party;
  readonly exporter: Party;
  /** What it releases: a waybill of eleven digits with or without a house, or a postal item. */
  readonly awb?: string;
  readonly house?: string;
  readonly s10?: string;
  readonly flight?: string;
  readonly currency: string;
  readonly items: readonly EntryItem[];
}

const FROM_POST = 0.12;

/** Returns the declaration with this running number: of goods announced some hours before. */
export function entryAt(world: World, running: number, slot: Slot): Entry {
  const random = randomOf(world.seed, 'entry', running);
  const since = slot.day * 24 + slot.hour;
  const before = slotOf(world, slot.day, slot.hour - Math.min(since, random.between(2, 9)));
  if (random.chance(FROM_POST)) {
    const item = itemIn(world, before, random);
    if (item !== undefined) return ofItem(item, { world, running, slot, random });
  }
  const master = masterIn(world, before, random);
  const house = master.houses.length === 0 ? undefined : random.pick(master.houses);
  return ofWaybill(master, house, { world, running, slot, random });
}

/** Returns one of the masters that were filed in an hour. */
export function masterIn(world: World, slot: Slot, random: Random): Master {
  const [from, to] = mastersOf(world, slot);
  return masterAt(world, from + random.below(Math.max(1, to - from)), slot.at);
}

/** Returns one of the postal items that were announced in an hour. */
export function itemIn(world: World, slot: Slot, random: Random): Item | undefined {
  const [from, to] = itemsOf(world, slot);
  return to > from ? itemAt(world, from + random.below(to - from), slot.at) : undefined;
}

/** What every declaration is made with. */
interface Making {
  readonly world: World;
  readonly running: number;
  readonly slot: Slot;
  readonly random: Random;
}

function ofWaybill(master: Master, house: House | undefined, making: Making): Entry {
  const { random } = making;
  const { text, hs, pieces, massKg, shipper, consignee, value } = house ?? directGoods(master, random);
  const country = shipper.address.country;
  const customs = AIRPORTS.find((airport) => airport.airport === master.destination)?.office ?? 'JPNRT';
  const main = { text, hs, pieces, grossKg: massKg, netKg: net(massKg), value, origin: country };
  return {
    ...frame(customs, making),
    importer: consignee,
    exporter: shipper,
    awb: master.awb,
    ...(house === undefined ? {} : { house: house.number }),
    flight: master.flight,
    currency: 'USD',
    items: split(main, random),
  };
}

function ofItem(item: Item, making: Making): Entry {
  const customs = EXCHANGE_OFFICES.find((office) => office.office === item.deliveryOffice)?.customs ?? 'JPKWS';
  return {
    ...frame(customs, making),
    importer: item.addressee,
    exporter: item.sender,
    s10: item.s10,
    currency: item.currency,
    items: item.pieces.map((piece) => ({
      hs: piece.hs ?? '980000',
      text: piece.text.toUpperCase(),
      pieces: piece.quantity,
      grossKg: Math.round((piece.massKg + 0.05) * 1000) / 1000,
      netKg: piece.massKg,
      value: piece.value,
      origin: item.originCountry,
    })),
  };
}

function frame(office: string, { world, running, slot, random }: Making) {
  const year = isoDate(slot.at).slice(2, 4);
  return {
    mrn: movementReference(`${year}${office}${numbered('%%%%%%', running, 98_765)}${random.digits(4)}`),
    lrn: `L${year}${String(running).padStart(9, '0')}`,
    office,
    acceptedAt: slot.at + random.below(3600) * 1000,
    declarant: firmAsWritten(broker(world.seed, random.below(BROKERS))),
  };
}

function directGoods(master: Master, random: Random) {
  const goods = FREIGHT.find((each) => each.text === master.text) ?? random.pick(FREIGHT);
  const { valueUsd } = load(goods, random, master.pieces);
  const { pieces, mass, shipper, consignee } = master;
  return { text: goods.text, hs: goods.hs, pieces, massKg: mass, shipper, consignee, value: valueUsd };
}

/** One item, or two with the second a tenth of the goods. */
function split(main: EntryItem, random: Random): EntryItem[] {
  if (main.pieces < 2 || !random.chance(0.25)) return [main];
  const goods = random.pick(FREIGHT);
  const part = 0.1;
  const grossKg = Math.round(main.grossKg * part * 10) / 10 || 0.1;
  const value = Math.max(1, Math.round(main.value * part));
  const second = { ...main, hs: goods.hs, text: goods.text, pieces: 1, grossKg, netKg: net(grossKg), value };
  const rest = Math.round((main.grossKg - grossKg) * 10) / 10;
  return [{ ...main, pieces: main.pieces - 1, grossKg: rest, netKg: net(rest), value: main.value - value }, second];
}

function net(grossKg: number): number {
  return Math.round(grossKg * 920) / 1000;
}
