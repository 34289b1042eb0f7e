import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '../errors.ts';
import type { Logger } from '../log.ts';

/** One request and its answer, as a route sees them. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Path without the query, as sent. */
  readonly path: string;
  /** With its question mark, or empty. */
  readonly search: string;
  /** What stood at the `:names` of the route's pattern, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly requestId: string;
  readonly log: Logger;
}

/** What answers at a path. A pattern is literal but for parts that start with a colon: `/ingest/:feed`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly pattern: string;
  /** Answers, or throws: a HubError is told to the caller, anything else is masked and logged. */
  readonly handler: (exchange: Exchange) => Promise<void> | void;
}

/** On every answer, whatever it is. */
const commonHeaders = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
].flat();

/** Answers with a whole body that nobody may keep, unless the headers say otherwise. */
export function send(
  { response, requestId }: Pick<Exchange, 'response' | 'requestId'>,
  status: number,
  body: string | Uint8Array | undefined,
  headers: Iterable<readonly [string, string]> = [],
): void {
  // One flat list given at once: setting headers one by one costs as much as parsing the request.
  const list = [...commonHeaders, 'x-request-id', requestId];
  let mayKeep = false;
  for (const [name, value] of headers) {
    mayKeep ||= name === 'cache-control';
    list.push(name, value);
  }
  if (!mayKeep) list.push('cache-control', 'no-store');
  if (body !== undefined) list.push('content-length', String(Buffer.byteLength(body)));
  response.writeHead(status, list);
  response.end(body);
}

/** Answers with JSON. */
export function sendJson(
  exchange: Pick<Exchange, 'response' | 'requestId'>,
  status: number,
  body: unknown,
  headers: Iterable<readonly [string, string]> = [],
): void {
  send(exchange, status, JSON.stringify(body), [['content-type', 'application/json; charset=utf-8'], ...headers]);
}

/** Returns the body as JSON. Throws HubError INPUT_INVALID or LIMIT_EXCEEDED; a body that is not wanted is not read on. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new HubError('INPUT_INVALID', 'The body must be JSON: send it with content-type application/json.');
  }
  const body = await readBody(request, maxBytes);
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    throw new HubError('INPUT_INVALID', 'The body is not JSON.');
  }
}

/** Returns the body whole. Throws HubError INPUT_INVALID or LIMIT_EXCEEDED; a body that is too long is not read on. */
export function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  // Errors are made only when they are needed: each costs a walk of the stack.
  const tooLong = () => new HubError('LIMIT_EXCEEDED', `The body is longer than ${maxBytes} bytes.`);
  const broken = (cause?: unknown) => new HubError('INPUT_INVALID', 'The body broke off.', { cause });
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.reject(tooLong());
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > maxBytes) reject(tooLong());
      else parts.push(part);
    });
    request.on('end', () => resolve(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)));
    request.on('error', (cause) => reject(broken(cause)));
    request.on('close', () => {
      if (!request.complete) reject(broken());
    });
  });
}
