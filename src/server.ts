import { join } from 'node:path';
import { schema } from '../schema/index.ts';
import { type DevelopmentIssuer, openDevelopmentIssuer } from './auth/development-issuer.ts';
import { readIssuers } from './auth/issuers.ts';
import { readPolicy } from './auth/policy.ts';
import { openSessions } from './auth/session.ts';
import { openVerifier } from './auth/verify.ts';
import { type Config, readConfig } from './config.ts';
import { HubError, InputError } from './errors.ts';
import { Classes } from './graph/classes.ts';
import { Graph } from './graph/driver.ts';
import { connect } from './jobs/connect.ts';
import { openCounters } from './jobs/counter-store.ts';
import { openEvents } from './jobs/events.ts';
import { Jobs } from './jobs/queue.ts';
import { openReplayStore } from './jobs/replay-store.ts';
import { openSessionStore } from './jobs/session-store.ts';
import { openLog } from './log.ts';
import type { ParsedUnit } from './model/parsed-unit.ts';
import type { Task } from './pipeline/desk.ts';
import { Inbox } from './pipeline/inbox.ts';
import { Outbox } from './pipeline/outbox.ts';
import { openIds } from './resolve/id.ts';
import { imageRoutes } from './server/image-route.ts';
import { ingestRoute } from './server/ingest-route.ts';
import { openKnownClasses } from './server/known-classes.ts';
import { openDesk } from './server/open-desk.ts';
import { openPartners } from './server/open-partners.ts';
import { partnerRoute } from './server/partner-route.ts';
import { serve } from './server/serve.ts';
import { openTokens } from './share/issued-tokens.ts';
import { ReceiptLedger } from './share/receipt-ledger.ts';
import { releasePlaces } from './share/release-file.ts';
import { ContentStore } from './store/content-store.ts';
import type { Desk } from './work/desk.ts';

const root = join(import.meta.dirname, '..');
/** How long requests under way may go on after the server was told to stop. */
const patienceMs = 10_000;
const classesEveryMs = 1_000;
const partnersEveryMs = 1_000;
/** How long a partner is waited for that we ask. */
const partnerPatienceMs = 5_000;
/** A caller hears that the work goes on rather than that time is over. */
const waitMarginMs = 500;

/** Answers every caller of the hub; reads the graph, never writes it. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = openLog('server', config.logLevel);
  const policy = readPolicy(join(root, 'policy'));
  const development = config.production ? undefined : openDevelopmentIssuer(config.data, false);
  const issuers = findIssuers(config, development);
  const graph = await Graph.open(config.neo4j);
  const redis = connect(config.redisUrl);
  const stored = new Classes(graph, config.idKey);
  const classes = await openKnownClasses(
    () => stored.list(),
    classesEveryMs,
    (err) => log.warn({ op: 'classes', err }),
  );
  const gate = {
    verify: openVerifier(issuers, Date.now),
    sessions: openSessions(openSessionStore(redis), development?.signInSecret, Date.now),
    policy,
    classes: classes.list,
    now: Date.now,
  };
  const listening = connect(config.redisUrl);
  const jobs = new Jobs(config.redisUrl);
  const inbox = new Inbox(join(config.data, 'inbox'));
  await inbox.sweep();
  const outbox = new Outbox(join(config.data, 'outbox'));
  const desk = openDesk({
    graph,
    classes,
    outbox,
    inbox,
    jobs,
    now: Date.now,
    waitMs: config.requestMs - waitMarginMs,
  });
  const places = {
    data: config.data,
    release: releasePlaces(root, { named: config.releasePolicy, data: config.data }),
    operations: join(root, 'operations', 'partner'),
    now: Date.now,
  };
  const partners = openPartners(places, policy, log);
  const makeId = openIds(config.idKey);
  const hub = {
    graph,
    desk,
    releases: {
      graph,
      makeId,
      policy,
      release: partners.release,
      classes: classes.list,
      past: partners.past,
      now: Date.now,
      carryOut: async (task: Task) => {
        const done = await desk.carryOut(task);
        // What was agreed on counts for whoever asks next.
        partners.look();
        return done;
      },
    },
    partners: {
      ...partners,
      asked: new ReceiptLedger(join(config.data, 'asked')),
      issueToken: openTokens(Date.now),
      now: Date.now,
      timeoutMs: partnerPatienceMs,
      write: async (unit: ParsedUnit) => {
        await desk.carryOut({ type: 'write', at: Date.now(), units: [{ unit }] });
      },
    },
    enrolled: { ...partners, folder: join(config.data, 'partners'), now: Date.now, log },
    store: new ContentStore(join(config.data, 'store'), config.contentKey),
    makeId,
    events: openEvents(listening),
  };
  const { host, port, web } = config;
  const introspection = !config.production;
  const looking = setInterval(partners.look, partnersEveryMs).unref();
  const door = {
    ...partners,
    graph,
    policy,
    makeId,
    counters: openCounters(redis),
    replay: openReplayStore(redis),
    classes: classes.list,
    takeIn: (unit: ParsedUnit) => takeIn(desk, unit),
    leave: hub.desk.leave,
    now: Date.now,
  };
  const routes = [
    ingestRoute({ gate, graph, inbox, jobs, now: Date.now }),
    ...imageRoutes({ gate, graph, store: hub.store, desk }),
    partnerRoute(door, config.requestMs),
  ];
  const server = await serve({
    host,
    port,
    schema,
    gate,
    hub,
    log,
    introspection,
    web,
    routes,
    timeoutMs: config.requestMs,
  });
  log.info({ op: 'ready', port: server.port });
  const stop = async () => {
    await server.close(patienceMs);
    await jobs.close();
    classes.close();
    clearInterval(looking);
    redis.disconnect();
    listening.disconnect();
    await graph.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

/** What the worker has on the disk is taken in, for the partner: a worker that is busy does not make it tell the same again. */
async function takeIn(desk: Desk, unit: ParsedUnit): Promise<void> {
  try {
    await desk.carryOut({ type: 'write', at: Date.now(), units: [{ unit }] });
  } catch (problem) {
    if (!(problem instanceof HubError && problem.code === 'TASK_PENDING')) throw problem;
  }
}

function findIssuers({ issuers }: Config, development: DevelopmentIssuer | undefined) {
  const named = issuers === undefined ? [] : readIssuers(issuers);
  const trusted = [...named, ...(development === undefined ? [] : [development.trusted])];
  if (trusted.length > 0) return trusted;
  throw new InputError('CONFIG_INVALID', [
    'SEKISHO_ISSUERS: is not set; with NODE_ENV=production nobody could sign in',
  ]);
}

main().catch((error: unknown) => {
  openLog('server').fatal({ op: 'start', err: error });
  process.exit(1);
});
