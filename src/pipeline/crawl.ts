import { type CrawlParts, crawl } from '../../crawlers/runtime/crawl.ts';
import type { SavedFrontier } from '../../crawlers/runtime/frontier.ts';
import type { Page } from '../../crawlers/runtime/page.ts';
import { readSource, type Source } from '../../crawlers/runtime/source.ts';
import { writeInfo, writePage } from '../../crawlers/runtime/warc.ts';
import { UnavailableError } from '../errors.ts';
import { inOnePiece } from '../feeds/in-one-piece.ts';
import type { Graph } from '../graph/driver.ts';
import {
  findRun,
  findSource,
  leaseSource,
  readSources,
  releaseSource,
  type ShownSource,
  type StoredRun,
  saveRun,
} from '../graph/sources.ts';
import { isServed } from './crawl-due.ts';
import { type CrawlState, knownOf } from './crawl-state.ts';
import type { Inbox } from './inbox.ts';
import type { Read } from './ingest.ts';

/** What running a crawl needs of the hub. */
export interface CrawlHub {
  readonly graph: Graph;
  readonly inbox: Inbox;
  readonly read: Read;
  readonly state: CrawlState;
  /** Has a delivery taken in. */
  readonly ingest: (delivery: string) => Promise<void>;
  /** How pages are fetched. */
  readonly fetching: Omit<CrawlParts, 'signal' | 'saved' | 'onFrontier' | 'known'>;
  /** This worker among all there are. */
  readonly worker: string;
  /** Aborted when the worker is to end. */
  readonly closing: AbortSignal;
}

/** A crawl that was asked for; by nobody means by its schedule. */
export interface CrawlAsked {
  readonly run: string;
  readonly source: string;
  readonly by: string | undefined;
}

/** A source is anybody's again when its worker has said nothing for so long. */
const LEASE_MS = 60_000;
const BEAT_MS = 15_000;
/** Pages that are delivered together: what a crash loses of a run is fetched again. */
const PART_PAGES = 50;
const PART_BYTES = 8 * 2 ** 20;
const MOST_BYTES = 2 ** 30;

/**
 * Crawls a source once, from where the run was left: its pages go into the inbox as WARC files, part by part, and how far
 * it is stands in the graph after each. Returns the run as it ended; undefined when there is nothing to do (retired, or
 * paused since its schedule asked). Throws SOURCE_BUSY while another worker has the source, or when this one is to end:
 * both are worth another try.
 */
export async function runCrawl(hub: CrawlHub, asked: CrawlAsked): Promise<StoredRun | undefined> {
  const { graph } = hub;
  const stored = (await readSources(graph)).find(({ name }) => name === asked.source);
  if (stored === undefined) return undefined;
  const before = await findRun(graph, asked.run);
  if (before !== undefined && before.state !== 'running') return before;
  if (before === undefined && asked.by === undefined && !isWanted(stored, hub.fetching.clock.now())) return undefined;
  const holder = `${asked.run}/${hub.worker}`;
  const { now } = hub.fetching.clock;
  const isOurs = () => leaseSource(graph, asked.source, holder, now(), now() + LEASE_MS);
  if (!(await isOurs())) throw busy('another worker crawls this source: it is asked again when that one ends');
  const stop = new AbortController();
  // One that somebody asked for while the source was paused is ended by retiring it alone.
  const ends = stored.state === 'paused' ? ['retired'] : ['paused', 'retired'];
  const beat = setInterval(() => {
    void keep(isOurs, graph, asked.source, ends).then(
      (goesOn) => goesOn || stop.abort(),
      () => undefined,
    );
  }, BEAT_MS);
  try {
    const signal = AbortSignal.any([stop.signal, hub.closing]);
    return await runOn(hub, asked, readSource(JSON.parse(stored.config)), before, signal);
  } finally {
    clearInterval(beat);
    await releaseSource(graph, asked.source, holder).catch(() => undefined);
  }
}

/** True when a source's schedule asks for a run now: it may have been paused since, or run by hand. */
function isWanted(source: ShownSource, now: number): boolean {
  return source.state === 'active' && !isServed(source, now);
}

/** True while the source is ours and wanted. A graph that is away for a moment says nothing against it. */
async function keep(
  isOurs: () => Promise<boolean>,
  graph: Graph,
  name: string,
  ends: readonly string[],
): Promise<boolean> {
  if (!(await isOurs())) return false;
  return !ends.includes((await findSource(graph, name))?.state ?? 'retired');
}

