/*
 * GraphQL requests a second of one process: a trivial query and a list of 80 objects, signed in, every limit on, the read
 * log written; beside Apollo Server on node:http with the same answers, unsigned and without limits, in the same run.
 * `--requests N` counted in each round.
 */
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloServer, HeaderMap } from '@apollo/server';
import { pino } from 'pino';
import '../schema/me.ts';
import '../schema/scalars.ts';
import { builder } from '../schema/builder.ts';
import { openDevelopmentIssuer } from '../src/auth/development-issuer.ts';
import { readPolicy } from '../src/auth/policy.ts';
import { openSessions } from '../src/auth/session.ts';
import { openVerifier } from '../src/auth/verify.ts';
import { serve } from '../src/server/serve.ts';
import { drive, type Seen } from './http-load.ts';
import { print, printMachine, readOptions } from './report.ts';

const queries = {
  trivial: '{ me { id } }',
  'list of 80': '{ things { id name kind country score seenAt } }',
};
const things = Array.from({ length: 80 }, (_, at) => ({
  id: `Entity:${String(at).padStart(22, '0')}`,
  name: `THING ${at}`,
  kind: 'Consignment',
  country: 'JP',
  score: at / 80,
  seenAt: '2026-11-23T09:00:00.000Z',
}));
const rounds = 3;
const { requests } = readOptions({ requests: [10_000, 500] });

function buildSchema() {
  const description = 'Of the bench.';
  const Thing = builder.objectRef<(typeof things)[number]>('Thing').implement({
    description,
    authScopes: { action: 'read' },
    fields: (t) => ({
      id: t.exposeID('id', { description }),
      name: t.exposeString('name', { description }),
      kind: t.exposeString('kind', { description }),
      country: t.exposeString('country', { description }),
      score: t.exposeFloat('score', { description }),
      seenAt: t.expose('seenAt', { type: 'DateTime', description }),
    }),
  });
  builder.queryType({
    description,
    authScopes: { signedIn: true },
    fields: (t) => ({ things: t.field({ type: [Thing], description, resolve: () => things }) }),
  });
  return builder.toSchema();
}

async function openOurs() {
  const data = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  const issuer = openDevelopmentIssuer(data, false);
  const none = async () => undefined;
  const store = { put: none, get: none, remove: none, claimOnce: async () => false };
  const server = await serve({
    host: '127.0.0.1',
    port: 0,
    schema: buildSchema(),
    gate: {
      verify: openVerifier([issuer.trusted], Date.now),
      sessions: openSessions(store, undefined, Date.now),
      policy: readPolicy(join(import.meta.dirname, '..', 'policy')),
      classes: () => [],
      now: Date.now,
    },
    hub: Object.create(null),
    log: pino(pino.destination({ fd: openSync(join(data, 'log'), 'a'), sync: true })),
    introspection: false,
    web: undefined,
    routes: [],
  });
  const wanted = { subject: 'bench', role: 'analyst', purpose: 'cargo-targeting', ttlSeconds: 3_600 };
  const close = async () => {
    await server.close(100);
    rmSync(data, { recursive: true });
  };
  return { port: server.port, token: await issuer.issue(wanted, Date.now()), close };
}

/** Apollo Server as its documentation shows it, called straight from node:http. */
async function openPeer() {
  const apollo = new ApolloServer({
    typeDefs: `type Query { me: Me things: [Thing!]! } type Me { id: ID }
      type Thing { id: ID! name: String! kind: String! country: String! score: Float! seenAt: String! }`,
    resolvers: { Query: { me: () => ({ id: 'urn:sekisho:development#bench' }), things: () => things } },
    stringifyResult: (result) => JSON.stringify(result),
    csrfPrevention: false,
    nodeEnv: 'production',
  });
  await apollo.start();
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const headers = new HeaderMap([
      ['content-type', 'application/json'],
      ['accept', 'application/json'],
    ]);
    const body: unknown = JSON.parse(Buffer.concat(parts).toString());
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: 'POST', headers, search: '', body },
      context: async () => ({}),
    });
    const text = answer.body.kind === 'complete' ? answer.body.string : '';
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    response.end(text);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await apollo.stop();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

async function measure(server: { readonly port: number; readonly token?: string }, query: string): Promise<Seen> {
  const { port, token } = server;
  const load = { port, query, requests, warmUp: Math.ceil(requests * 0.4), connections: 32 };
  return drive(token === undefined ? load : { ...load, token });
}

function show(seen: Seen): string {
  const { perSecond, p50Ms, p99Ms, cpuMicros, failed } = seen;
  const times = `p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms, ${cpuMicros.toFixed(0)} µs of processor each`;
  return `${Math.round(perSecond)} a second, ${times}${failed > 0 ? `, ${failed} FAILED` : ''}`;
}

async function main(): Promise<void> {
  printMachine();
  const [ours, peer] = [await openOurs(), await openPeer()];
  for (const [name, query] of Object.entries(queries)) {
    const best: { ours?: Seen; peer?: Seen } = {};
    // Taken in turn; other work on the machine only ever takes away.
    for (let round = 0; round < rounds; round += 1) {
      for (const [who, server] of [
        ['ours', ours],
        ['peer', peer],
      ] as const) {
        const seen = await measure(server, query);
        if (seen.perSecond > (best[who]?.perSecond ?? 0)) best[who] = seen;
      }
    }
    if (best.ours === undefined || best.peer === undefined) throw new Error('nothing was measured');
    print(`${name}, signed in, limits on, logged`, show(best.ours));
    print(`${name}, Apollo Server alone, unsigned`, show(best.peer));
    print('', `${(best.ours.perSecond / best.peer.perSecond).toFixed(2)} times Apollo Server alone`);
  }
  await Promise.all([ours.close(), peer.close()]);
}

if (import.meta.main) await main();
