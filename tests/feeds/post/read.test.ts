import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/post/feed.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';

const bytes = readFileSync(new URL('../../fixtures/post/items.itmatt', import.meta.url));

/** A message with the given segments after BGM, its count right. */
function message(...segments: string[]): string {
  const body = ['UNH+1+ITMATT:1:5:UP', 'BGM+ITM+1+9', 'DTM+137:20261120091500:204', ...segments];
  return ['UNB+UNOC:3+GBA+JPA+261120:0915+1', ...body, `UNT+${body.length + 1}+1`, 'UNZ+1+1', ''].join("'\n");
}

test('an item is one unit with its contents, its parties and the receptacle it lies in', async () => {
  const parsed = await collect(feed, bytes);
  const [unit, second] = unitsOf(parsed);
  expect(issueCodes(parsed)).toEqual([]);
  expect(unit).toMatchObject({
    format: 'ITMATT:1:5',
    document: { kind: 'itmatt-item', number: 'RR123456785GB', sender: 'GBA' },
    sentTo: 'JPA',
    mode: 'snapshot',
    function: 'original',
    preparedAt: '2026-11-20T09:15:00Z',
    subject: 'CNI[1]',
  });
  expect(
    unit?.mentions.map(({ ref, kind, keys, identifiers }) => [ref, kind, keys, identifiers.map(({ value }) => value)]),
  ).toEqual([
    ['CNI[1]', 'PostalItem', { s10: 'RR123456785GB' }, ['RR123456785GB']],
    ['CNI[1]/NAD[CZ]', 'Person', {}, ['GB|5 HIGH STREET FLAT 2 LONDON SW1A 1AA', '+442079460958']],
    [
      'CNI[1]/NAD[CN]',
      'Person',
      {},
      ['JP|1 2 3 KASUMIGASEKI CHIYODA KU TOKYO 100 0013', 'taro@example.jp', '+81312345678'],
    ],
    ['CNI[1]/GID[1]', 'GoodsItem', { of: 'RR123456785GB', item: '1' }, []],
    ['CNI[1]/GID[2]', 'GoodsItem', { of: 'RR123456785GB', item: '2' }, []],
    ['CNI[1]/RFF', 'Receptacle', { s9: 'GBLONAJPTYOAAUN61234001110123' }, ['GBLONAJPTYOAAUN61234001110123']],
  ]);
  expect(unit?.links).toEqual([
    { from: 'CNI[1]/NAD[CZ]', type: 'CONSIGNOR_OF', to: 'CNI[1]' },
    { from: 'CNI[1]/NAD[CN]', type: 'CONSIGNEE_OF', to: 'CNI[1]' },
    { from: 'CNI[1]/GID[1]', type: 'ITEM_OF', to: 'CNI[1]' },
    { from: 'CNI[1]/GID[2]', type: 'ITEM_OF', to: 'CNI[1]' },
    { from: 'CNI[1]/RFF', type: 'CONTAINS', to: 'CNI[1]' },
  ]);
  expect(second?.document.number).toBe('LX000000005JP');
});

test('item and content pieces state masses, values, codes and texts', async () => {
  const [unit] = unitsOf(await collect(feed, bytes));
  expect(unit?.mentions[0]).toMatchObject({
    facts: {
      grossMassKg: 0.48,
      valueAmount: 35,
      valueCurrency: 'GBP',
      contentType: 'gift',
      postedAt: '2026-11-19T16:40:00',
      goodsText: "COTTON T-SHIRTS; O'NEILL: A BOOK",
      postingOffice: 'SW1A 1AA',
      deliveryOffice: 'JPKWSA',
    },
    said: { nature: '31', postage: '12.50 GBP', 'RFF+ON': 'SHOP-5541' },
  });
  expect(unit?.mentions[3]?.facts).toEqual({
    pieces: 2,
    hsCode: '610910',
    originCountry: 'IN',
    netMassKg: 0.4,
    valueAmount: 30,
    valueCurrency: 'GBP',
    goodsText: 'COTTON T-SHIRTS',
  });
});

test('an item quotes pages with their shops, and orders of the shop that it or its sender names', async () => {
  const quoting = [
    'CNI+1+RR123456785GB',
    'RFF+ON:A-5541',
    'NAD+CZ+++EXAMPLE-SHOP.COM+5 HIGH STREET+LONDON++SW1A 1AA+GB',
    'COM+sales@shop.example:EM',
    'GID+1+1',
    'FTX+AAA+++LAMP, ORDER NO. 77-12',
  ];
  const [unit] = unitsOf(await collect(feed, message(...quoting)));
  const identifiers = (at: number) =>
    unit?.mentions[at]?.identifiers.map(({ kind, value, role }) => `${role} ${kind} ${value}`);
  expect(identifiers(0)).toEqual([
    'is S10 RR123456785GB',
    'refers PurchaseOrderNumber example-shop.com|A-5541',
    'refers PurchaseOrderNumber example-shop.com|77-12',
  ]);
  expect(identifiers(1)).toEqual(
    expect.arrayContaining([
      'contact Url https://example-shop.com/',
      'contact Account example-shop.com|example-shop.com',
    ]),
  );
  const [page] = unitsOf(await collect(feed, message('CNI+1+RR123456785GB', 'GID+1', 'FTX+AAA+++www.shop.example/7')));
  expect(page?.mentions[0]?.identifiers.slice(1)).toEqual([
    { kind: 'Url', value: 'https://www.shop.example/7', role: 'refers' },
    { kind: 'Account', value: 'shop.example|shop.example', role: 'refers' },
  ]);
});

