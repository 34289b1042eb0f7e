import { createHash, randomUUID } from 'node:crypto';
import type { Known, Page } from './page.ts';
import type { Source } from './source.ts';
import { fitsPattern } from './url-pattern.ts';

/**
 * A WARC/1.1 file (ISO 28500:2017), record by record. One `response` a page, whose payload has its transfer and content
 * coding undone: the coding's header keeps its value under the name `X-Crawl-…`, as public crawls do it, so that header and
 * payload agree. A page that scripts made has a `conversion` record after it, which refers to it: the document after it
 * settled. A page that has not changed is a `revisit`.
 */
type Fields = readonly (readonly [name: string, value: string])[];

const CRLF = '\r\n';
const NOT_MODIFIED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';

/** Headers that say how the message was sent and not what the payload is. */
const codingHeaders = ['content-encoding', 'transfer-encoding', 'content-length'];

/** Returns the `warcinfo` record that a file begins with; times in ms since 1970. */
export function writeInfo(source: Source, { at, software }: { at: number; software: string }): Uint8Array {
  const fields = [
    ['software', software],
    ['format', 'WARC File Format 1.1'],
    ['conformsTo', 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
    ['isPartOf', source.name],
    ['publisher', source.publisher],
    ['description', `${source.kind}, source grade ${source.grade}`],
    ['operator', source.contact],
    ['robots', 'RFC 9309'],
  ] as const;
  return writeRecord(
    [
      ['WARC-Type', 'warcinfo'],
      ['WARC-Record-ID', newId()],
      ['WARC-Date', dateOf(at)],
      ['Content-Type', 'application/warc-fields'],
    ],
    Buffer.from(fields.map(([name, value]) => `${name}: ${oneLine(value)}${CRLF}`).join('')),
  );
}

/** Returns the records of a page. What the source is for stands in fields of our own: the feed reads it. */
export function writePage(page: Page, source: Source): Uint8Array {
  const id = newId();
  const common: Fields = [
    ['WARC-Record-ID', id],
    ['WARC-Date', dateOf(page.at)],
    ['WARC-Target-URI', page.url],
    ['WARC-IP-Address', page.address],
    ...sourceFields(page, source),
    ['Content-Type', 'application/http;msgtype=response'],
  ];
  if (page.status === 304) {
    return writeRecord([['WARC-Type', 'revisit'], ...common, ...revisitFields(page.known, page.url)], headOf(page, []));
  }
  const payload: Fields = [
    ['WARC-Payload-Digest', digestOf(page.body)],
    ['WARC-Identified-Payload-Type', identifiedType(page)],
  ];
  const block = Buffer.concat([headOf(page, [['Content-Length', String(page.body.length)]]), page.body]);
  const response = writeRecord([['WARC-Type', 'response'], ...common, ...payload], block);
  return page.rendered === undefined
    ? response
    : Buffer.concat([response, writeConversion(page, page.rendered.dom, id, source)]);
}

function sourceFields(page: Page, source: Source): Fields {
  return [
    ['Sekisho-Source', source.name],
    ['Sekisho-Source-Grade', source.grade],
    ['Sekisho-Page', kindOf(page, source)],
  ];
}

/** A start page of notices lists them and is none. */
function kindOf({ url, depth }: Page, { kind, items }: Source): string {
  const { pathname, search } = new URL(url);
  const fits = items.some((pattern) => fitsPattern(pattern, pathname + search));
  return fits && !(kind === 'notice' && depth === 0) ? kind : 'index';
}

function revisitFields(known: Known | undefined, url: string): Fields {
  const date: Fields = known === undefined ? [] : [['WARC-Refers-To-Date', dateOf(known.at)]];
  return [['WARC-Profile', NOT_MODIFIED], ['WARC-Refers-To-Target-URI', url], ...date];
}

function writeConversion(page: Page, dom: string, id: string, source: Source): Uint8Array {
  const block = Buffer.from(dom.toWellFormed());
  return writeRecord(
    [
      ['WARC-Type', 'conversion'],
      ['WARC-Record-ID', newId()],
      ['WARC-Date', dateOf(page.at)],
      ['WARC-Target-URI', page.url],
      ['WARC-Refers-To', id],
      ...sourceFields(page, source),
      ['WARC-Payload-Digest', digestOf(block)],
      ['Content-Type', 'text/html;charset=utf-8'],
    ],
    block,
  );
}

/** The status line and headers; a header that is not true of the payload any more is renamed. */
function headOf(page: Page, added: Fields): Buffer {
  const headers = page.headers.map(([name, value]) =>
    codingHeaders.includes(name.toLowerCase()) ? ([`X-Crawl-${name}`, value] as const) : ([name, value] as const),
  );
  const lines = [...headers, ...added].map(([name, value]) => `${name}: ${oneLine(value)}${CRLF}`);
  const status = `HTTP/${page.httpVersion} ${page.status} ${oneLine(page.statusText)}${CRLF}`;
  return Buffer.from(`${status}${lines.join('')}${CRLF}`, 'latin1');
}

function writeRecord(fields: Fields, block: Uint8Array): Uint8Array {
  const all: Fields = [...fields, ['WARC-Block-Digest', digestOf(block)], ['Content-Length', String(block.length)]];
  const head = all.map(([name, value]) => `${name}: ${oneLine(value)}${CRLF}`).join('');
  return Buffer.concat([Buffer.from(`WARC/1.1${CRLF}${head}${CRLF}`), block, Buffer.from(CRLF + CRLF)]);
}

function identifiedType({ contentType }: Page): string {
  switch (contentType.found) {
    case 'html':
      return 'text/html';
    case 'xml':
      return 'application/xml';
    case 'json':
      return 'application/json';
    case 'text':
      return 'text/plain';
    case 'other':
      return 'application/octet-stream';
  }
}

/** No value ends its line: that would begin a header of its own. */
function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, ' ');
}

function newId(): string {
  return `<urn:uuid:${randomUUID()}>`;
}

function dateOf(at: number): string {
  return new Date(at).toISOString();
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
