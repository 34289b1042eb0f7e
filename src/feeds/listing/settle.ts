import { findPageCurrency } from './find-hidden-price.ts';
import { rankPrices } from './find-price.ts';
import type { Layout } from './layout.ts';
import { type Draft, merge, type Price, type Product } from './product.ts';

/** An issue about one field. */
export interface Disagreement {
  readonly code: 'price-disagrees' | 'availability-disagrees';
  readonly message: string;
}

/** How sure a shown price must be to speak against markup. */
const SURE = 6.5;

/**
 * Returns the page's own product: each field from the source trusted most that states it, then held against what the page shows.
 * The number that a buyer is shown goes before the one that only programs read: it is what invoices and parcels quote.
 */
export function settle(
  structured: readonly Draft[],
  meta: Draft,
  shown: Draft,
  hidden: Draft,
  layout: Layout,
): { product: Product; disagreements: Disagreement[] } {
  const { sku, gtin, ...rest } = shown;
  const first: Draft[] = sku === undefined ? [] : [{ source: 'page', sku }];
  const merged = merge([...first, ...structured, meta, { ...rest, gtin }, hidden]);
  const disagreements: Disagreement[] = [];
  const priced = settlePrice(merged, layout, disagreements);
  return { product: settleAvailability(priced, shown, disagreements), disagreements };
}

/**
 * Of offers at several prices the page shows one; a price without currency has the sign that stands beside the same amount. A price that
 * the page shows nowhere, or only as an old one, gives way to one that it clearly shows: that is what a buyer is asked for.
 */
function settlePrice(product: Product, layout: Layout, disagreements: Disagreement[]): Product {
  const { price } = product;
  if (price === undefined) return product;
  if (product.from.get('price') === 'page') return { ...product, price: addCurrency(price, layout) };
  const ranked = rankPrices(layout);
  const amounts = price.others ?? [price.amount];
  const same = ranked.filter(({ money }) => amounts.includes(money.amount));
  const [top] = ranked;
  const current = same.find(({ isOld }) => !isOld);
  if (current === undefined && top !== undefined && top.points >= SURE && top.money.amount !== price.amount) {
    disagreements.push({
      code: 'price-disagrees',
      message: 'The page clearly shows another price than its markup says; the one shown is used.',
    });
    const from = new Map(product.from).set('price', 'page');
    return { ...product, price: { amount: top.money.amount, currency: price.currency, sign: top.money.sign }, from };
  }
  const shown = (current ?? same[0])?.money;
  const settled = shown === undefined ? price : { ...price, amount: shown.amount, sign: price.sign ?? shown.sign };
  return { ...product, price: addCurrency(settled, layout) };
}

/** A price that stands alone is in the currency that the page names to its programs. */
function addCurrency(price: Price, layout: Layout): Price {
  return price.currency !== undefined || price.sign !== undefined
    ? price
    : { ...price, currency: findPageCurrency(layout) };
}

/** What can be bought is there, whatever markup says; what has a price and is not said to be gone is offered. */
function settleAvailability(product: Product, shown: Draft, disagreements: Disagreement[]): Product {
  const { availability, price } = product;
  const from = new Map(product.from);
  if (availability === 'out-of-stock' && shown.availability === 'in-stock') {
    disagreements.push({
      code: 'availability-disagrees',
      message: 'The markup says out of stock and the page offers to buy; in stock is used.',
    });
    return { ...product, availability: 'in-stock', from: from.set('availability', 'page') };
  }
  if (availability !== undefined || price === undefined) return product;
  return { ...product, availability: 'in-stock', from: from.set('availability', 'offered') };
}
