/**
 * Robots Exclusion Protocol (RFC 9309), and Crawl-delay, which many sites state beside it. The file is a stranger's: reading
 * it and asking it take time proportional to its length.
 */
export interface Robots {
  /** True when the path with its query (as WHATWG URL writes it) may be fetched. */
  readonly allows: (path: string) => boolean;
  /** Pause between requests, in ms. */
  readonly delayMs: number | undefined;
  /** Sitemaps that the file names, whoever asks (sitemaps.org), as written; at most so many as are read. */
  readonly sitemaps: readonly string[];
}

/** Most of a robots.txt that is read (RFC 9309, 2.5: at least 500 KiB). */
export const ROBOTS_BYTES = 500 * 1_024;

/** What is said when there is no file (RFC 9309, 2.3.1.3), and when it cannot be had (2.3.1.4). */
export const allowAll: Robots = { allows: () => true, delayMs: undefined, sitemaps: [] };
export const allowNothing: Robots = { allows: () => false, delayMs: undefined, sitemaps: [] };

const MOST_SITEMAPS = 20;
const LONGEST_DELAY_MS = 300_000;

interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

interface Group {
  readonly agents: Set<string>;
  readonly rules: Rule[];
  delayMs: number | undefined;
}

/** Returns what a robots.txt says to the crawler with a product token (RFC 9309, 2.2.1: letters, `_` and `-`). */
export function parseRobots(text: string, product: string): Robots {
  const groups = readGroups(text);
  const own = groups.filter(({ agents }) => agents.has(product.toLowerCase()));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.has('*'));
  // The longest pattern decides, and of two as long the one that allows: so the first that fits, in this order.
  const rules = chosen
    .flatMap((group) => group.rules)
    .sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  const delays = chosen.flatMap(({ delayMs }) => (delayMs === undefined ? [] : [delayMs]));
  return {
    allows: (path) => {
      if (path === '/robots.txt') return true;
      const asked = normalise(path).replaceAll('*', '%2A').replaceAll('$', '%24');
      return rules.find(({ pattern }) => matches(pattern, asked))?.allow ?? true;
    },
    delayMs: delays.length === 0 ? undefined : Math.max(...delays),
    sitemaps: readSitemapLines(text),
  };
}

function readSitemapLines(text: string): string[] {
  const named = new Set<string>();
  // An address may hold a # of its own; none of a sitemap does.
  for (const [, url = ''] of text.matchAll(/^[ \t]*sitemap[ \t]*:[ \t]*(\S{1,2000})[ \t]*\r?$/gim)) {
    if (named.size >= MOST_SITEMAPS) break;
    named.add(url);
  }
  return [...named];
}

function readGroups(text: string): Group[] {
  const groups: Group[] = [];
  let group: Group | undefined;
  let ruled = false;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const { key, value } = readLine(line);
    if (key === 'user-agent') {
      // Other lines between two names do not part them (2.2.4); a rule does.
      if (group === undefined || ruled) {
        group = { agents: new Set(), rules: [], delayMs: undefined };
        groups.push(group);
      }
      ruled = false;
      group.agents.add(value === '*' ? '*' : (/^[A-Za-z_-]+/.exec(value)?.[0] ?? '').toLowerCase());
    } else if (key === 'allow' || key === 'disallow') {
      ruled = true;
      if (value !== '') group?.rules.push({ allow: key === 'allow', pattern: normalise(value) });
    } else if (key === 'crawl-delay' && group !== undefined && /^\d{1,9}(\.\d{1,3})?$/.test(value)) {
      group.delayMs = Math.min(Number(value) * 1_000, LONGEST_DELAY_MS);
    }
  }
  return groups;
}

function readLine(line: string): { key: string; value: string } {
  const bare = line.split('#', 1)[0] ?? '';
  const colon = bare.indexOf(':');
  if (colon < 0) return { key: '', value: '' };
  return { key: bare.slice(0, colon).trim().toLowerCase(), value: bare.slice(colon + 1).trim() };
}

/** One way to write each octet (2.2.2): unreserved characters bare, all others of a pattern's text in upper-case hex. */
function normalise(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (octet) => {
      const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(character) ? character : octet.toUpperCase();
    });
}

/** `*` stands for any text; `$` at the end for the end (2.2.3). Each part is taken at its first place, which is never wrong. */
function matches(pattern: string, path: string): boolean {
  const whole = pattern.endsWith('$');
  const [first = '', ...rest] = (whole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  const last = whole ? rest.pop() : undefined;
  if (whole && last === undefined) return path === first;
  let at = first.length;
  for (const part of rest) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return last === undefined || (path.length - last.length >= at && path.endsWith(last));
}
