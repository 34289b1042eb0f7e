import type { Parsed, ParsedUnit } from '../../model/parsed-unit.ts';
import { hostOf, normaliseUrl, urlKey } from '../../normalise/url.ts';
import type { Cut } from '../html/bound.ts';
import { decodePage } from '../html/decode.ts';
import type { Meta } from '../html/meta.ts';
import { type CrawledPage, makeRaise, type PageKind, type Raise } from './crawled.ts';
import { mapListing, placeOthers } from './map-listing.ts';
import { mapNotice } from './map-notice.ts';
import { mapPublisher, type Standing } from './map-party.ts';
import { findPlace } from './place.ts';
import { isOffered } from './product.ts';
import { type ReadPage, readPage } from './read-page.ts';

const PARSER = 'listing/2';
const MAX_LISTINGS = 200;
const CUTS: Readonly<Record<Cut, string>> = {
  'page-too-large': 'Of a page the first 5,000,000 characters are read.',
  'page-too-many-tags': 'Of a page the first 60,000 tags are read.',
  'page-too-deep': 'Of a page is read what comes before more than 2,000 elements stand open.',
};

/** Returns the unit of a page; refused only when no address is known by which it could be kept. */
export function mapPage(page: CrawledPage): Parsed {
  const raise = makeRaise(page);
  const read = readPage(decodePage(page.body, page.contentType), page.askedAt);
  const url = findAddress(page, read.meta, raise);
  if (url === undefined) {
    const message =
      'No http or https address is known: neither of the record nor, for a page alone, its canonical link or og:url.';
    const issue = { code: 'address-unknown', severity: 'error', at: { byte: page.bytes[0] }, message } as const;
    return {
      type: 'refused',
      feed: 'listing',
      format: page.format,
      bytes: page.bytes,
      issues: [issue, ...page.issues],
    };
  }
  if (read.page.cut !== undefined) raise(read.page.cut, CUTS[read.page.cut]);
  if (read.unreadableJson > 0) raise('json-ld-unreadable', `${read.unreadableJson} blocks of JSON-LD are no JSON.`);
  if (read.repairedJson > 0)
    raise('json-ld-repaired', `${read.repairedJson} blocks of JSON-LD were read after repair.`);
  for (const { code, message } of read.disagreements) raise(code, message);
  const host = hostOf(url);
  const standing = { host, url, place: findPlace(host, read.meta.language ?? read.meta.values.get('og:locale')) };
  return { type: 'unit', unit: mapUnit(page, read, standing, raise) };
}

/** A page may name its own canonical address, on its own host; one that names its front page for all of them is not believed. */
function findAddress({ askedAt }: CrawledPage, meta: Meta, raise: Raise): string | undefined {
  const named = meta.canonical ?? meta.values.get('og:url');
  const canonical = named === undefined ? undefined : normaliseUrl(named, askedAt);
  if (askedAt === undefined || canonical === undefined) return askedAt ?? canonical;
  const isElsewhere = hostOf(canonical) !== hostOf(askedAt);
  const isFront = new URL(canonical).pathname === '/' && new URL(askedAt).pathname !== '/';
  if (!isElsewhere && !isFront) return canonical;
  raise(
    'canonical-not-believed',
    'The canonical link leads to another host or to the front page; the address asked for is used.',
    'canonical',
  );
  return askedAt;
}

function mapUnit(page: CrawledPage, read: ReadPage, standing: Standing, raise: Raise): ParsedUnit {
  const source = page.source ?? standing.host.replace(/[^a-z0-9.-]/g, '_').slice(0, 64);
  const publisher = mapPublisher(read, standing, raise);
  const content = mapContent(page, read, source, standing, raise);
  publisher.said['page'] = content.kind;
  if (page.status !== 200) publisher.said['http.status'] = page.status;
  return {
    feed: 'listing',
    format: page.format,
    parser: PARSER,
    bytes: [...page.bytes],
    header: headerOf(page, standing.url, source, content.kind),
    document: { kind: 'page', number: urlKey(standing.url), sender: source },
    mode: 'snapshot',
    function: 'original',
    ...(page.fetchedAt === undefined ? {} : { preparedAt: page.fetchedAt }),
    subject: content.mentions[0]?.ref ?? publisher.ref,
    mentions: [...content.mentions, publisher],
    links: [...content.links],
    issues: page.issues,
  };
}

/** What gives the page's bytes their meaning and does not stand in them. */
function headerOf({ grade, status, contentType }: CrawledPage, url: string, source: string, kind: PageKind): string {
  return [url, source, kind, grade ?? '', status, contentType ?? ''].join('\n').slice(0, 2000);
}

type Content = Pick<ParsedUnit, 'mentions' | 'links'> & { readonly kind: PageKind };

function mapContent(page: CrawledPage, read: ReadPage, source: string, standing: Standing, raise: Raise): Content {
  const nothing: Content = { kind: 'index', mentions: [], links: [] };
  if (page.status !== 200) {
    raise('http-status', 'The server did not answer with 200; the page is kept and not read further.');
    return nothing;
  }
  const kind = page.kind ?? tellKind(read);
  if (kind === 'notice') return { kind, mentions: [mapNotice(read, page, source, standing, raise)], links: [] };
  if (kind === 'index') return nothing;
  return { kind, ...mapListings(read, standing, raise) };
}

/** A page that nobody said the kind of is a listing when it offers something. */
function tellKind({ own, others }: ReadPage): PageKind {
  return own?.price !== undefined || others.length > 0 ? 'listing' : 'index';
}

function mapListings(read: ReadPage, standing: Standing, raise: Raise): Pick<ParsedUnit, 'mentions' | 'links'> {
  const listed =
    read.own === undefined || !isOffered(read.own)
      ? []
      : [mapListing(read.own, 'listing', standing.url, standing, raise)];
  const others = [...placeOthers(read.others, standing, raise)];
  if (others.length > MAX_LISTINGS)
    raise('products-left-out', `Of a page the first ${MAX_LISTINGS} other products are read.`);
  for (const [at, [address, product]] of others.slice(0, MAX_LISTINGS).entries()) {
    listed.push(mapListing(product, `listing[${at + 1}]`, address, standing, raise));
  }
  return { mentions: listed.flatMap(({ mentions }) => mentions), links: listed.flatMap(({ links }) => links) };
}
