import type { Facts } from '../../model/facts.ts';
import type { Link, Mention } from '../../model/parsed-unit.ts';
import { hostOf, normaliseUrl, urlKey } from '../../normalise/url.ts';
import { accountOfHost } from '../quoted-pages.ts';
import type { Raise } from './crawled.ts';
import { readCurrencySign } from './currency-sign.ts';
import { mapSeller, type Standing } from './map-party.ts';
import type { Price, Product } from './product.ts';

const LONGEST = 2_000;

/** A listing with who sells it. */
export interface MappedListing {
  readonly mentions: readonly Mention[];
  readonly links: readonly Link[];
}

/** Returns a product as a Listing at an address, with its seller; without one the publisher sells, and the link says that nobody told. */
export function mapListing(
  product: Product,
  ref: string,
  address: string,
  standing: Standing,
  raise: Raise,
): MappedListing {
  const { facts, said } = mapFacts(product, standing, raise);
  const listing: Mention = {
    ref,
    kind: 'Listing',
    keys: { url: urlKey(address) },
    identifiers: [
      { kind: 'Url', value: urlKey(address), role: 'is' },
      { kind: 'Account', value: accountOfHost(standing.host), role: 'refers' },
    ],
    facts,
    said,
  };
  const seller = product.seller && mapSeller(product.seller, `${ref}/seller`, standing, raise);
  if (seller === undefined) {
    return {
      mentions: [listing],
      links: [{ from: 'publisher', type: 'SELLER_OF', to: ref, said: { seller: 'not named' } }],
    };
  }
  return { mentions: [listing, seller], links: [{ from: seller.ref, type: 'SELLER_OF', to: ref }] };
}

/** Returns the products that stand at addresses of their own on this host, by address. */
export function placeOthers(products: readonly Product[], { url, host }: Standing, raise: Raise): Map<string, Product> {
  const placed = new Map<string, Product>();
  for (const product of products) {
    const address = product.url === undefined ? undefined : normaliseUrl(product.url, url);
    if (address === undefined) continue;
    if (hostOf(address) !== host)
      raise('product-elsewhere', 'A product at an address of another host is left out.', 'url');
    else if (address !== url && !placed.has(address)) placed.set(address, product);
  }
  return placed;
}

function mapFacts(product: Product, { place }: Standing, raise: Raise): { facts: Facts; said: Mention['said'] } {
  const said: Mention['said'] = {};
  for (const [field, source] of product.from) if (field !== 'url') said[`${field}.from`] = source;
  for (const field of ['mpn', 'gtin', 'description'] as const) {
    const value = product[field];
    if (value !== undefined) said[field] = value.slice(0, LONGEST);
  }
  for (const [at, image] of (product.images ?? []).entries()) said[`image[${at + 1}]`] = image.slice(0, 500);
  const currency = product.price && findCurrency(product.price, place, raise);
  if (product.price?.to !== undefined) said['price.to'] = product.price.to;
  const { name, brand, sku, availability, price } = product;
  return {
    facts: {
      ...(name ? { goodsText: name.slice(0, LONGEST) } : {}),
      ...(price === undefined ? {} : { valueAmount: price.amount }),
      ...(currency === undefined ? {} : { valueCurrency: currency }),
      ...(brand ? { brand: brand.slice(0, LONGEST) } : {}),
      ...(sku ? { sku: sku.slice(0, LONGEST) } : {}),
      ...(availability === undefined ? {} : { availability }),
    },
    said,
  };
}

function findCurrency({ currency, sign }: Price, place: Standing['place'], raise: Raise): string | undefined {
  if (currency !== undefined) return currency;
  const read = sign === undefined ? undefined : readCurrencySign(sign, place);
  if (read === undefined) raise('currency-unknown', 'The price names no currency; the amount stands alone.', 'price');
  else if (read.guessed)
    raise(
      'currency-guessed',
      'The sign beside the price is one of several currencies and no country of the page has one of them; the usual one is taken.',
      'price',
    );
  return read?.code;
}
