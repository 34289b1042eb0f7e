import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { DeniedError, InputError } from '../../src/errors.ts';
import { type CaseFile, exportCase } from '../../src/share/export-case.ts';
import { recordReport } from '../../src/work/record-report.ts';
import { watch } from '../../src/work/watch.ts';
import { checkBundle, haveSchemas, openSchemas } from '../feeds/intel/stix-schemas.ts';
import { openHub, type TestHub } from '../hub.ts';
import {
  ANA,
  declared,
  INSPECTOR,
  idOf,
  type Office,
  OTA,
  openOffice,
  parcel,
  traveller,
  type Who,
} from '../work/office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

const S10 = 'RR123456785JP';
const PHONE = '+819012345678';
const HANA = { name: 'AOKI HANA', phone: PHONE };

let hub: TestHub;
let office: Office;
beforeAll(async () => {
  hub = await openHub();
  office = await openOffice(hub);
});
beforeEach(async () => {
  await hub.empty();
  await office.take(
    parcel(S10, HANA),
    declared('26JPA11111111111A1', S10),
    parcel('RR000000005JP', { name: 'ANOTHER', phone: '+819087654321' }),
    traveller('ABC123', { name: 'AOKI/HANA', phone: PHONE }),
  );
  await recordReport(office.desk, office.viewer(OTA), {
    title: '関所の箱',
    text: 'The box holds more than tea.',
    sourceGrade: 'B',
    informationGrade: '2',
    marking: 'plain',
    parties: [
      {
        name: 'Aoki Hana',
        kind: 'Person',
        country: 'JP',
        birthDate: '1985-05',
        identifiers: [
          { kind: 'Phone', value: PHONE },
          { kind: 'TravelDocument', value: 'GBR|796428965' },
        ],
      },
    ],
    things: [{ s10: S10 }],
  });
});
afterAll(async () => {
  office.close();
  await hub.close();
});

/** The item and what hangs on it, as somebody takes it along. */
async function take(who: Who, more: object = {}): Promise<CaseFile> {
  const viewer = office.viewer(who);
  const ids = [await idOf(office, viewer, 'PostalItem', S10)];
  const file = await exportCase({ ...hub, classes: office.desk.classes }, viewer, {
    ids,
    format: 'stix',
    hops: 2,
    ...more,
  });
  if (file === undefined) throw new Error('nothing was exported');
  return file;
}

interface Object {
  readonly id: string;
  readonly type: string;
  readonly name?: string;
  readonly description?: string;
  readonly object_marking_refs?: readonly string[];
}
const objectsOf = ({ text }: CaseFile): Object[] => JSON.parse(text).objects;

/** Parties, things and reports that somebody sees, each as a line with its numbers, and how they are linked; each line once. */
async function known(who: Who, kinds: readonly string[]): Promise<string[]> {
  const { keys } = office.viewer(who);
  const lines = await hub.graph.read<{ line: string }>(
    `MATCH (e:Entity) WHERE e.access IN $keys AND e.kind IN $kinds AND e.current
     OPTIONAL MATCH (e)-[h:HAS]->(i) WHERE h.role <> 'refers' AND h.knownTo IS NULL
     WITH e, i ORDER BY i.kind, i.value
     WITH coalesce(e.nameKey, e.kind) AS name, collect(DISTINCT i.kind + ' ' + i.value) AS numbers
     UNWIND CASE numbers WHEN [] THEN [''] ELSE numbers END AS number
     RETURN DISTINCT name + ': ' + number AS line
     UNION
     MATCH (a:Entity)-[x:CONSIGNEE_OF|IS|MENTIONED_IN]->(b:Entity)-[:HAS {role: 'is'}]->(i)
     WHERE a.access IN $keys AND a.kind IN $kinds AND b.kind IN $kinds AND x.knownTo IS NULL AND NOT (b:Report AND i.value CONTAINS 'CASE-')
     RETURN DISTINCT coalesce(a.nameKey, a.kind) + ' ' + type(x) + ' ' + i.value AS line`,
    { keys: [...keys], kinds: [...kinds] },
  );
  return lines.map(({ line }) => line).sort();
}

/** Empties the hub, and brings a file in as one that came from elsewhere. */
async function bringElsewhere({ text, fileName }: CaseFile): Promise<void> {
  await hub.empty();
  await office.desk.deliver(Buffer.from(text), { name: fileName, by: 'feeds' });
}

const KINDS = ['Person', 'PostalItem', 'Declaration', 'Traveller', 'Report'];

test('a case goes as STIX into another hub and is the same people, things, numbers, links and reports there', async () => {
  const before = (await known(OTA, KINDS)).filter((line) => !/ANOTHER|RR000000005JP|87654321|Mrn/.test(line));
  expect(before).toEqual(
    expect.arrayContaining([
      'AOKI HANA: Phone +819012345678',
      'AOKI HANA: TravelDocument GBR|796428965',
      'AOKI HANA CONSIGNEE_OF RR123456785JP',
      'AOKI HANA IS NH|ABC123|2026-11-01|1',
    ]),
  );
  await bringElsewhere(await take(OTA));
  const after = (await known(OTA, KINDS)).filter((line) => !line.includes('CASE-'));
  expect(after).toEqual(before);
  const [report] = await hub.graph.read<{ title: string; text: string; grades: string }>(
    "MATCH (r:Report) WHERE r.title = '関所の箱' RETURN DISTINCT r.text AS text, r.sourceGrade + r.informationGrade AS grades",
  );
  expect(report).toEqual({ text: 'The box holds more than tea.', grades: 'B2' });
});

