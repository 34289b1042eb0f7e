import { openSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import type { Hub } from '../resolvers/context.ts';
import { schema } from '../schema/index.ts';
import { openDevelopmentIssuer } from '../src/auth/development-issuer.ts';
import { openSessions } from '../src/auth/session.ts';
import { openVerifier } from '../src/auth/verify.ts';
import { viewerOf } from '../src/auth/viewer.ts';
import type { Viewer } from '../src/model/access.ts';
import { serve } from '../src/server/serve.ts';
import type { BenchHub } from './engine.ts';

/** The hub's API over a bench's graph, asked by one analyst, signed in. */
export interface BenchApi {
  readonly viewer: Viewer;
  /** Answers one document; throws when the answer has errors. */
  readonly ask: (query: string, variables: object) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Starts the HTTP server with the hub's own schema, every limit on and the read log written to a file. */
export async function openApi({ parts, folder }: BenchHub): Promise<BenchApi> {
  const issuer = openDevelopmentIssuer(folder, false);
  const none = async () => undefined;
  const classes = await parts.classes.list();
  const verify = openVerifier([issuer.trusted], Date.now);
  const store = { put: none, get: none, remove: none, claimOnce: async () => false };
  const { graph, store: content, makeId, policy } = parts;
  // Nobody subscribes or acts here.
  const hub: Hub = { ...Object.create(null), graph, store: content, makeId };
  const server = await serve({
    host: '127.0.0.1',
    port: 0,
    schema,
    gate: { verify, sessions: openSessions(store, undefined, Date.now), policy, classes: () => classes, now: Date.now },
    hub,
    log: openFileLog(join(folder, 'api.log')),
    introspection: false,
    web: undefined,
    routes: [],
  });
  const wanted = { subject: 'bench', role: 'analyst', purpose: 'cargo-targeting', ttlSeconds: 7200 };
  const token = await issuer.issue(wanted, Date.now());
  return {
    viewer: viewerOf(policy, await verify(token), classes, Date.now()),
    ask: (query, variables) => ask(server.port, token, { query, variables }),
    close: () => server.close(100),
  };
}

async function ask(port: number, token: string, body: object): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { data?: unknown; errors?: readonly unknown[] };
  if (answer.errors !== undefined) throw new Error(`the API answered ${JSON.stringify(answer.errors[0])}`);
  return answer.data;
}

function openFileLog(path: string): Logger {
  return pino(pino.destination({ fd: openSync(path, 'a'), sync: true }));
}
