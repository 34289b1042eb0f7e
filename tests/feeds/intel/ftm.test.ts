import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/intel/feed.ts';
import { collect, issueCodes, unitsOf } from '../collect.ts';
import { fixture } from './fixtures.ts';

const text = fixture('example.ftm.ndjson');
const lines = text.trimEnd().split('\n');

test('an entity is a unit of its dataset; addresses and documents are told with whom they belong to', async () => {
  const units = unitsOf(await collect(feed, text));
  expect(units.map(({ document }) => document.number.split('|')[1])).toEqual([
    'ex-1',
    'ex-2',
    'ex-3',
    'ex-4',
    'ex-5',
    'ex-6',
    'ex-7',
    'ex-8',
    'ex-9',
    'ex-a3',
  ]);
  expect(units[0]).toMatchObject({
    document: { kind: 'ftm-entity', sender: 'ex_list' },
    preparedAt: '2026-03-04T05:06:07Z',
    format: 'FOLLOWTHEMONEY',
  });
  expect(units[0]?.mentions[1]).toMatchObject({
    kind: 'Person',
    facts: {
      name: 'Ivan Example',
      birthDate: '1970-01-02',
      sex: 'M',
      nationality: 'RU',
      address: '5 Harbour Street, London',
      city: 'London',
    },
  });
  expect(units[0]?.mentions[1]?.identifiers.map(({ role, kind, value }) => `${role} ${kind} ${value}`)).toEqual([
    'is TaxNumber RU|500100732259',
    'is TravelDocument RUS|712345678',
    'contact Email ivan@example.org',
    'contact Phone +79161234567',
    'contact Address GB|5 HARBOUR STREET LONDON',
    'is TravelDocument RUS|751234567',
  ]);
});

test('an entity written inside another is read like one beside it', async () => {
  const [, company] = unitsOf(await collect(feed, text));
  expect(company?.mentions[1]?.identifiers.map(({ value }) => value)).toEqual([
    'GB|01234567',
    'https://example.org/',
    'GB|7 DOCK ROAD HULL',
  ]);
});

test('an edge is a report that mentions both of its ends, each as its own entity tells it', async () => {
  const units = unitsOf(await collect(feed, text));
  const [person, company, ownership] = units;
  expect(ownership?.links.map(({ from, type }) => `${from} ${type}`)).toEqual([
    'owner[1] MENTIONED_IN',
    'asset[1] MENTIONED_IN',
    'owner[1] OWNER_OF',
  ]);
  expect(ownership?.mentions[1]?.identifiers).toEqual(person?.mentions[1]?.identifiers);
  expect(ownership?.mentions[2]?.identifiers).toEqual(company?.mentions[1]?.identifiers);
  expect(ownership?.mentions[0]?.said).toMatchObject({ percentage: '60', schema: 'Ownership' });
});

test('ships are known by their IMO number', async () => {
  const vessel = unitsOf(await collect(feed, text))[3];
  expect(vessel?.mentions[1]).toMatchObject({
    kind: 'Vessel',
    keys: { imo: '9074729' },
    facts: { name: 'EXAMPLE STAR', country: 'PA' },
  });
});

test('what cannot be told of is raised, and kept as said', async () => {
  const parsed = await collect(feed, text);
  // ex-6 joins an entity that is not in the file, ex-7 is a ship without number, ex-8 a security.
  expect(issueCodes(parsed)).toEqual(['reference-missing', 'party-without-name', 'schema-unknown']);
  expect(unitsOf(parsed).find(({ document }) => document.number.endsWith('ex-8'))?.mentions[0]?.said).toMatchObject({
    name: 'Example bond',
  });
});

test.each([
  ['an address that is not in the file', { addressEntity: ['ex-zz'] }, ['reference-missing']],
  ['a property that is no list', { name: 'A B' }, ['value-unreadable']],
])('%s is raised', async (_, properties, codes) => {
  expect(
    issueCodes(
      await collect(feed, JSON.stringify({ id: 'a', schema: 'Person', properties: { name: ['A B'], ...properties } })),
    ),
  ).toEqual(codes);
});

test('entities that name each other in a circle end', async () => {
  const circle = [
    { id: 'a', schema: 'Ownership', properties: { owner: ['b'], asset: ['a'] } },
    { id: 'b', schema: 'Ownership', properties: { owner: ['a'], asset: ['b'] } },
    { id: 'c', schema: 'Address', properties: { full: ['c'], addressEntity: ['c'] } },
    { id: 'd', schema: 'Passport', properties: { holder: ['d'], number: ['1234'] } },
  ];
  expect(unitsOf(await collect(feed, circle.map((one) => JSON.stringify(one)).join('\n')))).toHaveLength(4);
});

test('a broken line does not take the next one with it', async () => {
  const deep = `{"id":"x","schema":"Person","properties":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  const long = JSON.stringify({ id: 'x', schema: 'Person', properties: { name: ['x'.repeat(5_000_000)] } });
  const parsed = await collect(
    feed,
    [lines[3], (lines[0] ?? '').slice(0, 80), deep, long, 'noise', lines[3]].join('\n'),
  );
  expect(issueCodes(parsed)).toEqual(['json-unreadable', 'object-too-deep', 'object-too-large', 'json-unreadable']);
  expect(unitsOf(parsed)).toHaveLength(2);
});

test('how the bytes are cut into chunks changes nothing', async () => {
  const bytes = Buffer.from(`\ufeff${text}\r\n\nünknown\n${lines[0]}`);
  const whole = await collect(feed, bytes);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (size) => {
      expect(await collect(feed, bytes, size)).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});

test('no line makes it throw, and every byte range lies in the file', async () => {
  const value = fc.oneof(
    fc.constantFrom('ex-1', 'ru', '9074729', 'Person'),
    fc.string(),
    fc.record({
      id: fc.string({ minLength: 1 }),
      schema: fc.constant('Address'),
      properties: fc.constant({ full: ['5 A Street, B'] }),
    }),
  );
  const entity = fc.record({
    id: fc.constantFrom('ex-1', 'ex-2', '__proto__'),
    schema: fc.constantFrom('Person', 'Company', 'Address', 'Passport', 'Ownership', 'Sanction', 'Vessel', 'toString'),
    properties: fc.dictionary(
      fc.constantFrom(
        'name',
        'country',
        'addressEntity',
        'holder',
        'number',
        'owner',
        'entity',
        'imoNumber',
        '__proto__',
        'constructor',
      ),
      fc.array(value, { maxLength: 3 }),
    ),
  });
  const parts = fc.oneof(
    entity.map((one) => JSON.stringify(one)),
    fc.string({ unit: 'binary' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(parts, { maxLength: 8 }), async (all) => {
      const bytes = Buffer.from(`${lines[3]}\n${all.join('\n')}`);
      for (const piece of await collect(feed, bytes)) {
        const [start, end] = piece.type === 'unit' ? piece.unit.bytes : piece.bytes;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(bytes.length);
      }
    }),
    { numRuns: 200 },
  );
});
