import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Graph, int } from '../../src/graph/driver.ts';
import { step } from '../../src/graph/expand.ts';
import { COUNTED } from '../../src/graph/hub-edges.ts';
import { markHubs } from '../../src/graph/hubs.ts';
import { NOW } from '../../src/graph/known.ts';
import { findLinks } from '../../src/graph/thing-links.ts';
import { findMentions } from '../../src/graph/thing-mentions.ts';
import type { Viewer } from '../../src/model/access.ts';
import { linkTypes } from '../../src/model/links.ts';
import { takeIn } from '../../src/pipeline/pipeline.ts';
import { openHub, type TestHub } from '../hub.ts';
import { house, item, person, s10 } from '../patterns/units.ts';

let hub: TestHub;
let graph: Graph;
beforeAll(async () => {
  hub = await openHub();
  graph = hub.graph;
});
beforeEach(() => hub.empty());
afterAll(() => hub.close());

const TYPES = ['CONSIGNEE_OF', 'PART_OF', 'CARRIES'] as const;
const CLASSES = [1, 2, 3];
const ENTITIES = 7;
const IDENTIFIERS = 3;
const instant = fc.integer({ min: 1, max: 6 });
const times = { knownFrom: instant, open: fc.integer({ min: 1, max: 4 }), shut: fc.boolean() };

/** Few nodes, many edges between any of them, some closed, many known at one instant. */
const worldArbitrary = fc.record({
  access: fc.array(fc.constantFrom(...CLASSES), { minLength: ENTITIES, maxLength: ENTITIES }),
  unsettled: fc.constantFrom(undefined, undefined, 'e6'),
  links: edges({ from: fc.nat(ENTITIES - 1), to: fc.nat(ENTITIES - 1), type: fc.constantFrom(...TYPES), ...times }),
  has: edges({ from: fc.nat(ENTITIES - 1), to: fc.nat(IDENTIFIERS - 1), ...times }),
  says: edges({ access: fc.constantFrom(...CLASSES), to: fc.nat(ENTITIES - 1), ...times }),
  common: fc.array(fc.record({ identifier: fc.nat(IDENTIFIERS - 1), number: fc.constantFrom(...CLASSES), ...times }), {
    maxLength: 2,
  }),
});
type World = typeof worldArbitrary extends fc.Arbitrary<infer T> ? T : never;

function edges<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T[]> {
  return fc.array(fc.record(model), { minLength: 8, maxLength: 40 }) as fc.Arbitrary<T[]>;
}

const askedArbitrary = fc.record({
  keys: fc.subarray(CLASSES, { minLength: 1 }),
  at: fc.oneof(fc.constant(NOW), instant),
  perNode: fc.integer({ min: 1, max: 12 }),
  over: fc.integer({ min: 0, max: 12 }),
  types: fc.option(fc.subarray([...TYPES]), { nil: undefined }),
});
type Asked = typeof askedArbitrary extends fc.Arbitrary<infer T> ? T : never;

test('a hub is read as it was before it was one: same edges, same order, same cuts', async () => {
  let cuts = 0;
  await fc.assert(
    fc.asyncProperty(worldArbitrary, askedArbitrary, async (world, asked) => {
      await hub.empty();
      await write(world);
      const before = await readAll(world, asked);
      const nodes = world.access.map((_, at) => `e${at}`);
      const hubs = await markHubs(
        graph,
        nodes,
        [0, 1, 2].map((at) => `i${at}`),
        asked.over,
      );
      expect(await readAll(world, asked)).toEqual(before);
      if (hubs.length > 0) cuts += before.step.cut.size;
    }),
    { numRuns: 60, interruptAfterTimeLimit: 60_000, endOnFailure: true },
  );
  expect(cuts).toBeGreaterThan(0);
}, 120_000);

test('an ordinary node becomes a hub once it has more edges than a hub needs, and edges that come later are in its index', async () => {
  const phone = '+819010000001';
  const parcels = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) =>
      item(s10(1000 * (from + at)), {}, { consignee: person(`NAME ${from + at}`, { phone }) }),
    );
  const houses = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => house('13112345675', `H${from + at}`, {}));
  await takeIn(hub, [...parcels(1, 4), ...houses(1, 4)]);
  const { entities, identifiers } = await nodes();
  expect(await markHubs(graph, entities, identifiers, 100)).toEqual([]);
  const [master] = await graph.read<{ id: string }>('MATCH (e:Entity)<-[:PART_OF]-() RETURN DISTINCT e.id AS id');
  const [number] = await graph.read<{ id: string }>('MATCH (i:Phone) RETURN i.id AS id');
  const hubs = [master?.id, number?.id];
  expect((await markHubs(graph, entities, identifiers, 3)).sort()).toEqual(expect.arrayContaining(hubs));
  // Made hubs once: they stay it, and asking again changes nothing.
  expect(await markHubs(graph, entities, identifiers, 3)).toEqual([]);
  hub.clock += 1000;
  await takeIn(hub, [...parcels(5, 3), ...houses(5, 3)]);
  expect(await unmarked()).toBe(0);
  const keys = (await hub.classes.list()).map((each) => each.number);
  const { edges } = await step(graph, [master?.id ?? ''], { keys, at: NOW, perNode: 50 });
  expect(edges.filter(({ type }) => type === 'PART_OF')).toHaveLength(7);
});

