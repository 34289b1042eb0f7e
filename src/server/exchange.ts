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

/** Answers with a JSON body that nobody may keep. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
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

function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const tooLong = new HubError('LIMIT_EXCEEDED', `The body is longer than ${maxBytes} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return Promise.reject(tooLong);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > maxBytes) reject(tooLong);
      else parts.push(part);
    });
    request.on('end', () => resolve(parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)));
    request.on('error', (cause) => reject(new HubError('INPUT_INVALID', 'The body broke off.', { cause })));
    request.on('close', () => reject(new HubError('INPUT_INVALID', 'The body broke off.')));
  });
}
