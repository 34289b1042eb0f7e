import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/feeds/declaration/feed.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';

const bytes = readFileSync(new URL('../../fixtures/declaration/two-items.xml', import.meta.url));
const text = bytes.toString();

test.each([1, 2, 7, 100, 1000])('chunks of %i bytes give the same units', async (size) => {
  expect(await collect(feed, bytes, size)).toEqual(await collect(feed, bytes));
});

describe('encodings', () => {
  const mentions = async (input: Uint8Array) => unitsOf(await collect(feed, input)).map((unit) => unit.mentions);

  test.each([
    ['UTF-8 with mark', Buffer.from(`\ufeff${text}`)],
    ['Latin-1', Buffer.from(text.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
    ['UTF-16, low byte first', Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le').swap16()],
  ])('%s', async (_, input) => {
    expect(await mentions(input)).toEqual(await mentions(bytes));
    expect(feed.recognise(Buffer.from(input.subarray(0, 4096)).toString('latin1'))).toBe('WCO-DEC/3.6');
  });

  test('bytes that are not the UTF-8 they are said to be are read as Latin-1, and said', async () => {
    const parsed = await collect(feed, Buffer.from(text, 'latin1'));
    expect(unitsOf(parsed).map((unit) => unit.mentions)).toEqual(await mentions(bytes));
    expect(issueCodes(parsed)).toContain('encoding-wrong');
  });
});

describe('several in one file', () => {
  const one = '<Declaration><ID>26GB08F37SW8EUG5A2</ID></Declaration>';

  test.each([
    ['in one document', `<All>${one}<x/>${one}</All>`, 2],
    ['one document behind another', `<?xml version="1.0"?>${one}\n<?xml version="1.0"?>\n${one}`, 2],
    ['behind each other without declarations', `${one}${one}${one}`, 3],
    ['behind a broken one', `<?xml version="1.0"?><Declaration><ID>1</Declaration><?xml version="1.0"?>${one}`, 1],
    ['behind a cut one', `<?xml version="1.0"?><Declaration><ID>1</I<?xml version="1.0"?>${one}`, 1],
  ])('%s', async (_, input, units) => {
    for (const size of [1, 10, 65_536]) {
      const parsed = await collect(feed, input, size);
      expect(unitsOf(parsed)).toHaveLength(units);
      for (const unit of unitsOf(parsed)) expect(input.slice(...unit.bytes)).toBe(one);
    }
  });
});

describe('what is refused', () => {
  test.each([
    [
      'a document type definition',
      '<!DOCTYPE d [<!ENTITY a "b">]><Declaration><ID>&a;</ID></Declaration>',
      'xml-doctype',
    ],
    ['an entity nobody declared', '<Declaration><ID>&a;</ID></Declaration>', 'xml-malformed'],
    ['a cut document', '<Declaration><ID>26GB', 'xml-cut'],
    ['elements too deep', `<Declaration>${'<a>'.repeat(200)}`, 'unit-too-large'],
    [
      'an element with too many attributes',
      `<Declaration><a ${Array.from({ length: 150 }, (_, at) => `a${at}="1"`).join(' ')}/></Declaration>`,
      'unit-too-large',
    ],
    ['too many elements', `<Declaration>${'<a/>'.repeat(200_001)}</Declaration>`, 'unit-too-large'],
    ['text without end', `<Declaration><ID>${'A'.repeat(2_000_000)}`, 'unit-too-large'],
    ['a tag without end', `<Declaration ${'A'.repeat(2_000_000)}`, 'unit-too-large'],
    ['a comment without end', `<Declaration><!--${'A'.repeat(2_000_000)}`, 'unit-too-large'],
    ['no declaration', '<Other/>', 'nothing-found'],
    ['no XML', "UNB+IATA:1'", 'xml-malformed'],
    ['nothing', '', 'nothing-found'],
  ])('%s', async (_, input, code) => {
    const parsed = await collect(feed, input);
    expect(parsed.map(({ type }) => type)).toEqual(['refused']);
    expect(issueCodes(parsed)).toEqual([code]);
  });
});

test('cut or changed anywhere, it never throws, and chunks do not matter', async () => {
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    size: fc.nat(60),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom('<', '>', '&', '</Declaration>', '<Declaration>', '<?xml', ']]>', '<!--')
        .map((put) => Buffer.from(put)),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 4 }), fc.nat(bytes.length), async (changes, end) => {
      let damaged = Buffer.from(bytes.subarray(0, end));
      for (const { at, size, put } of changes) {
        damaged = Buffer.concat([damaged.subarray(0, at), put, damaged.subarray(at + size)]);
      }
      const codes = issueCodes(await collect(feed, damaged));
      expect(issueCodes(await collect(feed, damaged, 3))).toEqual(codes);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['<md:WCOTypeName>DEC</md:WCOTypeName>', 'WCO-DEC'],
  ['<MetaData><WCOTypeName>RES</WCOTypeName><Response/>', undefined],
  ['<x xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">', 'WCO-DEC'],
  ['<ie:CC315A xmlns:ie="http://ics.dgtaxud.ec/CC315A">', undefined],
  ['UNB+IATA:1', undefined],
])('recognised: %s', (head, expected) => {
  expect(feed.recognise(head)).toBe(expected);
});
