import { normaliseCurrency } from '../../normalise/currency.ts';
import type { Meta } from '../html/meta.ts';
import { squeeze, textOf } from '../html/page.ts';
import { findAvailability } from './find-availability.ts';
import { findHiddenPrice } from './find-hidden-price.ts';
import { findLabelled } from './find-labelled.ts';
import { findPrice } from './find-price.ts';
import { findGtin, findHiddenSku, findModel, findNamedSku, findSku } from './find-sku.ts';
import type { Layout } from './layout.ts';
import { readMarkupAmount } from './money.ts';
import type { Draft, Seller } from './product.ts';
import { readAvailabilityWord } from './schema-draft.ts';
import { BRAND_LABEL, SELLER_LABEL } from './words.ts';

const LONGEST_NAME = 60;

/** Returns what the head of the page says (Open Graph, product meta). */
export function readMetaDraft({ values, canonical }: Meta): Draft {
  const amount =
    values.get('product:price:amount') ??
    values.get('og:price:amount') ??
    values.get('product:sale_price:amount') ??
    values.get('twitter:data1');
  const money = amount === undefined ? undefined : readMarkupAmount(amount);
  const named = values.get('product:price:currency') ?? values.get('og:price:currency');
  const image = values.get('og:image') ?? values.get('twitter:image');
  return {
    source: 'meta',
    url: canonical ?? values.get('og:url'),
    name: values.get('og:title') ?? values.get('twitter:title'),
    brand: values.get('product:brand') ?? values.get('og:brand'),
    sku: values.get('product:retailer_item_id'),
    price:
      money === undefined || money.amount === 0
        ? undefined
        : {
            amount: money.amount,
            currency: named === undefined ? undefined : normaliseCurrency(named),
            sign: money.sign,
          },
    availability: readAvailabilityWord(values.get('product:availability') ?? values.get('og:availability')),
    images: image === undefined ? undefined : [image],
    description: values.get('og:description') ?? values.get('description'),
  };
}

/** Returns what a reader of the page sees. */
export function readShown(layout: Layout, url: string, title: string | undefined): Draft {
  const { page } = layout;
  const heading = layout.title < 0 ? '' : textOf(page, layout.title, 500);
  return {
    source: 'page',
    name: heading === '' ? cutSite(title) : squeeze(heading),
    brand: findName(layout, BRAND_LABEL),
    sku: findSku(layout, url) ?? findNamedSku(layout),
    mpn: findModel(layout),
    gtin: findGtin(layout),
    price: findPrice(layout),
    availability: findAvailability(layout),
    seller: findSeller(layout),
  };
}

/** A document's title without the site's name behind it: 'Copper kettle | Riverside Kitchen'. */
function cutSite(title: string | undefined): string | undefined {
  return title?.split(/\s+[|–—-]\s+/)[0];
}

function findName({ page, cues }: Layout, label: RegExp): string | undefined {
  for (const { value } of findLabelled(page, cues, label, true))
    return value.length <= LONGEST_NAME ? value : undefined;
  return undefined;
}

/** Who sells, where a label says so; contacts are not known to be his. */
function findSeller(layout: Layout): Seller | undefined {
  const name = findName(layout, SELLER_LABEL);
  if (name === undefined || !/\p{L}{2}/u.test(name)) return undefined;
  return { name, isPerson: undefined, id: undefined, url: undefined, phones: [], emails: [], address: undefined };
}

/** Returns what the page's address and the names for its programs say. */
export function readUrlDraft(layout: Layout, url: string | undefined): Draft {
  return { source: 'hidden', sku: findHiddenSku(layout, url), price: findHiddenPrice(layout) };
}
