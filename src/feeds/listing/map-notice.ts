import type { Mention } from '../../model/parsed-unit.ts';
import { urlKey } from '../../normalise/url.ts';
import { textValue } from '../html/item.ts';
import { squeeze, textOf } from '../html/page.ts';
import { accountOfHost, quotePages } from '../quoted-pages.ts';
import { findContacts, mapContacts } from './contacts.ts';
import type { CrawledPage, Raise } from './crawled.ts';
import { findMainText } from './main-text.ts';
import type { Standing } from './map-party.ts';
import type { ReadPage } from './read-page.ts';

const LONGEST = 2_000;
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const DATES = ['article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.created'];

/** Returns a notice, piece of news or register entry as a Report of its source, with the contacts that its text quotes. */
export function mapNotice(
  read: ReadPage,
  page: CrawledPage,
  source: string,
  standing: Standing,
  raise: Raise,
): Mention {
  const text = findMainText(read.page, read.layout);
  if (text.length > LONGEST)
    raise('text-cut', `The text is longer than ${LONGEST} characters; its end is left out.`, 'text');
  const title = findHeadline(read);

  const reportedAt = findTime(read) ?? page.fetchedAt;
  const key = urlKey(standing.url);
  const contacts = findContacts(read.page, read.layout.cues);
  const quoted = mapContacts(contacts, standing.place, raise).map((one) => ({ ...one, role: 'refers' }) as const);
  return {
    ref: 'report',
    kind: 'Report',
    keys: { source, report: key },
    identifiers: [
      { kind: 'ReportNumber', value: `${source}|${key}`, role: 'is' },
      { kind: 'Url', value: key, role: 'refers' },
      ...quoted,
      ...quotePages(text).filter(({ value }) => value !== key && value !== accountOfHost(standing.host)),
    ],
    facts: {
      ...(title === '' ? {} : { title: title.slice(0, LONGEST) }),
      ...(text === '' ? {} : { text: text.slice(0, LONGEST) }),
      ...(page.grade === undefined ? {} : { sourceGrade: page.grade }),
      ...(reportedAt === undefined ? {} : { reportedAt }),
    },
    said: {},
  };
}

function findHeadline({ article, meta, layout, page }: ReadPage): string {
  const told = article && textValue(article, 'headline', 'name');
  const shown = layout.title < 0 ? undefined : textOf(page, layout.title, LONGEST);
  return squeeze(told ?? shown ?? meta.values.get('og:title') ?? meta.title ?? '');
}

/** When the page says it was published; a day without time is its beginning, in local time. */
function findTime({ article, meta, page }: ReadPage): string | undefined {
  const told = article && textValue(article, 'datePublished', 'dateCreated');
  const named = DATES.map((name) => meta.values.get(name));
  const time = page.nodes.find(({ tag, attributes }) => tag === 'time' && attributes['datetime'] !== undefined);
  for (const value of [told, ...named, time?.attributes['datetime']]) {
    const found = INSTANT.exec(value?.trim() ?? '');
    if (found === null || Number.isNaN(Date.parse(found[1] ?? ''))) continue;
    return found[2] === undefined ? `${found[1]}T00:00` : `${found[1]}T${found[2]}${readOffset(found[3])}`;
  }
  return undefined;
}

function readOffset(offset = ''): string {
  return offset.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}
