import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { DeniedError, InputError, NotFoundError } from '../../src/errors.ts';
import { findEntities } from '../../src/graph/entities.ts';
import { NOW } from '../../src/graph/known.ts';
import { findIdentifiers } from '../../src/graph/thing-identifiers.ts';
import { findOpenOrders } from '../../src/graph/work.ts';
import { openDetect } from '../../src/pipeline/detect.ts';
import type { Parts } from '../../src/pipeline/pipeline.ts';
import { findWritten } from '../../src/work/desk.ts';
import { findOrders } from '../../src/work/list-orders.ts';
import { order } from '../../src/work/order.ts';
import { recordFinding } from '../../src/work/record-finding.ts';
import { openHub, type TestHub } from '../hub.ts';
import {
  ANA,
  declared,
  ELSEWHERE,
  INSPECTOR,
  idOf,
  type Office,
  openOffice,
  PIA,
  parcel,
  traveller,
} from './office.ts';

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
  await open(hub);
});
afterAll(() => hub.close());
afterEach(() => office.close());

async function open(parts: Parts) {
  office = await openOffice(parts);
  await office.take(
    parcel('RR123456785JP', { name: 'AOKI HANA', phone: '+819010000001' }),
    declared('26JP1', 'RR123456785JP'),
    parcel('RR000000005JP', { name: 'SATO KEN', phone: '+819010000001' }),
    traveller('AAAAAA', { name: 'AOKI HANA', phone: '+819010000001' }),
  );
  item = await idOf(office, office.viewer(ANA), 'PostalItem', 'RR123456785JP');
}

/** The same with the patterns running. */
async function openWithPatterns() {
  office.close();
  await hub.empty();
  await open({ ...hub, now: () => hub.clock, detect: openDetect(hub).detect });
}

const ASKED = { office: 'JPNRT', instruction: 'open the bag, look for powder', officers: 2 };
const NOTHING = { method: 'hand-search', outcome: 'nothing-found', strength: 'confirmed' };
const FOUND = { method: 'laboratory', outcome: 'found', strength: 'confirmed', substance: 'powder', quantityKg: 1.2 };

async function send(input: object = {}) {
  const made = await order(office.desk, office.viewer(ANA), { id: item, ...ASKED, ...input });
  return findWritten(office.desk, office.viewer(ANA), made);
}

async function ordersOf(who = INSPECTOR, state: 'open' | 'all' = 'open') {
  return (await findOrders(office.desk, office.viewer(who), { state, first: 10 })).rows.map(({ thing }) => thing);
}

/** Reasons of a profile as slug and natural numbers of their subject. */
function reasons(profile: string) {
  return hub.graph.read<{ slug: string; points: number; keys: string }>(
    `MATCH (r:Reason {profile: $profile}) WHERE r.knownTo IS NULL MATCH (e:Entity {id: r.thing})
     RETURN r.slug AS slug, r.points AS points, e.keys AS keys ORDER BY slug, keys`,
    { profile },
  );
}

