import { type Clock, OutOfTime } from './clock.ts';
import { Frontier, type SavedFrontier } from './frontier.ts';
import { type Leads, openLeads } from './leads.ts';
import type { Page } from './page.ts';
import { SkipError, type Skipped, type SkipReason } from './skip.ts';
import type { Source } from './source.ts';
import { openVisit, type Visit, type VisitParts } from './visit.ts';

/** All that a crawl uses; nothing of it is reached in another way. */
export interface CrawlParts extends Omit<VisitParts, 'deadline'> {
  readonly clock: Clock;
  /** Ends the crawl between two pages, and the exchange under way. */
  readonly signal: AbortSignal;
  /** From an earlier run of the same crawl. */
  readonly saved?: SavedFrontier | undefined;
  /** Called before each result with what the frontier is when that result has been kept; ask it then, or seldom. */
  readonly onFrontier?: (save: () => SavedFrontier) => void;
}

/** Why a crawl ended, and what it counted. */
export interface CrawlEnd {
  /** `done`: nothing waits. `pages`, `minutes`: a limit of the source. `no-browser`: the source needs one and none was given. */
  readonly why: 'done' | 'pages' | 'minutes' | 'aborted' | 'no-browser';
  readonly pages: number;
  readonly skipped: number;
  /** Refused links beyond those yielded one by one. */
  readonly unreported: number;
  /** Goes on from here. */
  readonly frontier: SavedFrontier;
}

const MOST_TRIES = 3;
/** What may be otherwise a little later. A slow site is not asked again: it would hold up the others. */
const passing: readonly SkipReason[] = ['busy', 'connection-failed', 'name-not-resolved'];

/**
 * Crawls a source from its start URLs, nearest first: yields every page to keep and every URL that gave none, with the
 * reason; returns why it ended. Bounded by the source's limits; holds one page at a time. Never throws for what a site does.
 */
export async function* crawl(source: Source, parts: CrawlParts): AsyncGenerator<Page | Skipped, CrawlEnd> {
  const frontier = new Frontier(parts.saved);
  const deadline = parts.clock.now() + source.maxMinutes * 60_000;
  const leads = openLeads(source, frontier);
  const visit = openVisit(source, { ...parts, deadline });
  const count = { pages: 0, skipped: 0 };
  const end = (why: CrawlEnd['why']): CrawlEnd => {
    return { why, ...count, unreported: leads.unreported(), frontier: frontier.save() };
  };
  if (source.render === 'browser' && parts.renderer === undefined) {
    yield noBrowser(source);
    return end('no-browser');
  }
  let results: readonly (Page | Skipped)[] = leads.start();
  let asked = source.sitemaps === 'none';
  for (;;) {
    parts.onFrontier?.(() => frontier.save());
    for (const one of results) {
      count[one.type === 'page' ? 'pages' : 'skipped'] += 1;
      yield one;
    }
    if (parts.signal.aborted) return end('aborted');
    if (frontier.pages >= source.maxPages) return end('pages');
    try {
      if (!asked) {
        asked = true;
        results = await askForSitemaps(source, { leads, visit });
        continue;
      }
      const next = await step({ frontier, leads, visit });
      if (next === undefined) return end('done');
      results = next;
    } catch (cause) {
      if (parts.signal.aborted) return end('aborted');
      if (cause instanceof OutOfTime) return end('minutes');
      throw cause;
    }
  }
}

interface Parts {
  readonly frontier: Frontier;
  readonly leads: Leads;
  readonly visit: Visit;
}

/** Lets the sitemaps wait that the start sites name in their robots.txt; returns those that may not. */
async function askForSitemaps(source: Source, { leads, visit }: Omit<Parts, 'frontier'>): Promise<Skipped[]> {
  const origins = new Map(source.startUrls.map((text) => [new URL(text).origin, new URL(text)]));
  const refused: Skipped[] = [];
  for (const url of origins.values()) refused.push(...leads.addSitemaps(await visit.sitemapsOf(url), 0));
  return refused;
}

/** Returns what the next URL gave, or undefined when none waits. */
async function step({ frontier, leads, visit }: Parts): Promise<readonly (Page | Skipped)[] | undefined> {
  const next = frontier.take();
  if (next === undefined) return undefined;
  const { url, depth, tries, sitemap = false } = next;
  const skip = ({ reason, message }: SkipError): Skipped => ({ type: 'skipped', url, depth, reason, message });
  try {
    if (sitemap) {
      const { pages, sitemaps } = await visit.sitemap(new URL(url));
      frontier.finish(false);
      // Pages that a sitemap lists are one link away from the start.
      return [...leads.addSitemaps(sitemaps, depth + 1), ...leads.follow(pages, 0)];
    }
    leads.check(new URL(url));
    const { page, links, refused } = await visit.page(new URL(url), depth);
    const other = leads.settle(page, refused);
    frontier.finish(other === undefined);
    // A page that holds what another held leads nowhere new.
    if (other?.reason === 'repeated-content') return [skip(other)];
    return [other === undefined ? page : skip(other), ...leads.follow(links, depth)];
  } catch (cause) {
    if (!(cause instanceof SkipError)) throw cause;
    if (passing.includes(cause.reason) && tries + 1 < MOST_TRIES) {
      frontier.putBack();
      return [];
    }
    frontier.finish(false);
    return [skip(cause)];
  }
}

function noBrowser(source: Source): Skipped {
  const message = 'the source is rendered in a browser and there is none here: install chromium';
  return { type: 'skipped', url: source.startUrls[0] ?? '', depth: 0, reason: 'no-browser', message };
}
