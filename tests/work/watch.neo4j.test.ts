import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ConflictError, DeniedError, InputError, NotFoundError } from '../../src/errors.ts';
import { findEntities } from '../../src/graph/entities.ts';
import { findWritten } from '../../src/work/desk.ts';
import { findHits, findWatches } from '../../src/work/list-watches.ts';
import { recordReport } from '../../src/work/record-report.ts';
import { endWatch, watch } from '../../src/work/watch.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ANA, declared, idOf, type Office, OTA, openOffice, PIA, parcel, RIN, type Who } from './office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

const PHONE = '+819010000001';
const MINUTE = 60_000;
const START = Date.parse('2026-11-02T00:00:00Z');

let hub: TestHub;
let office: Office;
let item: string;
let person: string;
beforeAll(async () => {
  hub = await openHub();
});
beforeEach(async () => {
  await hub.empty();
  hub.clock = START;
  office = await openOffice(hub);
  await office.take(parcel('RR123456785JP', { name: 'AOKI HANA', phone: PHONE }));
  const ota = office.viewer(OTA);
  item = await idOf(office, ota, 'PostalItem', 'RR123456785JP');
  const [found] = await hub.graph.read<{ id: string }>('MATCH (e:Person) RETURN e.id AS id');
  person = found?.id ?? '';
});
afterEach(() => office.close());
afterAll(() => hub.close());

const TIMES = { reviewAt: '2026-12-01T00:00:00Z', until: '2027-01-01T00:00:00Z' };
const ASKED = { action: 'inform', legalBasis: 'Customs Act, article 105', ...TIMES };

async function set(id: string, input: object = {}, who: Who = OTA) {
  const made = await watch(office.desk, office.viewer(who), { id, ...ASKED, ...input });
  hub.clock += MINUTE;
  return findWritten(office.desk, office.viewer(who), made);
}

async function mine(who: Who = OTA) {
  return (await findWatches(office.desk, office.viewer(who), { first: 10 })).rows.map(({ thing }) => thing);
}

/** What somebody is told of a watch, as kind of thing and shared value. */
async function hitsOf(watchId: string, who: Who = OTA) {
  const viewer = office.viewer(who);
  const [thing] = await findEntities(hub.graph, [watchId], viewer.keys);
  const hits = thing === undefined ? [] : await findHits(office.desk, viewer, [thing], 10);
  const entities = await findEntities(
    hub.graph,
    hits.map(({ entity }) => entity),
    viewer.keys,
  );
  return hits.map(({ value }, index) => `${entities[index]?.kind} ${value ?? 'itself'}`);
}

test('a watch is told to its owner with its terms, and is gone when it is ended', async () => {
  const made = await set(item, { note: 'on request of the port' });
  expect(Object.fromEntries(made.facts.map(({ name, value }) => [name, value]))).toEqual({
    action: 'inform',
    legalBasis: 'Customs Act, article 105',
    reviewAt: '2026-12-01T00:00:00.000Z',
    until: '2027-01-01T00:00:00.000Z',
    by: 'test#ota',
    note: 'on request of the port',
  });
  expect((await mine()).map(({ id }) => id)).toEqual([made.id]);
  await endWatch(office.desk, office.viewer(OTA), { id: made.id });
  expect(await mine()).toEqual([]);
});

test('a watch stands among the reports of the marking that its owner chose, restricted when nothing was said', async () => {
  const classes = async (input: object) => {
    const { id } = await set(item, input);
    const [found] = await hub.graph.read<{ members: string[] }>(
      'MATCH (w:Watch {id: $id}) MATCH (c:AccessClass {number: w.access}) RETURN c.members AS members',
      { id },
    );
    return found?.members.filter((member) => member.startsWith('intel/'));
  };
  expect(await classes({})).toEqual(['intel/customs/restricted/intelligence']);
  expect(await classes({ marking: 'plain' })).toEqual(['intel/customs/plain/intelligence']);
  await expect(set(item, { marking: 'originator-controlled' })).rejects.toThrow('marking: must be plain or restricted');
});

test('who does not work in intelligence never learns of a watch, whatever else they see of the thing', async () => {
  const { id } = await set(item);
  for (const who of [ANA, PIA])
    expect(await findEntities(hub.graph, [id], office.viewer(who).keys)).toEqual([undefined]);
  expect(await mine(RIN)).toEqual([]);
});

test('what comes in later and is the thing, or shares a contact with it, is a hit; what was there before is none', async () => {
  await office.take(parcel('RR000000005JP', { name: 'SATO KEN', phone: PHONE }));
  hub.clock += MINUTE;
  const [ofItem, ofPerson] = [await set(item), await set(person)];
  expect([await hitsOf(ofItem.id), await hitsOf(ofPerson.id)]).toEqual([[], []]);
  await office.take(declared('26JP1', 'RR123456785JP'));
  hub.clock += MINUTE;
  await office.take(parcel('RR000000014JP', { name: 'ODA REN', phone: PHONE }));
  expect(await hitsOf(ofItem.id)).toEqual(['PostalItem itself']);
  expect(await hitsOf(ofPerson.id)).toEqual([`Person ${PHONE}`]);
});

test('a hit is told to the owner and to nobody else', async () => {
  const { id } = await set(person);
  await office.take(parcel('RR000000014JP', { name: 'ODA REN', phone: PHONE }));
  expect(await hitsOf(id, OTA)).toHaveLength(1);
  // Rin sees the watch, and none of what came of it.
  expect((await findEntities(hub.graph, [id], office.viewer(RIN).keys))[0]?.kind).toBe('Watch');
  expect(await hitsOf(id, RIN)).toEqual([]);
});

test('a report on the watched thing is a hit, and hits end with the watch', async () => {
  const { id } = await set(item);
  const told = { title: 'T', text: 'T', sourceGrade: 'B', informationGrade: '2', marking: 'restricted' };
  await recordReport(office.desk, office.viewer(RIN), { ...told, things: [{ s10: 'RR123456785JP' }] });
  expect(await hitsOf(id)).toEqual(['PostalItem itself']);
  await endWatch(office.desk, office.viewer(OTA), { id });
  expect(await hitsOf(id)).toEqual([]);
});

test('a watch ends by itself', async () => {
  await set(item);
  hub.clock = Date.parse('2027-01-01T00:00:00Z');
  expect(await mine()).toEqual([]);
});

test.each([
  ['a review after the end', { reviewAt: '2027-02-01T00:00:00Z' }, 'reviewAt: must not be after until'],
  ['an end that is past', { until: '2026-01-01T00:00:00Z' }, 'until: must lie ahead'],
  ['an action that is none', { action: 'arrest' }, 'action: must be stop, inform or collect'],
  ['no legal basis', { legalBasis: ' ' }, 'legalBasis: must not be empty'],
])('%s is refused', async (_, input, problem) => {
  const refusal = await set(item, input).catch((cause: unknown) => cause);
  expect((refusal as InputError).problems).toContain(problem);
  expect(refusal).toBeInstanceOf(InputError);
});

test('nobody watches what they do not see, nor a watch; nobody ends what is not theirs', async () => {
  await expect(set('nothing')).rejects.toBeInstanceOf(NotFoundError);
  await expect(set(item, {}, PIA)).rejects.toBeInstanceOf(DeniedError);
  const { id } = await set(item);
  await expect(set(id)).rejects.toBeInstanceOf(InputError);
  await expect(endWatch(office.desk, office.viewer(RIN), { id })).rejects.toBeInstanceOf(ConflictError);
  await expect(endWatch(office.desk, office.viewer(OTA), { id: item })).rejects.toBeInstanceOf(NotFoundError);
});