describe('an order', () => {
  test('reaches the inspectors of its office with the instruction and the thing’s number: no name, no reason, not whose it is', async () => {
    await send();
    const inspector = office.viewer(INSPECTOR);
    const [sent, ...more] = await ordersOf();
    expect(more).toEqual([]);
    expect(sent?.facts.map(({ name, value }) => [name, value])).toEqual([
      ['customsOffice', 'JPNRT'],
      ['instruction', 'open the bag, look for powder'],
      ['officers', 2],
    ]);
    const seen = await hub.graph.read<{ kind: string; all: string }>(
      'MATCH (e:Entity) WHERE e.access IN $keys RETURN e.kind AS kind, toString(properties(e).factSources) + coalesce(e.indexText, "") AS all ORDER BY kind',
      { keys: [...inspector.keys] },
    );
    expect(seen.map(({ kind }) => kind)).toEqual(['Order', 'PostalItem']);
    expect(JSON.stringify(seen)).not.toMatch(/ana|AOKI|HANA/);
    const records = await hub.graph.read<{ feed: string; sender: string }>(
      'MATCH (r:Record) WHERE r.access IN $keys RETURN r.feed AS feed, r.sender AS sender',
      { keys: [...inspector.keys] },
    );
    expect(records).toEqual([{ feed: 'orders', sender: 'JPNRT' }]);
    const thing = await idOf(office, inspector, 'PostalItem', 'RR123456785JP');
    const [opened] = await findEntities(hub.graph, [thing], inspector.keys);
    expect(opened).toMatchObject({ kind: 'PostalItem', caption: 'RR123456785JP', facts: [] });
    expect(await findEntities(hub.graph, [item], inspector.keys)).toEqual([undefined]);
  });

  test('is seen beside the target by who sent it, under one number, and by no other office', async () => {
    const kept = await send();
    const [number] = await findIdentifiers(hub.graph, office.viewer(ANA), [kept], NOW);
    expect(number).toMatchObject({ kind: 'OrderNumber', role: 'is' });
    expect(number?.value).toMatch(/^JPNRT\|20261102-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const on = await hub.graph.read<{ by: string }>(
      'MATCH (o:Order)-[:ORDER_FOR]->(:Entity {id: $item}) RETURN o.by AS by',
      { item },
    );
    expect(on).toEqual([{ by: 'test#ana' }]);
    expect(await ordersOf(ELSEWHERE, 'all')).toEqual([]);
    expect(await ordersOf(ANA, 'all')).toEqual([]);
  });

  test('pages newest first and is open until a finding refers to it', async () => {
    for (const instruction of ['first', 'second', 'third']) {
      hub.clock += 1000;
      await send({ instruction });
    }
    const page = await findOrders(office.desk, office.viewer(INSPECTOR), { state: 'all', first: 2 });
    const rest = await findOrders(office.desk, office.viewer(INSPECTOR), {
      state: 'all',
      first: 2,
      after: page.rows.at(-1)?.place,
    });
    const said = [...page.rows, ...rest.rows].map(({ thing }) => thing.caption);
    expect([said, page.hasMore, rest.hasMore]).toEqual([['third', 'second', 'first'], true, false]);
    await recordFinding(office.desk, office.viewer(INSPECTOR), { order: page.rows[0]?.thing.id, ...NOTHING });
    expect((await ordersOf()).map(({ caption }) => caption)).toEqual(['second', 'first']);
    expect(await ordersOf(INSPECTOR, 'all')).toHaveLength(3);
  });

  test('is refused, all problems at once, without a number to find the thing by, and to who may not order', async () => {
    const ana = office.viewer(ANA);
    const wrong = { id: item, office: 'a/b', instruction: ' ', officers: 0, until: 'tomorrow' };
    const refused = await order(office.desk, ana, wrong).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InputError);
    expect((refused as InputError).problems).toEqual([
      'office: must be the code of an office: letters, digits, dot, underscore or hyphen',
      'instruction: must not be empty',
      'officers: must be at least 1',
      'until: must be an instant with its offset',
    ]);
    const people = await hub.graph.read<{ id: string }>(
      'MATCH (p:Person) WHERE p.access IN $keys RETURN p.id AS id LIMIT 1',
      { keys: [...ana.keys] },
    );
    await expect(order(office.desk, ana, { ...ASKED, id: people[0]?.id })).rejects.toThrow(
      'id: must be a thing with a number',
    );
    const hidden = await idOf(office, office.viewer(PIA), 'Traveller', 'AAAAAA');
    await expect(order(office.desk, ana, { ...ASKED, id: hidden })).rejects.toBeInstanceOf(NotFoundError);
    await expect(order(office.desk, office.viewer(INSPECTOR), { ...ASKED, id: item })).rejects.toBeInstanceOf(
      DeniedError,
    );
  });
});

