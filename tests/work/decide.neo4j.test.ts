import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { DeniedError, InputError } from '../../src/errors.ts';
import { findEntities } from '../../src/graph/entities.ts';
import { findLabels } from '../../src/graph/labels.ts';
import { decide } from '../../src/work/decide.ts';
import { findWritten } from '../../src/work/desk.ts';
import { recordFinding } from '../../src/work/record-finding.ts';
import { openHub, type TestHub } from '../hub.ts';
import { ANA, BEN, declared, INSPECTOR, idOf, type Office, openOffice, PIA, parcel } from './office.ts';

// The engine plans each question the first time it is asked.
vi.setConfig({ testTimeout: 240_000 });

let hub: TestHub;
let office: Office;
let item: string;
beforeAll(async () => {
  hub = await openHub();
});
beforeEach(async () => {
  await hub.empty();
  office = await openOffice(hub);
  await office.take(parcel('RR123456785JP', { name: 'AOKI HANA' }), declared('26JP1', 'RR123456785JP'));
  item = await idOf(office, office.viewer(ANA), 'PostalItem', 'RR123456785JP');
});
afterEach(() => office.close());
afterAll(() => hub.close());

async function itemOf(who = ANA) {
  const [thing] = await findEntities(hub.graph, [item], office.viewer(who).keys);
  if (thing === undefined) throw new Error('The item is not there.');
  return thing;
}

test('a decision stands in the set of the profile and every visible member’s class, and is read by who decided at once', async () => {
  const made = await decide(office.desk, office.viewer(ANA), { id: item, action: 'scan', note: 'before noon' });
  const decision = await findWritten(office.desk, office.viewer(ANA), made);
  expect(Object.fromEntries(decision.facts.map(({ name, value }) => [name, value]))).toEqual({
    action: 'scan',
    by: 'test#ana',
    note: 'before noon',
  });
  const stands = await hub.graph.read<{ key: string }>(
    'MATCH (d:Decision)-[:DECISION_ON]->(:Entity {id: $item}) MATCH (c:AccessClass {number: d.access}) RETURN c.key AS key',
    { item },
  );
  expect(stands).toEqual([{ key: 'set(declaration/customs/plain/trade;post/customs/plain/trade;profile:inspection)' }]);
  const seenBy = async (who: typeof ANA) =>
    (await findEntities(hub.graph, [decision.id], office.viewer(who).keys))[0]?.caption;
  expect(await seenBy(BEN)).toBe('scan');
  expect(await seenBy(PIA)).toBe('scan');
  expect(await seenBy(INSPECTOR)).toBeUndefined();
});

test('what is decided under a wider profile is not seen under a narrower one', async () => {
  const made = await decide(office.desk, office.viewer(PIA), { id: item, action: 'detain' });
  const { id } = await findWritten(office.desk, office.viewer(PIA), made);
  expect(await findEntities(hub.graph, [id], office.viewer(ANA).keys)).toEqual([undefined]);
});

test('what was released unseen has no label; a finding gives one, its strength by how it was looked for', async () => {
  await decide(office.desk, office.viewer(ANA), { id: item, action: 'release' });
  const labelOf = async () => {
    const thing = await itemOf();
    return (await findLabels(hub.graph, office.viewer(ANA), [thing])).get(thing.id);
  };
  expect(await labelOf()).toBeUndefined();
  const seen = { thing: { s10: 'RR123456785JP' }, outcome: 'nothing-found', strength: 'confirmed' };
  await recordFinding(office.desk, office.viewer(INSPECTOR), { ...seen, method: 'x-ray' });
  expect(await labelOf()).toEqual({ value: 'negative', strength: 0.3 });
  await recordFinding(office.desk, office.viewer(INSPECTOR), { ...seen, method: 'hand-search' });
  expect(await labelOf()).toEqual({ value: 'negative', strength: 0.9 });
});

test('the action must be one there is, and the permission is asked for first', async () => {
  await expect(decide(office.desk, office.viewer(ANA), { id: item, action: 'burn' })).rejects.toBeInstanceOf(
    InputError,
  );
  await expect(decide(office.desk, office.viewer(INSPECTOR), {})).rejects.toBeInstanceOf(DeniedError);
});
