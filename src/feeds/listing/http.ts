import { parseFields } from './warc.ts';

/** An HTTP response as a WARC `response` record holds it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const MAX_HEAD = 256 * 1024;

/** Returns status line, fields and body of a response (RFC 9112, 2.1); undefined when it does not start with a status line. */
export function parseResponse(block: Uint8Array): HttpResponse | undefined {
  const head = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, MAX_HEAD)).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1];
  const end = /\r?\n\r?\n/.exec(head);
  if (status === undefined || end === null) return undefined;
  const fields = head.slice(0, end.index);
  return {
    status: Number(status),
    headers: parseFields(fields.slice(fields.indexOf('\n') + 1)),
    body: block.subarray(end.index + end[0].length),
  };
}
