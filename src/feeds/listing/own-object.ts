import { type Money, readMarkupAmount } from './money.ts';

/*
 * The object in a script that names the page's product: its price is the product's, where a page's scripts name those of many others too.
 */

/** Places of the name that are looked at, and how far its object may reach on either side. */
const MOST_PLACES = 40;
const REACH = 6_000;
const KEY_END = '\\\\?["\']?\\s{0,3}[:=]\\s{0,3}\\[?';
/** A text in quotes, or a figure. */
const AMOUNT = '(?:\\\\?["\'](?<text>[^"\'\\\\<>]{1,24})\\\\?["\']|(?<figure>\\d{1,9}(?:\\.\\d{1,4})?)(?![\\d.,]*\\d))';
const PART = '(?:_?(?:amount|value|formatted|display|text|string|label))?';
/** Prices asked for now go before those that may be old. */
const SALE = new RegExp(`\\b(?:sale|current|final|special|discounted|now)_?price${PART}${KEY_END}${AMOUNT}`, 'gi');
const PLAIN = new RegExp(
  `\\b(?:(?:unit|offer|product|item|selling|total|formatted|display)?_?price${PART}|amount)${KEY_END}${AMOUNT}`,
  'gi',
);
const VALUE = new RegExp(`\\bvalue${KEY_END}${AMOUNT}`, 'gi');
const CENTS = new RegExp(
  `\\b(?:cent_?amount|(?:price|amount)_?(?:in_?)?(?:cents|minor)|price_?minor_?units)${KEY_END}\\\\?["']?(\\d{2,12})(?![\\d.])`,
  'i',
);
/** Keys by which shop systems tell that all their amounts are whole cents. */
const IN_CENTS = /\b(?:price_min|compare_at_price)\b/;
const CURRENCY = /\b(?:price_?)?currency(?:_?(?:code|iso))?\\?["']?\s{0,3}[:=]\s{0,3}\\?["']([A-Z]{3})\b/i;

/** What an object in a script says of the product that it names. */
export interface OwnPrice {
  readonly amount: number;
  readonly currency: string | undefined;
  readonly sign: string | undefined;
}

/** Returns the prices in the objects of a script that name the product; `names` in lower case. */
export function findOwnPrices(script: string, names: readonly string[]): OwnPrice[] {
  const lower = script.toLowerCase();
  const found: OwnPrice[] = [];
  let places = 0;
  for (const name of names) {
    for (let at = lower.indexOf(name); at >= 0 && places < MOST_PLACES; at = lower.indexOf(name, at + name.length)) {
      places++;
      const price = readAround(script, at);
      if (price !== undefined) found.push(price);
    }
  }
  return found;
}

/** The object around a place, or the one around that where it states no price. */
function readAround(script: string, place: number): OwnPrice | undefined {
  let [from, end] = [place, place];
  for (let level = 0; level < 2; level++) {
    [from, end] = [openingBefore(script, from), closingBehind(script, end)];
    if (from < 0 || end < 0 || end - from > REACH) return undefined;
    const price = readPrice(script.slice(from, end));
    if (price !== undefined) return price;
  }
  return undefined;
}

function readPrice(object: string): OwnPrice | undefined {
  const currency = CURRENCY.exec(object)?.[1]?.toUpperCase();
  const cents = CENTS.exec(object)?.[1];
  if (cents !== undefined) return { amount: Number(cents) / 100, currency, sign: undefined };
  const money =
    firstAmount(object, SALE) ??
    firstAmount(object, PLAIN) ??
    (currency === undefined ? undefined : firstAmount(object, VALUE));
  if (money === undefined) return undefined;
  const isWhole = IN_CENTS.test(object) && Number.isInteger(money.amount) && money.amount >= 100;
  return { amount: isWhole ? money.amount / 100 : money.amount, currency, sign: money.sign };
}

function firstAmount(object: string, key: RegExp): Money | undefined {
  for (const { groups } of object.matchAll(key)) {
    const money = readMarkupAmount(groups?.['text'] ?? groups?.['figure'] ?? '');
    if (money !== undefined && money.amount > 0) return money;
  }
  return undefined;
}

function openingBefore(script: string, place: number): number {
  for (let at = place - 1, depth = 0; at >= Math.max(0, place - REACH); at--) {
    if (script[at] === '}') depth++;
    else if (script[at] === '{' && depth-- === 0) return at;
  }
  return -1;
}

function closingBehind(script: string, place: number): number {
  for (let at = place, depth = 0; at < Math.min(script.length, place + REACH); at++) {
    if (script[at] === '{') depth++;
    else if (script[at] === '}' && depth-- === 0) return at + 1;
  }
  return -1;
}

/** Returns the currency that a script names. */
export function findScriptCurrency(script: string): string | undefined {
  return CURRENCY.exec(script)?.[1]?.toUpperCase();
}
