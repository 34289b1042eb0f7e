import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/air-cargo/feed.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/air-cargo/${name}`, import.meta.url));
const read = (text: string) => collect(feed, text);

test('a freight waybill is one unit with the master, its parties and its flights', async () => {
  const [unit, ...others] = unitsOf(await collect(feed, fixture('direct.fwb')));
  expect(others).toEqual([]);
  expect(unit).toMatchObject({
    format: 'FWB/17',
    document: { kind: 'air-waybill', number: '20511112220', sender: 'AGT/EXAMPLEFWD/NRT' },
    mode: 'snapshot',
    function: 'original',
    issues: [],
  });
  expect(unit?.preparedAt).toBeUndefined();
  expect(unit?.mentions.map(({ ref, kind, role }) => [ref, kind, role])).toEqual([
    ['AWB', 'Consignment', undefined],
    ['FLT[1]', 'Movement', undefined],
    ['FLT[2]', 'Movement', undefined],
    ['SHP', 'Organisation', 'Consignor'],
    ['CNE', 'Organisation', 'Consignee'],
    ['AGT', 'Organisation', 'Agent'],
    ['NFY', 'Person', 'NotifyParty'],
  ]);
  expect(unit?.mentions[0]?.facts).toEqual({
    level: 'master',
    pieces: 12,
    grossMassKg: 340.5,
    placeOfLoading: 'NRT',
    placeOfUnloading: 'FRA',
    goodsText: 'MACHINE PARTS',
    hsCode: '848790',
    originCountry: 'JP',
    valueAmount: 1234.5,
    valueCurrency: 'EUR',
  });
});

test('the unit of a message is its bytes without the envelope around it', async () => {
  const bytes = fixture('direct.fwb');
  const [unit] = unitsOf(await collect(feed, bytes));
  const text = bytes.subarray(...(unit?.bytes ?? [0, 0])).toString();
  expect(text.startsWith('FWB/17\n')).toBe(true);
  expect(text.trimEnd().endsWith('26DE330243450436E8')).toBe(true);
});

test('contacts, trader numbers and declarations become identifiers', async () => {
  const [unit] = unitsOf(await collect(feed, fixture('direct.fwb')));
  const identifiers = (ref: string) =>
    unit?.mentions
      .find((mention) => mention.ref === ref)
      ?.identifiers.map(({ kind, value, role }) => [kind, value, role]);
  expect(identifiers('AWB')).toEqual([
    ['TransportDocument', '20511112220', 'is'],
    ['Mrn', '26DE330243450436E8', 'refers'],
  ]);
  expect(identifiers('SHP')).toEqual([
    ['Address', 'JP|1 2 3 SHIBAURA MINATO KU TOKYO 1080023', 'contact'],
    ['Phone', '+81354321000', 'contact'],
  ]);
  expect(identifiers('CNE')).toEqual([
    ['Address', 'DE|HAUPTSTRASSE 5 FRANKFURT 60311', 'contact'],
    ['Phone', '+4969123456', 'contact'],
    ['Email', 'eingang@example.de', 'contact'],
    ['Eori', 'DE123456789012345', 'is'],
    ['Phone', '+4969765432', 'contact'],
  ]);
  expect(identifiers('FLT[2]')).toEqual([['FlightDesignator', 'LH1234/2026-11-23/MUC', 'is']]);
});

test('houses of one message are units of their own, and the complete message is also the list', async () => {
  const parsed = await collect(feed, fixture('houses.fhl'));
  const units = unitsOf(parsed);
  expect(units.map((unit) => [unit.document.kind, unit.document.number, unit.subject])).toEqual([
    ['house-waybill', '20511112220/ABC1001', 'HBS[1]'],
    ['house-waybill', '20511112220/ABC1002', 'HBS[2]'],
    ['list', '20511112220', 'MBI'],
  ]);
  expect(units[0]?.mentions[0]).toMatchObject({
    keys: { awb: '20511112220', house: 'ABC1001' },
    identifiers: [
      { kind: 'TransportDocument', value: '20511112220/ABC1001', role: 'is' },
      { kind: 'TransportDocument', value: '20511112220', role: 'refers' },
    ],
    facts: {
      level: 'house',
      pieces: 2,
      grossMassKg: 40.5,
      goodsText: 'TOYS OF PLASTIC',
      hsCode: '950300',
      valueAmount: 250,
      valueCurrency: 'EUR',
      masterPieces: 5,
      masterGrossMassKg: 100,
    },
  });
  expect(units[1]?.links).toEqual([
    { from: 'HBS[2]', type: 'PART_OF', to: 'MBI' },
    { from: 'HBS[2]/SHP', type: 'CONSIGNOR_OF', to: 'HBS[2]' },
    { from: 'HBS[2]/CNE', type: 'CONSIGNEE_OF', to: 'HBS[2]' },
  ]);
  expect(units[2]?.mentions.every((mention) => Object.keys(mention.facts).length === 0)).toBe(true);
  expect(parsed.at(-1)).toMatchObject({ type: 'refused', format: 'FSU/14' });
  expect(issueCodes(parsed)).toEqual(['format-not-read-yet']);
});

test('a message that names fewer pieces than its master says nothing of the other houses', async () => {
  const units = unitsOf(await read('FHL/5\nMBI/205-11112220NRTFRA/T7K100\nHBS/A1/NRTFRA/2/K40//TOYS\n'));
  expect(units.map((unit) => unit.document.kind)).toEqual(['house-waybill']);
});

test('the same house under another master line is another statement: the header tells them apart', async () => {
  const house = 'HBS/A1/NRTFRA/2/K40//TOYS\n';
  const [one] = unitsOf(await read(`FHL/5\nMBI/205-11112220NRTFRA/T7K100\n${house}`));
  const [two] = unitsOf(await read(`FHL/5\nMBI/205-11112220NRTFRA/T9K100\n${house}`));
  expect(one?.header).not.toBe(two?.header);
});

test.each([
  ['a wrong check digit', 'FWB/17\n205-11112225NRTFRA/T1K5\n', ['check-digit-wrong'], 1],
  ['an unknown airport', 'FWB/17\n205-11112220NRTQQQ/T1K5\n', ['airport-unknown'], 1],
  ['a line of no group', 'FWB/17\n205-11112220NRTFRA/T1K5\nXYZ/1\n', ['line-unknown'], 1],
  ['a flight without a date of issue', 'FWB/17\n205-11112220NRTFRA/T1K5\nFLT/NH203/22\n', ['flight-unreadable'], 1],
  ['a party without name', 'FWB/17\n205-11112220NRTFRA/T1K5\nSHP\nADR/1 A ST\n', ['party-without-name'], 1],
  ['an HS code of no chapter', 'FWB/17\n205-11112220NRTFRA/T1K5\nRTD/1/P1\n/2/NH/770000\n', ['value-unreadable'], 1],
  ['no waybill number', 'FWB/17\n205-1111222\n', ['awb-unreadable'], 0],
  ['an identifier alone', 'FWB/17\n', ['awb-unreadable'], 0],
  [
    'a house without number',
    'FHL/4\nMBI/205-11112220NRTFRA/T7K100\nHBS//NRTFRA/2/K40//TOYS\n',
    ['house-unreadable'],
    0,
  ],
  ['a list without houses', 'FHL/4\nMBI/205-11112220NRTFRA/T7K100\n', ['house-unreadable'], 0],
  ['text that is no message', 'hello\nworld\n', ['text-unknown'], 0],
  ['an envelope without message', 'QK FRAFMXH\n.NRTFMXA 201030\n', ['text-unknown'], 0],
  ['a flight manifest', 'FFM/8\n1/KL2084/18MAR/AMS\nLHR/NIL\nLAST\n', ['format-not-read-yet'], 0],
])('%s is raised', async (_what, text, codes, units) => {
  const parsed = await read(text);
  expect(issueCodes(parsed)).toEqual(codes);
  expect(unitsOf(parsed)).toHaveLength(units);
});

test('parties behind several houses are the last one’s, and it is said that this is a guess', async () => {
  const houses =
    'HBS/A1/NRTFRA/2/K40//TOYS\nHBS/A2/NRTFRA/2/K40//TOYS\nCNE\n/JANE DOE\n/5 HIGH STREET\n/FRANKFURT\n/DE/60311\n';
  const parsed = await read(`FHL/4\nMBI/205-11112220NRTFRA/T7K100\n${houses}`);
  expect(unitsOf(parsed)[1]?.mentions.at(-1)).toMatchObject({ ref: 'HBS[2]/CNE', role: 'Consignee' });
  expect(issueCodes(parsed)).toEqual(['party-ambiguous']);
});

test('messages in one file are read one by one, whatever ends their lines', async () => {
  const message = 'FWB/16\n205-11112220NRTFRA/T1K5\n';
  for (const end of ['\n', '\r\n', '\r', '\r\r\n']) {
    const text = `${message}\n${message}NNNN\nQK FRAFMXH\n.NRTFMXA 201030\n${message}`.replaceAll('\n', end);
    const parsed = await read(text);
    expect(unitsOf(parsed).map((unit) => unit.document.number)).toEqual(Array(3).fill('20511112220'));
    expect(issueCodes(parsed)).toEqual([]);
  }
});

test('a message over the limit is refused and the next one is read', async () => {
  const long = `FWB/17\n205-11112220NRTFRA/T1K5\n${'/A\n'.repeat(400_000)}`;
  const parsed = await read(
    `${long}FWB/17\n205-11112220NRTFRA/T1K5\nOSI/${'X'.repeat(40_000)}\nFWB/17\n205-11112220NRTFRA/T1K5\n`,
  );
  expect(parsed.map((piece) => piece.type)).toEqual(['refused', 'refused', 'unit']);
  expect(issueCodes(parsed)).toEqual(['message-too-large', 'message-too-large']);
});

test('how the bytes are cut into chunks changes nothing', async () => {
  const bytes = Buffer.concat([fixture('direct.fwb'), fixture('houses.fhl')]);
  const whole = await collect(feed, bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 200 }), async (size) => {
      expect(await collect(feed, bytes, size)).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});

test('no bytes make it throw, and every byte range lies in the file', async () => {
  const lines = [...fixture('direct.fwb').toString().split('\n'), ...fixture('houses.fhl').toString().split('\r\n')];
  const texts = fc.oneof(
    fc
      .array(fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 20 })), { maxLength: 60 })
      .map((all) => Buffer.from(all.join('\n'))),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (bytes) => {
      for (const piece of await collect(feed, bytes)) {
        const [start, end] = piece.type === 'unit' ? piece.unit.bytes : piece.bytes;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(bytes.length);
      }
    }),
    { numRuns: 300 },
  );
});

test('houses and masters quote the pages that their texts name', async () => {
  const list = [
    'FHL/5',
    'MBI/205-11112220NRTFRA/T1K1',
    'HBS/AEI12345678/NRTFRA/1/K1//LAMP',
    'TXT/LAMP WWW.SHOP.EXAMPLE',
  ];
  const [unit] = unitsOf(await read(`${list.join('\n')}\n`));
  expect(unit?.mentions[0]?.identifiers.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
    'TransportDocument 20511112220/AEI12345678',
    'TransportDocument 20511112220',
    'Url https://www.shop.example/',
    'Account shop.example|shop.example',
  ]);
});
