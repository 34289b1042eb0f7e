import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { type Logger, pino } from 'pino';
import type { Hub } from '../../resolvers/context.ts';
import { schema as hubSchema } from '../../schema/index.ts';
import { openDevelopmentIssuer } from '../../src/auth/development-issuer.ts';
import { readPolicy } from '../../src/auth/policy.ts';
import { openSessions, type SessionStore } from '../../src/auth/session.ts';
import { openVerifier } from '../../src/auth/verify.ts';
import type { AccessClass } from '../../src/model/access.ts';
import type { Route } from '../../src/server/exchange.ts';
import { serve } from '../../src/server/serve.ts';

/** Stands where a test needs nothing behind the schema: whatever asks it fails. */
const noHub: Hub = Object.create(null);

export interface Options {
  readonly hub?: Hub;
  readonly schema?: GraphQLSchema;
  readonly introspection?: boolean;
  readonly web?: string;
  readonly routes?: readonly Route[];
  readonly timeoutMs?: number;
  readonly classes?: readonly AccessClass[];
  /** Writes no log, for measuring. */
  readonly quiet?: boolean;
}

/** A hub's HTTP side on a free port, with its own development issuer and a clock the test may move; no graph behind it. */
export async function openServer(options: Options = {}) {
  const data = mkdtempSync(join(tmpdir(), 'sekisho-server-'));
  const clock = { offset: 0 };
  const now = () => Date.now() + clock.offset;
  const issuer = openDevelopmentIssuer(data, false);
  const lines: Record<string, unknown>[] = [];
  const log: Logger = pino(
    { enabled: options.quiet !== true },
    { write: (line: string) => void lines.push(JSON.parse(line)) },
  );
  let classes = options.classes ?? [];
  const gate = {
    verify: openVerifier([issuer.trusted], now),
    sessions: openSessions(openMemoryStore(now), issuer.signInSecret, now),
    policy: readPolicy(join(import.meta.dirname, '..', '..', 'policy')),
    classes: () => classes,
    now,
  };
  const server = await serve({
    host: '127.0.0.1',
    port: 0,
    schema: options.schema ?? hubSchema,
    gate,
    hub: options.hub ?? noHub,
    log,
    introspection: options.introspection ?? false,
    web: options.web,
    routes: options.routes ?? [],
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
  });
  const url = `http://127.0.0.1:${server.port}`;
  const token = (wanted: { role?: string; purpose?: string; office?: string; ttlSeconds?: number } = {}) =>
    issuer.issue({ subject: 'tester', role: 'analyst', purpose: 'cargo-targeting', ttlSeconds: 600, ...wanted }, now());
  const post = async (body: unknown, headers: Record<string, string> = {}) => {
    const authorization = `Bearer ${await token()}`;
    return fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  };
  const replaceClasses = (list: readonly AccessClass[]) => {
    classes = list;
  };
  const closeServer = server.close;
  const close = async () => {
    await closeServer(100);
    rmSync(data, { recursive: true });
  };
  return { url, data, port: server.port, issuer, gate, clock, lines, token, post, replaceClasses, closeServer, close };
}

/** Keeps sessions in memory, in the store's own terms. */
export function openMemoryStore(now: () => number): SessionStore & { readonly names: () => string[] } {
  const kept = new Map<string, { value: string; end: number }>();
  const read = (name: string) => {
    const found = kept.get(name);
    return found === undefined || found.end <= now() ? undefined : found.value;
  };
  return {
    names: () => [...kept.keys()],
    put: async (name, value, ttlMs) => void kept.set(name, { value, end: now() + ttlMs }),
    get: async (name) => read(name),
    remove: async (name) => void kept.delete(name),
    claimOnce: async (name, ttlMs) => {
      if (read(name) !== undefined) return false;
      kept.set(name, { value: '', end: now() + ttlMs });
      return true;
    },
  };
}
