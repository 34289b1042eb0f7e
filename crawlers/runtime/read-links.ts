import { Parser } from 'htmlparser2';

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
  const parser = new Parser({
    onopentag: (name, said) => {
      const rel = (said['rel'] ?? '').toLowerCase().split(/\s+/);
      if ((name === 'a' || name === 'area') && !rel.includes('nofollow')) add(said['href']);
      else if (name === 'link' && (rel.includes('next') || rel.includes('prev'))) add(said['href']);
      else if (name === 'base') base ??= said['href'];
      else if (name === 'meta') readMeta(said, robots, add);
    },
  });
  parser.write(html);
  parser.end();
  return { links: [...links], base, robots, cut };
}

function readMeta(said: Record<string, string>, robots: string[], add: (link: string | undefined) => void): void {
  const [name, content] = [(said['name'] ?? '').toLowerCase(), said['content'] ?? ''];
  if (name === 'robots' || name === 'sekisho') robots.push(content);
  if ((said['http-equiv'] ?? '').toLowerCase() === 'refresh') {
    add(/^\s*[\d.]*\s*[;,]?\s*url\s*=\s*["']?([^"']+)/i.exec(content.slice(0, LONGEST_LINK))?.[1]);
  }
}
