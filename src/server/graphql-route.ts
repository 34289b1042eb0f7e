import { type Context, type Hub, Loaders } from '../../resolvers/context.ts';
import { limits } from '../../schema/cost.ts';
import type { Logger } from '../log.ts';
import type { Viewer } from '../model/access.ts';
import { authenticate, type Gate, readCredentials } from './authenticate.ts';
import { type Exchange, type Route, readJson, send } from './exchange.ts';
import type { Graphql } from './graphql.ts';
import { openTimeLimit } from './time-limit.ts';

/** What a context is made of besides its viewer. */
export interface ContextParts {
  readonly gate: Gate;
  readonly hub: Hub;
}

/** What a context is of: one request, or one event of a subscription. */
export interface ContextOf {
  /** Reads the viewer anew. */
  readonly authenticate: () => Promise<Viewer>;
  readonly log: Logger;
  readonly requestId: string;
  readonly limit: { readonly signal: AbortSignal };
}

/** A class, because Apollo copies the context: a getter of its own would be called by the copy, one of the class is not. */
class RequestContext implements Context {
  viewer: Viewer;
  readonly hub: Hub;
  loaders = new Loaders();
  readonly now: () => number;
  readonly log: Logger;
  readonly requestId: string;
  readonly authenticate: ContextOf['authenticate'];
  readonly limit: ContextOf['limit'];

  constructor({ gate, hub }: ContextParts, viewer: Viewer, { log, requestId, authenticate, limit }: ContextOf) {
    this.viewer = viewer;
    this.hub = hub;
    this.now = gate.now;
    this.log = log;
    this.requestId = requestId;
    this.authenticate = authenticate;
    this.limit = limit;
  }

  async renew(): Promise<void> {
    this.viewer = await this.authenticate();
    this.loaders = new Loaders();
  }

  get signal(): AbortSignal {
    return this.limit.signal;
  }
}

/** Returns the context of one request, or of one event of a subscription. */
export function makeContext(parts: ContextParts, viewer: Viewer, of: ContextOf): Context {
  return new RequestContext(parts, viewer, of);
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
  const credentials = readCredentials(request);
  const viewer = await authenticate(parts.gate, credentials);
  const body = request.method === 'POST' ? await readJson(request, limits.bodyBytes) : undefined;
  const limit = openTimeLimit(response, timeoutMs);
  const context = makeContext(parts, viewer, {
    log,
    requestId,
    authenticate: () => authenticate(parts.gate, credentials),
    limit,
  });
  const asked = { method: request.method ?? 'POST', headers: request.headers, search, body };
  const { status, headers, body: text } = await limit.hold(graphql.answer(asked, context));
  send(exchange, status, text, headers);
}
