import type { Page } from '../html/page.ts';
import { findOwnPrices, findScriptCurrency } from './own-object.ts';

/*
 * Shops hand their own programs what the page shows: objects in scripts with names as `sku` and `price`. The scripts are not run;
 * names and values are found in their text.
 */

/** What the scripts of a page say under such names, with how often. */
export interface State {
  /** Values of `sku` and its kind count more than ids of the program's own. */
  readonly codes: ReadonlyMap<string, number>;
  readonly amounts: ReadonlyMap<number, number>;
  /** Amounts in objects that name the page's product, with how often. */
  readonly own: ReadonlyMap<number, number>;
  /** Three letters, as such an object names it, else the first script that does. */
  readonly currency: string | undefined;
  /** Sign before an amount of `own`, where one stands there. */
  readonly sign: string | undefined;
}

const MAX_SCRIPT = 1_500_000;
const MAX_VALUES = 5_000;
const CODE =
  /\b(?:(sku|product_?sku|item_?sku|variant_?sku|sku_?id|article_?(?:number|no|code)|asin)|(?:product_?(?:id|code|number|no)|ecomm_prodid|item_?(?:id|no)|prod_?id|goods_?(?:id|no)|ad_?id|listing_?id))\\?["']?\s{0,3}[:=]\s{0,3}\[?\\?["']?([A-Za-z0-9][A-Za-z0-9._/-]{2,39})(?![\w./-])/gi;
const AMOUNT =
  /\b(?:(?:sale|current|final|unit|now|offer|product|item|selling|discounted|special|total)?_?price(?:_?(?:amount|value|final|now))?|ecomm_totalvalue|amount)\\?["']?\s{0,3}[:=]\s{0,3}\[?\\?["']?(\d{1,9}(?:\.\d{1,4})?)(?![\d.])/gi;

/** Returns what the scripts of a page say of numbers and amounts; `names` are those of its product, in lower case. */
export function readState({ nodes }: Page, names: readonly string[]): State {
  const codes = new Map<string, number>();
  const amounts = new Map<number, number>();
  const own = new Map<number, number>();
  const currencies: (string | undefined)[] = [];
  const others: (string | undefined)[] = [];
  let [read, left] = [0, MAX_VALUES];
  let sign: string | undefined;
  for (const { text } of findScripts(nodes)) {
    if (read >= MAX_SCRIPT) break;
    const script = text.slice(0, MAX_SCRIPT - read);
    read += script.length;
    for (const [, own, code = ''] of script.matchAll(CODE)) {
      if (left-- <= 0) break;
      if (/\d/.test(code)) count(codes, code, own === undefined ? 1 : 3);
    }
    for (const [, amount] of script.matchAll(AMOUNT)) {
      if (left-- <= 0) break;
      count(amounts, Number(amount), 1);
    }
    for (const price of findOwnPrices(script, names)) {
      count(own, price.amount, 1);
      currencies.push(price.currency);
      sign ??= price.sign;
    }
    others.push(findScriptCurrency(script));
  }
  const currency = [...currencies, ...others].find((each) => each !== undefined);
  return { codes, amounts, own, currency, sign };
}

/** Texts of scripts, and attributes that hold an object with a price. */
function* findScripts(nodes: Page['nodes']): Generator<{ text: string }> {
  for (const { tag, text, parent, attributes } of nodes) {
    if (tag === '' && nodes[parent]?.tag === 'script') yield { text };
    for (const value of Object.values(attributes))
      if (/^\s*[[{]/.test(value) && /price/i.test(value)) yield { text: value };
  }
}

function count<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