test('a hub half marked by a crash is read by walking it until the job has run again', async () => {
  await write({ ...EMPTY, access: [1, 1], links: [link(0, 1, 1), link(0, 1, 2)] });
  await graph.write((run) =>
    run("MATCH (e:Entity {id: 'e0'})-[x {id: 'x0'}]->(f) SET e.hub = false, x.hubFrom = 'e0', x.accessTo = f.access"),
  );
  const ask = () => step(graph, ['e0'], { keys: [1], at: NOW, perNode: 5 });
  expect((await ask()).edges).toHaveLength(2);
  expect(await markHubs(graph, ['e0'], [], 1)).toEqual(['e0']);
  expect((await ask()).edges).toHaveLength(2);
  expect(await unmarked()).toBe(0);
});

test('of 50,000 edges the newest 100 come, for one who sees all and for one who sees few', async () => {
  await graph.command(
    `CREATE (:Entity:Organisation {id: 'carrier', kind: 'Organisation', access: 2, knownFrom: 0}), (:Identifier:Phone {id: 'phone', kind: 'Phone', value: '+1'})`,
  );
  await graph.command(
    `UNWIND range(1, 50000) AS n
     CALL (n) {
       MATCH (c:Entity {id: 'carrier'}) MATCH (i:Identifier {id: 'phone'})
       CREATE (f:Entity:Consignment {id: 'f' + n, kind: 'Consignment', access: CASE n % 500 WHEN 0 THEN 2 ELSE 1 END, knownFrom: n})
       CREATE (c)-[:CARRIER_OF {id: 'x' + n, knownFrom: n}]->(f)
       CREATE (i)<-[:HAS {id: 'h' + n, knownFrom: n, role: 'contact'}]-(f)
     } IN TRANSACTIONS OF 10000 ROWS`,
  );
  expect(await markHubs(graph, ['carrier'], ['phone'])).toEqual(['carrier', 'phone']);
  const newest = Array.from({ length: 100 }, (_, at) => at);
  const ask = async (keys: number[]) => {
    const ofCarrier = await step(graph, ['carrier'], { keys, at: NOW, perNode: 100 });
    const ofHolder = await step(graph, ['f50000'], { keys, at: NOW, perNode: 100 });
    const ids = (list: typeof ofCarrier.edges, type: string, to?: string) =>
      list.filter((edge) => edge.type === type && (to === undefined || edge.to === to)).map(({ id }) => id);
    return {
      carried: ids(ofCarrier.edges, 'CARRIER_OF'),
      over: ofCarrier.cut.get('carrier'),
      // The Entity's own edge to its number was read from its own side too.
      holders: [...new Set(ids(ofHolder.edges, 'HAS'))],
      holdersOver: ofHolder.cut.get('phone'),
    };
  };
  expect(await ask([1, 2])).toEqual({
    carried: newest.map((at) => `x${50_000 - at}`),
    over: COUNTED,
    holders: newest.map((at) => `h${50_000 - at}`),
    holdersOver: COUNTED,
  });
  // One in 500 is of the class that this viewer holds: exactly 100, so that nothing is cut.
  expect(await ask([2])).toEqual({
    carried: newest.map((at) => `x${50_000 - 500 * at}`),
    over: undefined,
    holders: newest.map((at) => `h${50_000 - 500 * at}`),
    holdersOver: undefined,
  });
}, 120_000);

test('every type of edge has an index for each end that may be a hub', async () => {
  const list = await graph.read<{ type: string; by: string }>(
    "SHOW INDEXES YIELD entityType, labelsOrTypes, properties, state WHERE entityType = 'RELATIONSHIP' AND state = 'ONLINE' AND size(properties) = 3 RETURN labelsOrTypes[0] AS type, reduce(all = '', name IN properties | all + ' ' + name) AS by",
  );
  const have = list.map(({ type, by }) => `${type}${by}`).sort();
  const ends = [...linkTypes, 'HAS'].flatMap((type) => [
    `${type} hubFrom accessTo knownFrom`,
    `${type} hubTo accessFrom knownFrom`,
  ]);
  expect(have).toEqual([...ends, 'SAYS hubTo accessFrom knownFrom'].sort());
});

