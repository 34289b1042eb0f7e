/*
 * Patterns against a simulated day: recall of planted networks, near misses that fired, precision of the top 100 of each
 * profile, and what the patterns cost beside the rest of the ingest. Starts a Neo4j of its own, or uses NEO4J_URL's (it is
 * emptied). `--units N` a day, `--days N`, `--seed S`, `--texts N` rows shown.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder } from '../engine/folders.ts';
import { bringJars } from '../engine/jars.ts';
import { findJava } from '../engine/java.ts';
import { startNeo4j } from '../engine/neo4j.ts';
import { anyPort } from '../engine/ports.ts';
import type { Subject } from '../simulator/message.ts';
import type { ManifestEntry } from '../simulator/output.ts';
import { simulate, unitsOf } from '../simulator/simulate.ts';
import { readPolicy } from '../src/auth/policy.ts';
import { profileKeys } from '../src/auth/viewer.ts';
import { type GraphAddress, readOutsideServers } from '../src/config.ts';
import { readFile } from '../src/feeds/read.ts';
import { Classes } from '../src/graph/classes.ts';
import { Graph, type Row } from '../src/graph/driver.ts';
import { migrate } from '../src/graph/migrate.ts';
import { findReasons } from '../src/graph/reason-reads.ts';
import { THING } from '../src/graph/thing.ts';
import type { Action, ProfileName } from '../src/model/access.ts';
import { patterns } from '../src/patterns/index.ts';
import { Batcher } from '../src/pipeline/batcher.ts';
import { openDetect } from '../src/pipeline/detect.ts';
import { Inbox } from '../src/pipeline/inbox.ts';
import { ingest } from '../src/pipeline/ingest.ts';
import type { Parts } from '../src/pipeline/pipeline.ts';
import { openIds } from '../src/resolve/id.ts';
import { ContentStore } from '../src/store/content-store.ts';
import { print, printMachine, readOptions } from './report.ts';

interface Truth {
  readonly networks: readonly {
    readonly id: string;
    readonly pattern: string;
    readonly profile: ProfileName;
    readonly nearMiss: boolean;
    readonly note: string;
    readonly subjects: readonly Subject[];
  }[];
  readonly contraband: readonly Subject[];
}

const PROFILES: readonly ProfileName[] = ['trade', 'inspection', 'border'];
const ROOT = join(import.meta.dirname, '..');
/** Deliveries read at once, so that small files fill a batch. */
const READERS = 24;

const options = readOptions({ units: [50_000, 600], days: [1, 1], seed: '7', texts: '0' });
const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
printMachine();
let graph: Graph;

async function run(): Promise<void> {
  const traffic = join(folder, 'traffic');
  const simulated = simulate({
    seed: options.seed,
    start: '2026-11-02',
    days: options.days,
    unitsPerDay: options.units,
    folder: traffic,
  });
  const truth = JSON.parse(readFileSync(join(traffic, 'truth.json'), 'utf8')) as Truth;
  await graph.command('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  await migrate(graph, join(ROOT, 'migrations'));
  const costs = new Costs();
  const parts = openParts(costs);
  const started = performance.now();
  await takeAllIn(parts, traffic);
  const units = unitsOf(simulated);
  const ms = performance.now() - started;
  print('units', `${units}, ${Math.round((units / ms) * 1000)} a second`);
  costs.print(units);
  await printRecall(truth);
  for (const profile of PROFILES) await printPrecision(truth, parts, profile);
}

function openParts(costs: Costs): Parts {
  const key = 'a key for benches only';
  const classes = new Classes(graph, key);
  const makeId = openIds(key);
  const now = Date.now;
  const { detect } = openDetect({ graph: costs.watch(graph), classes, makeId, now });
  return {
    graph,
    store: new ContentStore(join(folder, 'store'), key),
    makeId,
    classes,
    policy: readPolicy(join(ROOT, 'policy')),
    now,
    detect: (...given) => costs.time('detect', () => detect(...given)),
  };
}

async function takeAllIn(parts: Parts, traffic: string): Promise<void> {
  const inbox = new Inbox(join(folder, 'inbox'));
  const batcher = new Batcher(parts);
  const manifest = readFileSync(join(traffic, 'manifest.ndjson'), 'utf8').trim().split('\n');
  const waiting = manifest.map((line) => JSON.parse(line) as ManifestEntry);
  const total = waiting.length;
  const readNext = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
      const bytes = readFileSync(join(traffic, entry.path));
      const about = { name: entry.path, feed: entry.feed, receivedAt: Date.parse(entry.receivedAt), backfill: true };
      const { id } = await inbox.put(each(bytes), { ...about, by: 'bench' }, bytes.length);
      await ingest({ parts, batcher, inbox, read: readFile }, id, async () => {});
      if (waiting.length % 50 === 0) process.stderr.write(`${total - waiting.length} of ${total} files\r`);
    }
  };
  await Promise.all(Array.from({ length: READERS }, readNext));
  await batcher.idle();
}

