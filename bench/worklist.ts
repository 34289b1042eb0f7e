/*
 * Pages and groups of a long worklist: invented targets of twelve access classes, of which an analyst for cargo sees eight,
 * on flights, in bags and at offices; in this process by src/graph/worklist.ts, and by GraphQL over HTTP with the console's
 * own document (these targets have no reasons to read). `--targets N`, `--questions N` of each kind.
 */
import { print as printDocument } from 'graphql';
import { WorklistDocument } from '../operations/generated.ts';
import { type Graph, int, ints } from '../src/graph/driver.ts';
import { dueKey, rankKey } from '../src/graph/targets.ts';
import { groupTargets, listTargets, type WorklistFilter, type WorklistOrder } from '../src/graph/worklist.ts';
import { openApi } from './api.ts';
import { openBenchHub } from './engine.ts';
import { formatTimes, print, printMachine, readOptions } from './report.ts';
import { makeClasses } from './world.ts';

const { targets, questions } = readOptions({ targets: [200_000, 2000], questions: [100, 5] });
const PAGE = 50;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OFFICES = ['JPNRT', 'JPHND', 'JPKIX', 'JPNGO', 'JPFUK', 'JPCTS'];
const now = Date.now();

printMachine();
const hub = await openBenchHub();
try {
  const { graph } = hub.parts;
  const begun = performance.now();
  await writeTargets(graph, await makeClasses(hub.parts));
  print('targets', `${targets}, written in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  const api = await openApi(hub);
  const filters: Readonly<Record<string, (index: number) => WorklistFilter>> = {
    'no filter': () => ({}),
    'one flight': (index) => ({ flight: flightOf(index) }),
    'one bag': (index) => ({ receptacle: bagOf(index) }),
    'one office': (index) => ({ office: OFFICES[index % OFFICES.length] }),
    'one kind and pattern': (index) => ({ kinds: ['PostalItem'], slug: slugOf(index) }),
    'at least 60 points': () => ({ minPoints: 60 }),
    'due in six hours': () => ({ dueAfter: now, dueBefore: now + 6 * HOUR }),
    'nobody works on it': () => ({ claimed: 'FREE' }),
  };
  const all: number[] = [];
  for (const order of ['VALUE', 'LAST_MOMENT'] as const) {
    for (const [what, filter] of Object.entries(filters)) {
      const times = await timeAll((index) => readPages(filter(index), order));
      all.push(...times);
      print(`page of ${PAGE} by ${order}, ${what}`, formatTimes(times));
    }
  }
  print('any page, in process', formatTimes(all));
  const question = printDocument(WorklistDocument);
  print('first page by GraphQL', formatTimes(await timeAll(() => api.ask(question, { first: 20 }))));
  for (const by of ['FLIGHT', 'RECEPTACLE', 'OFFICE'] as const) {
    const count = (await groupTargets(graph, api.viewer, by, {}, now)).length;
    const times = await timeAll(() => groupTargets(graph, api.viewer, by, {}, now));
    print(`all ${count} groups by ${by}`, formatTimes(times));
  }
  await api.close();

  /** The first page, and the one after it. */
  async function readPages(filter: WorklistFilter, order: WorklistOrder): Promise<void> {
    const key = order === 'VALUE' ? 'rankKey' : 'dueKey';
    const { rows } = await listTargets(graph, api.viewer, { filter, order, first: PAGE, now });
    await listTargets(graph, api.viewer, { filter, order, first: PAGE, after: rows.at(-1)?.[key], now });
  }
} finally {
  await hub.close();
}

function flightOf(index: number): string {
  return `NH${(index * 7) % 200}/2026-11-0${1 + (index % 7)}`;
}

function bagOf(index: number): string {
  return `GBLALAJPKWSAAUN6${String((index * 13) % 3000).padStart(4, '0')}`;
}

function slugOf(index: number): string {
  return ['parcel-burst', 'shared-contact', 'posted-together', 'drop-address'][index % 4] as string;
}

/** Targets as `writeTargets` of src/graph/targets.ts leaves them, each with its thing, and without reasons. */
async function writeTargets(graph: Graph, numbers: readonly number[]): Promise<void> {
  for (let start = 0; start < targets; start += 5000) {
    const rows = Array.from({ length: Math.min(5000, targets - start) }, (_, at) => makeRow(start + at, numbers));
    await graph.write(async (run) => {
      await run('UNWIND $rows AS row CREATE (t:Target) SET t = row', { rows });
      await run(
        `UNWIND $rows AS row
         CREATE (e:Entity:$(row.kind))
         SET e = row {.kind, .access, .caption, .knownFrom, id: row.thing, thingInspection: row.thing, current: true}`,
        { rows },
      );
    });
  }
  await graph.command('CALL db.awaitIndexes(600)');
}

function makeRow(index: number, numbers: readonly number[]) {
  const id = `t${String(index).padStart(21, '0')}`;
  const chance = ((index * 7919) % 100_003) / 100_003;
  const points = 10 + Math.floor(chance ** 2 * 90);
  const lastMoment = now - DAY + Math.floor((((index * 104_729) % 99_991) / 99_991) * 3 * DAY);
  const isPost = index % 3 !== 0;
  return {
    id,
    profile: 'inspection',
    thing: `e${String(index).padStart(21, '0')}`,
    kind: isPost ? 'PostalItem' : 'Consignment',
    access: ints(numbers)[(index * 31) % numbers.length],
    points,
    score: points / 100,
    value: chance ** 2,
    slugs: [slugOf(index)],
    caption: `RR${index}GB`,
    lastMoment: int(lastMoment),
    flight: flightOf(index),
    receptacle: isPost ? bagOf(index) : null,
    office: OFFICES[(index * 5) % OFFICES.length],
    postingOffice: isPost ? `GB${(index * 3) % 90}` : null,
    knownFrom: int(lastMoment - DAY),
    rankKey: rankKey(chance ** 2, id),
    dueKey: dueKey(lastMoment, id),
  };
}

async function timeAll(ask: (index: number) => Promise<unknown>): Promise<number[]> {
  // Plans are made and code is warm after these.
  for (let index = 0; index < 5; index++) await ask(index);
  const times: number[] = [];
  for (let index = 0; index < questions; index++) {
    const from = performance.now();
    await ask(index);
    times.push(performance.now() - from);
  }
  return times;
}
