import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { GraphQLSchema } from 'graphql';
import type { Hub } from '../../resolvers/context.ts';
import { limits } from '../../schema/cost.ts';
import { HubError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { answerError } from './answer-error.ts';
import type { Gate } from './authenticate.ts';
import { openConsole, type ServeConsole } from './console.ts';
import { type Exchange, type Route, sendJson } from './exchange.ts';
import { openGraphql } from './graphql.ts';
import { graphqlRoutes } from './graphql-route.ts';
import { openRouter } from './router.ts';
import { sessionRoutes } from './session-routes.ts';
import { openSubscriptions } from './subscriptions.ts';

/** What the HTTP server is put together from. */
export interface ServerParts {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly schema: GraphQLSchema;
  readonly gate: Gate;
  readonly hub: Hub;
  readonly log: Logger;
  /** Development only. */
  readonly introspection: boolean;
  /** Folder of the built console. */
  readonly web: string | undefined;
  /** Routes of other parts, such as POST /ingest/:feed. */
  readonly routes: readonly Route[];
  readonly timeoutMs?: number;
}

export interface RunningServer {
  readonly port: number;
  /** Takes no new request, waits for those under way, at most so long, and closes every socket. */
  readonly close: (patienceMs: number) => Promise<void>;
}

/** Starts the HTTP server of the hub: GraphQL, subscriptions, sessions, health, console, and the routes it is given. */
export async function serve(parts: ServerParts): Promise<RunningServer> {
  const { schema, introspection, log, gate, hub, timeoutMs = limits.timeoutMs } = parts;
  const graphql = await openGraphql(schema, introspection, log);
  const server = createServer({ headersTimeout: 10_000, requestTimeout: 0, keepAliveTimeout: 65_000 });
  const subscriptions = openSubscriptions(server, { schema, introspection, log, gate, hub });
  const routes: Route[] = [
    ...graphqlRoutes({ gate, hub }, graphql, timeoutMs),
    ...sessionRoutes(gate, subscriptions.endSession),
    { method: 'GET', pattern: '/health', handler: (exchange) => sendJson(exchange, 200, { status: 'ok' }) },
    ...parts.routes,
  ];
  server.on('request', openListener(routes, openConsole(parts.web), log));
  const port = await listen(server, parts.host, parts.port);
  return {
    port,
    close: async (patienceMs) => {
      await subscriptions.close();
      await closeServer(server, patienceMs);
      await graphql.close();
    },
  };
}

/** A connection kept alive stays open when its last answer is out, so idle ones are looked for until none is left. */
async function closeServer(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const hurry = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(hurry);
}

function openListener(routes: readonly Route[], serveConsole: ServeConsole, log: Logger) {
  const find = openRouter(routes);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = request.url ?? '/';
    const query = url.indexOf('?');
    const [path, search] = query < 0 ? [url, ''] : [url.slice(0, query), url.slice(query)];
    const method = request.method ?? 'GET';
    const found = find(method, path);
    const params = found.type === 'route' ? found.params : {};
    const exchange = { request, response, path, search, params, requestId: randomUUID(), log };
    if (found.type === 'route') run(found.route.handler, exchange);
    else if (found.type === 'nothing' && (method === 'GET' || method === 'HEAD')) run(serveConsole, exchange);
    else refuseMethod(exchange, found.type === 'other-method' ? found.allowed : ['GET', 'HEAD']);
  };
}

function run(handler: Route['handler'], exchange: Exchange): void {
  (async () => handler(exchange))().catch((failure) => answerError(exchange, failure));
}

function refuseMethod(exchange: Exchange, allowed: readonly string[]): void {
  const error = { message: 'This path does not take this method.', extensions: { code: 'INPUT_INVALID' } };
  sendJson(exchange, 405, { errors: [error] }, [['allow', allowed.join(', ')]]);
}

function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new HubError('PROCESS_FAILED', `The server cannot listen on ${host}:${port}; choose another with --port.`, {
          cause,
        }),
      ),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
