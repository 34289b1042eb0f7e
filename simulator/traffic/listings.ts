import { plusHours } from '../calendar.ts';
import type { Message } from '../message.ts';
import type { PlantedEvent } from '../networks/network.ts';
import { randomOf } from '../random.ts';
import { escapeHtml, htmlPage, jsonLd } from '../sites/page.ts';
import type { Party } from '../world/party.ts';
import { type Slot, shareOfHour, type World } from '../world/world.ts';
import { warcRecord } from '../write/warc.ts';
import { contents, currencyOf, mailer } from './item.ts';

/** What a shop's page offers. */
export interface ShopPage {
  readonly url: string;
  readonly name: string;
  /** Of one piece, in the currency's usual unit. */
  readonly price: number;
  readonly currency: string;
  readonly seller: Party;
  /** YYYY-MM-DD since when the seller has its account on the platform. */
  readonly since?: string;
}

const HOURS = [4, 4, 4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4];
const SHARE = 0.01;
/** Pages of a shop come back day after day; prices move by a tenth. */
const PAGES_PER_SHOP = 12;
const SECONDS_APART = 5;

/** Yields the pages that crawlers bring in an hour: those of the shops that post, half with JSON-LD and half without. */
export function* listings(world: World, slot: Slot, planted: readonly PlantedEvent[]): Generator<Message> {
  for (const event of planted) if (event.type === 'page') yield message(event.page, slot, 0, true);
  const perDay = Math.max(1, Math.round(world.unitsPerDay * SHARE));
  const [from, to] = shareOfHour(perDay, HOURS, slot.hour);
  for (let at = from; at < to; at += 1)
    yield message(pageAt(world, slot.day * perDay + at), slot, at - from + 1, false);
}

/** Returns the address of a product of a shop: figures only, since what is written on forms is in capitals. */
export function addressOf(shop: number, product: number): string {
  return `https://shop${shop}.example/${String(shop * 1_000 + product).padStart(8, '0')}`;
}

function pageAt(world: World, running: number): ShopPage {
  const index = running % world.mailers;
  const product = Math.floor(running / world.mailers) % PAGES_PER_SHOP;
  const shop = mailer(world, index);
  const random = randomOf(world.seed, 'page', index, product);
  const { value, pieces } = contents(shop.goods, random);
  const moved = 1 + (randomOf(world.seed, 'page-price', running).next() - 0.5) / 5;
  return {
    url: addressOf(index, product),
    name: pieces[0]?.text ?? shop.goods.text,
    price: Math.round(value * moved * 100) / 100,
    currency: currencyOf(shop.partner),
    seller: shop.party,
  };
}

function message(page: ShopPage, slot: Slot, at: number, planted: boolean): Message {
  const fetched = plusHours(slot.at, ((at * SECONDS_APART) % 3_600) / 3_600);
  const html = at % 2 === 0 ? marked(page) : plain(page);
  const text = warcRecord({ url: page.url, at: fetched, source: 'shops', grade: 'C', html });
  return { feed: 'listing', text, units: 1, planted };
}

function marked({ url, name, price, currency, seller, since }: ShopPage): string {
  const { phone, email } = seller;
  const offer = {
    '@type': 'Offer',
    url,
    price: price.toFixed(2),
    priceCurrency: currency,
    availability: 'https://schema.org/InStock',
    seller: {
      '@type': seller.kind,
      name: seller.name,
      ...(phone === undefined ? {} : { telephone: phone }),
      ...(email === undefined ? {} : { email }),
    },
  };
  const product = { '@context': 'https://schema.org', '@type': 'Product', name, offers: offer };
  return htmlPage(
    name,
    `<h1>${escapeHtml(name)}</h1><p>${price.toFixed(2)} ${currency}${sellerSince(since)}`,
    jsonLd(product),
  );
}

function plain({ name, price, currency, seller, since }: ShopPage): string {
  const body = `<h1>${escapeHtml(name)}</h1><div class="price">${price.toFixed(2)} ${currency}</div><button type="button">Add to cart</button><p>Sold by: ${escapeHtml(seller.name)}${sellerSince(since)}`;
  return htmlPage(name, body);
}

function sellerSince(since: string | undefined): string {
  return since === undefined ? '' : `<p>Member since: ${since}`;
}
