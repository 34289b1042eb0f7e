import { normaliseCurrency } from '../../normalise/currency.ts';
import { readMicrodata, readRdfa } from '../html/attribute-items.ts';
import type { Item } from '../html/item.ts';
import { readJsonLd } from '../html/json-ld.ts';
import { type Meta, readMeta } from '../html/meta.ts';
import { type Page, parsePage, squeeze, textOf } from '../html/page.ts';
import { findAvailability } from './find-availability.ts';
import { findLabelled } from './find-labelled.ts';
import { findPrice, rankPrices } from './find-price.ts';
import { findGtin, findHiddenSku, findModel, findSku, findUrlSku } from './find-sku.ts';
import { type Layout, readLayout } from './layout.ts';
import { readMarkupAmount } from './money.ts';
import { type Draft, merge, type Product } from './product.ts';
import { readAvailabilityWord, readProducts } from './schema-org.ts';
import { BRAND_LABEL } from './words.ts';

/** What a page tells, before anything is looked up or normalised. */
export interface ReadPage {
  readonly page: Page;
  readonly meta: Meta;
  readonly layout: Layout;
  /** The page's own product, if it shows one, first; then others that markup gives an address of their own. */
  readonly products: readonly Product[];
  /** Parties that markup names beside products. */
  readonly parties: readonly Item[];
  readonly unreadableJson: number;
  readonly repairedJson: number;
}

/** Returns what a page at an address tells. */
export function readPage(html: string, url: string | undefined): ReadPage {
  const page = parsePage(html);
  const meta = readMeta(page);
  const jsonLd = readJsonLd(page);
  const found = [
    readProducts(jsonLd.items, 'json-ld'),
    readProducts(readMicrodata(page), 'microdata'),
    readProducts(readRdfa(page), 'rdfa'),
  ];
  const names = found.flatMap(({ drafts }) => drafts.flatMap(({ name }) => name ?? [])).slice(0, 5);
  const layout = readLayout(page, [...names, ...metaNames(meta)]);
  const firsts = found.flatMap(({ drafts }) => drafts.slice(0, 1));
  const shown = readShown(layout, url ?? '');
  const own = mergeOwn(firsts, readMetaDraft(meta), shown, readUrlDraft(layout, url), layout);
  return {
    page,
    meta,
    layout,
    products: [own],
    parties: found.flatMap(({ parties }) => parties),
    unreadableJson: jsonLd.unreadable,
    repairedJson: jsonLd.repaired,
  };
}

function metaNames({ values, title }: Meta): string[] {
  return [values.get('og:title'), title].filter((name) => name !== undefined);
}

/** The page's own product: each field from the source trusted most that states it. */
function mergeOwn(structured: readonly Draft[], meta: Draft, shown: Draft, hidden: Draft, layout: Layout): Product {
  const { sku: _, ...rest } = shown;
  // The number that a buyer is shown goes before the one that only programs read: it is what invoices and parcels quote.
  const shownSku: Draft = { source: 'page', sku: shown.sku };
  const own = merge([...(shown.sku === undefined ? [] : [shownSku]), ...structured, meta, rest, hidden]);
  return settleAvailability(settlePrice(own, layout), shown);
}

/** Of offers at several prices the page shows one. */
function settlePrice(product: Product, layout: Layout): Product {
  const { price } = product;
  if (price?.others === undefined) return product;
  const shown = rankPrices(layout).find(({ money }) => price.others?.includes(money.amount));
  return shown === undefined ? product : { ...product, price: { ...price, amount: shown.money.amount } };
}

/** What can be bought is there, whatever markup says; what has a price and is not said to be gone is offered. */
function settleAvailability(product: Product, shown: Draft): Product {
  const { availability, price } = product;
  const from = new Map(product.from);
  if (availability === 'out-of-stock' && shown.availability === 'in-stock') {
    return { ...product, availability: 'in-stock', from: from.set('availability', 'page') };
  }
  if (availability !== undefined || price === undefined) return product;
  return { ...product, availability: 'in-stock', from: from.set('availability', 'offered') };
}

function readMetaDraft({ values, canonical }: Meta): Draft {
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

/** What a reader sees. */
function readShown(layout: Layout, url: string): Draft {
  const { page, title, cues } = layout;
  const [brand] = findLabelled(page, cues, BRAND_LABEL);
  const name = title < 0 ? '' : textOf(page, title, 500);
  return {
    source: 'page',
    name: name === '' ? undefined : squeeze(name),
    brand: brand?.value,
    sku: findSku(layout, url),
    mpn: findModel(layout),
    gtin: findGtin(layout),
    price: findPrice(layout),
    availability: findAvailability(layout),
  };
}

function readUrlDraft(layout: Layout, url: string | undefined): Draft {
  return { source: 'url', sku: (url === undefined ? undefined : findUrlSku(url)) ?? findHiddenSku(layout, url ?? '') };
}
