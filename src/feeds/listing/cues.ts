import type { Page, PageNode } from '../html/page.ts';
import { findBeside } from './beside.ts';

/*
 * What the names of classes, ids and attributes tell of the parts of a page: front-end developers call things what they
 * are, in English or in their own language.
 */

/** What a page's part is about, told by names on it or on what it stands in. */
export interface Cues {
  /** Beside the product: other products, navigation, reviews, the basket. */
  readonly aside: boolean;
  /** Steps up to the nearest element whose name says "price" (0 = this one), or -1. */
  readonly price: number;
  /** Old, list or struck price. */
  readonly old: boolean;
  /** Carriage, saving, part payment, price per measure. */
  readonly other: boolean;
  /** Names say "current", "final", "sale". */
  readonly now: boolean;
  /** Names say "stock" or "availability". */
  readonly stock: boolean;
  /** Names say "product" and hold its main part. */
  readonly main: boolean;
}

const ASIDE =
  /relat|recommend|similar|carousel|slider|swiper|slick|upsell|up-sell|crosssell|cross-sell|cross_sell|sponsor|recently|footer|(?:^|[-_\s])nav|navbar|navigation|mini-?cart|cart-(?:summary|total|drawer)|basket-(?:summary|total|items)|(?<!(?:without|with|has|no)-?)side-?bar|accessor|also-?b|also_|bought|together|bundle|wishlist|compare-|popular|bestsell|top-?sell|breadcrumb|cookie|newsletter|advert|other-?(?:offer|seller|product)|product-?(?:list|grid|card|tile|carousel)|(?:card|tile)-?product|teaser|widget-product|mehr-|ahnlich|alternativ|complement/i;
/** The same, when nothing in the name says that it holds the price or what buys. */
const WEAKLY_ASIDE = /review|rating|comment|question|suggest|menu|modal|popup|banner|history|viewed/i;
const PRICE =
  /price|preis|precio|prezzo|pre[cç]o|fiyat|(?:^|[-_\s])(?:prix|cena|ceny|cijena|kaina|hind|hinta|pris|prc|pdp-?amount|amount|kosten|cost)(?:$|[-_\s])|价格|價格|価格/i;
const OLD =
  /(?:^|[-_\s])(?:old|was|list|regular|original|orig|before|strike|striked|strikethrough|crossed|rrp|msrp|uvp|retail|compare|prev|previous|antes|old_price|alt|ancien|barre|barr[eé]|statt|streich|rrp|vorher|recommended|non-?sale|full|base-?price|ex|from|de)(?=$|[-_\s])|oldprice|old-?price|price-?(?:old|was|before|crossed|strike|regular|original|barre)|wasprice|was-?price|listprice|list-?price|msrp|strike|line-?through|crossed|priceblock_?saving|text-decoration/i;
const STRUCK = /strike|crossed|line-?through|old-?price|was-?price/i;
/** The nearest name decides: a special price in a box for regular prices is not old. */
const CURRENT = /special|current|final|sale-?price|now-?price|price-?now|actual/i;
const OTHER =
  /ship|deliver|saving|save|saved|discount|rabat|install?ment|monthly|per-?unit|unit-?price|price-?per|priceper|base-?unit|points|coupon|voucher|finance|financ|klarna|afterpay|parcela|deposit|tax|vat|loyalty|cashback|warranty|insurance|freight|fee\b|qty|quantity|count|percent|badge|min-?order/i;
const NOW =
  /current|final|sale|special|offer|(?:^|[-_\s])now|our|actual|main|selling|sell|buy|pay|value|best|new|today|deal/i;
const STOCK = /stock|availab|verf[uü]gbar|dispon|lager|lieferbar|nalich|sold-?out|inventory/i;
const MAIN = /product|pdp|item|article|artikel|listing|offer|detail|buy-?box|goods/i;

/** Returns the cues of every node of a page, by its index. */
export function readCues(page: Page): readonly Cues[] {
  const { nodes } = page;
  const cues: Cues[] = [];
  const heading = nodes.findIndex(({ tag, hidden }) => tag === 'h1' && !hidden);
  for (const [index, node] of nodes.entries()) {
    const around = cues[node.parent];
    const made = node.tag === '' ? inherit(around) : readNode(node, around);
    // What holds the page's own heading, or half of the page, is not beside the product, whatever its name.
    const holds = (index <= heading && heading < node.end) || node.end - index > nodes.length / 2;
    cues.push(holds && made.aside ? { ...made, aside: false } : made);
  }
  for (const [index, within] of findWithin(findBeside(page), nodes.length).entries()) {
    const made = cues[index];
    if (within && made?.aside === false) cues[index] = { ...made, aside: true };
  }
  return cues;
}

/** Which nodes stand in any of the stretches; a page may have as many of them as nodes, each to its end. */
function findWithin(stretches: readonly (readonly [number, number])[], length: number): boolean[] {
  const steps = new Int32Array(length + 1);
  for (const [from, end] of stretches) {
    steps[from] = (steps[from] ?? 0) + 1;
    steps[end] = (steps[end] ?? 0) - 1;
  }
  let open = 0;
  return Array.from(steps.subarray(0, length), (step) => {
    open += step;
    return open > 0;
  });
}

const TOP: Cues = { aside: false, price: -1, old: false, other: false, now: false, stock: false, main: false };

/** What is said of a part holds for what stands in it, "price" for a few steps. */
function inherit(around: Cues | undefined): Cues {
  if (around === undefined) return TOP;
  const price = around.price < 0 || around.price >= 5 ? -1 : around.price + 1;
  return price === around.price && !around.stock ? around : { ...around, price };
}

function readNode(node: PageNode, around: Cues | undefined): Cues {
  const names = namesOf(node);
  const from = inherit(around);
  const aside = from.aside || ASIDE_TAGS.has(node.tag);
  if (names === '' || node.tag === 'body' || node.tag === 'html')
    return aside === from.aside ? from : { ...from, aside };
  const price = PRICE.test(names);
  const isPrice = price || from.price >= 0;
  return {
    aside: aside || isNamedAside(names, price),
    price: price ? 0 : from.price,
    old: (isPrice ? OLD : STRUCK).test(names) || (from.old && !CURRENT.test(names)),
    other: from.other || (isPrice && OTHER.test(names)),
    now: isPrice && (from.now || NOW.test(names)),
    stock: from.stock || STOCK.test(names),
    main: from.main || MAIN.test(names),
  };
}

/** What puts into the basket is no basket. */
function isNamedAside(names: string, price: boolean): boolean {
  if (/add-?_?to-?_?(?:cart|basket|bag)/i.test(names)) return false;
  return ASIDE.test(names) || (!price && !/buy|title/i.test(names) && WEAKLY_ASIDE.test(names));
}

const ASIDE_TAGS = new Set(['nav', 'footer', 'aside', 'select', 'option']);

/** The words by which an element is named: class, id, name, itemprop, and the names that tests know it by. */
export function namesOf({ attributes }: PageNode): string {
  let names = '';
  for (const name in attributes) if (NAMES.test(name) && names.length < 400) names += ` ${attributes[name]}`;
  // classNamesInOneWord are told apart: 'priceOld' → 'price-Old'.
  return names === '' ? '' : names.slice(1, 400).replace(/([a-z])([A-Z])/g, '$1-$2');
}

const NAMES = /^(?:class|id|name|itemprop|data-(?:qa|test|cy|hook|automation|component|tid|e2e|at|role)[\w-]*)$/;
