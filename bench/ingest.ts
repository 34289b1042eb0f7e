/*
 * Ingest end to end (read, resolve, write, settle, join, patterns, score): units and mentions a second, whole and by feed,
 * on a simulated day taken in as the worker does it; then a second day feed by feed; then Entities alone.
 * `--units N`, `--seed S`, `--batch N` units at once, `--entities N` for the upserts; `--statements` prints the time of every
 * statement, `--no-detect` leaves patterns and score out.
 */
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simulate } from '../simulator/simulate.ts';
import { readFile } from '../src/feeds/read.ts';
import { Graph, type Row, type Run } from '../src/graph/driver.ts';
import { writeNodes } from '../src/graph/write.ts';
import type { Incoming } from '../src/pipeline/bind.ts';
import { takeIn } from '../src/pipeline/pipeline.ts';
import { openBenchHub } from './engine.ts';
import { print, printMachine, readOptions } from './report.ts';

const values = readOptions({
  units: [5000, 600],
  seed: 'bench',
  batch: [1000, 500],
  entities: [60_000, 2000],
  statements: false,
  'no-detect': false,
});
const THREADS = [
  ['C2 ', 'compiler C2'],
  ['C1 ', 'compiler C1'],
  ['G1 ', 'garbage'],
  ['GC ', 'garbage'],
  ['VM ', 'garbage'],
  ['neo4j.Bolt', 'statements'],
] as const;
const spent = new Map<string, { runs: number; ms: number }>();
if (values.statements) timeStatements();
printMachine();
const hub = await openBenchHub();
const parts = values['no-detect'] ? { ...hub.parts, detect: async () => {} } : hub.parts;
const incoming = await readDay('2026-11-02', values.seed);
const engineBefore = engineSeconds();
const cpuBefore = process.cpuUsage();
const times: string[] = [];
const seconds = await takeAll(incoming, times);
print('all feeds', rates(incoming, seconds));
print(`s/engine s a batch of ${values.batch}`, times.join(' '));
print(
  'processor',
  `${cpuSeconds().toFixed(1)} s of this process, ${(engineSeconds() - engineBefore).toFixed(1)} s of the graph engine`,
);
print('engine by thread', [...engineThreads()].map(([part, sum]) => `${part} ${sum.toFixed(1)} s`).join(', '));
print('tries run again', String(parts.graph.retries));
for (const [statement, { runs, ms }] of [...spent].sort(([, a], [, b]) => b.ms - a.ms).slice(0, 40)) {
  console.log(`${String(Math.round(ms)).padStart(8)} ms ${String(runs).padStart(6)} × ${statement}`);
}
for (const [feed, list] of Map.groupBy(await readDay('2026-11-03', `${values.seed} 2`), ({ unit }) => unit.feed)) {
  print(`${feed} alone`, rates(list, await takeAll(list, [])));
}
await upsert('new Entities');
await upsert('the same Entities again');
await hub.close();

/** Takes units in, a batch at a time; returns the seconds it took. */
async function takeAll(list: readonly Incoming[], each: string[]): Promise<number> {
  const begun = performance.now();
  for (let start = 0; start < list.length; start += values.batch) {
    const [from, spentBefore] = [performance.now(), engineSeconds()];
    await takeIn(parts, list.slice(start, start + values.batch));
    each.push(`${((performance.now() - from) / 1000).toFixed(1)}/${(engineSeconds() - spentBefore).toFixed(1)}`);
  }
  return (performance.now() - begun) / 1000;
}

function rates(list: readonly Incoming[], seconds: number): string {
  const mentions = list.reduce((sum, { unit }) => sum + unit.mentions.length, 0);
  const each = (count: number, what: string) => `${Math.round(count / seconds)} ${what}/s`;
  return `${each(list.length, 'units')}, ${each(mentions, 'mentions')}, ${list.length} units in ${seconds.toFixed(1)} s`;
}

/** Writes Entities and nothing else, 10,000 in a transaction. */
async function upsert(what: string): Promise<void> {
  const begun = performance.now();
  for (let start = 0; start < values.entities; start += 10_000) {
    const entities = Array.from({ length: Math.min(10_000, values.entities - start) }, (_, at) => ({
      id: parts.makeId('Entity', 'upsert', String(start + at)),
      kind: 'PostalItem' as const,
      access: 1,
      keys: undefined,
    }));
    await writeNodes(parts.graph, { entities, identifiers: [] });
  }
  print(what, `${Math.round(values.entities / ((performance.now() - begun) / 1000))} upserts/s`);
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage(cpuBefore);
  return (user + system) / 1e6;
}

/** Processor time of the graph engine's threads by what they do: its guard is the child, the engine itself runs below it. */
function engineThreads(): Map<string, number> {
  const seconds = new Map<string, number>();
  const guard = hub.pid;
  if (guard === undefined) return seconds;
  const engine = readFileSync(`/proc/${guard}/task/${guard}/children`, 'utf8').split(' ')[0] || guard;
  for (const task of readdirSync(`/proc/${engine}/task`)) {
    const [, name = '', rest = ''] =
      /\((.*)\) (.*)/s.exec(readFileSync(`/proc/${engine}/task/${task}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ');
    const part = THREADS.find(([start]) => name.startsWith(start))?.[1] ?? 'other';
    seconds.set(part, (seconds.get(part) ?? 0) + (Number(fields[11]) + Number(fields[12])) / 100);
  }
  return seconds;
}

function engineSeconds(): number {
  return [...engineThreads().values()].reduce((sum, each) => sum + each, 0);
}

async function readDay(start: string, seed: string): Promise<Incoming[]> {
  const folder = join(hub.folder, start);
  simulate({ seed, start, days: 1, unitsPerDay: values.units, folder });
  const from = performance.now();
  const list: Incoming[] = [];
  for (const line of readFileSync(join(folder, 'manifest.ndjson'), 'utf8').trim().split('\n')) {
    const { path, feed, receivedAt } = JSON.parse(line) as { path: string; feed: string; receivedAt: string };
    const bytes = readFileSync(join(folder, path));
    for await (const piece of readFile(createReadStream(join(folder, path)), feed)) {
      if (piece.type !== 'unit') continue;
      const { unit } = piece;
      const own = bytes.subarray(...unit.bytes);
      list.push({ unit, bytes: own, receivedAt: Date.parse(receivedAt), delivery: path, backfill: true });
    }
  }
  print(`day of ${start}, read alone`, `${Math.round(list.length / ((performance.now() - from) / 1000))} units/s`);
  return list;
}

/** Counts the time that each statement takes as its caller sees it: statements side by side are each counted whole. */
function timeStatements(): void {
  const { read, write } = Graph.prototype;
  const timed = async <T>(cypher: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    try {
      return await work();
    } finally {
      const key = cypher.replace(/\s+/g, ' ').slice(0, 150);
      const { runs, ms } = spent.get(key) ?? { runs: 0, ms: 0 };
      spent.set(key, { runs: runs + 1, ms: ms + performance.now() - from });
    }
  };
  Graph.prototype.read = function <T extends object = Row>(this: Graph, cypher: string, parameters?: Row, ms?: number) {
    return timed(cypher, () => read.call(this, cypher, parameters, ms) as Promise<T[]>);
  };
  Graph.prototype.write = function <T>(this: Graph, work: (run: Run) => Promise<T>) {
    return write.call(this, (run: Run) =>
      work(((cypher: string, parameters?: Row) => timed(cypher, () => run(cypher, parameters))) as Run),
    ) as Promise<T>;
  };
}
