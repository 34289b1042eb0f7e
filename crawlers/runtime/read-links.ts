import { readTags } from './read-tags.ts';

/** What of a page decides where the crawl goes next. */
export interface PageLinks {
  /** As written, in order, each once. */
  readonly links: readonly string[];
  /** What the links are relative to, when the page says so. */
  readonly base: string | undefined;
  /** Values of robots meta tags that are for us. */
  readonly robots: readonly string[];
  /** True when the page has more links than are taken. */
  readonly cut: boolean;
}

const MOST_LINKS = 5_000;
const LONGEST_LINK = 2_500;

/** Returns the links of an HTML page that may be followed: not those marked nofollow, nor what only decorates it. */
export function readLinks(html: string): PageLinks {
  const links = new Set<string>();
  const robots: string[] = [];
  let base: string | undefined;
  let cut = false;
  const add = (link: string | undefined) => {
    if (link === undefined || link.length > LONGEST_LINK) return;
    if (links.size < MOST_LINKS) links.add(link);
    else cut = true;
  };
  readTags(html, ({ name, said }) => {
    const rel = (said.get('rel') ?? '').toLowerCase().split(/\s+/);
    if ((name === 'a' || name === 'area') && !rel.includes('nofollow')) add(said.get('href'));
    else if (name === 'link' && (rel.includes('next') || rel.includes('prev'))) add(said.get('href'));
    else if (name === 'base') base ??= said.get('href');
    else if (name === 'meta') readMeta(said, robots, add);
  });
  return { links: [...links], base, robots, cut };
}

function readMeta(said: ReadonlyMap<string, string>, robots: string[], add: (link: string | undefined) => void): void {
  const [name, content] = [(said.get('name') ?? '').toLowerCase(), said.get('content') ?? ''];
  if (name === 'robots' || name === 'sekisho') robots.push(content.slice(0, LONGEST_LINK));
  if ((said.get('http-equiv') ?? '').toLowerCase() === 'refresh') {
    // Without its blanks, which a URL does not have: patterns with many of them take for ever to fail.
    const dense = content.slice(0, LONGEST_LINK).replace(/\s+/g, '');
    add(/^[\d.]*[;,]?url=["']?([^"']+)/i.exec(dense)?.[1]);
  }
}
