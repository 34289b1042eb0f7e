import type { Clock } from '../../../crawlers/runtime/clock.ts';
import { type CrawlEnd, type CrawlParts, crawl } from '../../../crawlers/runtime/crawl.ts';
import { openPace } from '../../../crawlers/runtime/pace.ts';
import type { Page } from '../../../crawlers/runtime/page.ts';
import type { Skipped } from '../../../crawlers/runtime/skip.ts';
import { readSource, type Source, type SourceInput } from '../../../crawlers/runtime/source.ts';
import type { Served } from '../../../simulator/sites/serve.ts';

/** A clock that moves when somebody waits, and notes how long. */
export interface TestClock extends Clock {
  readonly waits: number[];
  readonly pass: (ms: number) => void;
}

/** Returns a clock that stands at noon until it is waited for. */
export function openClock(): TestClock {
  let now = Date.UTC(2026, 10, 25, 12);
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    pass: (ms) => {
      now += ms;
    },
    wait: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
  };
}

/** Returns the source of a site of the simulator. */
export function sourceOf(site: Served, given: Partial<SourceInput> = {}): Source {
  return readSource({
    name: 'test-shop',
    publisher: 'Test Shop',
    kind: 'listing',
    startUrls: [`${site.origin}/`],
    allowedHosts: [new URL(site.origin).hostname],
    allowedPorts: [site.port],
    loopback: true,
    allowPrivate: ['127.0.0.0/8'],
    expected: { least: 1, most: 1_000 },
    contact: 'crawler@customs.example',
    ...given,
  });
}

/** Returns parts without the net, over a clock that nobody waits for. */
export function partsOf(given: Partial<CrawlParts> = {}): CrawlParts {
  const clock = given.clock ?? openClock();
  return {
    clock,
    pace: openPace(clock.now),
    lookup: async () => [],
    robots: new Map(),
    signal: new AbortController().signal,
    patience: { idleMs: 2_000, totalMs: 10_000 },
    ...given,
  };
}

/** All that a crawl gave. */
export interface Gave {
  readonly pages: readonly Page[];
  readonly skipped: readonly Skipped[];
  readonly end: CrawlEnd;
}

/** Runs a crawl to its end. */
export async function runCrawl(source: Source, parts: CrawlParts): Promise<Gave> {
  const run = crawl(source, parts);
  const pages: Page[] = [];
  const skipped: Skipped[] = [];
  for (;;) {
    const next = await run.next();
    if (next.done) return { pages, skipped, end: next.value };
    if (next.value.type === 'page') pages.push(next.value);
    else skipped.push(next.value);
  }
}

/** The path and query of a URL, where the port is drawn by the system. */
export function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Reasons of skipped URLs by their paths. */
export function reasonsOf(skipped: readonly Skipped[]): Record<string, string> {
  return Object.fromEntries(skipped.map(({ url, reason }) => [pathOf(url), reason]));
}
