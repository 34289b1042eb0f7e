import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { markHubs } from '../../src/graph/hubs.ts';
import { findHolders, readStatements } from '../../src/graph/partner-reads.ts';
import { openHub, type TestHub } from '../hub.ts';

let hub: TestHub;
let graph: Graph;
beforeAll(async () => {
  hub = await openHub();
  graph = hub.graph;
});
beforeEach(() => hub.empty());
afterAll(() => hub.close());

const viewer = (keys: number[]) => ({ actions: new Set(['read'] as const), keys });
const holders = async (
  keys: number[],
  kinds: readonly ('Person' | 'Organisation' | 'Report')[] = ['Person', 'Organisation'],
) => (await findHolders(graph, viewer(keys), ['phone', 'nothing'], kinds)).map(({ id }) => id);

/** One number, held in every way there is: as own, quoted, closed, by what is not current, by another kind, in two classes. */
async function write(): Promise<void> {
  await graph.command(`
    CREATE (i:Identifier {id: 'phone', kind: 'Phone', value: '+1'})
    FOREACH (row IN [
      {id: 'a', kind: 'Person', access: 1, role: 'contact', current: true, knownFrom: 1},
      {id: 'b', kind: 'Person', access: 2, role: 'contact', current: true, knownFrom: 2},
      {id: 'c', kind: 'Organisation', access: 1, role: 'is', current: true, knownFrom: 3},
      {id: 'd', kind: 'Person', access: 1, role: 'refers', current: true, knownFrom: 4},
      {id: 'e', kind: 'Person', access: 1, role: 'contact', current: false, knownFrom: 5},
      {id: 'f', kind: 'Report', access: 1, role: 'contact', current: true, knownFrom: 6}] |
      CREATE (i)<-[:HAS {id: 'h' + row.id, role: row.role, knownFrom: row.knownFrom}]-
             (:Entity {id: row.id, kind: row.kind, access: row.access, current: row.current, knownFrom: 0, name: row.id}))
    CREATE (i)<-[:HAS {id: 'hg', role: 'contact', knownFrom: 1, knownTo: 2}]-
           (:Entity {id: 'g', kind: 'Person', access: 1, current: true, knownFrom: 0})`);
}

test('a number is held by current Entities of the kinds and classes asked for, as their own or as a contact', async () => {
  await write();
  const asked = async () => [
    await holders([1]),
    await holders([2]),
    await holders([1, 2], ['Person']),
    await holders([1], ['Report']),
    await holders([]),
  ];
  const wanted = [['a', 'c'], ['b'], ['a', 'b'], ['f'], []];
  expect(await asked()).toEqual(wanted);
  expect(await markHubs(graph, [], ['phone'], 1)).toEqual(['phone']);
  expect(await asked()).toEqual(wanted);
});

test('of 50,000 holders those in reach come, however many are hidden', async () => {
  await graph.command("CREATE (:Identifier:Phone {id: 'phone', kind: 'Phone', value: '+1'})");
  await graph.command(
    `UNWIND range(1, 50000) AS n
     CALL (n) {
       MATCH (i:Identifier {id: 'phone'})
       CREATE (f:Entity {id: 'f' + n, kind: 'Person', access: CASE n % 5000 WHEN 0 THEN 2 ELSE 1 END, knownFrom: n, current: true})
       CREATE (i)<-[:HAS {id: 'h' + n, knownFrom: n, role: 'contact'}]-(f)
     } IN TRANSACTIONS OF 10000 ROWS`,
  );
  await markHubs(graph, [], ['phone']);
  expect(await holders([2])).toHaveLength(10);
  expect(await holders([3])).toEqual([]);
  expect(await holders([1, 2])).toHaveLength(1_011);
}, 120_000);

test('what an Entity states is read only in the classes given, with its numbers that hold now', async () => {
  await write();
  const read = async (keys: number[]) =>
    (await readStatements(graph, viewer(keys), ['a', 'b', 'e', 'g'])).map(({ id, number, identifiers }) => [
      id,
      number,
      identifiers.length,
    ]);
  expect(await read([1])).toEqual([
    ['a', 1, 1],
    ['g', 1, 0],
  ]);
  expect(await read([2])).toEqual([['b', 2, 1]]);
  expect(await read([])).toEqual([]);
});
