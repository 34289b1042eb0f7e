import { type Instant, isoInstant } from '../calendar.ts';

/** A page that a crawler fetched. */
export interface FetchedPage {
  readonly url: string;
  readonly at: Instant;
  /** Name and grade of the source, as the crawler knows it. */
  readonly source: string;
  readonly grade: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
  readonly html: string;
}

/** Writes one WARC/1.1 `response` record (ISO 28500) of a shop's page, with the crawler's own fields. */
export function warcRecord({ url, at, source, grade, html }: FetchedPage): string {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(html)}\r\n\r\n${html}`;
  const fields = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:x-simulated:${source}:${isoInstant(at)}:${url}>`,
    `WARC-Date: ${isoInstant(at)}`,
    `WARC-Target-URI: ${url}`,
    `Sekisho-Source: ${source}`,
    `Sekisho-Source-Grade: ${grade}`,
    'Sekisho-Page: listing',
    'Content-Type: application/http;msgtype=response',
    `Content-Length: ${Buffer.byteLength(block)}`,
  ];
  return `${fields.join('\r\n')}\r\n\r\n${block}\r\n\r\n`;
}
