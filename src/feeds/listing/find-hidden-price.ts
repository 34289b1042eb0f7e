import { normaliseCurrency } from '../../normalise/currency.ts';
import type { PageNode } from '../html/page.ts';
import type { Layout } from './layout.ts';
import { readMarkupAmount } from './money.ts';
import type { Price } from './product.ts';

/** How often scripts must name an amount as the price to be taken for it where the page shows none and no object names the product. */
const OFTEN = 2;
const FIELD =
  /(?:^|[_\-[.])(?:price|unit_?price|product_?price|item_?price|sale_?price|amount|preis|prix|precio|cena)\]?$/i;
const ATTRIBUTE = /^data-(?:[a-z]+-){0,3}(?:price|amount)(?:-(?:amount|value|final|cents))?$/;
const NOT_THE_PRICE =
  /old|list|regular|compare|was|original|min|max|range|ship|deliver|saving|discount|msrp|rrp|base|per-/;
const CENTS = /cents$/;

/**
 * Returns the price that a page gives its programs and does not show as text: what scripts say in the object that names the product, what
 * attributes and hidden fields of its form say, else the amount that scripts call the price most often.
 */
export function findHiddenPrice(layout: Layout): Price | undefined {
  const { own, amounts } = layout.state;
  const [named] = [...own].sort((a, b) => b[1] - a[1]);
  const amount = named?.[0] ?? findAttribute(layout) ?? mostOften(amounts);
  if (amount === undefined) return undefined;
  const currency = findPageCurrency(layout);
  return { amount, currency, sign: currency === undefined && named !== undefined ? layout.state.sign : undefined };
}

function mostOften(amounts: ReadonlyMap<number, number>): number | undefined {
  const [best, next] = [...amounts].filter(([amount]) => amount > 0).sort((a, b) => b[1] - a[1]);
  return best === undefined || best[1] < OFTEN || best[1] === next?.[1] ? undefined : best[0];
}

/** The first behind the title, else the first of all. */
function findAttribute({ page, cues, title }: Layout): number | undefined {
  let first: number | undefined;
  for (const [index, node] of page.nodes.entries()) {
    if (node.tag === '' || cues[index]?.aside === true) continue;
    const amount = readNode(node);
    if (amount === undefined || amount === 0) continue;
    if (index > title) return amount;
    first ??= amount;
  }
  return first;
}

function readNode({ tag, attributes }: PageNode): number | undefined {
  if (attributes['itemprop'] === 'price')
    return readMarkupAmount(attributes['content'] ?? attributes['value'] ?? '')?.amount;
  if (tag === 'input') {
    const name = attributes['name'] ?? attributes['id'] ?? '';
    const isHidden = attributes['type']?.toLowerCase() === 'hidden';
    return isHidden && name.length < 60 && FIELD.test(name) && !NOT_THE_PRICE.test(name)
      ? readMarkupAmount(attributes['value']?.slice(0, 40) ?? '')?.amount
      : undefined;
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTE.test(name) || NOT_THE_PRICE.test(name)) continue;
    const amount = readMarkupAmount(value.slice(0, 40))?.amount;
    if (amount !== undefined) return CENTS.test(name) ? amount / 100 : amount;
  }
  return undefined;
}

/** Returns the currency that the page names to its programs, wherever it does: markup without scope, attributes, fields, scripts. */
export function findPageCurrency({ page, state }: Layout): string | undefined {
  for (const { tag, attributes } of page.nodes) {
    if (tag === '') continue;
    const named =
      attributes['itemprop'] === 'priceCurrency' ||
      /:price:currency$/.test(attributes['property'] ?? '') ||
      /(?:^|[_\-[])currency(?:_?code)?\]?$/i.test(attributes['name'] ?? '')
        ? (attributes['content'] ?? attributes['value'])
        : (attributes['data-currency'] ?? attributes['data-currency-code'] ?? attributes['data-price-currency']);
    const code = named === undefined ? undefined : normaliseCurrency(named.slice(0, 10));
    if (code !== undefined) return code;
  }
  return state.currency === undefined ? undefined : normaliseCurrency(state.currency);
}