describe('a finding', () => {
  test('recorded on an order reaches the analyst, closes the order for both, and makes the patterns fire', {
    timeout: 120_000,
  }, async () => {
    await openWithPatterns();
    expect(await reasons('inspection')).toEqual([]);
    const kept = await send();
    const [sent] = await ordersOf();
    const inspector = office.viewer(INSPECTOR);
    const made = await recordFinding(office.desk, inspector, { order: sent?.id, ...FOUND });
    const ana = office.viewer(ANA);
    expect(await ordersOf()).toEqual([]);
    expect(await findOpenOrders(hub.graph, ana, [kept.id])).toEqual([]);
    const finding = await findWritten(office.desk, ana, made);
    expect(Object.fromEntries(finding.facts.map(({ name, value }) => [name, value]))).toEqual({
      ...FOUND,
      customsOffice: 'JPNRT',
      foundAt: new Date(hub.clock).toISOString(),
    });
    const [target] = await findEntities(hub.graph, [item], ana.keys);
    const met = await hub.graph.read('MATCH (:Finding)-[:FOUND_ON]->(e:Entity) WHERE e.id IN $ids RETURN e.id', {
      ids: [...(target?.memberIds ?? [])],
    });
    expect(met).toHaveLength(1);
    expect((await reasons('inspection')).map(({ slug, keys }) => [slug, JSON.parse(keys)])).toEqual([
      ['shared-contact', { s10: 'RR000000005JP' }],
    ]);
    expect((await reasons('border')).map(({ slug }) => slug)).toContain('traveller-with-held-parcel');
    expect(await reasons('trade')).toEqual([]);
  });

  test('that is confirmed later strengthens what an indication began', async () => {
    await openWithPatterns();
    const inspector = office.viewer(INSPECTOR);
    const thing = { s10: 'RR 123 456 785 JP' };
    await recordFinding(office.desk, inspector, { thing, ...FOUND, method: 'trace', strength: 'presumptive' });
    const before = await reasons('inspection');
    hub.clock += 1000;
    await recordFinding(office.desk, office.viewer(INSPECTOR), { thing, ...FOUND });
    const after = await reasons('inspection');
    expect(after).toHaveLength(before.length);
    expect(after[0]?.points).toBeGreaterThan(before[0]?.points ?? 0);
  });

  test('on a thing is written whether the hub knows the thing or not, and nothing is told of it', async () => {
    const inspector = office.viewer(INSPECTOR);
    const known = await recordFinding(office.desk, inspector, { thing: { s10: 'RR123456785JP' }, ...NOTHING });
    const unknown = await recordFinding(office.desk, inspector, {
      thing: { awb: '618-12345675', house: 'H1' },
      ...NOTHING,
    });
    expect(known.position).toBe(unknown.position);
  });

  test('is an office’s own: not on another office’s order, not without an office, and with a number that can be read', async () => {
    await send();
    const [sent] = await ordersOf();
    const refused = (who: typeof INSPECTOR, input: object) =>
      recordFinding(office.desk, office.viewer(who), { ...NOTHING, ...input }).catch((error: unknown) => error);
    expect(await refused(ELSEWHERE, { order: sent?.id })).toBeInstanceOf(NotFoundError);
    expect(await refused({ ...INSPECTOR, office: undefined } as never, { thing: { mrn: '26JP1' } })).toBeInstanceOf(
      DeniedError,
    );
    expect(await refused(ANA as never, { thing: { mrn: '26JP1' } })).toBeInstanceOf(DeniedError);
    expect(await refused(INSPECTOR, { thing: { s10: 'RR123456786JP' } })).toMatchObject({
      problems: ['thing.s10: must have 13 characters and a right check digit'],
    });
    expect(await refused(INSPECTOR, { method: 'nose', quantityKg: -1 })).toMatchObject({
      problems: ['method: must be a method there is', 'quantityKg: must not be negative'],
    });
    expect(await refused(INSPECTOR, {})).toMatchObject({ problems: ['input: order or thing: give one of the two'] });
  });
});
