import type { Issue } from '../../model/parsed-unit.ts';
import { normaliseUrl } from '../../normalise/url.ts';
import type { CrawledPage, Grade, PageKind } from './crawled.ts';
import type { WarcRecord } from './warc.ts';

/** The format's name in units. */
export const WARC = 'WARC/1.1';

const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/;

/** Returns the page of a response, with what the record's header says of the fetch and an issue for each field that is missing or wrong. */
export function makePage(
  record: WarcRecord,
  status: number,
  contentType: string | undefined,
  body: Uint8Array,
): CrawledPage {
  const { headers, start, end } = record;
  const issues: Issue[] = [];
  const warn = (code: string, element: string, message: string) =>
    issues.push({ code, severity: 'warning', at: { byte: start, element }, message });
  if (record.isLengthWrong)
    warn(
      'record-length-wrong',
      'Content-Length',
      'No end of record stands where the length says; the page may be cut or hold too much.',
    );
  if (record.isFoundAgain)
    warn('record-found-again', 'WARC', 'The record was found by a search behind what could not be read.');
  const kind = headers.get('sekisho-page');
  const source = headers.get('sekisho-source');
  const grade = headers.get('sekisho-source-grade');
  const date = headers.get('warc-date') ?? '';
  if (kind === undefined || !isKind(kind))
    warn(
      'page-kind-unknown',
      'Sekisho-Page',
      'The kind of page is listing, notice or index; it is told from the content.',
    );
  if (source === undefined || !isSlug(source))
    warn('source-unknown', 'Sekisho-Source', 'The source is a name of a-z, 0-9, "-" and "_"; the host stands for it.');
  if (grade !== undefined && !isGrade(grade))
    warn('source-grade-wrong', 'Sekisho-Source-Grade', 'The grade of a source is A to F.');
  if (!isInstant(date)) warn('date-wrong', 'WARC-Date', 'The date is written as in ISO 8601, in UTC.');
  return {
    bytes: [start, end],
    format: WARC,
    askedAt: normaliseUrl((headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')),
    body,
    contentType,
    status,
    kind: kind !== undefined && isKind(kind) ? kind : undefined,
    source: source !== undefined && isSlug(source) ? source : undefined,
    grade: grade !== undefined && isGrade(grade) ? grade : undefined,
    fetchedAt: isInstant(date) ? date.replace(/(\.\d{3})\d+/, '$1') : undefined,
    issues,
  };
}

function isKind(text: string): text is PageKind {
  return text === 'listing' || text === 'notice' || text === 'index';
}

function isSlug(text: string): boolean {
  return /^[a-z0-9][a-z0-9_-]{0,63}$/.test(text);
}

function isGrade(text: string): text is Grade {
  return /^[A-F]$/.test(text);
}

function isInstant(text: string): boolean {
  return DATE.test(text) && !Number.isNaN(Date.parse(text));
}
