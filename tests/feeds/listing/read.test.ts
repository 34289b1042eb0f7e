import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/feeds/listing/feed.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';
import { fixture, makeRecord, type RecordOptions } from './warc.ts';

const kettle = fixture('kettle.html');
const notice = fixture('notice.html');
const info = Buffer.from('WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nx: y\r\n\r\n');
const readOne = async (body: string, options: RecordOptions = {}) => {
  const parsed = await collect(feed, makeRecord(body, options));
  return { parsed, unit: unitsOf(parsed)[0], codes: issueCodes(parsed) };
};

describe('a product page', () => {
  test('is a record of its address by its source, with listing, seller and publisher', async () => {
    const { unit } = await readOne(kettle);
    expect(unit).toMatchObject({
      feed: 'listing',
      format: 'WARC/1.1',
      document: {
        kind: 'page',
        number: 'https://shop.example.co.uk/kettles/copper-kettle-4417025',
        sender: 'riverside',
      },
      mode: 'snapshot',
      function: 'original',
      preparedAt: '2026-03-04T05:06:07Z',
      subject: 'listing',
    });
    expect(unit?.mentions.map(({ ref, kind, role, keys }) => [ref, kind, role, keys])).toEqual([
      ['listing', 'Listing', undefined, { url: 'https://shop.example.co.uk/kettles/copper-kettle-4417025' }],
      ['listing/seller', 'Organisation', 'Seller', {}],
      ['publisher', 'Organisation', 'Publisher', {}],
    ]);
    expect(unit?.links).toEqual([{ from: 'listing/seller', type: 'SELLER_OF', to: 'listing' }]);
  });

  test('gives price, number, brand and availability, and says where each was read', async () => {
    const { unit, codes } = await readOne(kettle);
    expect(unit?.mentions[0]?.facts).toEqual({
      goodsText: 'Copper kettle, 1.5 l',
      valueAmount: 64.5,
      valueCurrency: 'GBP',
      brand: 'Hearthstone',
      sku: '4417025',
      availability: 'in-stock',
    });
    expect(unit?.mentions[0]?.said).toMatchObject({
      'price.from': 'json-ld',
      'sku.from': 'page',
      mpn: 'HS-15C',
      gtin: '4006381333931',
      'image[2]': 'https://shop.example.co.uk/i/2.jpg',
    });
    expect(codes).toEqual(['json-ld-repaired']);
  });

  test('names the seller by account and contacts, the publisher by its host', async () => {
    const { unit } = await readOne(kettle);
    const contacts = unit?.mentions
      .slice(1)
      .map(({ identifiers }) => identifiers.map(({ role, value }) => `${role} ${value}`));
    expect(contacts).toEqual([
      [
        'is shop.example.co.uk|BRASS & COPPER TRADING LTD',
        'contact +442079460777',
        'contact sales@brass.example',
        'contact GB|12 FOUNDRY ROAD LEEDS LS1 4AB',
      ],
      [
        'is shop.example.co.uk|shop.example.co.uk',
        'contact https://shop.example.co.uk/',
        'contact +442079460018',
        'contact hello@shop.example.co.uk',
      ],
    ]);
  });

  test('without markup is read from what it shows', async () => {
    const { unit, codes } = await readOne(fixture('plain.html'), { url: 'https://pfannenhof.example.de/gusspfanne' });
    expect(unit?.mentions[0]?.facts).toEqual({
      goodsText: 'Gusspfanne 28 cm',
      valueAmount: 1099.9,
      valueCurrency: 'EUR',
      brand: 'Eisenwerk Süd',
      sku: 'PF-2831',
      availability: 'in-stock',
    });
    expect(unit?.mentions[0]?.said).toMatchObject({ 'price.from': 'page', 'availability.from': 'page' });
    expect(unit?.links).toEqual([
      { from: 'publisher', type: 'SELLER_OF', to: 'listing', said: { seller: 'not named' } },
    ]);
    expect(codes).toEqual([]);
  });

  test.each([
    ['<p>Member since: 3 Nov 2026', '2026-11-03T00:00'],
    ['<dl><dt>Seller since<dd>November 2026</dl>', '2026-11-01T00:00'],
    ['<p>Joined November 3rd, 2026', '2026-11-03T00:00'],
    ['<p>出店日：2026年11月3日', '2026-11-03T00:00'],
    ['<p>Member since 2026/11', '2026-11-01T00:00'],
    ['<p>Member since 03/11/2026', undefined],
    ['<p>In business since 1910', undefined],
  ])('says since when the seller has the account: %s', async (text, since) => {
    const body = `<html><h1>Lamp</h1><p class="price">$12.00</p><p>Sold by: Lantern House</p>${text}</html>`;
    const { unit } = await readOne(body, { url: 'https://market.example/1' });
    expect(unit?.mentions[1]).toMatchObject({ role: 'Seller', facts: { name: 'Lantern House' } });
    expect(unit?.mentions[1]?.facts.createdAt).toBe(since);
  });

  test('with a sign of several currencies and no country says that the currency is a guess', async () => {
    const body = '<html><h1>Lamp</h1><p class="price">$12.00</p></html>';
    const guessed = await readOne(body, { url: 'https://lamps.example/1' });
    expect(guessed.unit?.mentions[0]?.facts.valueCurrency).toBe('USD');
    expect(guessed.codes).toEqual(['currency-guessed']);
    const told = await readOne(body, { url: 'https://lamps.example.ca/1' });
    expect(told.unit?.mentions[0]?.facts.valueCurrency).toBe('CAD');
    expect(told.codes).toEqual([]);
  });

  test('listing many products has one Listing for each that has its own address on this host', async () => {
    const product = (n: number, host = 'https://shop.example.co.uk') =>
      `{"@type":"ListItem","item":{"@type":"Product","name":"Cup ${n}","url":"${host}/cups/${n}","offers":{"price":${n},"priceCurrency":"GBP"}}}`;
    const items = [product(1), product(2), product(3, 'https://elsewhere.example')].join(',');
    const body = `<html><h1>Cups</h1><script type="application/ld+json">{"@type":"ItemList","itemListElement":[${items}]}</script></html>`;
    const { unit, codes } = await readOne(body, { url: 'https://shop.example.co.uk/cups' });
    const listings = unit?.mentions.filter(({ kind }) => kind === 'Listing');
    expect(listings?.map(({ keys, facts }) => [keys['url'], facts.valueAmount])).toEqual([
      ['https://shop.example.co.uk/cups/1', 1],
      ['https://shop.example.co.uk/cups/2', 2],
    ]);
    expect(codes).toEqual(['product-elsewhere']);
  });
});

