import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readPolicy } from './auth/policy.ts';
import { readConfig } from './config.ts';
import { HubError } from './errors.ts';
import { readFile } from './feeds/read.ts';
import { Classes } from './graph/classes.ts';
import { Graph } from './graph/driver.ts';
import { migrate } from './graph/migrate.ts';
import { connect } from './jobs/connect.ts';
import { openCrawlHub } from './jobs/crawl-hub.ts';
import { openCrawls } from './jobs/crawls.ts';
import { publish } from './jobs/events.ts';
import { Jobs, openWorker } from './jobs/queue.ts';
import { type Logger, openLog } from './log.ts';
import { Batcher } from './pipeline/batcher.ts';
import { runCrawl } from './pipeline/crawl.ts';
import { openDetect } from './pipeline/detect.ts';
import { Inbox } from './pipeline/inbox.ts';
import { ingest } from './pipeline/ingest.ts';
import { carryOutStored, Outbox } from './pipeline/outbox.ts';
import { type Parts, recover } from './pipeline/pipeline.ts';
import { openIds } from './resolve/id.ts';
import { installReleases } from './share/install-release.ts';
import { releasePlaces } from './share/release-file.ts';
import { ContentStore } from './store/content-store.ts';

const root = join(import.meta.dirname, '..');
/** How often what lies on the disk is compared with the queue. */
const LOOK_MS = 30_000;

/** The only writer of the graph: takes in what the inbox holds and carries out what people do. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = openLog('worker', config.logLevel);
  const graph = await Graph.open(config.neo4j);
  const applied = await migrate(graph, join(root, 'migrations'));
  if (applied.length > 0) log.info({ op: 'migrate', applied: applied.length });
  const classes = new Classes(graph, config.idKey);
  const makeId = openIds(config.idKey);
  const parts: Parts = {
    graph,
    store: new ContentStore(join(config.data, 'store'), config.contentKey),
    makeId,
    classes,
    policy: readPolicy(join(root, 'policy')),
    now: Date.now,
    detect: openDetect({ graph, classes, makeId, now: Date.now }).detect,
  };
  await recoverLeft(parts, log);
  const places = releasePlaces(root, { named: config.releasePolicy, data: config.data });
  const install = () => installReleases({ graph, policy: parts.policy, places, now: Date.now, log });
  const tryInstall = () => install().catch((err: unknown) => log.error({ op: 'release-policy', err }));
  await tryInstall();
  const batcher = new Batcher(parts, (err) => log.error({ op: 'write', err }));
  const inbox = new Inbox(join(config.data, 'inbox'));
  const outbox = new Outbox(join(config.data, 'outbox'));
  const redis = connect(config.redisUrl);
  const jobs = new Jobs(config.redisUrl);
  const crawls = openCrawls(jobs, graph, Date.now);
  const closing = new AbortController();
  const crawlHub = openCrawlHub({
    data: config.data,
    chromium: config.chromium,
    graph,
    inbox,
    redis,
    jobs,
    closing: closing.signal,
  });
  const worker = openWorker(
    config.redisUrl,
    {
      ingest: ({ delivery }) =>
        ingest({ parts, batcher, inbox, read: readFile }, delivery, () =>
          publish(redis, { type: 'delivery', id: delivery }),
        ),
      crawl: async ({ source, by }, run) => runCrawl(crawlHub, { source, run, by }),
      desk: async ({ task }) => {
        const done = await carryOutStored(
          { parts, batcher, read: readFile, crawls, releases: { install } },
          outbox,
          task,
        );
        await publish(redis, { type: 'worklist' });
        return done;
      },
    },
    (op, err) => log.error({ op, err }),
  );
  const look = async (once: boolean) => {
    await queueWaiting(jobs, inbox, outbox, once);
    await crawls.schedule();
  };
  await look(false);
  worker.run();
  void keepLooking(closing.signal, () => Promise.all([look(true), tryInstall()]), log);
  log.info({ op: 'ready' });
  process.send?.({ ready: true });
  const stop = async () => {
    closing.abort();
    await worker.close();
    await jobs.close();
    await batcher.idle();
    redis.disconnect();
    await graph.close();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

/** What cannot be ended for a reason of its own must not keep everything else out: it is logged, and tried at every start. */
async function recoverLeft(parts: Parts, log: Logger): Promise<void> {
  try {
    const records = await recover(parts);
    if (records > 0) log.warn({ op: 'recover', records });
  } catch (err) {
    if (err instanceof HubError && err.retryable) throw err;
    log.error({ op: 'recover', err });
  }
}

/** Compares the disk with the queue until the signal. One look may take as long as Redis is away. */
async function keepLooking(signal: AbortSignal, look: () => Promise<unknown>, log: Logger): Promise<void> {
  for (;;) {
    await delay(LOOK_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    await look().catch((err: unknown) => log.warn({ op: 'look', err }));
  }
}

/** What waits on the disk is the truth; the queue may have been lost, or not have heard of it before the server died. */
async function queueWaiting(jobs: Jobs, inbox: Inbox, outbox: Outbox, once: boolean): Promise<void> {
  for (const delivery of await inbox.list()) await jobs.add('ingest', delivery, { delivery }, once);
  for (const task of await outbox.list()) await jobs.add('desk', task, { task }, once);
}

main().catch((error: unknown) => {
  openLog('worker').fatal({ op: 'start', err: error });
  process.exit(1);
});
