import type { Clock } from './clock.ts';
import type { Fetcher } from './fetch.ts';
import { allowAll, allowNothing, parseRobots, ROBOTS_BYTES, type Robots } from './robots.ts';
import { SkipError } from './skip.ts';
import { bareHost } from './source.ts';
import { product } from './user-agent.ts';

/** A site's robots.txt as it was found; `text` undefined where it could not be had, empty where there is none. */
export interface RobotsFile {
  readonly text: string | undefined;
  /** When to ask again, ms since 1970. */
  readonly freshUntil: number;
}

/** Keeps robots.txt files between runs, by origin. A Map will do. */
export interface RobotsCache {
  readonly get: (origin: string) => RobotsFile | undefined;
  readonly set: (origin: string, file: RobotsFile) => unknown;
}

const DAY_MS = 24 * 3_600_000;
/** A file that could not be had is asked for again sooner: until then nothing of the site is. */
const AGAIN_MS = 15 * 60_000;

/** What a site's robots.txt says. */
export interface AskRobots {
  /** The check to make before each URL. */
  readonly permit: (url: URL) => Promise<void>;
  /** Sitemaps that it names for the origin of a URL. */
  readonly sitemaps: (url: URL) => Promise<readonly string[]>;
}

/**
 * Returns what to ask before each URL: `permit` throws SkipError `robots` where the site's robots.txt forbids it, and
 * `robots-unavailable` where that cannot be had (RFC 9309, 2.3.1.4). Crawl-delay lengthens the pauses of the fetcher.
 */
export function openRobots(fetcher: Fetcher, cache: RobotsCache, clock: Clock): AskRobots {
  const known = new Map<string, { file: RobotsFile; robots: Robots }>();
  const read = async (url: URL): Promise<{ file: RobotsFile; robots: Robots }> => {
    const held = known.get(url.origin);
    if (held !== undefined && held.file.freshUntil > clock.now()) return held;
    const cached = cache.get(url.origin);
    const file =
      cached !== undefined && cached.freshUntil > clock.now() ? cached : await fetchFile(fetcher, url, clock);
    const robots = readFile(file);
    if (file !== cached) cache.set(url.origin, file);
    if (robots.delayMs !== undefined) fetcher.slowDown(bareHost(url), robots.delayMs);
    known.set(url.origin, { file, robots });
    return { file, robots };
  };
  const permit = async (url: URL): Promise<void> => {
    const { file, robots } = await read(url);
    if (robots.allows(url.pathname + url.search)) return;
    if (file.text === undefined) throw new SkipError('robots-unavailable', 'the robots.txt of the site cannot be had');
    throw new SkipError('robots', 'the robots.txt of the site forbids it');
  };
  return { permit, sitemaps: async (url) => (await read(url)).robots.sitemaps };
}

function readFile({ text }: RobotsFile): Robots {
  if (text === undefined) return allowNothing;
  return text === '' ? allowAll : parseRobots(text, product);
}

async function fetchFile(fetcher: Fetcher, url: URL, clock: Clock): Promise<RobotsFile> {
  const text = await fetchText(fetcher, new URL('/robots.txt', url));
  return { text, freshUntil: clock.now() + (text === undefined ? AGAIN_MS : DAY_MS) };
}

async function fetchText(fetcher: Fetcher, url: URL): Promise<string | undefined> {
  try {
    const { status, body } = await fetcher.fetch(url, { limits: { maxBytes: ROBOTS_BYTES, overflow: 'cut' } });
    if (status === 200) return new TextDecoder().decode(body);
    // 429 is the client's fault by its number only; the fetcher has it as busy.
    return status >= 400 && status < 500 ? '' : undefined;
  } catch (cause) {
    if (!(cause instanceof SkipError)) throw cause;
    // Too many redirects may be taken as no file (2.3.1.2).
    return cause.reason === 'too-many-redirects' ? '' : undefined;
  }
}
