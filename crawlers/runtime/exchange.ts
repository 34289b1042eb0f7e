import type { IncomingMessage, RequestOptions } from 'node:http';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type BodyLimits, readBody } from './read-body.ts';
import type { Address } from './resolve.ts';
import { SkipError } from './skip.ts';
import { bareHost } from './source.ts';

/** How long each part of an exchange may take, in ms. */
export interface Patience {
  /** Silence: while connecting, before the headers, between two pieces of the body. */
  readonly idleMs: number;
  /** The whole exchange. */
  readonly totalMs: number;
}

export interface Asked {
  readonly url: URL;
  /** The checked addresses: one of these is connected to, and nothing else. */
  readonly addresses: readonly Address[];
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: BodyLimits;
  readonly patience: Patience;
  readonly signal: AbortSignal;
  /** Certificates to trust in place of the usual ones: for tests. */
  readonly ca?: string | undefined;
}

/** A response as it came; the body is empty for every status but 200. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  /** Names and values as sent, in order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly sentBytes: number;
  /** The address that was really connected to. */
  readonly address: string;
}

const HEADER_BYTES = 32 * 1_024;

/** Returns the response to one GET, without following redirects (RFC 9110, 9112). Throws SkipError, or the signal's reason. */
export async function exchange(asked: Asked): Promise<Answer> {
  const whole = AbortSignal.any([asked.signal, AbortSignal.timeout(asked.patience.totalMs)]);
  const state: State = { phase: 'connecting', idle: false, peer: '' };
  try {
    const response = await send(asked, whole, state);
    state.phase = 'body';
    const { bytes, sentBytes } = response.statusCode === 200 ? await readBody(response, asked.limits, whole) : noBody;
    response.destroy();
    return { ...readHead(response), body: bytes, sentBytes, address: state.peer };
  } catch (cause) {
    asked.signal.throwIfAborted();
    throw explain(cause, state, whole.aborted);
  }
}

interface State {
  phase: 'connecting' | 'securing' | 'headers' | 'body';
  idle: boolean;
  /** The address that was really connected to. */
  peer: string;
}

const noBody = { bytes: new Uint8Array(0), sentBytes: 0 };

function send(asked: Asked, signal: AbortSignal, state: State): Promise<IncomingMessage> {
  const secure = asked.url.protocol === 'https:';
  const request = (secure ? requestHttps : requestHttp)({ ...optionsFor(asked), signal });
  request.setTimeout(asked.patience.idleMs, () => {
    state.idle = true;
    request.destroy(new Error('idle'));
  });
  request.once('socket', (socket) => {
    socket.once('connect', () => {
      state.phase = secure ? 'securing' : 'headers';
      state.peer = socket.remoteAddress ?? '';
      if (!isAmong(state.peer, asked.addresses)) request.destroy(strangePeer());
    });
    socket.once('secureConnect', () => {
      state.phase = 'headers';
    });
  });
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    // Errors come after the response, too, when its body is given up.
    request.on('error', reject);
    request.end();
  });
}

function optionsFor({ url, addresses, headers, ca }: Asked): RequestOptions & { autoSelectFamily: boolean } {
  const host = bareHost(url);
  const named = isIP(host) === 0;
  return {
    host,
    port: url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port),
    path: url.pathname + url.search,
    headers: { host: url.host, ...headers },
    // A connection for every request: a connection kept open would be one whose address was checked some time ago.
    agent: false,
    lookup: answerWith(addresses),
    autoSelectFamily: addresses.length > 1,
    maxHeaderSize: HEADER_BYTES,
    insecureHTTPParser: false,
    ...(url.protocol === 'https:' ? { rejectUnauthorized: true, minVersion: 'TLSv1.2', ca } : {}),
    ...(url.protocol === 'https:' && named ? { servername: host } : {}),
  } as RequestOptions & { autoSelectFamily: boolean };
}

/** The name has been resolved and checked; whoever connects is given those answers and never asks again. */
function answerWith(addresses: readonly Address[]): LookupFunction {
  return (_host, options, done) => {
    const first = addresses[0];
    if (options.all === true) done(null, [...addresses]);
    else done(null, first?.address ?? '', first?.family ?? 4);
  };
}

/** Cannot be: it would mean that something between us and the socket resolves names by itself. */
function strangePeer(): SkipError {
  return new SkipError('connection-failed', 'the peer is not at a checked address');
}

function isAmong(peer: string, addresses: readonly Address[]): boolean {
  return addresses.some(({ address }) => sameAddress(address, peer));
}

function sameAddress(one: string, other: string): boolean {
  const text = (address: string) => (isIP(address) === 6 ? new URL(`http://[${address}]/`).hostname : address);
  return text(one) === text(other);
}

function readHead(response: IncomingMessage): Pick<Answer, 'status' | 'statusText' | 'httpVersion' | 'headers'> {
  const raw = response.rawHeaders;
  const headers = Array.from(
    { length: raw.length / 2 },
    (_, at) => [raw[at * 2] ?? '', raw[at * 2 + 1] ?? ''] as const,
  );
  return {
    status: response.statusCode ?? 0,
    statusText: response.statusMessage ?? '',
    httpVersion: response.httpVersion,
    headers,
  };
}

function explain(cause: unknown, { phase, idle }: State, late: boolean): SkipError {
  if (cause instanceof SkipError) return cause;
  if (idle) return new SkipError('too-slow', 'the site was silent for too long', { cause });
  if (late) return new SkipError('too-slow', 'the exchange took too long', { cause });
  if (cause instanceof Error && 'code' in cause && cause.code === 'HPE_HEADER_OVERFLOW') {
    return new SkipError('headers-too-large', `the headers are over ${HEADER_BYTES} bytes`, { cause });
  }
  switch (phase) {
    case 'connecting':
      return new SkipError('connection-failed', 'the site cannot be connected to', { cause });
    case 'securing':
      return new SkipError('tls-failed', 'the site cannot prove its name (TLS)', { cause });
    case 'headers':
      return new SkipError('connection-failed', 'the site gave no HTTP response', { cause });
    case 'body':
      return new SkipError('body-broken', 'the body ends early or cannot be decompressed', { cause });
  }
}
