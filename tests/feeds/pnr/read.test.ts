import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/pnr/feed.ts';
import { MAX_PNR } from '../../../src/feeds/pnr/parse.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';

const bytes = readFileSync(new URL('../../fixtures/pnr/family.edi', import.meta.url));

test.each([1, 2, 3, 64, 1000])('chunks of %i bytes give the same units', async (size) => {
  expect(await collect(feed, bytes, size)).toEqual(await collect(feed, bytes));
});

test('cut anywhere, it is read up to there, in known shapes', async () => {
  for (let end = 0; end < bytes.length; end += 7) {
    for (const piece of await collect(feed, bytes.subarray(0, end))) expect(['unit', 'refused']).toContain(piece.type);
  }
});

test('changed anywhere, it never throws and always ends', async () => {
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    size: fc.nat(40),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.constantFrom("'", '+', ':', '?', "'SRC'", "'TVL+", '\n', 'UNB+').map((text) => Buffer.from(text)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      let damaged = Buffer.from(bytes);
      for (const { at, size, put } of changes) {
        damaged = Buffer.concat([damaged.subarray(0, at), put, damaged.subarray(at + size)]);
      }
      const whole = await collect(feed, damaged);
      expect(await collect(feed, damaged, 5)).toEqual(whole);
    }),
    { numRuns: 150 },
  );
});

test('two documents in one file are both read', async () => {
  expect(unitsOf(await collect(feed, Buffer.concat([bytes, bytes])))).toHaveLength(4);
});

test('a PNR of many megabytes is refused and the next is read', async () => {
  const head = "UNB+IATA:1+ZZ+GOV+260301:0810+R'UNH+1+PNRGOV:13:1'TVL+010326+SIN+NRT+ZZ+1'";
  const line = `LTS+${'0/O/SS/X '.repeat(1000)}'\n`;
  const long = `SRC'RCI+ZZ:ABC123::010126'${line.repeat(Math.ceil(MAX_PNR / line.length) + 1)}`;
  const found = await collect(feed, `${head}${long}SRC'RCI+ZZ:ABC124::010126'UNT+1+1'UNZ+1+R'`);
  expect(found.map(({ type }) => type)).toEqual(['refused', 'unit']);
  expect(issueCodes(found)).toContain('unit-too-large');
});

test('wrong counts at the end are raised on the last PNR', async () => {
  const text = bytes.toString().replace('EQN+2', 'EQN+5').replace('UNT+55', 'UNT+9');
  const [first, last] = unitsOf(await collect(feed, text));
  expect(first?.issues.some(({ code }) => code === 'count-wrong')).toBe(false);
  expect(last?.issues.filter(({ code }) => code === 'count-wrong').map(({ at }) => at.segment)).toEqual(['UNT', 'EQN']);
});

test.each([
  ["UNB+IATA:1+ZZ'UNH+1+PNRGOV:13:1:IA+X'", 'PNRGOV:13:1'],
  ['UNA:*.? $UNB*IATA:1*ZZ$UNH*1*PNRGOV:11:1:IA*X$', 'PNRGOV:11:1'],
  ["UNB+IATA:1+ZZ'UNH+1+PAXLST:D:02B:UN'", undefined],
  ['<Declaration/>', undefined],
])('recognised by its UNH: %s', (head, expected) => {
  expect(feed.recognise(head)).toBe(expected);
});
