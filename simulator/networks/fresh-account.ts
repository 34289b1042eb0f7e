import { isoDate, plusHours } from '../calendar.ts';
import { postalSubject } from '../message.ts';
import { currencyOf, type Item, partnerOf } from '../traffic/item.ts';
import type { ShopPage } from '../traffic/listings.ts';
import { PARCEL } from '../vocabulary/goods.ts';
import { personExact } from '../world/party.ts';
import { itemEvent, plantedItem, scatteredSerial } from './materials.ts';
import {
  type Bed,
  frameOf,
  inTurn,
  memberOf,
  type Network,
  ownForeigner,
  ownResident,
  type Planter,
} from './network.ts';

const NEAR = {
  old: 'seven items of a seller whose account is two years old',
  few: 'three items of a seller with a new account',
  moved: 'seven items of a seller with a new account, the first posted ten days before it',
} as const;
const HOURS_OF_TWO_YEARS = 17_520;

/** Items of a seller on a platform whose account was opened on the day of the first or the day before; by contact, every second time by its page. */
export const freshAccount: Planter = {
  pattern: 'fresh-account',
  plant(bed) {
    const count = 5 + (bed.serial % 5);
    const quoting = bed.variant % 2 === 1;
    const note = `${count} items of a seller with a new account, known by ${quoting ? 'its page, which they quote' : 'telephone and mail'}`;
    return network(bed, { count, quoting, age: 12, note, nearMiss: false });
  },
  plantNearMiss(bed) {
    const variant = inTurn(bed, ['old', 'few', 'moved'] as const);
    const count = variant === 'few' ? 3 : 7;
    const age = variant === 'old' ? HOURS_OF_TWO_YEARS : 12;
    const before = variant === 'moved' ? 240 : 0;
    return network(bed, { count, quoting: false, age, before, note: NEAR[variant], nearMiss: true });
  },
};

interface Plan {
  readonly count: number;
  /** The items quote the page under other senders; else their sender is the seller. */
  readonly quoting: boolean;
  /** Hours from the account's opening to the first posting. */
  readonly age: number;
  /** Hours by which the first item was posted before all others. */
  readonly before?: number;
  readonly note: string;
  readonly nearMiss: boolean;
}

function network(bed: Bed, { count, quoting, age, before = 0, note, nearMiss }: Plan): Network {
  const person = ownForeigner(bed, 0);
  const seller = personExact(person);
  const { kind, address } = seller;
  const goods = bed.random.pick(PARCEL);
  const url = `https://market.example/${String(bed.serial).padStart(8, '0')}`;
  const sent = Array.from({ length: count }, (_, at) => {
    const sender = quoting ? { kind, address, name: personExact(ownForeigner(bed, at + 1)).name } : seller;
    const wish = {
      sender,
      addressee: personExact(ownResident(bed, at)),
      day: bed.day,
      hour: bed.random.between(1, 20),
      serial: scatteredSerial(bed, at),
      goods,
    };
    return { wish, item: quoting ? quote(plantedItem(bed, wish), url) : plantedItem(bed, wish) };
  });
  const [first] = sent;
  const partner = partnerOf(address.country);
  const opened = Math.min(...sent.map(({ item }) => item.postedAt));
  const page: ShopPage = {
    url,
    name: goods.text,
    price: first?.item.value ?? 1,
    currency: currencyOf(partner),
    seller,
    since: isoDate(plusHours(opened, -age), partner.offset),
  };
  const items = sent.map(({ wish, item }, at) => ({
    wish,
    item: at === 0 ? { ...item, postedAt: plusHours(item.postedAt, -before) } : item,
  }));
  return {
    ...frameOf(bed, 'fresh-account', 'trade', nearMiss),
    note,
    subjects: items.map(({ item }) => ({ ...postalSubject(item.s10), contraband: !nearMiss })),
    members: [memberOf(person)],
    events: [
      { day: bed.day, hour: bed.random.between(0, 21), type: 'page', page },
      ...items.map(({ wish, item }) => itemEvent(wish, item)),
    ],
  };
}

function quote(item: Item, url: string): Item {
  const pieces = item.pieces.map((piece, at) => (at === 0 ? { ...piece, text: `${piece.text} ${url}` } : piece));
  return { ...item, pieces };
}
