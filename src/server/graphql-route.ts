import type { Context } from '../../resolvers/context.ts';
import { Loaders } from '../../resolvers/context.ts';
import { limits } from '../../schema/cost.ts';
import { UnavailableError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import type { Viewer } from '../model/access.ts';
import { authenticate, type Gate, readCredentials } from './authenticate.ts';
import { type Exchange, type Route, readJson } from './exchange.ts';
import type { Graphql } from './graphql.ts';

/** What a context is made of besides its viewer. */
export interface ContextParts {
  readonly gate: Gate;
  readonly graph: Graph;
}

/** Returns the context of one request, or of one event of a subscription. */
export function makeContext(
  { gate, graph }: ContextParts,
  viewer: Viewer,
  { log, requestId, signal }: Pick<Context, 'log' | 'requestId' | 'signal'>,
): Context {
  return { viewer, graph, loaders: new Loaders(), now: gate.now, log, requestId, signal };
}

/** Returns the routes of GraphQL over HTTP: POST for everything, GET for queries. */
export function graphqlRoutes(parts: ContextParts, graphql: Graphql, timeoutMs: number): Route[] {
  const handler = (exchange: Exchange) => answer(parts, graphql, timeoutMs, exchange);
  return [
    { method: 'POST', pattern: '/graphql', handler },
    { method: 'GET', pattern: '/graphql', handler },
  ];
}

async function answer(parts: ContextParts, graphql: Graphql, timeoutMs: number, exchange: Exchange): Promise<void> {
  const { request, response, search, log, requestId } = exchange;
  const viewer = await authenticate(parts.gate, readCredentials(request));
  const body = request.method === 'POST' ? await readJson(request, limits.bodyBytes) : undefined;
  const stop = new AbortController();
  response.once('close', () => stop.abort());
  const context = makeContext(parts, viewer, { log, requestId, signal: stop.signal });
  const asked = { method: request.method ?? 'POST', headers: request.headers, search, body };
  const { status, headers, body: text } = await within(timeoutMs, stop, graphql.answer(asked, context));
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-length', Buffer.byteLength(text));
  response.writeHead(status);
  response.end(text);
}

/** Returns what the work comes to, or stops it and throws when its time is over. */
async function within<T>(timeoutMs: number, stop: AbortController, work: Promise<T>): Promise<T> {
  const { promise: over, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    stop.abort();
    reject(new UnavailableError('TIME_LIMIT', `The request took longer than ${timeoutMs} ms and was stopped.`));
  }, timeoutMs);
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
