import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/finding/feed.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';

const lines = readFileSync(new URL('../../fixtures/finding/findings.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const objects: Record<string, unknown>[] = lines.map((line) => JSON.parse(line));
const base = { ...objects[1], cancelled: false };
const readOne = async (change: Record<string, unknown>) => collect(feed, JSON.stringify({ ...base, ...change }));

test('a finding on a house consignment names the house, its master and the order that asked for it', async () => {
  const [unit] = unitsOf(await collect(feed, lines.join('\n')));
  expect(unit).toMatchObject({
    format: 'sekisho-finding/1',
    document: { kind: 'finding', number: 'JPNRT|2026-000114', sender: 'JPNRT', version: '1' },
    mode: 'snapshot',
    function: 'original',
    preparedAt: '2026-11-21T10:20:00+09:00',
    subject: 'finding',
    issues: [],
  });
  expect(
    unit?.mentions.map(({ ref, kind, keys, identifiers }) => [
      ref,
      kind,
      keys,
      identifiers.map((id) => `${id.role} ${id.value}`),
    ]),
  ).toEqual([
    ['finding', 'Finding', { office: 'JPNRT', finding: '2026-000114' }, ['is JPNRT|2026-000114', 'refers JPNRT|O-77']],
    [
      'subject',
      'Consignment',
      { awb: '20511112220', house: 'ABC1001' },
      ['is 20511112220/ABC1001', 'refers 20511112220'],
    ],
    ['subject/awb', 'Consignment', { awb: '20511112220' }, ['is 20511112220']],
    [
      'parties[1]',
      'Person',
      {},
      ['contact +4969123456', 'contact jane@example.de', 'contact DE|5 HIGH STREET FRANKFURT'],
    ],
  ]);
  expect(unit?.links).toEqual([
    { from: 'finding', type: 'FOUND_ON', to: 'subject' },
    { from: 'subject', type: 'PART_OF', to: 'subject/awb' },
    { from: 'parties[1]', type: 'CONSIGNEE_OF', to: 'subject' },
  ]);
  expect(unit?.mentions[0]?.facts).toEqual({
    method: 'trace',
    outcome: 'found',
    strength: 'presumptive',
    customsOffice: 'JPNRT',
    foundAt: '2026-11-21T10:05:00+09:00',
    substance: 'methamphetamine',
    quantityKg: 1.25,
    hiddenWhere: 'in the lining',
    minutesSpent: 35,
    note: 'second box of four',
  });
});

test('a cancelled finding is a cancel of its revision', async () => {
  const [, unit] = unitsOf(await collect(feed, lines.join('\n')));
  expect(unit).toMatchObject({ function: 'cancel', document: { number: 'JPKWSA|P-9', version: '2' } });
  expect(unit?.mentions[0]?.facts.foundAt).toBe('2026-11-21T01:05:00.123Z');
});

test('a traveller is found by booking and reference', async () => {
  const [, , unit] = unitsOf(await collect(feed, lines.join('\n')));
  expect(unit?.mentions[1]).toMatchObject({
    kind: 'Traveller',
    keys: { booking: 'UA|86C92D|2026-09-01', reference: '3' },
  });
  expect(unit?.links.map(({ type }) => type)).toEqual(['FOUND_ON', 'TRAVELLER_ON', 'IS']);
});

test.each([
  [{ kind: 'Declaration', mrn: '26de330243450436e8' }, 'Mrn', '26DE330243450436E8'],
  [{ kind: 'Container', container: 'CSQU 305438-3' }, 'ContainerNumber', 'CSQU3054383'],
  [{ kind: 'PostalItem', s10: 'RR123456785GB' }, 'S10', 'RR123456785GB'],
  [{ kind: 'Consignment', awb: '20511112220' }, 'TransportDocument', '20511112220'],
])('%j is met by its own number', async (subject, kind, value) => {
  const [unit] = unitsOf(await readOne({ subject }));
  expect(unit?.mentions[1]?.identifiers).toEqual([{ kind, value, role: 'is' }]);
});

test('an array, lines and a single object give the same units', async () => {
  const read = async (text: string) => unitsOf(await collect(feed, text)).map(({ bytes: _, ...unit }) => unit);
  const expected = await read(lines.join('\n'));
  expect(expected).toHaveLength(3);
  expect(await read(`\ufeff[\n${lines.join(',\n')}\n]\n`)).toEqual(expected);
  expect(await read(JSON.stringify(objects, null, 2))).toEqual(expected);
  expect(await read(lines.join('\r\n\r\n'))).toEqual(expected);
  expect(await read(JSON.stringify(objects[0], null, 1))).toEqual(expected.slice(0, 1));
});

test.each([
  ['an unknown field', { colour: 'red' }, ['element-unknown'], 1],
  ['an unknown field inside', { subject: { kind: 'PostalItem', s10: 'RR123456785GB', x: 1 } }, ['element-unknown'], 1],
  ['a wrong optional field', { quantityKg: '1.2' }, ['value-unreadable'], 1],
  ['a wrong method', { method: 'guess' }, ['value-unreadable'], 0],
  ['no number', { number: undefined }, ['value-unreadable'], 0],
  ['another type', { type: 'x' }, ['value-unreadable'], 0],
  ['a wrong check digit of S10', { subject: { kind: 'PostalItem', s10: 'RR123456786GB' } }, ['subject-unreadable'], 1],
  [
    'a wrong check digit of the waybill',
    { subject: { kind: 'Consignment', awb: '20511112225' } },
    ['check-digit-wrong'],
    1,
  ],
  ['a phone that is none', { parties: [{ role: 'Consignee', name: 'A B', phone: 'none' }] }, ['value-unreadable'], 1],
  ['a role that does not fit', { parties: [{ role: 'Traveller', name: 'A B' }] }, ['party-role-unfit'], 1],
])('%s is raised', async (_what, change, codes, units) => {
  const parsed = await readOne(change);
  expect(issueCodes(parsed)).toEqual(codes);
  expect(unitsOf(parsed)).toHaveLength(units);
});

test('one wrong party goes, the others stay', async () => {
  const parties = [
    { role: 'Consignee', name: 'A B' },
    { role: 'Owner', name: 'C D' },
    { role: 'Consignor', name: 'E F' },
  ];
  const [unit] = unitsOf(await readOne({ parties }));
  expect(unit?.mentions.flatMap(({ role }) => role ?? [])).toEqual(['Consignee', 'Consignor']);
});

test('issues never repeat what the sender wrote', async () => {
  const parsed = await readOne({
    substance: 5,
    secretName: 'JANE DOE',
    method: 'JANE DOE',
    parties: [{ role: 'JANE DOE', name: 7 }],
  });
  expect(JSON.stringify(parsed)).not.toMatch(/JANE|secretName/);
});

test('a cut line does not take the next one with it', async () => {
  const cut = (lines[0] ?? '').slice(0, 300);
  const parsed = await collect(feed, `${cut}\n${lines[1]}\nnoise\n${lines[2]}\n{"type": "sekisho-finding"`);
  expect(parsed.map((piece) => piece.type)).toEqual(['refused', 'unit', 'refused', 'unit', 'refused']);
  expect(issueCodes(parsed)).toEqual(['object-unfinished', 'text-unknown', 'object-unfinished']);
});

test('objects over the limits are refused and the next one is read', async () => {
  const long = JSON.stringify({ ...base, note: 'x'.repeat(2_000_000) });
  const deep = `{"type":"sekisho-finding","a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const parsed = await collect(feed, `${long}\n${deep}\n${lines[1]}\n`);
  expect(issueCodes(parsed)).toEqual(['object-too-large', 'object-too-deep']);
  expect(unitsOf(parsed)).toHaveLength(1);
});

test('how the bytes are cut into chunks changes nothing', async () => {
  const bytes = Buffer.from(`[${lines.join(',\n')}]\nünknown ${lines[1]}`);
  const whole = await collect(feed, bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
      expect(await collect(feed, bytes, size)).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});

test('no bytes make it throw, and every byte range lies in the file', async () => {
  const parts = fc.oneof(
    fc.constantFrom(...lines, '{', '}', '[', ']', '"', '\\', '\n', ','),
    fc.json(),
    fc.string({ unit: 'binary' }),
  );
  const inputs = fc.oneof(
    fc.array(parts, { maxLength: 12 }).map((all) => Buffer.from(all.join(''))),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(inputs, async (bytes) => {
      for (const piece of await collect(feed, bytes)) {
        const [start, end] = piece.type === 'unit' ? piece.unit.bytes : piece.bytes;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(bytes.length);
      }
    }),
    { numRuns: 300 },
  );
});
