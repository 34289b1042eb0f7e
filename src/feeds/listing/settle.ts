import { rankPrices } from './find-price.ts';
import type { Layout } from './layout.ts';
import { type Draft, merge, type Price, type Product } from './product.ts';

/** An issue about one field. */
export interface Disagreement {
  readonly code: 'price-disagrees' | 'availability-disagrees';
  readonly message: string;
}

/** How sure a shown price must be to speak against markup. */
const SURE = 7;

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

/** Of offers at several prices the page shows one; a price without currency has the sign that the page shows beside the same amount. */
function settlePrice(product: Product, layout: Layout, disagreements: Disagreement[]): Product {
  const { price } = product;
  if (price === undefined || product.from.get('price') === 'page') return product;
  const ranked = rankPrices(layout);
  const amounts = price.others ?? [price.amount];
  const same = ranked.find(({ money }) => amounts.includes(money.amount));
  const [top] = ranked;
  if (same === undefined && top !== undefined && top.points >= SURE) {
    disagreements.push({
      code: 'price-disagrees',
      message: 'The page shows another price than its markup says; the markup is used.',
    });
  }
  const settled: Price =
    same === undefined ? price : { ...price, amount: same.money.amount, sign: price.sign ?? same.money.sign };
  return { ...product, price: settled };
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
