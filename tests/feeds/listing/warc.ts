import { readFileSync } from 'node:fs';

/** Returns the text of a page of tests/fixtures/listing. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/listing/${name}`, import.meta.url), 'utf8');
}

/** What a record says besides its block; `length` in place of the right one. */
export interface RecordOptions {
  readonly type?: string;
  readonly url?: string;
  readonly page?: string;
  readonly source?: string;
  readonly grade?: string;
  readonly date?: string;
  readonly status?: string;
  readonly contentType?: string;
  readonly length?: number;
}

/** Returns a WARC record of an HTTP response, as the crawler writes it. */
export function makeRecord(body: string | Buffer, options: RecordOptions = {}): Buffer {
  const { type = 'response', status = '200 OK', contentType = 'text/html; charset=utf-8' } = options;
  const head = `HTTP/1.1 ${status}\r\nContent-Type: ${contentType}\r\nServer: x\r\n\r\n`;
  const block = Buffer.concat([Buffer.from(head), Buffer.from(body)]);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    'WARC-Record-ID: <urn:uuid:0d1c8923-ac06-4254-8a17-94c0f9a7f30b>',
    `WARC-Target-URI: ${options.url ?? 'https://shop.example.co.uk/kettles/copper-kettle-4417025?utm_source=x'}`,
    `WARC-Date: ${options.date ?? '2026-03-04T05:06:07Z'}`,
    `Sekisho-Page: ${options.page ?? 'listing'}`,
    `Sekisho-Source: ${options.source ?? 'riverside'}`,
    `Sekisho-Source-Grade: ${options.grade ?? 'C'}`,
    `Content-Length: ${options.length ?? block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}