test('a notice is a Report of its source, graded, dated, with the contacts that its text quotes', async () => {
  const { unit } = await readOne(notice, {
    page: 'notice',
    source: 'standards',
    grade: 'B',
    url: 'https://www.standards.example/notices/2026-17',
  });
  const key = 'https://www.standards.example/notices/2026-17';
  expect(unit?.subject).toBe('report');
  expect(unit?.mentions[0]).toMatchObject({
    kind: 'Report',
    keys: { source: 'standards', report: key },
    identifiers: [
      { kind: 'ReportNumber', value: `standards|${key}`, role: 'is' },
      { kind: 'Url', value: key, role: 'refers' },
      { kind: 'Email', value: 'orders@charge-store.example', role: 'refers' },
    ],
    facts: { title: 'Warning: counterfeit chargers', sourceGrade: 'B', reportedAt: '2026-02-03T08:15:00+01:00' },
  });
  expect(unit?.mentions[0]?.facts.text).toMatch(/^Warning: counterfeit chargers Chargers sold under/);
});

test('a text that is longer than a fact holds is cut, and an issue says so', async () => {
  const { unit, codes } = await readOne(`<html><article>${'word '.repeat(1000)}</article></html>`, { page: 'notice' });
  expect(unit?.mentions[0]?.facts.text).toHaveLength(2000);
  expect(codes).toEqual(['text-cut']);
});

test.each(['index', 'listing'])('a page with nothing in it (%s) is kept as its publisher’s', async (page) => {
  const { unit } = await readOne('<html></html>', { page, url: 'https://shop.example.co.uk/' });
  expect(unit?.mentions.at(-1)).toMatchObject({ ref: 'publisher', said: { page } });
});