async function* each(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Wall time by statement. */
class Costs {
  readonly #ms = new Map<string, number>();
  readonly #names = new Map(
    patterns.flatMap(({ slug, cypher }) =>
      Object.entries(cypher).flatMap(([profile, { subjects, find }]) => [
        [subjects, `${profile} ${slug} subjects`] as const,
        [find, `${profile} ${slug} find`] as const,
      ]),
    ),
  );

  async time<T>(name: string, work: () => Promise<T>): Promise<T> {
    const started = performance.now();
    try {
      return await work();
    } finally {
      this.#ms.set(name, (this.#ms.get(name) ?? 0) + performance.now() - started);
    }
  }

  /** The graph with its reads timed under the statement's name. */
  watch(real: Graph): Graph {
    return new Proxy(real, {
      get: (target, name) => {
        if (name === 'read')
          return (cypher: string, parameters?: Row, timeoutMs?: number) =>
            this.time(this.#names.get(cypher) ?? 'reasons and targets', () =>
              target.read(cypher, parameters, timeoutMs),
            );
        const value: unknown = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  }

  print(units: number): void {
    const perUnit = (ms: number) => `${(ms / units).toFixed(3)} ms a unit`;
    const own = [...this.#ms].filter(([name]) => / (subjects|find)$/.test(name));
    print('detect, three profiles', perUnit(this.#ms.get('detect') ?? 0));
    print('of it the patterns', perUnit(own.reduce((sum, [, ms]) => sum + ms, 0)));
    for (const { slug } of patterns) {
      const steps = ['subjects', 'find'].map((step) => {
        const ms = own.filter(([name]) => name.endsWith(`${slug} ${step}`)).reduce((sum, [, each]) => sum + each, 0);
        return `${step} ${(ms / units).toFixed(3)}`;
      });
      print(`  ${slug}`, steps.join(', '));
    }
  }
}

async function printRecall(truth: Truth): Promise<void> {
  for (const { slug } of patterns) {
    const own = truth.networks.filter(({ pattern }) => pattern === slug);
    for (const profile of PROFILES) {
      const live = own.filter((network) => PROFILES.indexOf(network.profile) <= PROFILES.indexOf(profile));
      if (live.length === 0) continue;
      const planted = live.filter(({ nearMiss }) => !nearMiss);
      const near = live.filter(({ nearMiss }) => nearMiss);
      const missed = await filter(planted, async ({ subjects }) => !(await fires(slug, profile, subjects)));
      const fired = await filter(near, ({ subjects }) => fires(slug, profile, subjects));
      print(
        `${slug}, ${profile}`,
        `recall ${planted.length - missed.length}/${planted.length}, near misses that fired ${fired.length}/${near.length}`,
      );
      for (const { id, note } of [...missed, ...fired])
        print(`  ${missed.some((m) => m.id === id) ? 'missed' : 'fired'}`, `${id}: ${note}`);
    }
  }
}

async function fires(slug: string, profile: ProfileName, subjects: readonly Subject[]): Promise<boolean> {
  const things = [...(await findThings(profile, subjects)).values()];
  const found = await graph.read(
    'UNWIND $things AS thing MATCH (r:Reason {profile: $profile, thing: thing}) WHERE r.slug = $slug AND r.knownTo IS NULL RETURN r.id AS id LIMIT 1',
    { things, profile, slug },
  );
  return found.length > 0;
}

/** The thing that a subject of the truth is under a profile: by its number, a traveller by its natural keys. */
async function findThings(profile: ProfileName, subjects: readonly Subject[]): Promise<Map<string, string>> {
  const things = new Map<string, string>();
  const add = (rows: { value: string; thing: string }[]) => {
    for (const { value, thing } of rows) things.set(value, thing);
  };
  const [travellers, others] = [true, false].map((are) =>
    subjects.filter(({ kind }) => (kind === 'Traveller') === are),
  );
  add(
    await graph.read(
      `MATCH (e:Traveller) WHERE e.keys IN $keys AND e.${THING[profile]} IS NOT NULL
       RETURN e.keys AS value, e.${THING[profile]} AS thing`,
      {
        keys: travellers?.map(({ keys }) => JSON.stringify({ booking: keys['booking'], reference: keys['reference'] })),
      },
      600_000,
    ),
  );
  add(
    await graph.read(
      `MATCH (i:S10|TransportDocument|Mrn|Lrn)<-[:HAS {role: 'is'}]-(e:Entity)
       WHERE i.value IN $values AND e.${THING[profile]} IS NOT NULL
       RETURN i.value AS value, e.${THING[profile]} AS thing`,
      { values: others?.map(({ identifier }) => identifier.value) },
      600_000,
    ),
  );
  return things;
}

async function printPrecision(truth: Truth, parts: Parts, profile: ProfileName): Promise<void> {
  const bad = new Set((await findThings(profile, truth.contraband)).values());
  const all = await graph.read<{
    thing: string;
    slugs: string[];
    caption: string;
    points: number;
    score: number;
    t: Row;
  }>(
    `MATCH (t:Target {profile: $profile})
     RETURN t.thing AS thing, t.slugs AS slugs, t.caption AS caption, t.points AS points, t.score AS score, properties(t) AS t
     ORDER BY t.rankKey DESC`,
    { profile },
  );
  const top = all.slice(0, 100);
  for (const list of [top, all]) {
    const innocent = list.filter(({ thing }) => !bad.has(thing));
    const share = ((1 - innocent.length / Math.max(1, list.length)) * 100).toFixed(1);
    print(`${list === top ? 'top' : 'all'} ${list.length}, ${profile}`, `precision ${share} %`);
    for (const [slugs, some] of Map.groupBy(innocent, (each) => each.slugs.join(' + ')))
      print('  innocent', `${some.length} by ${slugs}`);
  }
  await printTexts(parts, profile, top.slice(0, Number(options.texts)), bad);
}

async function printTexts(
  parts: Parts,
  profile: ProfileName,
  top: readonly { thing: string; caption: string; score: number; t: Row }[],
  bad: ReadonlySet<string>,
): Promise<void> {
  const profiled = await parts.classes.list();
  const keys = profileKeys(parts.policy, profile, profiled, Date.now());
  const shown = await findReasons(
    graph,
    { actions: new Set<Action>(['read']), keys, profile },
    top.map(({ thing }) => ({ id: thing, memberIds: [thing] })),
  );
  for (const { thing, caption, score, t } of top) {
    const moment = new Date(Number(t['lastMoment'])).toISOString().slice(0, 16);
    const groups = ['flight', 'receptacle', 'office', 'postingOffice'].map((name) => t[name] ?? '–').join(' · ');
    console.log(
      `\n${t['kind']} ${caption}  ${score.toFixed(2)}  until ${moment}  ${groups}${bad.has(thing) ? '' : '  INNOCENT'}`,
    );
    for (const { slug, values, names, points } of shown.filter((reason) => reason.thing === thing)) {
      const pattern = patterns.find((each) => each.slug === slug);
      const name = (id: string) => names.get(id)?.name ?? '?';
      console.log(`  ${points} ${pattern?.render('en', values, name)}`);
      console.log(`     ${pattern?.render('ja', values, name)}`);
    }
  }
}

async function filter<T>(list: readonly T[], test: (each: T) => Promise<boolean>): Promise<T[]> {
  const kept: T[] = [];
  for (const each of list) if (await test(each)) kept.push(each);
  return kept;
}

async function startGraph(): Promise<{ at: GraphAddress; stop: () => Promise<void> }> {
  const outside = readOutsideServers().neo4j;
  if (outside !== undefined) return { at: outside, stop: async () => {} };
  const java = findJava();
  if (java === undefined) throw new Error('Java 17 or 21 is missing; ./sekisho doctor says how to get it');
  const jars = await bringJars(cacheFolder(), (line) => console.error(line));
  const { url, user, password, stop } = await startNeo4j(
    { data: folder, jars, java, port: await anyPort(), heapMiB: 2048, pagesMiB: 1024, graceSeconds: 5 },
    { logs: join(folder, 'logs'), run: join(folder, 'run') },
  );
  return { at: { url, user, password }, stop };
}

const engine = await startGraph();
graph = await Graph.open(engine.at);
try {
  await run();
} finally {
  await graph.close();
  await engine.stop();
  rmSync(folder, { recursive: true });
}
