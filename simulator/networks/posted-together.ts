import { plusHours } from '../calendar.ts';
import { postalItemNumber } from '../check-digits.ts';
import { postalSubject } from '../message.ts';
import { mailer } from '../traffic/item.ts';
import type { Goods } from '../vocabulary/goods.ts';
import type { Partner } from '../vocabulary/partners.ts';
import { type Party, personExact } from '../world/party.ts';
import { citizen, ONE_OFF } from '../world/person.ts';
import { slotOf } from '../world/world.ts';
import { itemEvent, plantedItem, serialInARow } from './materials.ts';
import { type Bed, frameOf, inTurn, type Network, ownResident, type Planter } from './network.ts';

/** Texts that a packer copies from one form to the next. */
const TEMPLATES = [
  'Handmade soap set 3pcs',
  'Ceramic coaster for kitchen',
  'Yoga strap and towel',
  'Pet collar with bell',
] as const;

/** Five and more items with numbers in a row, posted at one office on one day, by different senders, with one text. */
export const postedTogether: Planter = {
  pattern: 'posted-together',
  plant: (bed) => network(bed, 5 + (bed.serial % 3), false),
  plantNearMiss: (bed) => network(bed, 6, true),
};

function network(bed: Bed, count: number, nearMiss: boolean): Network {
  const shop = mailer(bed.world, bed.serial % bed.world.mailers);
  const hour = bed.random.between(0, 20);
  const postedAt = plusHours(slotOf(bed.world, bed.day, hour).at, -26);
  const goods: Goods = { text: inTurn(bed, TEMPLATES), hs: '392690', usdPerKg: [20, 40], kgPerPiece: [0.4, 0.6] };
  const service = bed.random.pick(['LX', 'RR', 'EE']);
  const sent = Array.from({ length: count }, (_, at) => {
    const sender = nearMiss ? shop.party : senderOf(bed, at, shop.partner);
    const wish = {
      sender,
      addressee: personExact(ownResident(bed, at)),
      day: bed.day,
      hour,
      serial: serialInARow(bed, at),
      goods,
    };
    const made = plantedItem(bed, wish);
    const s10 = postalItemNumber(service, wish.serial, shop.partner.code);
    const pieces = made.pieces.slice(0, 1);
    const item = { ...made, s10, partner: shop.partner, postingOffice: shop.city.office, postedAt, pieces };
    return { item, event: itemEvent(wish, item) };
  });
  return {
    ...frameOf(bed, 'posted-together', 'trade', nearMiss),
    note: nearMiss
      ? 'six items in a row of one shop'
      : `${count} items with numbers in a row, of different senders, from one office on one day, with one text`,
    subjects: sent.map(({ item }) => ({ ...postalSubject(item.s10), contraband: !nearMiss })),
    members: [],
    events: sent.map(({ event }) => event),
  };
}

/** Senders of one country who share nothing: every other index, for neighbours are couples. */
function senderOf(bed: Bed, at: number, partner: Partner): Party {
  return personExact(citizen(bed.world.seed, partner, ONE_OFF + 2 * (bed.serial * 16 + at)));
}
