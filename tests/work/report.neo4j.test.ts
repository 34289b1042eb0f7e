import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { DeniedError, InputError } from '../../src/errors.ts';
import { findEntities } from '../../src/graph/entities.ts';
import { search } from '../../src/graph/search.ts';
import type { Pointer } from '../../src/store/content-store.ts';
import { findWritten } from '../../src/work/desk.ts';
import { recordReport } from '../../src/work/record-report.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ANA, type Office, OTA, openOffice, PIA, parcel, RIN, type Who } from './office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

let hub: TestHub;
let office: Office;
beforeAll(async () => {
  hub = await openHub();
});
beforeEach(async () => {
  await hub.empty();
  office = await openOffice(hub);
  await office.take(parcel('RR123456785JP', { name: 'AOKI HANA', phone: '+819010000001' }));
});
afterEach(() => office.close());
afterAll(() => hub.close());

const TOLD = {
  title: '関所の箱',
  text: 'The box of Aoki Hana holds more than tea.',
  sourceGrade: 'B',
  informationGrade: '2',
  marking: 'restricted',
  parties: [{ name: 'Aoki Hana', identifiers: [{ kind: 'Phone', value: '+819010000001' }] }],
  things: [{ s10: 'RR123456785JP' }],
};

async function told(input: object = {}, who: Who = OTA) {
  const made = await recordReport(office.desk, office.viewer(who), { ...TOLD, ...input });
  return findWritten(office.desk, office.viewer(who), made);
}

/** Kinds and captions of everything of the feed `intel` that somebody sees. */
async function seenBy(who: Who) {
  return hub.graph.read<{ kind: string; caption: string }>(
    `MATCH (r:Record {feed: 'intel'})-[:SAYS]->(e:Entity)
     WHERE r.access IN $keys AND e.access IN $keys
     RETURN e.kind AS kind, coalesce(e.title, e.name, e.keys) AS caption ORDER BY kind, caption`,
    { keys: [...office.viewer(who).keys] },
  );
}

