import { SkipError } from './skip.ts';
import type { Source } from './source.ts';

/** Finds URLs that a site makes without end: calendars, filters, paths that lead into themselves. */
export interface Traps {
  /** Counts a URL that is to be asked. Throws SkipError `trap` or `query-explosion`, and then does not count it. */
  readonly admit: (url: URL) => void;
  /** Throws SkipError `trap` for a URL that waits when its pattern has since turned out to be a trap. */
  readonly check: (url: URL) => void;
  /** A page of this URL held what another had held; from the third on, the rest of its pattern is a trap. */
  readonly repeated: (url: URL) => void;
}

const MOST_PARAMETERS = 8;
const MOST_SEGMENTS = 25;
const MOST_REPEATS_IN_PATH = 3;
const MOST_REPEATED_PAGES = 3;

/** Returns the counts of one crawl, brought to where the URLs already seen have led them. */
export function openTraps(limits: Pick<Source, 'maxPerPattern' | 'maxQueriesPerPath'>, seen: Iterable<string>): Traps {
  const patterns = new Map<string, number>();
  const queries = new Map<string, number>();
  const repeats = new Map<string, number>();
  const add = (url: URL) => {
    raise(patterns, patternOf(url));
    if (url.search !== '') raise(queries, url.origin + url.pathname);
  };
  for (const text of seen) add(new URL(text));
  const check = (url: URL) => {
    if ((repeats.get(patternOf(url)) ?? 0) < MOST_REPEATED_PAGES) return;
    throw new SkipError('trap', `${MOST_REPEATED_PAGES} pages like this one held what others had held`);
  };
  return {
    check,
    admit: (url) => {
      checkShape(url);
      const pattern = patternOf(url);
      if ((patterns.get(pattern) ?? 0) >= limits.maxPerPattern) {
        throw new SkipError('trap', `over ${limits.maxPerPattern} pages whose paths differ in numbers only`);
      }
      check(url);
      if (url.search !== '' && (queries.get(url.origin + url.pathname) ?? 0) >= limits.maxQueriesPerPath) {
        throw new SkipError('query-explosion', `over ${limits.maxQueriesPerPath} queries of one path`);
      }
      add(url);
    },
    repeated: (url) => raise(repeats, patternOf(url)),
  };
}

function checkShape(url: URL): void {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const counts = new Map<string, number>();
  for (const segment of segments) raise(counts, segment);
  if (segments.length > MOST_SEGMENTS || [...counts.values()].some((count) => count > MOST_REPEATS_IN_PATH)) {
    throw new SkipError('trap', 'the path is too long or leads into itself');
  }
  if ([...url.searchParams.keys()].length > MOST_PARAMETERS) {
    throw new SkipError('query-explosion', `a query has at most ${MOST_PARAMETERS} parameters`);
  }
}

/** A path with its numbers and the names of its parameters: what a template of the site would be. */
function patternOf(url: URL): string {
  const path = url.pathname.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{16,}|\d+/gi, '#');
  return `${url.origin}${path}?${[...new Set(url.searchParams.keys())].sort().join('&')}`;
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