test('the unit of an item is its own segments; what the message says of it is in the header', async () => {
  const [unit, second] = unitsOf(await collect(feed, bytes));
  const text = bytes.subarray(...(unit?.bytes ?? [0, 0])).toString();
  expect(text.startsWith('CNI+1+')).toBe(true);
  expect(text.trimEnd().endsWith("MEA+AAE+N+GRM:60'")).toBe(true);
  expect(unit?.header).toBe('ITMATT:1:5|GBA|original|2026-11-20T09:15:00Z');
  expect(second?.header).toBe(unit?.header);
});

test.each([
  ['9', 'original'],
  ['5', 'change'],
  ['4', 'change'],
  ['1', 'cancel'],
])('function %s is %s', async (code, meaning) => {
  const text = message('CNI+1+RR123456785GB').replace('BGM+ITM+1+9', `BGM+ITM+1+${code}`);
  expect(unitsOf(await collect(feed, text))[0]?.function).toBe(meaning);
});

test.each([
  ['a wrong check digit', ['CNI+1+RR123456786GB'], ['item-number-wrong'], 0],
  ['no number', ['CNI+1'], ['item-number-wrong'], 0],
  ['an unknown segment', ['CNI+1+RR123456785GB', 'TDT+20'], ['segment-unknown'], 1],
  [
    'an unknown qualifier',
    ['CNI+1+RR123456785GB', 'LOC+9+XX', 'NAD+FW+++X', 'MEA+AAE+X+KGM:1'],
    Array(3).fill('element-unknown'),
    1,
  ],
  [
    'an unknown qualifier in a piece',
    ['CNI+1+RR123456785GB', 'GID+1', 'MEA+AAE+X+KGM:1', 'PIA+5+1:SA'],
    Array(2).fill('element-unknown'),
    1,
  ],
  ['a contact of nobody', ['CNI+1+RR123456785GB', 'COM+1:TE'], ['segment-unknown'], 1],
  ['a party without name', ['CNI+1+RR123456785GB', 'NAD+CZ++++5 HIGH STREET+LONDON++X+GB'], ['party-without-name'], 1],
  ['an unknown nature', ['CNI+1+RR123456785GB', 'GIS+77'], ['value-unreadable'], 1],
  ['an amount without currency', ['CNI+1+RR123456785GB', 'MOA+43:5'], ['value-unreadable'], 1],
  ['a date that is none', ['CNI+1+RR123456785GB', 'DTM+200:20261301:102'], ['value-unreadable'], 1],
  ['a segment before the first item', ['LOC+5+X', 'CNI+1+RR123456785GB'], ['segment-unknown'], 1],
])('%s is raised', async (_what, segments, codes, units) => {
  const parsed = await collect(feed, message(...segments));
  expect(issueCodes(parsed)).toEqual(codes);
  expect(unitsOf(parsed)).toHaveLength(units);
});

test('wrong counts behind an item are raised on it', async () => {
  const parsed = await collect(
    feed,
    message('CNI+1+RR123456785GB').replace('UNT+5', 'UNT+9').replace('UNZ+1', 'UNZ+2'),
  );
  expect(issueCodes(parsed)).toEqual(['count-wrong', 'count-wrong']);
  expect(unitsOf(parsed)).toHaveLength(1);
});

test('other postal messages are recognised, refused, and what follows them is read', async () => {
  const other = ['UNB+UNOC:3+GBA+JPA+261120:0915+1', 'UNH+1+PREDES:2:1:UP', 'BGM+1', 'UNT+3+1', 'UNZ+1+1', ''].join(
    "'\n",
  );
  const parsed = await collect(feed, other + message('CNI+1+RR123456785GB'));
  expect(parsed.map((piece) => piece.type)).toEqual(['refused', 'unit']);
  expect(issueCodes(parsed)).toEqual(['format-not-read-yet']);
});

test('an item over the limit is refused and the next one is read', async () => {
  const long = Array.from({ length: 3000 }, () => 'GID+1');
  const parsed = await collect(feed, message('CNI+1+RR123456785GB', ...long, 'CNI+2+LX000000005JP'));
  expect(issueCodes(parsed)).toEqual(['item-too-large']);
  expect(unitsOf(parsed).map((unit) => unit.document.number)).toEqual(['LX000000005JP']);
});

test('how the bytes are cut into chunks changes nothing', async () => {
  const whole = await collect(feed, bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
      expect(await collect(feed, bytes, size)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('no bytes make it throw, and every byte range lies in the file', async () => {
  const segments = bytes.toString().split('\n');
  const inputs = fc.oneof(
    fc
      .array(fc.oneof(fc.constantFrom(...segments), fc.string({ maxLength: 20 })), { maxLength: 60 })
      .map((all) => Buffer.from(all.join('\n'))),
    fc.uint8Array({ maxLength: 300 }).map((all) => Buffer.from(all)),
  );
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      for (const piece of await collect(feed, input)) {
        const [start, end] = piece.type === 'unit' ? piece.unit.bytes : piece.bytes;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(input.length);
      }
    }),
    { numRuns: 300 },
  );
});
