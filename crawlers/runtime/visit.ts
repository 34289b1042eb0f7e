import { openRobots, type RobotsCache } from './ask-robots.ts';
import { checkUrl, readUrl } from './check-url.ts';
import type { Clock } from './clock.ts';
import { checkContent, readContentType } from './content-type.ts';
import type { Patience } from './exchange.ts';
import { type Fetched, openFetcher } from './fetch.ts';
import { headersOf } from './headers.ts';
import { keepScripts } from './keep-scripts.ts';
import { leadsOn } from './leads.ts';
import type { PaceKeeper } from './pace.ts';
import type { Known, Page } from './page.ts';
import { readLinks } from './read-links.ts';
import type { Renderer } from './render.ts';
import type { Lookup } from './resolve.ts';
import { readRobotsTags } from './robots-tags.ts';
import { readSitemap, type Sitemap } from './sitemap.ts';
import { SkipError } from './skip.ts';
import type { Source } from './source.ts';
import { userAgentOf } from './user-agent.ts';

export interface VisitParts {
  readonly clock: Clock;
  readonly pace: PaceKeeper;
  readonly lookup: Lookup;
  readonly robots: RobotsCache;
  readonly signal: AbortSignal;
  readonly deadline: number;
  readonly patience?: Patience | undefined;
  readonly renderer?: Renderer | undefined;
  /** What is known of a URL from an earlier crawl. */
  readonly known?: ((url: string) => Promise<Known | undefined>) | undefined;
  readonly ca?: string | undefined;
}

export interface Visited {
  readonly page: Page;
  /** Absolute URLs that the page lets us follow. */
  readonly links: readonly string[];
  /** Why the page may not be kept. */
  readonly refused: SkipError | undefined;
}

/** Fetches what a crawl asks for. Each throws SkipError, OutOfTime, or the signal's reason. */
export interface Visit {
  /** One URL, read as a page. */
  readonly page: (url: URL, depth: number) => Promise<Visited>;
  /** One URL, read as a sitemap. */
  readonly sitemap: (url: URL) => Promise<Sitemap>;
  /** Sitemaps that the robots.txt of a URL's site names. */
  readonly sitemapsOf: (url: URL) => Promise<readonly string[]>;
}

const usualPatience: Patience = { idleMs: 15_000, totalMs: 60_000 };

/** Returns what fetches the pages of a source: robots.txt first, in turn and pace, rendered where the source says so. */
export function openVisit(source: Source, parts: VisitParts): Visit {
  const userAgent = userAgentOf(source.contact);
  const patience = parts.patience ?? usualPatience;
  const fetcher = openFetcher({ ...parts, patience, bounds: source, userAgent, paceMs: source.paceMs });
  const { permit, sitemaps } = openRobots(fetcher, parts.robots, parts.clock);
  const limits = { maxBytes: source.maxBytes, overflow: 'refuse', look: checkContent } as const;
  const fetchPart = keepScripts((part) => fetcher.fetch(part, { permit, limits }));
  const page = async (url: URL, depth: number): Promise<Visited> => {
    // What scripts fetch may have changed where the page that loads them has not.
    const known = source.render === 'browser' ? undefined : await parts.known?.(url.href);
    const fetched = await fetcher.fetch(url, { permit, limits, headers: conditionsOf(known) });
    if (fetched.status === 304 && known !== undefined) return unchanged(fetched, depth, known);
    if (fetched.status !== 200) throw new SkipError('status', `the site answers with status ${fetched.status}`);
    const render = source.render === 'browser' ? parts.renderer : undefined;
    const contentType = readContentType(fetched.headers, fetched.body);
    const rendered =
      render === undefined || contentType.found !== 'html'
        ? undefined
        : await render.render({
            url: fetched.url,
            document: fetched,
            charset: contentType.charset,
            maxBytes: source.maxBytes,
            permitUrl: (text) => checkUrl(text, source),
            fetch: fetchPart,
            signal: parts.signal,
          });
    return read({ fetched, depth, contentType, rendered }, source);
  };
  const sitemap = async (url: URL): Promise<Sitemap> => {
    // Packed ones are no text, and of a large one the beginning is something.
    const { status, body } = await fetcher.fetch(url, {
      permit,
      limits: { maxBytes: source.maxBytes, overflow: 'cut' },
    });
    if (status !== 200) throw new SkipError('status', `the site answers with status ${status}`);
    return readSitemap(body, source.maxBytes);
  };
  return { page, sitemap, sitemapsOf: sitemaps };
}

function conditionsOf(known: Known | undefined): Record<string, string> {
  return {
    ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
}

function unchanged(fetched: Fetched, depth: number, known: Known): Visited {
  const contentType = readContentType(fetched.headers, fetched.body);
  const page = pageOf({ fetched, depth, contentType, rendered: undefined, links: known.links, known });
  const { noindex, nofollow } = readRobotsTags(headersOf(fetched.headers, 'x-robots-tag'));
  return { page, links: nofollow ? [] : known.links, refused: noindex ? notToKeep() : undefined };
}

function read(seen: Pick<Page, 'depth' | 'contentType' | 'rendered'> & { fetched: Fetched }, source: Source): Visited {
  const { fetched, contentType, rendered } = seen;
  const text = () => new TextDecoder(contentType.charset).decode(fetched.body);
  const found = contentType.found === 'html' ? readLinks(rendered?.dom ?? text()) : undefined;
  const tags = readRobotsTags([...headersOf(fetched.headers, 'x-robots-tag'), ...(found?.robots ?? [])]);
  const links = found === undefined || tags.nofollow ? [] : absolute(found.links, fetched.url, found.base);
  const page = pageOf({ ...seen, links: links.filter((link) => leadsOn(link, source)), known: undefined });
  return { page, links, refused: tags.noindex ? notToKeep() : undefined };
}

function notToKeep(): SkipError {
  return new SkipError('noindex', 'the page asks not to be kept');
}

/** Links as URLs; text that gives none stays as it is, to be refused with its reason. */
function absolute(links: readonly string[], url: URL, base: string | undefined): string[] {
  const from = (base === undefined ? undefined : readUrl(base, url)) ?? url;
  const whole = links.map((link) => {
    const read = readUrl(link, from);
    if (read === undefined) return link;
    read.hash = '';
    return read.href;
  });
  return [...new Set(whole)];
}

function pageOf(
  seen: Pick<Page, 'depth' | 'contentType' | 'rendered' | 'links' | 'known'> & { fetched: Fetched },
): Page {
  const { fetched, ...rest } = seen;
  const { url, redirects, at, address, status, statusText, httpVersion, headers, body } = fetched;
  return {
    type: 'page',
    url: url.href,
    redirects,
    at,
    address,
    status,
    statusText,
    httpVersion,
    headers,
    body,
    ...rest,
  };
}