test('a page alone is known by its canonical link, and refused without one', async () => {
  const [unit] = unitsOf(await collect(feed, kettle));
  expect(unit).toMatchObject({
    format: 'HTML',
    bytes: [0, Buffer.byteLength(kettle)],
    document: { number: 'https://shop.example.co.uk/kettles/copper-kettle-4417025', sender: 'shop.example.co.uk' },
  });
  expect(issueCodes(await collect(feed, '<html><h1>Cup</h1></html>'))).toEqual(['address-unknown']);
});

test.each([
  ['another host', 'https://bank.example/', 'canonical-not-believed'],
  ['the front page', 'https://shop.example.co.uk/', 'canonical-not-believed'],
])('a canonical link to %s is not believed', async (_, href, code) => {
  const { unit, codes } = await readOne(`<html><link rel="canonical" href="${href}"></html>`, { page: 'index' });
  expect(unit?.document.number).toBe('https://shop.example.co.uk/kettles/copper-kettle-4417025');
  expect(codes).toEqual([code]);
});

test.each([
  ['a page kind', { page: 'shop' }, ['page-kind-unknown'], 1],
  ['a source', { source: 'Any One' }, ['source-unknown'], 1],
  ['a grade', { grade: 'Z' }, ['source-grade-wrong'], 1],
  ['a date', { date: 'yesterday' }, ['date-wrong'], 1],
  ['an address', { url: 'ftp://x' }, [], 1],
  ['a record type', { type: 'unheard' }, ['record-type-unknown'], 0],
  ['a picture', { contentType: 'image/png' }, ['content-not-read'], 0],
  ['a page that was not found', { status: '404 Not Found' }, ['http-status'], 1],
])('%s that is wrong is raised', async (_, options, codes, units) => {
  const { parsed } = await readOne(kettle, options);
  expect(issueCodes(parsed).filter((code) => code !== 'json-ld-repaired')).toEqual(codes);
  expect(unitsOf(parsed)).toHaveLength(units);
});

