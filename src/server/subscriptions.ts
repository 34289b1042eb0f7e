import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { useServer as openProtocol } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import type { Context } from '../../resolvers/context.ts';
import { limits } from '../../schema/cost.ts';
import { readCookie } from '../auth/session.ts';
import { HubError } from '../errors.ts';
import type { Logger } from '../log.ts';
import type { Viewer } from '../model/access.ts';
import { authenticate, type Credentials } from './authenticate.ts';
import { type ContextParts, makeContext } from './graphql-route.ts';
import { checkSubscription, maskErrors, subscribe } from './subscribe.ts';

const maxPerSocket = 50;
/** The code by which graphql-transport-ws says that a caller may not, or may no longer, be here. */
const forbidden = 4403;
/** The longest that a timer of the platform can wait. */
const maxTimerMs = 2 ** 31 - 1;
const hello = z.object({ authorization: z.string().optional(), csrf: z.string().optional() });

export interface Subscriptions {
  /** Closes the sockets of a session that has ended. */
  readonly endSession: (id: string) => void;
  readonly close: () => Promise<void>;
}

export interface SubscriptionParts extends ContextParts {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  readonly log: Logger;
}

/** A socket, and who is behind it once it has signed in. */
interface Extra extends Record<PropertyKey, unknown> {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  credentials?: Credentials;
  /** Aborted when the socket closes; one for all that it carries, however many events that are. */
  gone?: AbortController;
}

/**
 * Serves GraphQL subscriptions over WebSocket (protocol graphql-transport-ws) at /graphql. The caller signs in with the
 * first message, by `authorization` or, with the cookie, by `csrf`; the socket is closed when the token or session ends.
 * Each event is read with the rights of that moment.
 */
export function openSubscriptions(server: Server, parts: SubscriptionParts): Subscriptions {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  const bySession = new Map<string, Set<WebSocket>>();
  acceptUpgrades(server, sockets);
  const contexts = new WeakMap<ExecutionArgs, () => Promise<Context>>();
  const serving = openProtocol<Record<string, unknown>, Extra>(
    {
      connectionInitWaitTimeout: 5_000,
      onConnect: async ({ connectionParams, extra }) => {
        const viewer = await signIn(parts, extra, connectionParams);
        if (viewer === undefined) return false;
        closeAfter(extra.socket, viewer.expiresAt - parts.gate.now());
        keep(bySession, readCookie(extra.request.headers.cookie), extra.socket);
        return true;
      },
      onSubscribe: async ({ extra, subscriptions }, _id, { query, operationName, variables }) => {
        if (Object.keys(subscriptions).length > maxPerSocket) {
          return [new GraphQLError(`A socket carries ${maxPerSocket} subscriptions at most.`)];
        }
        const document = checkSubscription(parts.schema, parts.introspection, query, operationName);
        if (!('kind' in document)) return document;
        const renew = () => renewContext(parts, extra);
        const contextValue = await renew();
        const args = { schema: parts.schema, document, operationName, variableValues: variables, contextValue };
        contexts.set(args, renew);
        return args;
      },
      subscribe: (args) => subscribe(args, contexts.get(args) ?? (() => Promise.resolve(args.contextValue as Context))),
      onNext: (_context, _id, _payload, { contextValue }, result: ExecutionResult) =>
        result.errors === undefined
          ? undefined
          : { ...result, errors: maskErrors(result.errors, contextValue as Context) },
      onError: (_context, id, _payload, errors) =>
        maskErrors(errors as GraphQLError[], { log: parts.log, requestId: id }),
    },
    sockets,
  );
  return {
    endSession: (id) => {
      for (const socket of bySession.get(id) ?? []) socket.close(forbidden, 'The session has ended');
    },
    close: async () => {
      await serving.dispose();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function acceptUpgrades(server: Server, sockets: WebSocketServer): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (request.url?.split('?')[0] !== '/graphql' || !isSameOrigin(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
}

/** A browser names the page's origin; a page of another site may not open a socket here, whatever its cookies. */
function isSameOrigin({ headers }: IncomingMessage): boolean {
  if (headers.origin === undefined) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}

async function signIn(
  { gate }: SubscriptionParts,
  extra: Extra,
  params: Readonly<Record<string, unknown>> | undefined,
): Promise<Viewer | undefined> {
  const said = hello.safeParse(params ?? {});
  if (!said.success) return undefined;
  extra.credentials = { ...said.data, cookie: extra.request.headers.cookie };
  try {
    return await authenticate(gate, extra.credentials);
  } catch (refusal) {
    if (refusal instanceof HubError) return undefined;
    throw refusal;
  }
}

async function renewContext(parts: SubscriptionParts, extra: Extra): Promise<Context> {
  const renewed = () => authenticate(parts.gate, extra.credentials ?? {});
  const viewer = await renewed();
  return makeContext(parts, viewer, {
    log: parts.log,
    requestId: randomUUID(),
    authenticate: renewed,
    limit: goneOf(extra),
  });
}

function goneOf(extra: Extra): AbortController {
  if (extra.gone !== undefined) return extra.gone;
  const gone = new AbortController();
  extra.gone = gone;
  extra.socket.once('close', () => gone.abort());
  return gone;
}

function closeAfter(socket: WebSocket, ms: number): void {
  const timer = setTimeout(() => socket.close(forbidden, 'The token has ended'), Math.min(ms, maxTimerMs));
  socket.once('close', () => clearTimeout(timer));
}

function keep(bySession: Map<string, Set<WebSocket>>, id: string | undefined, socket: WebSocket): void {
  if (id === undefined) return;
  const kept = bySession.get(id) ?? new Set();
  bySession.set(id, kept.add(socket));
  socket.once('close', () => {
    kept.delete(socket);
    if (kept.size === 0) bySession.delete(id);
  });
}
