import { feed } from '../../../src/feeds/listing/feed.ts';
import { collect, unitsOf } from '../collect.ts';
import { makeRecord } from './warc.ts';

/* Invented pages, one for each general way in which shops write and place a price. Names of classes are plain words or none. */

/** What differs between pages of the shop. */
export interface Shop {
  readonly head?: string;
  readonly lang?: string;
  readonly host?: string;
  /** Behind the product. */
  readonly after?: string;
}

/** A page with what stands around every product: navigation, basket, promises, other goods, newsletter. */
export function shop(main: string, { head = '', lang = 'en', host = 'shop.example', after = '' }: Shop = {}) {
  const html = `<!doctype html><html lang="${lang}"><head><title>Copper lamp - Lamps - A Shop</title>${head}</head><body>
<header><a href="/">A Shop</a> <span>Basket: $0.00 (0 items)</span><p>Free delivery on orders over $75.00</p>
<nav><ul><li><a href="/lamps">Lamps</a><li><a href="/under-20">Under $20</a></ul></nav></header>
<div class="wrapper"><ol><li><a href="/">Home</a><li>Copper lamp</ol>
<div class="row"><div class="left"><img src="/1.jpg" alt=""></div><div class="right"><h1>Copper lamp</h1>${main}</div></div>
<div class="text"><h2>Description</h2><p>A lamp of copper, 35 cm high, 1.2 kg. Bulb E27 up to 60 W, made since 1998.</p></div>
${after}</div>
<footer><p>Gift cards from $10.00. © 2026 A Shop</p></footer></body></html>`;
  return { html, url: `https://${host}/lamps/copper-lamp-4417` };
}

/** Returns amount and currency that the feed reads of a page. */
export async function priceOf({ html, url }: { html: string; url: string }) {
  const [unit] = unitsOf(await collect(feed, makeRecord(html, { url })));
  const { valueAmount, valueCurrency } = unit?.mentions.find(({ ref }) => ref === 'listing')?.facts ?? {};
  return [valueAmount, valueCurrency];
}

/** What buys. */
export const BUY = '<form action="/cart"><input type="number" value="1"><button>Add to cart</button></form>';
/** Other goods, in elements whose names say nothing. */
export const OTHERS = `<div class="block"><h3>You may also like</h3>
<div class="cell"><a href="/lamps/1"><h4>Brass lamp</h4></a><span class="price">$8.00</span></div>
<div class="cell"><a href="/lamps/2"><h4>Iron lamp</h4></a><span class="price">$9.50</span></div>
<div class="cell"><a href="/lamps/3"><h4>Steel lamp</h4></a><span class="price">$9.50</span></div></div>`;