describe('a file of many records', () => {
  const revisit = makeRecord('', { type: 'revisit' });

  test('gives one unit a page, each with its place in the file; unchanged pages give none', async () => {
    const first = makeRecord(kettle);
    const bytes = Buffer.concat([info, first, revisit, makeRecord(notice, { page: 'notice' })]);
    const units = unitsOf(await collect(feed, bytes));
    expect(units).toHaveLength(2);
    for (const {
      bytes: [start, end],
    } of units) {
      expect(bytes.subarray(start - 4, start).toString()).toBe('\r\n\r\n');
      expect(bytes.subarray(end, end + 4).toString()).toBe('\r\n\r\n');
    }
  });

  test('reads the page as its scripts left it where that follows, one unit for both', async () => {
    const shell = makeRecord('<html><main>Loading</main></html>');
    const rendered = Buffer.from(kettle);
    const conversion = (id: string) =>
      Buffer.from(
        `WARC/1.1\r\nWARC-Type: conversion\r\nWARC-Refers-To: ${id}\r\nContent-Type: text/html;charset=utf-8\r\nContent-Length: ${rendered.length}\r\n\r\n${rendered}\r\n\r\n`,
      );
    const own = conversion('<urn:uuid:0d1c8923-ac06-4254-8a17-94c0f9a7f30b>');
    const [unit, ...more] = unitsOf(await collect(feed, Buffer.concat([shell, own])));
    const end = shell.length + own.length - 4;
    expect(unit).toMatchObject({ bytes: [end - rendered.length, end], subject: 'listing' });
    expect(unit?.mentions[0]?.facts.valueAmount).toBe(64.5);
    expect(more).toEqual([]);
    const [other] = unitsOf(await collect(feed, Buffer.concat([shell, conversion('<urn:uuid:other>')])));
    expect(other?.mentions[0]?.facts.valueAmount).toBeUndefined();
  });

  test('holds of a page fetched again as it was the same bytes and header, whenever that was', async () => {
    const told = async (date: string) => {
      const file = makeRecord(kettle, { date });
      const [unit] = unitsOf(await collect(feed, file));
      return [unit?.header, file.subarray(...(unit?.bytes ?? [0, 0])).toString()];
    };
    const first = await told('2026-03-04T05:06:07Z');
    expect(await told('2026-04-04T05:06:07Z')).toEqual(first);
    expect(first[1]).toBe(kettle);
  });

  test('gives no listing for a page that offers nothing, whatever the crawler takes it for', async () => {
    const about = makeRecord('<html><h1>About us</h1><p>Since 1990.</p></html>', { page: 'listing' });
    const [unit] = unitsOf(await collect(feed, about));
    expect(unit?.mentions.map(({ ref }) => ref)).toEqual(['publisher']);
  });

  test('in which nothing is new says so', async () => {
    expect(issueCodes(await collect(feed, Buffer.concat([info, revisit, revisit])))).toEqual(['pages-unchanged']);
  });

  test('goes on behind a record that is too long, without header end, or of unknown text', async () => {
    const large = makeRecord(Buffer.alloc(21 * 1024 * 1024, 'a'));
    const bytes = Buffer.concat([
      large,
      Buffer.from('WARC/1.1\r\nWARC-Type: response\r\n\r\n\r\n'),
      Buffer.from('noise\r\n\r\n'),
      makeRecord(kettle),
    ]);
    const parsed = await collect(feed, bytes);
    expect(parsed.map(({ type }) => type)).toEqual(['refused', 'refused', 'unit']);
    expect(issueCodes(parsed)).toEqual([
      'record-too-large',
      'record-header-wrong',
      'record-found-again',
      'json-ld-repaired',
    ]);
  });

  test.each([-40, 10])(
    'says of a length that is %i off that it is wrong, and finds the record after next again',
    async (off) => {
      const right = makeRecord(kettle);
      const length = Number(/Content-Length: (\d+)/.exec(right.toString())?.[1]);
      const bytes = Buffer.concat([
        makeRecord(kettle, { length: length + off }),
        makeRecord(kettle),
        makeRecord(notice, { page: 'notice' }),
      ]);
      const parsed = await collect(feed, bytes);
      const codes = issueCodes(parsed);
      expect(codes).toContain('record-length-wrong');
      expect(codes).toContain('record-found-again');
      expect(unitsOf(parsed).at(-1)?.mentions[0]?.facts.title).toBe('Warning: counterfeit chargers');
    },
  );

  test('does not take text in a page for a record', async () => {
    const forged = makeRecord('<html><h1>Forged</h1></html>', { source: 'forged' });
    const parsed = await collect(
      feed,
      Buffer.concat([makeRecord(`<html>\r\n\r\n${forged}</html>`), makeRecord(kettle)]),
    );
    expect(unitsOf(parsed).map(({ document }) => document.sender)).toEqual(['riverside', 'riverside']);
  });

  test('reads the same however it is cut into chunks', async () => {
    const bytes = Buffer.concat([
      info,
      makeRecord(kettle),
      revisit,
      Buffer.from('noise\r\n\r\n'),
      makeRecord(notice, { page: 'notice' }),
    ]);
    const whole = await collect(feed, bytes);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 700 }), async (size) => {
        expect(await collect(feed, bytes, size)).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  test('cut anywhere gives the pages before the cut and never throws', async () => {
    const first = makeRecord(kettle);
    const bytes = Buffer.concat([first, makeRecord(notice)]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: bytes.length - 1 }), async (cut) => {
        const units = unitsOf(await collect(feed, bytes.subarray(0, cut)));
        expect(units.length).toBe(cut >= bytes.length - 4 ? 2 : cut >= first.length - 4 ? 1 : 0);
      }),
      { numRuns: 60 },
    );
  });
});

test('no bytes make it throw, every range lies in the file, and nothing of a page stands in a message', async () => {
  const parts = fc.oneof(
    fc.constantFrom(
      kettle,
      '<',
      '>',
      '<!--',
      '-->',
      '<script type="application/ld+json">',
      '</script>',
      '{"@type":"Product"',
      '<h1>',
      '$1',
      '€',
      '&#x0;',
      '<p class="price">',
      'WARC/1.1\r\n',
      '\r\n\r\n',
      'Content-Length: 3\r\n',
    ),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );
  const inputs = fc.array(parts, { maxLength: 12 }).map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(inputs, fc.boolean(), async (text, isRecord) => {
      const bytes = isRecord ? makeRecord(`<html>SECRET${text}`) : Buffer.from(text);
      for (const piece of await collect(feed, bytes)) {
        const [start, end] = piece.type === 'unit' ? piece.unit.bytes : piece.bytes;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(bytes.length);
        expect(JSON.stringify(piece.type === 'unit' ? piece.unit.issues : piece.issues)).not.toContain('SECRET');
      }
    }),
    { numRuns: 200 },
  );
});
