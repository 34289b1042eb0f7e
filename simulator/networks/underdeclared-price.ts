import { postalSubject } from '../message.ts';
import { currencyOf, mailer } from '../traffic/item.ts';
import { addressOf, type ShopPage } from '../traffic/listings.ts';
import { personExact } from '../world/party.ts';
import { itemEvent, plantedItem, scatteredSerial } from './materials.ts';
import { type Bed, frameOf, inTurn, type Network, ownResident, type Planter } from './network.ts';

/** Planted pages lie above a shop's ordinary ones. */
const PAGES_FROM = 500;
/** How many times the declared value the price is. */
const TIMES = [12, 6, 3] as const;
const NEAR_NOTES = {
  sale: 'an item declared a fifth below the price of the page it quotes',
  elsewhere: 'an item that quotes a page which no crawler has seen',
} as const;

/** Two items of one shop that quote its page and are declared at a part of the price there. */
export const underdeclaredPrice: Planter = {
  pattern: 'underdeclared-price',
  plant(bed) {
    const times = inTurn(bed, TIMES);
    const note = `two items that quote a page are declared at a ${times}th of its price${bed.variant % 2 === 1 ? '; the page is read later' : ''}`;
    return network(bed, { times, seen: true, nearMiss: false, note });
  },
  plantNearMiss(bed) {
    const variant = inTurn(bed, ['sale', 'elsewhere'] as const);
    const plan = variant === 'sale' ? { times: 1.25, seen: true } : { times: 12, seen: false };
    return network(bed, { ...plan, nearMiss: true, note: NEAR_NOTES[variant] });
  },
};

interface Plan {
  readonly times: number;
  /** The page is crawled. */
  readonly seen: boolean;
  readonly nearMiss: boolean;
  readonly note: string;
}

function network(bed: Bed, { times, seen, nearMiss, note }: Plan): Network {
  const index = bed.serial % bed.world.mailers;
  const shop = mailer(bed.world, index);
  const price = bed.random.between(60, 400);
  const url = addressOf(index, PAGES_FROM + (bed.serial % 400));
  const page: ShopPage = { url, name: shop.goods.text, price, currency: currencyOf(shop.partner), seller: shop.party };
  const hour = bed.random.between(1, 20);
  const sent = [0, 1].map((at) => {
    const addressee = personExact(ownResident(bed, at));
    const wish = {
      sender: shop.party,
      addressee,
      day: bed.day,
      hour,
      serial: scatteredSerial(bed, at),
      goods: shop.goods,
    };
    const made = plantedItem(bed, wish);
    const value = Math.max(1, Math.floor((price / times) * 100) / 100);
    const pieces = made.pieces
      .slice(0, 1)
      .map((piece) => ({ ...piece, quantity: 1, value, text: `${piece.text} ${url}` }));
    const item = { ...made, pieces, value };
    return { item, event: itemEvent(wish, item) };
  });
  const crawled = { day: bed.day, hour: bed.variant % 2 === 1 ? hour + 1 : hour - 1, type: 'page', page } as const;
  return {
    ...frameOf(bed, 'underdeclared-price', 'trade', nearMiss),
    note,
    subjects: sent.map(({ item }) => ({ ...postalSubject(item.s10), contraband: !nearMiss })),
    members: [],
    events: [...(seen ? [crawled] : []), ...sent.map(({ event }) => event)],
  };
}
