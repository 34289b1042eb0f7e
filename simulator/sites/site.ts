import type { IncomingMessage, ServerResponse } from 'node:http';

/** One site: answers requests, the same each time. */
export interface Site {
  readonly answer: (request: IncomingMessage, response: ServerResponse, at: Place) => void;
}

/** What a site knows of where it is. */
export interface Place {
  /** Without a slash at its end. */
  readonly origin: string;
  /** Of the request, parsed. */
  readonly url: URL;
}

/** Sends a whole body with its length. */
export function send(
  response: ServerResponse,
  body: string | Uint8Array,
  { status = 200, type = 'text/html; charset=utf-8', headers = {} }: Sending = {},
): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, { 'content-type': type, 'content-length': bytes.length, ...headers }).end(bytes);
}

interface Sending {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
}

/** Sends what a site has when it has nothing. */
export function sendNothing(response: ServerResponse): void {
  send(response, '<!DOCTYPE html><title>Not found</title><p>Not found', { status: 404 });
}

/** Sends a redirect. */
export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to, 'content-length': 0 }).end();
}
