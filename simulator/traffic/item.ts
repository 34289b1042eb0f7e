import { type Instant, plusHours } from '../calendar.ts';
import { postalItemNumber } from '../check-digits.ts';
import { elementAt, type Random, randomOf, spread } from '../random.ts';
import { type Goods, PARCEL } from '../vocabulary/goods.ts';
import { EXCHANGE_OFFICES } from '../vocabulary/japan.ts';
import { type City, PARTNERS, type Partner } from '../vocabulary/partners.ts';
import { exporter } from '../world/firm.ts';
import { firmAsWritten, type Party, personAsWritten } from '../world/party.ts';
import { citizen, resident } from '../world/person.ts';
import { drawPartner, drawWeighted, type World } from '../world/world.ts';

export interface Piece {
  readonly text: string;
  readonly quantity: number;
  readonly hs?: string;
  readonly massKg: number;
  readonly value: number;
}

/** One postal item with its customs data. */
export interface Item {
  readonly s10: string;
  readonly partner: Partner;
  readonly postedAt: Instant;
  readonly offset: number;
  readonly postingOffice: string;
  readonly deliveryOffice: string;
  /** 11 sale, 31 gift, 32 sample, 91 documents (UPU list 136 as docs/feeds/post.md has it). */
  readonly nature: string;
  readonly massKg: number;
  readonly value: number;
  readonly currency: string;
  readonly originCountry: string;
  readonly sender: Party;
  readonly addressee: Party;
  readonly pieces: readonly Piece[];
}

const FROM_MAILERS = 0.45;
const FROM_PEOPLE = 0.35;
/** A few residents order much: one item in twenty goes to one resident in some hundred, about one every fifth day. */
const HEAVY = { share: 0.05, unitsPerPerson: 12 } as const;

/** Returns the postal item with this running number: the same at every call. */
export function itemAt(world: World, running: number, filed: Instant): Item {
  const random = randomOf(world.seed, 'item', running);
  const addressee = personAsWritten(resident(world.seed, addresseeIndex(world, random)), random);
  const draw = random.next();
  if (draw < FROM_MAILERS) return mailerItem(world, running, filed, addressee, random);
  const partner = drawPartner(random, 'post');
  const sender =
    draw < FROM_MAILERS + FROM_PEOPLE
      ? personAsWritten(citizen(world.seed, partner, random.below(world.foreigners)), random)
      : firmAsWritten(exporter(world.seed, partner, random.below(world.exportersPerPartner)));
  const service = random.pick(['RR', 'EE', 'CP', 'LX', 'EM']);
  const goods = random.pick(PARCEL);
  return {
    ...posted(partner, random.pick(partner.cities), filed, random),
    s10: postalItemNumber(service, spread(running, 90_000_000, 777), partner.code),
    nature: sender.kind === 'Person' ? '31' : '11',
    ...contents(goods, random),
    originCountry: partner.code,
    currency: currencyOf(partner),
    sender: sometimesReachable(sender, random),
    addressee: sometimesReachable(addressee, random),
  };
}

/** Returns where and when an item of this partner was posted, and where it will arrive. */
export function posted(partner: Partner, city: City, filed: Instant, random: Random) {
  return {
    partner,
    offset: partner.offset,
    postedAt: plusHours(filed, -random.between(6, 60)),
    postingOffice: city.office,
    deliveryOffice: drawWeighted(random, EXCHANGE_OFFICES, (office) => office.weight).office,
  } as const;
}

/** Returns one or two content pieces with their sums. */
export function contents(goods: Goods, random: Random): { massKg: number; value: number; pieces: Piece[] } {
  const pieces = [piece(goods, random)];
  if (random.chance(0.2)) pieces.push(piece(random.pick(PARCEL), random));
  const massKg = Math.round((pieces.reduce((sum, each) => sum + each.massKg, 0) + 0.05) * 1000) / 1000;
  return { pieces, massKg, value: pieces.reduce((sum, each) => sum + each.value, 0) };
}

export function currencyOf(partner: Partner): string {
  return ['USD', 'EUR', 'CNY'].includes(partner.currency) ? partner.currency : 'USD';
}

/** Returns the shop with this number: a firm that sends many items, each day from the same office with numbers in a row. */
export function mailer(world: World, index: number): { partner: Partner; city: City; party: Party; goods: Goods } {
  const random = randomOf(world.seed, 'mailer', index);
  const partner = drawPartner(random, 'post');
  return {
    partner,
    city: random.pick(partner.cities),
    party: firmAsWritten(exporter(world.seed, partner, 900_000 + index)),
    goods: random.pick(PARCEL),
  };
}

/** Serial numbers from 90,000,000 belong to shops, ten thousand to each. */
export function mailerSerial(index: number, at: number): number {
  return 90_000_000 + index * 10_000 + (at % 10_000);
}

function mailerItem(world: World, running: number, filed: Instant, addressee: Party, random: Random): Item {
  const index = running % world.mailers;
  const shop = mailer(world, index);
  const { pieces, massKg, value } = contents(shop.goods, random);
  return {
    ...posted(shop.partner, shop.city, filed, random),
    s10: postalItemNumber('LV', mailerSerial(index, Math.floor(running / world.mailers)), shop.partner.code),
    nature: '11',
    pieces,
    massKg,
    value,
    originCountry: shop.partner.code,
    currency: currencyOf(shop.partner),
    sender: shop.party,
    addressee: sometimesReachable(addressee, random),
  };
}

function piece(goods: Goods, random: Random): Piece {
  const quantity = random.between(1, random.chance(0.2) ? 6 : 2);
  const [light, heavy] = goods.kgPerPiece;
  const [low, high] = goods.usdPerKg;
  const massKg = Math.max(0.01, Math.round(quantity * (light + (heavy - light) * random.next()) * 1000) / 1000);
  const value = Math.max(1, Math.round(massKg * (low + (high - low) * random.next())));
  const base = { text: goods.text, quantity, massKg, value };
  return random.chance(0.75) ? { ...base, hs: goods.hs } : base;
}

function addresseeIndex(world: World, random: Random): number {
  const heavy = Math.floor(world.unitsPerDay / HEAVY.unitsPerPerson);
  return random.chance(HEAVY.share) ? random.below(heavy) * 37 : random.below(world.residents);
}

/** Not every form has a telephone number and an e-mail address. */
function sometimesReachable(party: Party, random: Random): Party {
  const { phone, email, ...rest } = party;
  return {
    ...rest,
    ...(phone !== undefined && random.chance(0.7) ? { phone } : {}),
    ...(email !== undefined && random.chance(0.35) ? { email } : {}),
  };
}

/** Returns the partner with this code. */
export function partnerOf(code: string): Partner {
  return PARTNERS.find((partner) => partner.code === code) ?? elementAt(PARTNERS, 0);
}
