import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { DeniedError, HubError, InputError } from '../errors.ts';
import { findFeed } from '../feeds/read.ts';
import { findProgress, progressShape, tell } from '../graph/deliveries.ts';
import type { Graph } from '../graph/driver.ts';
import type { Jobs } from '../jobs/queue.ts';
import type { Action, Viewer } from '../model/access.ts';
import type { Inbox } from '../pipeline/inbox.ts';
import { authenticate, type Gate, readCredentials } from './authenticate.ts';
import type { Route } from './exchange.ts';
import { decode } from './router.ts';

export interface IngestRouteParts {
  readonly gate: Gate;
  readonly graph: Graph;
  readonly inbox: Inbox;
  readonly jobs: Jobs;
  readonly now: () => number;
}

/** Largest delivery taken in one request. */
const MOST_BYTES = 4 * 1024 ** 3;
/** How long a caller is kept waiting for the end of a delivery; the delivery itself has no limit. */
const WAIT_MS = 3_600_000;
/** How often a caller who waits hears how far it is; also keeps the connection in use. */
const TELL_MS = 2000;

/**
 * Returns `POST /ingest/:feed`: takes the body into the inbox as it streams, queues it, and answers in NDJSON, first that it
 * is safe on the disk (`accepted`), then how far it is (`open`), then what became of it (`done`), or that it waits for a part
 * of the hub that is away (`waiting`). `auto` as the feed: recognised from the content. Headers: `x-sekisho-name`, the
 * file's name; `x-sekisho-received-at`, its time of receipt in a back-fill, which needs the action `back-fill`.
 */
export function ingestRoute({ gate, graph, inbox, jobs, now }: IngestRouteParts): Route {
  return {
    method: 'POST',
    pattern: '/ingest/:feed',
    handler: async (exchange) => {
      const { request, response, params, log, requestId } = exchange;
      const viewer = await authenticate(gate, readCredentials(request));
      permit(viewer, 'ingest');
      const feed = params['feed'] === 'auto' ? undefined : findFeed(params['feed'] ?? '').name;
      const receivedAt = readReceivedAt(request.headers['x-sekisho-received-at']);
      if (receivedAt !== undefined) {
        permit(viewer, 'back-fill');
        log.info({ op: 'back-fill', requestId, by: viewer.id });
      }
      const about = {
        name: nameOf(request.headers['x-sekisho-name']),
        ...(feed === undefined ? {} : { feed }),
        by: viewer.id,
      };
      const delivery = await inbox
        // A disk that refuses must not end the connection: the caller is told why, and sends its next request on it.
        .put(
          request.iterator({ destroyOnReturn: false }),
          { ...about, receivedAt: receivedAt ?? now(), backfill: receivedAt !== undefined },
          MOST_BYTES,
        )
        .finally(() => request.resume());
      response.writeHead(200, {
        'content-type': 'application/x-ndjson; charset=utf-8',
        'x-request-id': requestId,
        'cache-control': 'no-store',
      });
      const say = (line: object) => response.write(`${JSON.stringify(line)}\n`);
      say({ state: 'accepted', delivery: delivery.id, bytes: delivery.bytes });
      const done = new AbortController();
      const telling = tellProgress({ graph, say, signal: done.signal }, delivery.id, viewer.keys);
      const end = await finish(jobs, delivery.id, viewer.keys);
      done.abort();
      await telling;
      response.end(`${JSON.stringify(end)}\n`);
    },
  };
}

function permit(viewer: Viewer, action: Action): void {
  if (viewer.actions.has(action)) return;
  throw new DeniedError('FORBIDDEN', `the action "${action}" is not among those of your role and purpose`);
}

/** Says every two seconds how much of a delivery is committed, until the signal. A graph that is away has nothing to tell. */
async function tellProgress(
  { graph, say, signal }: { graph: Graph; say: (line: object) => void; signal: AbortSignal },
  delivery: string,
  keys: readonly number[],
): Promise<void> {
  for (;;) {
    await delay(TELL_MS, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    const progress = await findProgress(graph, delivery).catch(() => undefined);
    if (progress !== undefined && !signal.aborted) say({ state: 'open', delivery, ...tell(progress, keys) });
  }
}

/** What is on the disk is safe: a queue that is away delays it, and the worker finds it when it starts. */
async function finish(jobs: Jobs, delivery: string, keys: readonly number[]): Promise<object> {
  try {
    await jobs.add('ingest', delivery, { delivery });
    const progress = progressShape.parse(await jobs.finished('ingest', delivery, WAIT_MS));
    return { state: 'done', delivery, ...tell(progress, keys) };
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    return { state: 'waiting', delivery, code: error.code, message: error.message };
  }
}

function nameOf(header: string | string[] | undefined): string {
  return typeof header === 'string' ? (decode(header) ?? header).slice(0, 500) : 'unnamed';
}

function readReceivedAt(header: string | string[] | undefined): number | undefined {
  if (header === undefined) return undefined;
  const parsed = z.iso.datetime({ offset: true }).safeParse(header);
  if (!parsed.success)
    throw new InputError('INPUT_INVALID', ['x-sekisho-received-at: must be an ISO 8601 instant with its offset']);
  return Date.parse(parsed.data);
}
