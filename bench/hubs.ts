/*
 * The newest 100 edges of hubs of 50,000: all visible, nearly all hidden, and all hidden, beside an ordinary node and beside
 * the same hub without its marks. What a viewer is asked to wait must not tell how much is hidden. `--edges N`, `--rounds N`.
 */
import { type Graph, int } from '../src/graph/driver.ts';
import { step } from '../src/graph/expand.ts';
import { markHubs } from '../src/graph/hubs.ts';
import { NOW } from '../src/graph/known.ts';
import { openBenchHub } from './engine.ts';
import { formatTimes, print, printMachine, readOptions } from './report.ts';

const { edges, rounds } = readOptions({ edges: [50_000, 5_000], rounds: [200, 20] });
const SEEN = 1;
const HIDDEN = 2;
/** A viewer holds dozens of classes; most of them have no edge here. */
const KEYS = [SEEN, ...Array.from({ length: 24 }, (_, at) => 10 + at)];
/** One in how many of a node's edges leads to what the viewer sees. */
const NODES = { 'all visible': 1, '1 in 500 visible': 500, 'all hidden': edges + 1 } as const;

printMachine();
const { parts, close } = await openBenchHub();
try {
  const { graph } = parts;
  for (const [name, oneIn] of Object.entries(NODES)) await build(graph, name, edges, oneIn);
  await build(graph, 'ordinary', 200, 1);
  for (const name of Object.keys(NODES)) await measure(graph, `${name}, walked`, name, Math.ceil(rounds / 10));
  const started = performance.now();
  await markHubs(graph, Object.keys(NODES), Object.keys(NODES));
  print(`marking ${Object.keys(NODES).length * 2} hubs`, `${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const name of Object.keys(NODES)) await measure(graph, `${name}, hub`, name, rounds);
  await measure(graph, 'ordinary node of 200 edges', 'ordinary', rounds);
} finally {
  await close();
}

/** A carrier with its consignments, which all share a telephone number. */
async function build(graph: Graph, name: string, count: number, oneIn: number): Promise<void> {
  await graph.command(
    "CREATE (:Entity {id: $name, access: $seen, knownFrom: 0}), (:Identifier {id: $name, kind: 'Phone', value: $name})",
    { name, seen: int(SEEN) },
  );
  await graph.command(
    `UNWIND range(1, $count) AS n
     CALL (n) {
       MATCH (c:Entity {id: $name}) MATCH (i:Identifier {id: $name})
       CREATE (f:Entity {id: $name + n, access: CASE n % $oneIn WHEN 0 THEN $seen ELSE $hidden END, knownFrom: n})
       CREATE (c)-[:CARRIER_OF {id: $name + 'x' + n, knownFrom: n}]->(f)
       CREATE (i)<-[:HAS {id: $name + 'h' + n, knownFrom: n, role: 'contact'}]-(f)
     } IN TRANSACTIONS OF 10000 ROWS`,
    { name, count: int(count), oneIn: int(oneIn), seen: int(SEEN), hidden: int(HIDDEN) },
  );
  // A way to the number for a viewer who sees none of its other holders.
  await graph.command(
    `MATCH (i:Identifier {id: $name})
     CREATE (:Entity {id: $name + 'own', access: $seen, knownFrom: 0})-[:HAS {id: $name + 'own', knownFrom: 0, role: 'contact'}]->(i)`,
    { name, seen: int(SEEN) },
  );
}

async function measure(graph: Graph, what: string, name: string, times: number): Promise<void> {
  for (const [side, id] of [
    ['statements', name],
    ['holders', `${name}own`],
  ] as const) {
    const took: number[] = [];
    for (let round = 0; round < times + 20; round += 1) {
      const started = performance.now();
      await step(graph, [id], { keys: KEYS, at: NOW, perNode: 100 });
      if (round >= 20) took.push(performance.now() - started);
    }
    print(`${what}, ${side}`, formatTimes(took));
  }
}