test('a report comes back as it was told, graded, under the agency and a new number', async () => {
  const report = await told({ until: '2027-01-01T00:00:00Z' });
  expect(Object.fromEntries(report.facts.map(({ name, value }) => [name, value]))).toEqual({
    title: '関所の箱',
    text: 'The box of Aoki Hana holds more than tea.',
    sourceGrade: 'B',
    informationGrade: '2',
    reportedAt: '2026-11-02T00:00:00.000Z',
    until: '2027-01-01T00:00:00Z',
  });
  const [{ number } = { number: '' }] = await hub.graph.read<{ number: string }>(
    "MATCH (:Report)-[:HAS {role: 'is'}]->(i:ReportNumber) RETURN i.value AS number",
  );
  expect(number).toMatch(/^CUSTOMS\|20261102-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

test('what is restricted is seen by officers of intelligence, and by nobody else', async () => {
  await told();
  expect((await seenBy(RIN)).map(({ kind }) => kind)).toEqual(['Person', 'PostalItem', 'Report']);
  expect(await seenBy(PIA)).toEqual([]);
  expect(await seenBy(ANA)).toEqual([]);
});

test('the base class part is written though nothing in it is plain, and its bytes are for the whole set', async () => {
  await told();
  const records = await hub.graph.read<{ key: string; raw: string; says: number }>(
    `MATCH (r:Record {feed: 'intel'}) MATCH (c:AccessClass {number: r.access}) MATCH (b:AccessClass {number: r.rawAccess})
     OPTIONAL MATCH (r)-[s:SAYS]->()
     RETURN c.key AS key, b.key AS raw, count(s) AS says ORDER BY key`,
  );
  const set = 'set(intel/customs/plain/intelligence;intel/customs/restricted/intelligence)';
  expect(records).toEqual([
    { key: 'intel/customs/plain/intelligence', raw: set, says: 0 },
    { key: 'intel/customs/restricted/intelligence', raw: set, says: 3 },
  ]);
});

test('a tear line is released into the plain class with its own text, and with its own bytes only', async () => {
  await told({ tearLine: '箱の底を見よ' });
  const plain = await hub.graph.read<{ text: string; record: string; pointer: Pointer }>(
    `MATCH (c:AccessClass {key: 'intel/customs/plain/intelligence'})
     MATCH (r:Record {access: c.number, rawAccess: c.number})-[:SAYS]->(e:Report)
     RETURN e.text AS text, r.id AS record, {pack: r.pack, slot: r.slot, offset: r.offset, length: r.length} AS pointer`,
  );
  expect(plain.map(({ text }) => text)).toEqual(['箱の底を見よ']);
  const [{ record, pointer }] = plain as [(typeof plain)[number]];
  const { bytes } = await hub.store.read(record, pointer);
  expect(JSON.parse(Buffer.from(bytes).toString())).toEqual({ text: '箱の底を見よ', things: [] });
});

test('a report is found by the words of its title and text', async () => {
  const { id } = await told();
  const found = async (text: string, who: Who) =>
    (await search(hub.graph, hub.makeId, office.viewer(who), { text, first: 5 })).hits;
  expect((await found('holds tea', OTA)).map(({ thing }) => thing.id)).toEqual([id]);
  expect(await found('holds tea', PIA)).toEqual([]);
});

test('the report meets what is there by its number and by an agreeing name', async () => {
  const report = await told();
  const [item] = await hub.graph.read<{ id: string }>(
    'MATCH (e:PostalItem) WHERE e.access IN $keys RETURN e.id AS id ORDER BY id',
    { keys: [...office.viewer(ANA).keys] },
  );
  const [thing] = await findEntities(hub.graph, [item?.id ?? ''], office.viewer(OTA).keys);
  expect(thing?.memberIds).toHaveLength(2);
  expect(report.kind).toBe('Report');
  const [narrow] = await findEntities(hub.graph, [item?.id ?? ''], office.viewer(ANA).keys);
  expect(narrow?.memberIds).toHaveLength(1);
});

test.each([
  ['a number that is none', { things: [{ s10: 'RR123456786JP' }] }, 'things.0: The number of the thing cannot be read'],
  ['two numbers', { things: [{ s10: 'RR123456785JP', imo: '9074729' }] }, 'things.0: give one number'],
  [
    'a passport without issuer',
    { parties: [{ name: 'A', identifiers: [{ kind: 'TravelDocument', value: '1' }] }] },
    'parties.0.identifiers.0.TravelDocument',
  ],
  [
    'a passport without issuer of one that links name',
    { parties: [{ name: 'B' }, { id: 'a', name: 'A', identifiers: [{ kind: 'TravelDocument', value: '1' }] }] },
    'parties.1.identifiers.0.TravelDocument',
  ],
  [
    'a link of a person to itself',
    { parties: [{ id: 'a', name: 'AOKI HANA' }], links: [{ from: 'a', type: 'FAMILY_OF', to: 'a' }] },
    'links.0: No link of this type joins two such',
  ],
  ['a link to nobody', { links: [{ from: 'a', type: 'WORKS_FOR', to: 'b' }] }, 'links.0: No party or thing'],
  ['a link of no report', { links: [{ from: 'a', type: 'CARRIES', to: 'b' }] }, 'links.0.type: must be a link'],
  ['a grade that is none', { sourceGrade: 'G' }, 'sourceGrade: must be A to F'],
  ['a marking that no officer gives', { marking: 'originator-controlled' }, 'marking: must be plain or restricted'],
  ['an expiry that is past', { until: '2020-01-01T00:00:00Z' }, 'until: must lie ahead'],
])('%s is refused, and nothing is written', async (_, input, problem) => {
  const refusal = await told(input).catch((cause: unknown) => cause);
  expect(refusal).toBeInstanceOf(InputError);
  expect((refusal as InputError).problems.join('\n')).toContain(problem);
  expect(await seenBy(OTA)).toEqual([]);
});

test('who works for whom, and whose goods they are, stands between the parties and things of the report', async () => {
  const firm = { id: 'firm', kind: 'Organisation', name: 'Example Trading KK' };
  const parties = [{ id: 'hana', kind: 'Person', name: 'Aoki Hana' }, firm];
  const links = [
    { from: 'hana', type: 'DIRECTOR_OF', to: 'firm' },
    { from: 'firm', type: 'CONSIGNEE_OF', to: 'box' },
  ];
  await told({ parties, things: [{ id: 'box', s10: 'RR123456785JP' }], links });
  const joined = await hub.graph.read<{ line: string }>(
    `MATCH (a)-[x:DIRECTOR_OF|CONSIGNEE_OF]->(b) WHERE a.access IN $keys AND NOT a.access IN $others
     RETURN a.caption + ' ' + type(x) + ' ' + b.caption AS line ORDER BY line`,
    { keys: [...office.viewer(OTA).keys], others: [...office.viewer(PIA).keys] },
  );
  expect(joined.map(({ line }) => line)).toEqual([
    'Aoki Hana DIRECTOR_OF Example Trading KK',
    'Example Trading KK CONSIGNEE_OF RR123456785JP',
  ]);
});

test('only who may report does', async () => {
  await expect(told({}, PIA)).rejects.toBeInstanceOf(DeniedError);
});