const EMPTY: World = { access: [], unsettled: undefined, links: [], has: [], says: [], common: [] };

function link(from: number, to: number, knownFrom: number): World['links'][number] {
  return { from, to, type: 'PART_OF', knownFrom, open: 1, shut: false };
}

/** Writes the world as it stands, without the pipeline: edges between any classes, in any state. */
async function write({ access, unsettled, links, has, says, common }: World): Promise<void> {
  const rows = <T extends { knownFrom: number; open: number; shut: boolean }>(list: readonly T[], name: string) =>
    list.map(({ knownFrom, open, shut, ...rest }, at) => ({
      ...rest,
      set: { id: `${name}${at}`, knownFrom: int(knownFrom), ...(shut ? { knownTo: int(knownFrom + open) } : {}) },
    }));
  const run = (cypher: string, list: readonly object[]) => graph.write((tx) => tx(cypher, { rows: list }));
  await run(
    'UNWIND $rows AS row CREATE (e:Entity {id: row.id, access: row.access, knownFrom: row.knownFrom})',
    access.map((number, at) => ({
      id: `e${at}`,
      access: int(number),
      knownFrom: `e${at}` === unsettled ? null : int(0),
    })),
  );
  await graph.command("UNWIND range(0, 2) AS n MERGE (:Identifier {id: 'i' + n, kind: 'Phone', value: 'v' + n})");
  await graph.command('UNWIND range(1, 3) AS n MERGE (:AccessClass {key: toString(n), number: n})');
  await run(
    "UNWIND $rows AS row MATCH (a:Entity {id: 'e' + row.from}) MATCH (b:Entity {id: 'e' + row.to}) CREATE (a)-[x:$(row.type)]->(b) SET x = row.set",
    rows(links, 'x').map((row) => ({ ...row, from: int(row.from), to: int(row.to) })),
  );
  await run(
    "UNWIND $rows AS row MATCH (a:Entity {id: 'e' + row.from}) MATCH (b:Identifier {id: 'i' + row.to}) CREATE (a)-[x:HAS]->(b) SET x = row.set",
    rows(has, 'h').map((row) => ({ ...row, from: int(row.from), to: int(row.to) })),
  );
  await run(
    "UNWIND $rows AS row MATCH (e:Entity {id: 'e' + row.to}) CREATE (r:Record {id: 'r' + row.set.id, access: row.access})-[s:SAYS]->(e) SET s = row.set, s.pos = 'A', s.facts = '{}'",
    rows(says, 's').map((row) => ({ ...row, to: int(row.to), access: int(row.access) })),
  );
  await run(
    "UNWIND $rows AS row MATCH (i:Identifier {id: 'i' + row.identifier}) MATCH (c:AccessClass {number: row.number}) CREATE (i)-[m:COMMON_IN]->(c) SET m = row.set",
    rows(common, 'c').map((row) => ({ ...row, identifier: int(row.identifier), number: int(row.number) })),
  );
}

async function readAll({ access }: World, { keys, at, perNode, types }: Asked) {
  const visible = access.flatMap((number, index) => (keys.includes(number) ? [`e${index}`] : []));
  // Some of what is visible as one thing, the rest each on its own.
  const things = [visible.slice(0, 2), ...visible.slice(2).map((id) => [id])].flatMap((memberIds) =>
    memberIds[0] === undefined ? [] : [{ id: memberIds[0], memberIds }],
  );
  const viewer = { actions: new Set(['read']), keys } as unknown as Viewer;
  const order = <T extends { thing: string }>(list: readonly T[]) => Map.groupBy(list, ({ thing }) => thing);
  return {
    step: await step(graph, visible, { keys, at, perNode }),
    links: order(await findLinks(graph, viewer, things, { limit: perNode, types, at })),
    mentions: order(await findMentions(graph, viewer, things, perNode, at)),
  };
}

async function nodes(): Promise<{ entities: string[]; identifiers: string[] }> {
  const ids = async (label: string) =>
    (await graph.read<{ id: string }>(`MATCH (n:${label}) RETURN n.id AS id`)).map(({ id }) => id);
  return { entities: await ids('Entity'), identifiers: await ids('Identifier') };
}

/** Edges of hubs that lack the marks by which they are found, or have wrong ones. */
async function unmarked(): Promise<number> {
  const [row] = await graph.read<{ count: number }>(
    `MATCH (a)-[x]->(b) WHERE type(x) IN $types
     AND (a.hub AND NOT coalesce(x.hubFrom = a.id AND x.accessTo = coalesce(b.access, a.access), false)
       OR b.hub AND NOT coalesce(x.hubTo = b.id AND x.accessFrom = a.access, false))
     RETURN count(x) AS count`,
    { types: [...linkTypes, 'HAS', 'SAYS'] },
  );
  return row?.count ?? -1;
}
