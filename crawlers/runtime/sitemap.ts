import { gunzipSync } from 'node:zlib';
import { SkipError } from './skip.ts';

/** What a sitemap file lists (Sitemaps XML format 0.9, sitemaps.org), as written. */
export interface Sitemap {
  /** Pages, of a `urlset`. */
  readonly pages: readonly string[];
  /** Further files, of a `sitemapindex`. */
  readonly sitemaps: readonly string[];
}

/** Most entries of a file: what the format allows. */
const MOST_ENTRIES = 50_000;
const LONGEST_URL = 2_000;
/** An element's name may have a prefix; one of another vocabulary (`image:loc`) is none of ours. */
const ROOT = /<(?:sm:|sitemap:)?(urlset|sitemapindex)[\s>]/;
const HEAD = 4_000;

/**
 * Returns what a sitemap lists, packed by gzip or not, in time proportional to its length. Throws SkipError: `content-type` for what is no
 * sitemap, `body-broken` and `body-too-large` for what cannot be unpacked or grows over the limit.
 */
export function readSitemap(body: Uint8Array, maxBytes: number): Sitemap {
  const text = new TextDecoder().decode(unpack(body, maxBytes));
  const root = ROOT.exec(text.slice(0, HEAD))?.[1];
  if (root === undefined) throw new SkipError('content-type', 'it is no sitemap');
  const found = readLocations(text);
  return root === 'urlset' ? { pages: found, sitemaps: [] } : { pages: [], sitemaps: found };
}

function unpack(body: Uint8Array, maxBytes: number): Uint8Array {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body;
  try {
    return gunzipSync(body, { maxOutputLength: maxBytes });
  } catch (cause) {
    if (cause instanceof RangeError) throw new SkipError('body-too-large', `the sitemap is over ${maxBytes} bytes`);
    throw new SkipError('body-broken', 'the sitemap cannot be unpacked', { cause });
  }
}

/** The texts of `loc` elements, in order, each once. */
function readLocations(text: string): string[] {
  const found = new Set<string>();
  for (let at = 0; found.size < MOST_ENTRIES; ) {
    const open = text.indexOf('<loc>', at);
    if (open < 0) break;
    const start = open + '<loc>'.length;
    const end = text.indexOf('</loc>', start);
    if (end < 0) break;
    if (end - start <= LONGEST_URL) {
      const url = decode(text.slice(start, end));
      if (url !== '') found.add(url);
    }
    at = end;
  }
  return [...found];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML, numbers of characters, and CDATA. */
function decode(text: string): string {
  const cdata = /^\s*<!\[CDATA\[([^\]]*)\]\]>\s*$/.exec(text)?.[1];
  if (cdata !== undefined) return cdata.trim();
  return text
    .replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hex) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}
