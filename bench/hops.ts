/*
 * Networks of one to three hops around things of a large invented world (world.ts), joins followed, access checked: in this
 * process by src/graph/neighbourhood.ts, and by GraphQL over HTTP, signed in, all limits on. Half of the questions start at
 * items of the big firms. Then the same questions with the access check taken out of the statements, asked in turn with it
 * by somebody who may see everything, so that both read the same.
 * `--nodes N`, `--questions N` of each kind.
 */
import { print as printDocument } from 'graphql';
import { NeighbourhoodDocument } from '../operations/generated.ts';
import { encodeId } from '../resolvers/id.ts';
import type { Graph, Row } from '../src/graph/driver.ts';
import { findNeighbourhood } from '../src/graph/neighbourhood.ts';
import type { Viewer } from '../src/model/access.ts';
import { openApi } from './api.ts';
import { openBenchHub } from './engine.ts';
import { formatTimes, print, printMachine, readOptions } from './report.ts';
import { buildWorld, makeClasses, type World } from './world.ts';

const { nodes, questions } = readOptions({ nodes: [1_000_000, 20_000], questions: [200, 10] });
/** What the API shows when nothing else is asked for. */
const asked = { perNode: 50, most: 200 } as const;
const CHECK =
  / AND \(s\.access IS NULL OR s\.access IN \$keys\)| AND [a-z]\.access IN \$keys|[a-z]\.access IN \$keys AND /g;

printMachine();
const hub = await openBenchHub({ heapMiB: 2048, pagesMiB: 2048 });
try {
  const { graph } = hub.parts;
  const numbers = await makeClasses(hub.parts);
  const begun = performance.now();
  const world = await buildWorld(graph, nodes, numbers);
  const seconds = (performance.now() - begun) / 1000;
  print('graph', `${nodes} nodes, ${world.edges} edges, built in ${seconds.toFixed(0)} s`);
  const api = await openApi(hub);
  const starts = await findStarts(graph, world, api.viewer.keys);
  const question = printDocument(NeighbourhoodDocument);
  for (const hops of [1, 2, 3]) {
    const inProcess = (id: string) => findNeighbourhood(graph, api.viewer, [id], { ...asked, hops });
    const byApi = (id: string) => api.ask(question, { id: encodeId('Entity', id), hops, most: asked.most });
    print(`${hops} hop(s), in process`, formatTimes(await timeAll(starts, inProcess)));
    print(`${hops} hop(s), by GraphQL`, formatTimes(await timeAll(starts, byApi)));
  }
  await printOverhead(graph, { ...api.viewer, keys: [...numbers].sort((a, b) => a - b) }, starts);
  await api.close();
} finally {
  await hub.close();
}

/** Items and parties that the viewer sees, by chance but the same in every run; every second one an item of a big firm. */
async function findStarts(graph: Graph, world: World, keys: readonly number[]): Promise<string[]> {
  const ids = Array.from({ length: questions * 8 }, (_, index) => {
    const place = (index * 7919 + 11) % 100_003;
    const share = place / 100_003;
    return index % 4 === 0
      ? world.partyId(Math.floor(share * world.parties))
      : world.itemId(Math.floor(share * world.items));
  });
  const found = await graph.read<{ id: string; big: boolean }>(
    `UNWIND $ids AS id MATCH (e:Entity {id: id})
     RETURN id, e.access IN $keys AS seen, EXISTS { (e)<-[:CONSIGNOR_OF]-(o:Entity) WHERE o.id IN $big } AS big`,
    { ids, keys: [...keys], big: [...world.bigFirms] },
  );
  const seen = found.filter((each) => 'seen' in each && each.seen === true);
  const half = Math.ceil(questions / 2);
  const some = [true, false].flatMap((big) => seen.filter((each) => each.big === big).slice(0, half));
  return some.map(({ id }) => id);
}

/** Time of each question; all of them are asked once before, until plans are made and code is warm. */
async function timeAll(ids: readonly string[], ask: (id: string) => Promise<unknown>): Promise<number[]> {
  for (const id of ids) await ask(id);
  const times: number[] = [];
  for (const id of ids) {
    const from = performance.now();
    if ((await ask(id)) == null) throw new Error('a thing that is visible was not found');
    times.push(performance.now() - from);
  }
  return times;
}

/** Both ways in turn, question by question, so that whatever else the machine does hits both. */
async function printOverhead(graph: Graph, viewer: Viewer, ids: readonly string[]): Promise<void> {
  const times = { checked: [] as number[], unchecked: [] as number[] };
  const ways = { checked: graph, unchecked: withoutCheck(graph) };
  for (const round of [0, 1, 2]) {
    for (const [index, id] of ids.entries()) {
      // Who asks second finds all of it warm: each is first as often.
      const order = ['checked', 'unchecked'] as const;
      for (const way of (index + round) % 2 === 0 ? order : order.toReversed()) {
        const from = performance.now();
        await findNeighbourhood(ways[way], viewer, [id], { ...asked, hops: 3 });
        // The first round makes plans and warms up.
        if (round > 0) times[way].push(performance.now() - from);
      }
    }
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  const ratio = median(times.checked) / median(times.unchecked);
  print('3 hops with the access check, to without', `${ratio.toFixed(2)} times, by the medians`);
}

/** The graph with the access check cut out of every statement it reads. */
function withoutCheck(graph: Graph): Graph {
  return new Proxy(graph, {
    get: (target, name) => {
      if (name === 'read')
        return (cypher: string, parameters?: Row) => target.read(cypher.replace(CHECK, ''), parameters);
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
