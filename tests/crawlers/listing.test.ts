import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SourceInput } from '../../crawlers/runtime/source.ts';
import { writeInfo, writePage } from '../../crawlers/runtime/warc.ts';
import { type Served, type Sites, serveSites } from '../../simulator/sites/serve.ts';
import { read } from '../../src/feeds/listing/read.ts';
import type { Mention, Parsed, ParsedUnit } from '../../src/model/parsed-unit.ts';
import { partsOf, runCrawl, sourceOf } from './runtime/run.ts';

let sites: Sites;
beforeAll(async () => {
  sites = await serveSites({ seed: 'listing', size: 15 });
});
afterAll(() => sites.close());

/** Crawls a site into a file, and reads the file as the hub does. */
async function readSite(site: Served, given: Partial<SourceInput>): Promise<readonly Parsed[]> {
  const source = sourceOf(site, given);
  const { pages } = await runCrawl(source, partsOf());
  const info = writeInfo(source, { at: 0, software: 'test' });
  return readFile([info, ...pages.map((page) => writePage(page, source))]);
}

async function readFile(file: readonly Uint8Array[]): Promise<readonly Parsed[]> {
  const parsed: Parsed[] = [];
  for await (const one of read(Readable.from(file))) parsed.push(one);
  return parsed;
}

function unitsOf(parsed: readonly Parsed[]): ParsedUnit[] {
  return parsed.flatMap((one) => (one.type === 'unit' ? [one.unit] : []));
}

function mentionsOf(units: readonly ParsedUnit[], kind: Mention['kind']): Mention[] {
  return units.flatMap(({ mentions }) => mentions.filter((one) => one.kind === kind));
}

test('what a crawl wrote is read whole: every offer with its price and its seller', async () => {
  const parsed = await readSite(sites.sites.static, { items: ['/product/'] });
  expect(parsed.filter(({ type }) => type === 'refused')).toEqual([]);
  const units = unitsOf(parsed);
  expect(units.flatMap(({ issues }) => issues.map(({ code }) => code))).toEqual([]);
  const listings = mentionsOf(units, 'Listing').map(({ facts }) => [facts['goodsText'], Number(facts['valueAmount'])]);
  expect(listings.toSorted()).toEqual(sites.offers.static.map(({ name, price }) => [name, Number(price)]).toSorted());
  const phones = new Set(
    units.flatMap((unit) => unit.mentions.flatMap((one) => one.identifiers.map(({ value }) => value))),
  );
  for (const { seller } of sites.offers.static) expect(phones).toContain(seller.phone);
});

test('a shop without any markup is read from what its pages show', async () => {
  const units = unitsOf(await readSite(sites.sites.plain, { items: ['/item.php'] }));
  const numbers = mentionsOf(units, 'Listing').map(({ facts }) => facts['sku']);
  expect(numbers.toSorted()).toEqual(sites.offers.plain.map(({ sku }) => sku).toSorted());
});

test('a page that scripts made is read as they made it, and once', async () => {
  const source = sourceOf(sites.sites.static, { items: ['/product/'] });
  const { pages } = await runCrawl(source, partsOf());
  const shell = Buffer.from('<!DOCTYPE html><title>Loading</title><p>Loading');
  const file = pages.map((page) => {
    const rendered = { dom: Buffer.from(page.body).toString(), parts: 1, settled: true, refused: [] };
    return writePage({ ...page, body: shell, rendered }, source);
  });
  const units = unitsOf(await readFile(file));
  expect(units).toHaveLength(pages.length);
  const names = mentionsOf(units, 'Listing').map(({ facts }) => facts['goodsText']);
  expect(names.toSorted()).toEqual(sites.offers.static.map(({ name }) => name).toSorted());
});

test('what scripts made of another page is not taken for this one', async () => {
  const source = sourceOf(sites.sites.static, { items: ['/product/'] });
  const { pages } = await runCrawl(source, partsOf());
  const [page] = pages.filter(({ url }) => url.endsWith('/product/1'));
  if (page === undefined) throw new Error('no product');
  const rendered = { dom: '<!DOCTYPE html><h1>Another</h1>', parts: 1, settled: true, refused: [] };
  const file = Buffer.from(writePage({ ...page, rendered }, source)).toString('latin1');
  const astray = file.replace(/WARC-Refers-To: <urn:uuid:\w{8}/, 'WARC-Refers-To: <urn:uuid:00000000');
  const [unit] = unitsOf(await readFile([Buffer.from(astray, 'latin1')]));
  expect(unit && mentionsOf([unit], 'Listing')[0]?.facts['goodsText']).toBe(sites.offers.static[0]?.name);
});

test('a notice site gives a report an article, with the grade of its source', async () => {
  const units = unitsOf(await readSite(sites.sites.notice, { kind: 'notice', grade: 'B', items: ['/news/'] }));
  const reports = mentionsOf(units, 'Report');
  expect(reports.map(({ facts }) => facts['title']).toSorted()).toEqual(
    sites.articles.map(({ headline }) => headline).toSorted(),
  );
  expect(new Set(reports.map(({ facts }) => facts['sourceGrade']))).toEqual(new Set(['B']));
});
