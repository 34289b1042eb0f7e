import { normaliseCurrency } from '../../normalise/currency.ts';
import type { Meta } from '../html/meta.ts';
import { squeeze, textOf } from '../html/page.ts';
import { findAvailability } from './find-availability.ts';
import { findLabelled } from './find-labelled.ts';
import { findHiddenPrice, findPrice } from './find-price.ts';
import { findGtin, findHiddenSku, findModel, findNamedSku, findSku } from './find-sku.ts';
import type { Layout } from './layout.ts';
import { readMarkupAmount } from './money.ts';
import type { Draft } from './product.ts';
import { readAvailabilityWord } from './schema-org.ts';
import { BRAND_LABEL } from './words.ts';

const LONGEST_BRAND = 60;

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
export function readShown(layout: Layout, url: string): Draft {
  const { page, title, cues } = layout;
  const [brand] = findLabelled(page, cues, BRAND_LABEL, true);
  const name = title < 0 ? '' : textOf(page, title, 500);
  return {
    source: 'page',
    name: name === '' ? undefined : squeeze(name),
    brand: brand !== undefined && brand.value.length <= LONGEST_BRAND ? brand.value : undefined,
    sku: findSku(layout, url) ?? findNamedSku(layout),
    mpn: findModel(layout),
    gtin: findGtin(layout),
    price: findPrice(layout),
    availability: findAvailability(layout),
  };
}

/** Returns what the page's address and the names for its programs say. */
export function readUrlDraft(layout: Layout, url: string | undefined): Draft {
  return { source: 'hidden', sku: findHiddenSku(layout, url), price: findHiddenPrice(layout) };
}