test('a case goes as FollowTheMoney and is the same people with their numbers; what there is no schema for is counted', async () => {
  const file = await take(OTA, { format: 'ftm' });
  expect(file.leftOut).toMatchObject({ things: 3, identifiers: 0 });
  const before = (await known(OTA, ['Person'])).filter((line) => !/ANOTHER|87654321/.test(line));
  await bringElsewhere(file);
  expect(await known(OTA, ['Person'])).toEqual(before);
});

test('what is under secrecy where it came from is restricted where it comes to, in either format', async () => {
  const files = [await take(OTA), await take(OTA, { format: 'ftm' })];
  for (const file of files) {
    await bringElsewhere(file);
    const classes = await hub.graph.read<{ key: string }>(
      "MATCH (e:Entity) WHERE e.kind <> 'Report' MATCH (c:AccessClass {number: e.access}) RETURN DISTINCT c.key AS key",
    );
    expect(classes, file.fileName).toEqual([{ key: 'intel/customs/restricted/intelligence' }]);
  }
});

test('each object has the marking of the classes it stands in: filings are never wider than amber', async () => {
  const objects = objectsOf(await take(OTA));
  const [GREEN, AMBER] = ['bab4a63c-aed9-4cf5-a766-dfca5abac2bb', '55d920b0-5e8b-4f79-9ee9-91f868d9b421'];
  const markingOf = (wanted: (object: Object) => boolean) =>
    objects
      .filter(wanted)
      .map((object) => object.object_marking_refs?.map((ref) => ref.slice('marking-definition--'.length)));
  expect(markingOf(({ name }) => name === '関所の箱')).toEqual([[GREEN]]);
  expect(new Set(markingOf(({ type }) => type === 'sekisho-thing').flat())).toEqual(new Set([AMBER]));
  expect(new Set(markingOf(({ type, name }) => type === 'identity' && name !== 'customs').flat())).toEqual(
    new Set([AMBER]),
  );
});

test('what somebody may not see is not in the file, and the file does not tell of it', async () => {
  const file = await take(ANA);
  expect(file.text).not.toMatch(/関所|tea|796428965|sekisho-thing.*Traveller|NH\|ABC123/);
  expect(file.truncated).toBe(false);
  await hub.graph.command('MATCH (e:Entity|Record) WHERE NOT e.access IN $keys DETACH DELETE e', {
    keys: [...office.viewer(ANA).keys],
  });
  expect(await take(ANA)).toEqual(file);
});

test('watches and claims are not told of, and what is left out is said', async () => {
  const viewer = office.viewer(OTA);
  await watch(office.desk, viewer, {
    id: await idOf(office, viewer, 'PostalItem', S10),
    action: 'inform',
    legalBasis: 'Customs Act',
    reviewAt: '2026-12-01T00:00:00Z',
    until: '2026-12-31T00:00:00Z',
  });
  const whole = await take(OTA);
  expect(whole.text).not.toContain('Customs Act');
  expect(whole).toMatchObject({ truncated: false, cut: 0, leftOut: { things: 0, identifiers: 0, links: 0, texts: 0 } });
  const some = await take(OTA, { most: 2 });
  expect(some).toMatchObject({ things: 2, truncated: true });
  expect(objectsOf(some).find(({ name }) => name?.includes(S10))?.description).toContain('Not complete');
});

test('several things are one case; the same case is the same file, under the same number', async () => {
  const viewer = office.viewer(OTA);
  const ids = [
    await idOf(office, viewer, 'PostalItem', S10),
    await idOf(office, viewer, 'PostalItem', 'RR000000005JP'),
  ];
  const file = await take(OTA, { ids, hops: 0 });
  expect(file).toMatchObject({ things: 2, links: 0 });
  expect(await take(OTA, { ids: ids.toReversed(), hops: 0 })).toEqual(file);
  hub.clock += 3_600_000;
  const later = await take(OTA, { ids, hops: 0 });
  expect(later.fileName).toBe(file.fileName);
  hub.clock -= 3_600_000;
});

test('one thing that is not there, or not to be seen, makes it no case; what cannot be asked for is refused', async () => {
  const parts = { ...hub, classes: office.desk.classes };
  const viewer = office.viewer(ANA);
  const seen = await idOf(office, viewer, 'PostalItem', S10);
  const hidden = await idOf(office, office.viewer(OTA), 'Traveller', 'ABC123');
  for (const other of [hidden, 'nothing'])
    expect(await exportCase(parts, viewer, { ids: [seen, other], format: 'stix' })).toBeUndefined();
  await expect(exportCase(parts, viewer, { ids: [], format: 'pdf', hops: 9 })).rejects.toThrow(InputError);
  await expect(exportCase(parts, office.viewer(INSPECTOR), { ids: [seen], format: 'stix' })).rejects.toThrow(
    DeniedError,
  );
});

test.skipIf(!haveSchemas)('the bundle follows the published schemas', async () => {
  const bundle = JSON.parse((await take(OTA)).text);
  expect(checkBundle(openSchemas(), bundle)).toEqual([]);
});
