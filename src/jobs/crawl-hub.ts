import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import type { RobotsFile } from '../../crawlers/runtime/ask-robots.ts';
import { systemClock } from '../../crawlers/runtime/clock.ts';
import { openRenderer } from '../../crawlers/runtime/render.ts';
import { lookUpBySystem } from '../../crawlers/runtime/resolve.ts';
import { readFile } from '../feeds/read.ts';
import type { Graph } from '../graph/driver.ts';
import type { CrawlHub } from '../pipeline/crawl.ts';
import { CrawlState } from '../pipeline/crawl-state.ts';
import type { Inbox } from '../pipeline/inbox.ts';
import { openSharedPace } from './pace.ts';
import type { Jobs } from './queue.ts';

/** What the worker gives its crawls. */
export interface CrawlHubParts {
  /** The data folder. */
  readonly data: string;
  /** The Chromium that renders; undefined: what needs one says that it is not there. */
  readonly chromium: string | undefined;
  readonly graph: Graph;
  readonly inbox: Inbox;
  readonly redis: Redis;
  readonly jobs: Jobs;
  readonly closing: AbortSignal;
}

/** Returns the hub as crawls of this worker see it: the machine's clock and resolver, the pace of all workers. */
export function openCrawlHub(parts: CrawlHubParts): CrawlHub {
  const { data, chromium, graph, inbox, redis, jobs, closing } = parts;
  const hasBrowser = chromium !== undefined && existsSync(chromium);
  return {
    graph,
    inbox,
    read: readFile,
    state: new CrawlState(join(data, 'crawl')),
    ingest: (delivery) => jobs.add('ingest', delivery, { delivery }),
    fetching: {
      clock: systemClock,
      pace: openSharedPace(redis),
      lookup: lookUpBySystem,
      robots: new Map<string, RobotsFile>(),
      ...(hasBrowser ? { renderer: openRenderer({ executablePath: chromium }) } : {}),
    },
    worker: randomUUID(),
    closing,
  };
}
