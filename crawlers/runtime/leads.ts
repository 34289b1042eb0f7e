import { hash } from 'node:crypto';
import { checkUrl } from './check-url.ts';
import type { Frontier } from './frontier.ts';
import type { Page } from './page.ts';
import { SkipError, type Skipped, type SkipReason } from './skip.ts';
import { bareHost, type Source } from './source.ts';
import { openTraps, type Traps } from './traps.ts';
import { fitsPattern } from './url-pattern.ts';

/** Decides which URLs wait, and which pages are new. */
export interface Leads {
  /** Lets the start URLs wait; returns those that may not. */
  readonly start: () => Skipped[];
  /** Lets sitemaps wait, those of the start or those that one of them lists; returns those that may not. */
  readonly addSitemaps: (urls: readonly string[], depth: number) => Skipped[];
  /** Throws SkipError for a URL that has waited and is not wanted any more. */
  readonly check: (url: URL) => void;
  /** Lets links of a page wait; returns those that the source would follow but may not. */
  readonly follow: (links: readonly string[], depth: number) => Skipped[];
  /** Returns why a page that was fetched is not to be kept, or undefined when it is. */
  readonly settle: (page: Page, refused: SkipError | undefined) => SkipError | undefined;
  /** Count of refused links that were not returned because there were too many. */
  readonly unreported: () => number;
}

const MOST_REPORTED = 10_000;
/** URLs that wait: so many for each page that a crawl may keep, and no more than can be saved again and again. */
const WAITING_PER_PAGE = 20;
const MOST_SITEMAPS = 100;
/** An index lists sitemaps and no further index. */
const DEEPEST_SITEMAP = 1;
const MOST_WAITING = 100_000;

/** Links that every page has and that no source means to follow: no skipped URL of this crawl. */
const ordinary: readonly SkipReason[] = ['host-not-allowed', 'scheme-not-allowed'];

/** Returns the leads of one crawl over its frontier. */
export function openLeads(source: Source, frontier: Frontier): Leads {
  const traps = openTraps(source, frontier.seen);
  const reported = new Set<string>();
  let unreported = 0;
  const admit = (text: string, depth: number, add: typeof addTo = addTo): Skipped | undefined => {
    try {
      add({ source, frontier, traps }, text, depth);
      return undefined;
    } catch (cause) {
      if (!(cause instanceof SkipError)) throw cause;
      if (depth > 0 && ordinary.includes(cause.reason)) return undefined;
      if (reported.has(text)) return undefined;
      if (reported.size >= MOST_REPORTED) {
        unreported += 1;
        return undefined;
      }
      reported.add(text);
      const { reason, message } = cause;
      return { type: 'skipped', url: text.slice(0, 2_000), depth, reason, message };
    }
  };
  return {
    start: () => [
      ...source.startUrls.flatMap((url) => admit(url, 0) ?? []),
      ...source.sitemapUrls.flatMap((url) => admit(url, 0, addSitemapTo) ?? []),
    ],
    addSitemaps: (urls, depth) => urls.flatMap((url) => admit(url, depth, addSitemapTo) ?? []),
    check: traps.check,
    follow: (links, depth) => links.flatMap((link) => admit(link, depth + 1) ?? []),
    settle: (page, refused) => settle(page, { frontier, traps, refused }),
    unreported: () => unreported,
  };
}

/** Throws SkipError where the source would follow the URL but may not. */
function addTo({ source, frontier, traps }: Where, text: string, depth: number): void {
  const url = checkUrl(text, source);
  if (frontier.seen.has(url.href)) return;
  if (depth > 0 && !isFollowed(url, source)) return;
  if (depth > source.maxDepth) throw new SkipError('too-deep', `over ${source.maxDepth} links from the start`);
  const room = Math.min(source.maxPages * WAITING_PER_PAGE, MOST_WAITING);
  if (frontier.size >= room) throw new SkipError('queue-full', `${room} URLs wait already`);
  traps.admit(url);
  frontier.add(url.href, depth);
}

/** Throws SkipError for a sitemap that may not be read: it is kept to the hosts of the source, and to a number. */
function addSitemapTo({ source, frontier }: Where, text: string, depth: number): void {
  const url = checkUrl(text, source);
  if (frontier.seen.has(url.href)) return;
  if (depth > DEEPEST_SITEMAP) throw new SkipError('too-deep', 'an index of sitemaps lists another index');
  if (frontier.sitemaps >= MOST_SITEMAPS) throw new SkipError('queue-full', `over ${MOST_SITEMAPS} sitemaps`);
  frontier.addSitemap(url.href, depth);
}

interface Where {
  readonly source: Source;
  readonly frontier: Frontier;
  readonly traps: Traps;
}

/** True when a link is one that the source follows, by its host and path. */
export function leadsOn(link: string, source: Source): boolean {
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  return source.allowedHosts.includes(bareHost(url)) && isFollowed(url, source);
}

function isFollowed({ pathname, search }: URL, { follow, doNotFollow }: Source): boolean {
  const fits = (pattern: string) => fitsPattern(pattern, pathname + search);
  return follow.some(fits) && !doNotFollow.some(fits);
}

function settle(
  page: Page,
  { frontier, traps, refused }: { frontier: Frontier; traps: Traps; refused: SkipError | undefined },
): SkipError | undefined {
  if (page.redirects.length > 0) {
    if (frontier.isDone(page.url))
      return new SkipError('repeated-content', 'it leads to a page that was fetched before');
    frontier.mark(page.url);
  }
  if (page.status === 304) return refused;
  const digest = hash('sha256', page.rendered?.dom ?? page.body, 'hex');
  if (frontier.sawBody(digest)) {
    traps.repeated(new URL(page.url));
    return new SkipError('repeated-content', 'it holds what another page held');
  }
  return refused;
}
