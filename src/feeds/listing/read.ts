import type { FeedReader, Issue, Parsed } from '../../model/parsed-unit.ts';
import { parseResponse } from './http.ts';
import { makePage, WARC } from './make-page.ts';
import { mapPage } from './map.ts';
import { MAX_BLOCK, MAX_HEADER, type Problem, splitRecords, type WarcRecord } from './warc.ts';

export const HTML = 'HTML';

const HEAD = 4096;
const RULES: Readonly<Record<Problem, string>> = {
  'record-header-wrong': `A record's header ends in an empty line within ${MAX_HEADER} bytes and names a Content-Length.`,
  'record-too-large': `A record's block is at most ${MAX_BLOCK} bytes long; it is passed over.`,
  'record-unfinished': 'The file ends before the length that the record names.',
  'text-unknown': 'The text is no WARC record; reading goes on at the next one.',
};
/** Record types that hold no page of their own (ISO 28500, 6.3 to 6.8); `revisit` says that a page is as it was. */
const PASSED_OVER = new Set(['warcinfo', 'request', 'metadata', 'revisit', 'conversion', 'continuation']);

/** Reads the pages of a WARC file, one unit a page, or the one page that the file is. */
export const read: FeedReader = async function* readListings(bytes) {
  const source = bytes[Symbol.asyncIterator]();
  try {
    const { head, rest } = await takeHead(source);
    if (isWarc(head)) yield* readWarc(rest);
    else yield* readSingle(rest);
  } finally {
    await source.return?.();
  }
};

/** True for the first bytes of a WARC file. */
export function isWarc(head: string): boolean {
  return /^\s*WARC\/1\.[01]\r?\n/.test(head);
}

async function takeHead(
  source: AsyncIterator<Uint8Array>,
): Promise<{ head: string; rest: AsyncGenerator<Uint8Array> }> {
  const taken: Uint8Array[] = [];
  for (let size = 0; size < HEAD; ) {
    const next = await source.next();
    if (next.done === true) break;
    taken.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  async function* rest(): AsyncGenerator<Uint8Array> {
    yield* taken.splice(0);
    for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
  }
  return { head: Buffer.concat(taken).toString('latin1'), rest: rest() };
}

async function* readWarc(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  let yielded = 0;
  let unchanged: { count: number; first: WarcRecord; last: WarcRecord } | undefined;
  for await (const { record, made } of joinConversions(splitRecords(bytes))) {
    const type = typeOf(record);
    if (record.problem === undefined && type === 'revisit') {
      unchanged = { count: (unchanged?.count ?? 0) + 1, first: unchanged?.first ?? record, last: record };
    }
    const parsed = readRecord(record, type, made);
    if (parsed === undefined) continue;
    yielded++;
    yield parsed;
  }
  if (yielded > 0 || unchanged === undefined) return;
  const message = `All ${unchanged.count} pages of the crawl are as they were; nothing new is in it.`;
  const { first, last } = unchanged;
  yield refuse(WARC, [first.start, last.end], {
    code: 'pages-unchanged',
    severity: 'warning',
    at: { byte: first.start },
    message,
  });
}

/**
 * A response waits for the record behind it: a conversion that refers to it is the page as its scripts made it, and is read
 * in place of the body that was sent (ISO 28500, 6.7).
 */
async function* joinConversions(
  records: AsyncIterable<WarcRecord>,
): AsyncGenerator<{ readonly record: WarcRecord; readonly made?: WarcRecord }> {
  let held: WarcRecord | undefined;
  for await (const record of records) {
    if (held !== undefined && isConversionOf(record, held)) {
      yield { record: held, made: record };
      held = undefined;
      continue;
    }
    if (held !== undefined) yield { record: held };
    held = typeOf(record) === 'response' ? record : undefined;
    if (held === undefined) yield { record };
  }
  if (held !== undefined) yield { record: held };
}

function isConversionOf(record: WarcRecord, response: WarcRecord): boolean {
  const id = response.headers.get('warc-record-id');
  if (typeOf(record) !== 'conversion' || record.problem !== undefined || response.problem !== undefined) return false;
  return id !== undefined && record.headers.get('warc-refers-to') === id;
}

function typeOf(record: WarcRecord): string {
  return record.headers.get('warc-type')?.toLowerCase() ?? '';
}

function readRecord(record: WarcRecord, type: string, made: WarcRecord | undefined): Parsed | undefined {
  const bytes = [record.start, made?.end ?? record.end] as const;
  const issue = (code: string, severity: Issue['severity'], message: string): Issue => ({
    code,
    severity,
    at: { byte: record.start },
    message,
  });
  if (record.problem !== undefined) return refuse(WARC, bytes, issue(record.problem, 'error', RULES[record.problem]));
  if (PASSED_OVER.has(type)) return undefined;
  if (type !== 'response')
    return refuse(WARC, bytes, issue('record-type-unknown', 'warning', 'The record type is not one that holds pages.'));
  const response = parseResponse(record.block);
  if (response === undefined)
    return refuse(
      WARC,
      bytes,
      issue('http-head-wrong', 'error', 'The block does not start with an HTTP status line and fields.'),
    );
  const contentType = (made ?? response).headers.get('content-type');
  if (contentType !== undefined && !/html|xml|text\/plain/i.test(contentType)) {
    return refuse(
      WARC,
      bytes,
      issue('content-not-read', 'warning', 'The content type is not HTML; pages alone are read.'),
    );
  }
  const body = made?.block ?? response.body;
  // The page alone: its head tells of the fetch, and a page fetched again as it was is to be the same record.
  const own = [bytes[1] - body.length, bytes[1]] as const;
  return mapPage({ ...makePage(record, response.status, contentType, body), bytes: own });
}

/** A page that came alone: of what is too long the rest is counted, not held. */
async function* readSingle(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size <= MAX_BLOCK) chunks.push(Buffer.from(chunk));
  }
  const range = [0, size] as const;
  if (size === 0) return;
  if (size > MAX_BLOCK) {
    const message = `A page is at most ${MAX_BLOCK} bytes long.`;
    yield refuse(HTML, range, { code: 'record-too-large', severity: 'error', at: { byte: 0 }, message });
    return;
  }
  const body = Buffer.concat(chunks);
  yield mapPage({
    bytes: range,
    format: HTML,
    askedAt: undefined,
    body,
    contentType: undefined,
    status: 200,
    kind: undefined,
    source: undefined,
    grade: undefined,
    fetchedAt: undefined,
    issues: [],
  });
}

function refuse(format: string, bytes: readonly [number, number], issue: Issue): Parsed {
  return { type: 'refused', feed: 'listing', format, bytes, issues: [issue] };
}
