import { hash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../../crawlers/runtime/page.ts';
import type { Source } from '../../../crawlers/runtime/source.ts';
import { writeInfo, writePage } from '../../../crawlers/runtime/warc.ts';
import { type Sites, serveSites } from '../../../simulator/sites/serve.ts';
import { partsOf, runCrawl, sourceOf } from './run.ts';

let sites: Sites;
let pages: readonly Page[];
let source: Source;
beforeAll(async () => {
  sites = await serveSites({ seed: 'warc', size: 5 });
  source = sourceOf(sites.sites.static, { grade: 'B', items: ['/product/'] });
  const shop = await runCrawl(source, partsOf());
  const broken = await runCrawl(sourceOf(sites.sites.broken), partsOf());
  pages = [...shop.pages, ...broken.pages];
});
afterAll(() => sites.close());

interface Entry {
  readonly fields: Readonly<Record<string, string>>;
  readonly block: Buffer;
}

/** Reads a file by the grammar of ISO 28500, 4, and fails on anything beside it. */
function readRecords(file: Uint8Array): Entry[] {
  const bytes = Buffer.from(file);
  const records: Entry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const [version, ...lines] = bytes.subarray(at, end).toString().split('\r\n');
    expect(version).toBe('WARC/1.1');
    const fields = Object.fromEntries(
      lines.map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]),
    );
    const start = end + 4;
    const length = Number(fields['Content-Length']);
    expect(bytes.subarray(start + length, start + length + 4).toString()).toBe('\r\n\r\n');
    records.push({ fields, block: bytes.subarray(start, start + length) });
    at = start + length + 4;
  }
  return records;
}

function pageWith(given: Partial<Page>): Page {
  return { ...(pages[0] as Page), ...given };
}

const payloadOf = ({ block }: Entry) => block.subarray(block.indexOf('\r\n\r\n') + 4);
const sha256 = (bytes: Uint8Array) => `sha256:${hash('sha256', bytes, 'hex')}`;

test('a file begins with what it is, who made it, and under which rules', () => {
  const [info] = readRecords(writeInfo(source, { at: Date.UTC(2026, 10, 25), software: 'sekisho/1.0' }));
  expect(info?.fields).toMatchObject({
    'WARC-Type': 'warcinfo',
    'WARC-Date': '2026-11-25T00:00:00.000Z',
    'Content-Type': 'application/warc-fields',
  });
  const lines = info?.block.toString().split('\r\n');
  expect(lines).toContain('software: sekisho/1.0');
  expect(lines).toContain('isPartOf: test-shop');
  expect(lines).toContain('operator: crawler@customs.example');
});

test('every page is one response with its address, time, digests and bytes', () => {
  const records = readRecords(Buffer.concat(pages.map((page) => writePage(page, source))));
  expect(records).toHaveLength(pages.length);
  for (const [at, record] of records.entries()) {
    const page = pages[at] as Page;
    expect(record.fields).toMatchObject({
      'WARC-Type': 'response',
      'WARC-Target-URI': page.url,
      'WARC-Date': new Date(page.at).toISOString(),
      'WARC-IP-Address': '127.0.0.1',
      'Content-Type': 'application/http;msgtype=response',
      'WARC-Payload-Digest': sha256(page.body),
      'WARC-Block-Digest': sha256(record.block),
      'Sekisho-Source': 'test-shop',
      'Sekisho-Source-Grade': 'B',
      'Sekisho-Page': page.url.includes('/product/') ? 'listing' : 'index',
    });
    expect(record.fields['WARC-Record-ID']).toMatch(/^<urn:uuid:[0-9a-f-]{36}>$/);
    expect(payloadOf(record)).toEqual(Buffer.from(page.body));
    expect(record.block.toString('latin1')).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  }
  expect(new Set(records.map(({ fields }) => fields['WARC-Record-ID'])).size).toBe(records.length);
});

test('a compressed page is kept as text, and its headers say what was undone', () => {
  const zstd = pages.find(({ url }) => url.endsWith('/zstd')) as Page;
  const [record] = readRecords(writePage(zstd, source));
  const head = record?.block.toString().split('\r\n\r\n')[0] ?? '';
  expect(head).toContain('X-Crawl-content-encoding: zstd');
  expect(head).not.toMatch(/^content-encoding/im);
  expect(head.match(/^content-length: (\d+)$/gim)).toEqual([`Content-Length: ${zstd.body.length}`]);
  expect(record && payloadOf(record).toString()).toContain('Zstandard');
});

test('a page that has not changed is a revisit that says of what', () => {
  const at = Date.UTC(2026, 10, 1);
  const known = { etag: '"1"', lastModified: undefined, at, links: [] };
  const [record] = readRecords(writePage(pageWith({ status: 304, body: new Uint8Array(), known }), source));
  expect(record?.fields).toMatchObject({
    'WARC-Type': 'revisit',
    'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
    'WARC-Refers-To-Target-URI': pages[0]?.url,
    'WARC-Refers-To-Date': '2026-11-01T00:00:00.000Z',
  });
  expect(record && payloadOf(record)).toHaveLength(0);
});

test('a page that scripts made is its response and, after it, what became of it', () => {
  const rendered = { dom: '<!DOCTYPE html><p>made by script \ud800', parts: 2, settled: true, refused: [] };
  const [response, conversion] = readRecords(writePage(pageWith({ rendered }), source));
  expect(conversion?.fields).toMatchObject({
    'WARC-Type': 'conversion',
    'WARC-Refers-To': response?.fields['WARC-Record-ID'],
    'WARC-Target-URI': response?.fields['WARC-Target-URI'],
    'Content-Type': 'text/html;charset=utf-8',
  });
  expect(conversion?.block.toString()).toBe('<!DOCTYPE html><p>made by script \ufffd');
});

describe('what a site says', () => {
  test('cannot begin a record or a header of its own', () => {
    const body = Buffer.from('\r\n\r\nWARC/1.1\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n');
    const page = pageWith({
      body,
      statusText: 'OK\r\nInjected: 1',
      headers: [['x-odd', 'a\r\nInjected: 2\r\n\r\nbody']],
    });
    const records = readRecords(writePage(page, source));
    expect(records).toHaveLength(1);
    const head = records[0]?.block.toString().split('\r\n\r\n')[0]?.split('\r\n') ?? [];
    expect(head.filter((line) => line.startsWith('Injected'))).toEqual([]);
    expect(records[0] && payloadOf(records[0])).toEqual(body);
  });

  test('keeps its letters: header bytes as they came', () => {
    const [record] = readRecords(writePage(pageWith({ headers: [['x-name', 'caf\u00e9']] }), source));
    expect(record?.block.includes(Buffer.from('x-name: caf\xe9', 'latin1'))).toBe(true);
  });
});
