import { hash } from 'node:crypto';
import type { Offer } from './catalogue.ts';
import { escapeHtml, htmlPage, jsonLd } from './page.ts';
import { type Site, send, sendNothing } from './site.ts';

const PER_PAGE = 10;

/**
 * A shop whose pages hold schema.org Product and Offer as JSON-LD: `/` and `/?page=N` list ten products each, `/product/N`
 * is one. Pages have an ETag and are not sent again to those who have them.
 */
export function staticShop(offers: readonly Offer[]): Site {
  return {
    answer: (request, response, { origin, url }) => {
      if (url.pathname === '/robots.txt') {
        return send(response, 'User-agent: *\nDisallow: /basket\nDisallow: /*?sort=\n', { type: 'text/plain' });
      }
      const page = pageAt(offers, origin, url);
      if (page === undefined) return sendNothing(response);
      const etag = `"${hash('sha256', page, 'hex').slice(0, 16)}"`;
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304, { etag }).end();
        return;
      }
      send(response, page, { headers: { etag } });
    },
  };
}

function pageAt(offers: readonly Offer[], origin: string, url: URL): string | undefined {
  const product = /^\/product\/(\d+)$/.exec(url.pathname)?.[1];
  if (product !== undefined) {
    const offer = offers[Number(product) - 1];
    return offer === undefined ? undefined : productPage(offer, origin);
  }
  if (url.pathname === '/') return listPage(offers, Number(url.searchParams.get('page') ?? '1'));
  return url.pathname === '/basket' ? htmlPage('Basket', '<p>Nothing yet.') : undefined;
}

function listPage(offers: readonly Offer[], page: number): string | undefined {
  const shown = offers.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  if (shown.length === 0) return undefined;
  const rows = shown.map(({ id, name }) => `<li><a href="/product/${id}">${escapeHtml(name)}</a>`).join('\n');
  const next = page * PER_PAGE < offers.length ? `<a rel="next" href="/?page=${page + 1}">Next</a>` : '';
  const others =
    '<a href="/basket">Basket</a> <a href="/?sort=price">By price</a> <a href="mailto:shop@shop.example">Write</a>';
  return htmlPage(`Products, page ${page}`, `<ul>${rows}</ul>${next} ${others}`);
}

function productPage(offer: Offer, origin: string): string {
  const { id, sku, name, description, price, currency, inStock, seller } = offer;
  const product = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    sku,
    name,
    description,
    image: `${origin}/image/${id}.jpg`,
    offers: {
      '@type': 'Offer',
      url: `${origin}/product/${id}`,
      price,
      priceCurrency: currency,
      availability: `https://schema.org/${inStock ? 'InStock' : 'OutOfStock'}`,
      seller: { '@type': 'Organization', name: seller.name, telephone: seller.phone, email: seller.email },
    },
  };
  const body = `<h1>${escapeHtml(name)}</h1><p>${escapeHtml(description)}<p>${price} ${currency}<p><a href="/">All products</a>`;
  return htmlPage(name, body, jsonLd(product));
}
