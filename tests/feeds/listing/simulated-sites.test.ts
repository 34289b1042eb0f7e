import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, type Sites, serveSites } from '../../../simulator/sites/serve.ts';
import { feed } from '../../../src/feeds/listing/feed.ts';
import { collect, unitsOf } from '../collect.ts';
import { makeRecord } from './warc.ts';

let served: Sites;
beforeAll(async () => {
  served = await serveSites({ seed: '7', size: 12 });
});
afterAll(() => served.close());

async function readAt(site: Served, path: string, page = 'listing') {
  const response = await fetch(`${site.origin}${path}`);
  const body = Buffer.from(await response.arrayBuffer());
  const record = makeRecord(body, {
    url: `https://shop.example${path}`,
    page,
    contentType: response.headers.get('content-type') ?? '',
  });
  const [unit] = unitsOf(await collect(feed, record));
  return { facts: unit?.mentions.find(({ ref }) => ref === 'listing')?.facts, mentions: unit?.mentions ?? [] };
}

test('what a shop writes in JSON-LD is read as it was meant', async () => {
  for (const { id, name, sku, price, currency, inStock, seller } of served.offers.static) {
    const { facts, mentions } = await readAt(served.sites.static, `/product/${id}`);
    expect(facts).toEqual({
      goodsText: name,
      sku,
      valueAmount: Number(price),
      valueCurrency: currency,
      availability: inStock ? 'in-stock' : 'out-of-stock',
    });
    const sold = mentions.find(({ role }) => role === 'Seller');
    expect(sold?.facts.name).toBe(seller.name);
    expect(sold?.identifiers.map(({ value }) => value)).toEqual(expect.arrayContaining([seller.phone, seller.email]));
  }
});

test('what a shop without markup shows in its tables is read too', async () => {
  for (const { id, name, sku, price, seller } of served.offers.plain) {
    const { facts, mentions } = await readAt(served.sites.plain, `/item.php?id=${id}`);
    expect(facts).toMatchObject({ goodsText: name, sku, valueAmount: Number(price), valueCurrency: 'USD' });
    expect(mentions.find(({ role }) => role === 'Seller')?.facts.name).toBe(seller.name);
  }
});

test('a notice is a report with its headline and day', async () => {
  for (const { id, headline, published } of served.articles) {
    const { mentions } = await readAt(
      served.sites.notice,
      `/news/${published.slice(0, 4)}/${published.slice(5, 7)}/${id}`,
      'notice',
    );
    expect(mentions[0]?.facts).toMatchObject({ title: headline, reportedAt: `${published}T00:00` });
  }
});