async function runOn(
  hub: CrawlHub,
  asked: CrawlAsked,
  source: Source,
  before: StoredRun | undefined,
  signal: AbortSignal,
): Promise<StoredRun> {
  const { graph, state, fetching } = hub;
  const [saved, known] = await Promise.all([state.findFrontier(asked.run), state.findKnown(source.name)]);
  let run = before ?? begin(asked, fetching.clock.now());
  await saveRun(graph, run);
  let frontier: () => SavedFrontier | undefined = () => saved;
  let part: Page[] = [];
  let bytes = 0;
  const deliver = async () => {
    if (part.length > 0) run = { ...run, ...(await deliverPart(hub, asked, source, part, run)) };
    [part, bytes] = [[], 0];
    const now = frontier();
    if (now !== undefined) await state.saveFrontier(asked.run, now);
    await saveRun(graph, run);
  };
  const pages = crawl(source, {
    ...fetching,
    signal,
    saved,
    known: async (url) => known.get(url),
    onFrontier: (save) => {
      frontier = save;
    },
  });
  for (let next = await pages.next(); ; next = await pages.next()) {
    if (next.done === true) {
      const { why, frontier: last } = next.value;
      frontier = () => last;
      await deliver();
      await state.saveKnown(source.name, known);
      if (why === 'aborted' && hub.closing.aborted) throw busy('the worker ends: the crawl goes on with the next one');
      return end(hub, asked, source, run, why);
    }
    const one = next.value;
    if (one.type === 'skipped') {
      run = skip(run, one.reason);
      continue;
    }
    const seen = knownOf(one);
    if (seen !== undefined) known.set(one.url, seen);
    part.push(one);
    bytes += one.body.length;
    if (part.length >= PART_PAGES || bytes >= PART_BYTES) await deliver();
  }
}

/** Puts pages into the inbox as one WARC file and has it taken in; returns what they add to the run. */
async function deliverPart(
  { inbox, read, ingest, fetching }: CrawlHub,
  { run: id }: CrawlAsked,
  source: Source,
  pages: readonly Page[],
  { pages: before, unchanged, items }: StoredRun,
): Promise<Pick<StoredRun, 'pages' | 'unchanged' | 'items'>> {
  const info = writeInfo(source, { at: fetching.clock.now(), software: 'Sekisho' });
  const warc = Buffer.concat([info, ...pages.map((page) => writePage(page, source))]);
  const delivery = await inbox.put(
    inOnePiece(warc),
    {
      name: `${source.name} ${id} ${before + 1}`,
      feed: 'listing',
      receivedAt: fetching.clock.now(),
      backfill: false,
      by: 'crawler',
    },
    MOST_BYTES,
  );
  await ingest(delivery.id);
  return {
    pages: before + pages.length,
    unchanged: unchanged + pages.filter(({ status }) => status === 304).length,
    items: items + (await countItems(read, warc)),
  };
}

/** How many of the units that a file gives are what sources are crawled for. */
async function countItems(read: Read, warc: Buffer): Promise<number> {
  let count = 0;
  for await (const piece of read(inOnePiece(warc), 'listing')) {
    if (piece.type === 'unit') count += piece.unit.mentions.filter(({ kind }) => ITEMS.has(kind)).length;
  }
  return count;
}

const ITEMS: ReadonlySet<string> = new Set(['Listing', 'Report']);

function begin({ run: id, source, by }: CrawlAsked, now: number): StoredRun {
  const counts = { pages: 0, unchanged: 0, items: 0, skipped: 0 };
  return {
    id,
    source,
    state: 'running',
    by: by ?? null,
    startedAt: now,
    endedAt: null,
    ...counts,
    reasons: '{}',
    alarm: false,
  };
}

function skip(run: StoredRun, reason: string): StoredRun {
  const reasons = JSON.parse(run.reasons) as Record<string, number>;
  reasons[reason] = (reasons[reason] ?? 0) + 1;
  return { ...run, skipped: run.skipped + 1, reasons: JSON.stringify(reasons) };
}

async function end(
  { graph, state, fetching }: CrawlHub,
  { run: id }: CrawlAsked,
  { expected }: Source,
  run: StoredRun,
  why: string,
): Promise<StoredRun> {
  const isRead = run.pages > 0;
  const isOdd = run.items + run.unchanged < expected.least || run.items > expected.most;
  const ended: StoredRun = {
    ...run,
    state: isRead ? (why === 'done' ? 'done' : 'stopped') : 'failed',
    endedAt: fetching.clock.now(),
    alarm: why !== 'aborted' && isOdd,
  };
  await saveRun(graph, ended);
  await state.dropFrontier(id);
  return ended;
}

function busy(message: string): UnavailableError {
  return new UnavailableError('SOURCE_BUSY', message);
}
