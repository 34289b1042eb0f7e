import { type Bounds, checkUrl } from './check-url.ts';
import type { Clock } from './clock.ts';
import { type Answer, exchange, type Patience } from './exchange.ts';
import { headerOf } from './headers.ts';
import { awaitTurn, type PaceKeeper } from './pace.ts';
import { acceptedCodings, type BodyLimits } from './read-body.ts';
import { type Lookup, resolveChecked } from './resolve.ts';
import { readRetryAfter } from './retry-after.ts';
import { SkipError } from './skip.ts';
import { bareHost } from './source.ts';

export interface FetchParts {
  readonly bounds: Bounds;
  readonly userAgent: string;
  readonly paceMs: number;
  readonly pace: PaceKeeper;
  readonly clock: Clock;
  readonly lookup: Lookup;
  readonly patience: Patience;
  readonly signal: AbortSignal;
  /** When the run must have ended, ms since 1970. */
  readonly deadline: number;
  readonly ca?: string | undefined;
}

export interface Wanted {
  readonly limits: BodyLimits;
  readonly headers?: Readonly<Record<string, string>>;
  /** Asked before each URL, the first and every one that it leads to; throws SkipError. */
  readonly permit?: (url: URL) => Promise<void>;
}

/** What came, and from where after redirects. */
export interface Fetched extends Answer {
  readonly url: URL;
  /** URLs that led here, in order. */
  readonly redirects: readonly string[];
  /** When the last request was sent, ms since 1970. */
  readonly at: number;
}

/** Fetches the pages of one source. */
export interface Fetcher {
  /** Returns the response at the end of at most five redirects, each checked as the first URL. Throws SkipError, OutOfTime, or the signal's reason. */
  readonly fetch: (url: URL, wanted: Wanted) => Promise<Fetched>;
  /** Lengthens the pause after each request to a host, as its robots.txt asks. */
  readonly slowDown: (host: string, ms: number) => void;
}

const MOST_REDIRECTS = 5;
const LONGEST_PAUSE_MS = 3_600_000;
const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];
const busyStatuses: readonly number[] = [429, 503];

/** Returns a fetcher that asks one host once at a time and keeps its pauses: the source's pace, what robots.txt and Retry-After ask, and longer ones the more often a host is busy. */
export function openFetcher(parts: FetchParts): Fetcher {
  const delays = new Map<string, number>();
  const failures = new Map<string, number>();
  const pauseAfter = (host: string, outcome: Answer | undefined): number => {
    const usual = Math.max(parts.paceMs, delays.get(host) ?? 0);
    const failed = outcome === undefined || busyStatuses.includes(outcome.status);
    const times = failed ? (failures.get(host) ?? 0) + 1 : 0;
    failures.set(host, times);
    if (!failed) return usual;
    const asked = outcome === undefined ? undefined : retryAfterOf(outcome, parts.clock);
    return Math.min(Math.max(usual * 2 ** Math.min(times, 10), asked ?? 0), LONGEST_PAUSE_MS);
  };
  const ask = async (url: URL, wanted: Wanted): Promise<{ answer: Answer; at: number }> => {
    const { clock, patience, deadline, signal, pace } = parts;
    const host = bareHost(url);
    const turn = await awaitTurn(pace, host, { leaseMs: leaseMs(parts), deadline, clock, signal });
    let answer: Answer | undefined;
    try {
      // Resolved when it is our turn, not before: what was checked is what is connected to now.
      const addresses = await resolveChecked(url, parts.bounds, parts.lookup);
      const headers = { 'user-agent': parts.userAgent, accept, 'accept-encoding': acceptedCodings, ...wanted.headers };
      const at = clock.now();
      answer = await exchange({ url, addresses, headers, limits: wanted.limits, patience, signal, ca: parts.ca });
      return { answer, at };
    } finally {
      await pace.give(host, turn, pauseAfter(host, answer));
    }
  };
  return {
    slowDown: (host, ms) => void delays.set(host, Math.max(ms, delays.get(host) ?? 0)),
    fetch: async (first, wanted) => {
      const redirects: string[] = [];
      for (let url = checkUrl(first.href, parts.bounds); ; ) {
        await wanted.permit?.(url);
        const { answer, at } = await ask(url, wanted);
        if (busyStatuses.includes(answer.status)) throw busy(answer, parts.clock);
        if (!redirectStatuses.includes(answer.status)) return { ...answer, url, redirects, at };
        redirects.push(url.href);
        if (redirects.length > MOST_REDIRECTS) {
          throw new SkipError('too-many-redirects', `more than ${MOST_REDIRECTS} redirects, one after another`);
        }
        url = nextUrl(answer, url, parts.bounds);
      }
    },
  };
}

const accept =
  'text/html,application/xhtml+xml,application/json;q=0.9,application/xml;q=0.8,text/plain;q=0.5,*/*;q=0.1';

/** Longer than an exchange with its name's resolution can take, so that a turn never ends under one. */
function leaseMs({ patience, paceMs }: FetchParts): number {
  return patience.totalMs + 15_000 + paceMs;
}

function nextUrl(answer: Answer, from: URL, bounds: Bounds): URL {
  const place = headerOf(answer.headers, 'location');
  if (place === undefined) throw new SkipError('redirect-without-place', 'a redirect does not say where to');
  // Sites send letters in UTF-8, and headers are read as Latin-1.
  const next = checkUrl(Buffer.from(place, 'latin1').toString('utf8'), bounds, from);
  if (from.protocol === 'https:' && next.protocol === 'http:') {
    throw new SkipError('redirect-downgrade', 'a redirect leads from https to http');
  }
  return next;
}

function busy(answer: Answer, clock: Clock): SkipError {
  const message = `the site is busy (status ${answer.status})`;
  return new SkipError('busy', message, { retryAfterMs: retryAfterOf(answer, clock) });
}

function retryAfterOf(answer: Answer, clock: Clock): number | undefined {
  return readRetryAfter(headerOf(answer.headers, 'retry-after'), clock.now());
}
