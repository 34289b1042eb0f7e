import type { Offer } from './catalogue.ts';
import { htmlPage } from './page.ts';
import { type Site, send, sendNothing } from './site.ts';

/**
 * A shop whose pages are empty until their script has run: it asks `/api/products` or `/api/products/N` and writes list,
 * product and JSON-LD into the document. The script also tries what a fetcher must not do: a socket, an image, a popup, a
 * message home.
 */
export function scriptShop(offers: readonly Offer[]): Site {
  const shell = htmlPage('Shop', '<main id="shop">Loading</main><script src="/shop.js"></script>');
  return {
    answer: (_request, response, { url }) => {
      const product = /^\/(?:api\/products|product)\/(\d+)$/.exec(url.pathname)?.[1];
      const offer = product === undefined ? undefined : offers[Number(product) - 1];
      if (url.pathname === '/robots.txt') return send(response, 'User-agent: *\nAllow: /\n', { type: 'text/plain' });
      if (url.pathname === '/shop.js') return send(response, script, { type: 'text/javascript' });
      if (url.pathname === '/api/products')
        return sendJson(
          response,
          offers.map(({ id, name }) => ({ id, name })),
        );
      if (url.pathname.startsWith('/api/') && offer !== undefined) return sendJson(response, offer);
      if (url.pathname === '/' || offer !== undefined) return send(response, shell);
      sendNothing(response);
    },
  };
}

function sendJson(response: Parameters<typeof send>[0], value: unknown): void {
  send(response, JSON.stringify(value), { type: 'application/json' });
}

const script = `
const shop = document.getElementById('shop');
const write = (tag, text, into) => {
  const made = document.createElement(tag);
  made.textContent = text;
  into.append(made);
  return made;
};
async function list() {
  const products = await (await fetch('/api/products')).json();
  shop.replaceChildren();
  for (const { id, name } of products) write('a', name, write('p', '', shop)).href = '/product/' + id;
}
async function show(id) {
  const offer = await (await fetch('/api/products/' + id)).json();
  shop.replaceChildren();
  write('h1', offer.name, shop);
  write('p', offer.price + ' ' + offer.currency, shop);
  const ld = write('script', JSON.stringify({
    '@context': 'https://schema.org', '@type': 'Product', sku: offer.sku, name: offer.name, description: offer.description,
    offers: { '@type': 'Offer', price: offer.price, priceCurrency: offer.currency,
      seller: { '@type': 'Organization', name: offer.seller.name, telephone: offer.seller.phone } },
  }), document.head);
  ld.type = 'application/ld+json';
}
const id = location.pathname.split('/')[2];
(id ? show(id) : list()).then(() => {
  new Image().src = '/pixel.gif';
  navigator.sendBeacon('/beacon', 'seen');
  try { new WebSocket('ws://' + location.host + '/socket'); } catch {}
  open('/popup');
});
`;
