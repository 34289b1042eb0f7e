import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { CrawlEnd, SourceState } from '../model/crawl.ts';
import { type Graph, int, type Row } from './driver.ts';

/** A source as the graph keeps it. The truth about schedules stands here: the queue is made from it. */
export interface StoredSource {
  /** Its slug. */
  readonly name: string;
  /** JSON of the configuration, as `readSource` took it. */
  readonly config: string;
  /** Cron pattern of five fields; null when it is run by hand only. */
  readonly schedule: string | null;
  /** IANA time zone of the schedule. */
  readonly timeZone: string;
  readonly state: SourceState;
  /** Epoch ms. */
  readonly changedAt: number;
  readonly changedBy: string;
}

/** A source with how its last run ended. */
export interface ShownSource extends StoredSource {
  readonly lastRun: StoredRun | null;
}

/** One crawl of a source. */
export interface StoredRun {
  readonly id: string;
  readonly source: string;
  readonly state: 'running' | CrawlEnd;
  /** Who asked for it; null for the schedule. */
  readonly by: string | null;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly endedAt: number | null;
  readonly pages: number;
  /** Pages that had not changed since the last run. */
  readonly unchanged: number;
  /** Pages that show what the source is crawled for. */
  readonly items: number;
  readonly skipped: number;
  /** JSON: skipped URLs by reason. */
  readonly reasons: string;
  /** True when the items are not as many as the source says to expect. */
  readonly alarm: boolean;
}

const SOURCE = 's {.name, .config, .schedule, .timeZone, .state, .changedAt, .changedBy}';
const RUN =
  'r {.id, .source, .state, .by, .startedAt, .endedAt, .pages, .unchanged, .items, .skipped, .reasons, .alarm}';

/** Writes a source as somebody wants it from now on. Index: crawl_source_name. */
export async function saveSource(graph: Graph, source: StoredSource): Promise<void> {
  const { name, changedAt, ...rest } = source;
  await graph.write((run) =>
    run('MERGE (s:CrawlSource {name: $name}) SET s += $set', { name, set: { ...rest, changedAt: int(changedAt) } }),
  );
}

/** Returns every source by name, retired ones last, for those who run them. */
export async function listSources(graph: Graph, viewer: Viewer): Promise<ShownSource[]> {
  authorise(viewer, 'manage-sources');
  return findSources(graph, ['active', 'paused', 'retired']);
}

/** Returns the sources as the queue must know them: for the worker, which is nobody's viewer. */
export async function readSources(graph: Graph): Promise<ShownSource[]> {
  return findSources(graph, ['active', 'paused']);
}

async function findSources(graph: Graph, states: readonly SourceState[]): Promise<ShownSource[]> {
  const found = await graph.read<{ s: StoredSource; r: StoredRun | null }>(
    `MATCH (s:CrawlSource) WHERE s.state IN $states
     CALL (s) {
       OPTIONAL MATCH (r:CrawlRun {source: s.name})
       RETURN r ORDER BY r.startedAt DESC LIMIT 1
     }
     RETURN ${SOURCE} AS s, CASE WHEN r IS NULL THEN null ELSE ${RUN} END AS r ORDER BY s.state = 'retired', s.name`,
    { states: [...states] },
  );
  return found.map(({ s, r }) => ({ ...s, lastRun: r }));
}

/** Returns a source by its name. */
export async function findSource(graph: Graph, name: string): Promise<StoredSource | undefined> {
  const [found] = await graph.read<{ s: StoredSource }>(`MATCH (s:CrawlSource {name: $name}) RETURN ${SOURCE} AS s`, {
    name,
  });
  return found?.s;
}

/** Returns the last runs of a source, newest first, for those who run it. */
export async function listRuns(graph: Graph, viewer: Viewer, source: string, first: number): Promise<StoredRun[]> {
  authorise(viewer, 'manage-sources');
  const found = await graph.read<{ r: StoredRun }>(
    `MATCH (r:CrawlRun {source: $source}) RETURN ${RUN} AS r ORDER BY r.startedAt DESC LIMIT $first`,
    { source, first: int(first) },
  );
  return found.map(({ r }) => r);
}

/**
 * Takes the source for one worker until `until`, or keeps it taken; false while another holds it. The node's lock makes one
 * of two that ask at once wait for the other.
 */
export async function leaseSource(
  graph: Graph,
  name: string,
  holder: string,
  now: number,
  until: number,
): Promise<boolean> {
  return graph.write(async (run) => {
    // Writing a property takes the lock before the lease is read.
    const taken = await run(
      `MATCH (s:CrawlSource {name: $name})
       SET s.asked = $now
       WITH s WHERE s.leaseBy IS NULL OR s.leaseBy = $holder OR s.leaseUntil < $now
       SET s.leaseBy = $holder, s.leaseUntil = $until
       RETURN s.name AS name`,
      { name, holder, now: int(now), until: int(until) },
    );
    return taken.length > 0;
  });
}

/** Gives the source back, if it is still the holder's. */
export async function releaseSource(graph: Graph, name: string, holder: string): Promise<void> {
  await graph.write((run) =>
    run('MATCH (s:CrawlSource {name: $name, leaseBy: $holder}) SET s.leaseBy = null, s.leaseUntil = null', {
      name,
      holder,
    }),
  );
}

/** Writes how a run stands; the first call makes it. */
export async function saveRun(graph: Graph, stored: StoredRun): Promise<void> {
  const { id, ...rest } = stored;
  const set: Row = {
    ...rest,
    startedAt: int(rest.startedAt),
    endedAt: rest.endedAt === null ? null : int(rest.endedAt),
    pages: int(rest.pages),
    unchanged: int(rest.unchanged),
    items: int(rest.items),
    skipped: int(rest.skipped),
  };
  await graph.write((run) => run('MERGE (r:CrawlRun {id: $id}) SET r += $set', { id, set }));
}

/** Returns a run by its id. */
export async function findRun(graph: Graph, id: string): Promise<StoredRun | undefined> {
  const [found] = await graph.read<{ r: StoredRun }>(`MATCH (r:CrawlRun {id: $id}) RETURN ${RUN} AS r`, { id });
  return found?.r;
}
