import type { Offer } from './catalogue.ts';
import { escapeHtml } from './page.ts';
import { type Site, send, sendNothing } from './site.ts';

/** A shop of the old kind: tables, no markup that a program is meant to read, prices in text, Latin-1. */
export function plainShop(offers: readonly Offer[]): Site {
  return {
    answer: (_request, response, { url }) => {
      const item = /^\/item\.php$/.test(url.pathname) ? Number(url.searchParams.get('id')) : 0;
      const offer = offers[item - 1];
      if (url.pathname === '/' || url.pathname === '/index.html') return sendLatin1(response, listPage(offers));
      if (offer !== undefined) return sendLatin1(response, itemPage(offer));
      sendNothing(response);
    },
  };
}

function sendLatin1(response: Parameters<typeof send>[0], html: string): void {
  send(response, Buffer.from(html, 'latin1'), { type: 'text/html; charset=iso-8859-1' });
}

function listPage(offers: readonly Offer[]): string {
  const rows = offers.map(
    ({ id, name, price }) => `<tr><td><a href="item.php?id=${id}">${escapeHtml(name)}</a><td>$${price}`,
  );
  return `<html><head><title>Caf\u00e9 Bazar</title></head><body bgcolor=white><table>${rows.join('\n')}</table></body></html>`;
}

function itemPage({ name, description, price, sku, seller }: Offer): string {
  return `<html><head><title>${escapeHtml(name)} - Caf\u00e9 Bazar</title></head><body bgcolor=white>
<font size=5>${escapeHtml(name)}</font><br>
<table><tr><td>Item no.<td>${escapeHtml(sku)}<tr><td>Price<td><b>$${price}</b><tr><td>Sold by<td>${escapeHtml(seller.name)}
<tr><td>Call<td>${escapeHtml(seller.phone)}</table>
<p>${escapeHtml(description)}<p><a href="index.html">back</a></body></html>`;
}
