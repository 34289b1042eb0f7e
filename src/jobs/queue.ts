import { Queue, QueueEvents, Worker } from 'bullmq';
import { z } from 'zod';
import { ConflictError, HubError, NotFoundError, UnavailableError } from '../errors.ts';
import { connect } from './connect.ts';
import { asJobError } from './job-error.ts';

/** What waits for the worker. Payloads carry ids, never records; they are checked when queued and when run. */
export const jobs = {
  /** Take a delivery of the inbox in. */
  ingest: z.strictObject({ delivery: z.uuid() }),
  /** Carry out what a person did: a task of the desk's outbox. */
  desk: z.strictObject({ task: z.uuid() }),
  /** Crawl a source; `by` is who asked for it, none for its schedule. The job's id is the run's. */
  crawl: z.strictObject({ source: z.string(), by: z.string().optional() }),
} as const;

export type JobName = keyof typeof jobs;
export type Payload<Name extends JobName> = z.infer<(typeof jobs)[Name]>;

const NAMES = Object.keys(jobs) as JobName[];
/** A queue for each, so that what people do never waits for a free place behind deliveries. */
const queueName = (name: JobName) => `sekisho-${name}`;
/** Longest pause between two tries of a job: what waited for a part of the hub goes on soon after it is back. */
const LONGEST_PAUSE_MS = 15_000;
/** Deliveries read, and tasks of people carried out, side by side; their units meet in one batch. Sources crawled at once. */
const CONCURRENCY: Readonly<Record<JobName, number>> = { ingest: 64, desk: 64, crawl: 4 };

/** How often a job is tried, and how long one that ended is kept. */
const KEEP = {
  attempts: 1_000,
  backoff: { type: 'custom' },
  removeOnComplete: { age: 3600, count: 1000 },
  removeOnFail: { age: 86_400, count: 1000 },
} as const;

/** A job that falls due again and again. */
export interface Schedule<Name extends JobName> {
  readonly id: string;
  /** Cron pattern of five fields. */
  readonly pattern: string;
  readonly timeZone: string;
  readonly payload: Payload<Name>;
}

/** The queue as the server uses it: puts jobs in and waits for their end. */
export class Jobs {
  readonly #queues: ReadonlyMap<JobName, { readonly queue: Queue; readonly events: QueueEvents }>;

  constructor(redisUrl: string) {
    const connection = connect(redisUrl);
    this.#queues = new Map(
      NAMES.map((name) => {
        const queue = new Queue(queueName(name), { connection });
        const events = new QueueEvents(queueName(name), { connection: connect(redisUrl) });
        queue.on('error', () => {});
        events.on('error', () => {});
        return [name, { queue, events }];
      }),
    );
  }

  /**
   * Queues a job; the id makes queueing it twice harmless, and one that failed for good is tried anew unless `once`. Waits
   * for a Redis that is away; throws QUEUE_UNAVAILABLE when it refuses.
   */
  async add<Name extends JobName>(name: Name, id: string, payload: Payload<Name>, once = false): Promise<void> {
    try {
      const job = await this.#of(name).queue.add(name, jobs[name].parse(payload), {
        jobId: id,
        ...KEEP,
      });
      if (!once && (await job.isFailed())) await job.retry();
    } catch (cause) {
      throw new UnavailableError(
        'QUEUE_UNAVAILABLE',
        'Redis does not answer: see its log in the data folder, or check REDIS_URL',
        { cause },
      );
    }
  }

  /** Resolves with what the job returned. Throws HubError with the code and message of a job that failed for good, TASK_PENDING when it goes on. */
  async finished(name: JobName, id: string, timeoutMs: number): Promise<unknown> {
    const { queue, events } = this.#of(name);
    const job = await queue.getJob(id);
    if (job === undefined) throw new NotFoundError('this job is not queued');
    try {
      return await job.waitUntilFinished(events, timeoutMs);
    } catch (cause) {
      throw (
        toldError(cause) ??
        // A code of its own: whoever reads QUEUE_UNAVAILABLE asks again, and this would then be done twice.
        new HubError(
          'TASK_PENDING',
          'the worker has not finished in time: what was asked stays queued and will be done',
          { cause },
        )
      );
    }
  }

  /**
   * Makes these the schedules of a job, and no others: a queue that was lost gets all of them again. Each is due by a cron
   * pattern in a time zone; a schedule whose payload, pattern or zone is as it was is left alone, so that nothing is missed.
   */
  async schedule<Name extends JobName>(name: Name, wanted: readonly Schedule<Name>[]): Promise<void> {
    const { queue } = this.#of(name);
    const there = new Map((await queue.getJobSchedulers()).map((each) => [each.key, each]));
    for (const { id, pattern, timeZone, payload } of wanted) {
      const held = there.get(id);
      there.delete(id);
      if (held?.pattern === pattern && held.tz === timeZone) continue;
      const template = { name, data: jobs[name].parse(payload), opts: KEEP };
      await queue.upsertJobScheduler(id, { pattern, tz: timeZone }, template);
    }
    for (const id of there.keys()) await queue.removeJobScheduler(id);
  }

  async close(): Promise<void> {
    for (const { queue, events } of this.#queues.values()) {
      await events.close();
      await queue.close();
    }
  }

  #of(name: JobName): { readonly queue: Queue; readonly events: QueueEvents } {
    const found = this.#queues.get(name);
    if (found === undefined) throw new HubError('INTERNAL', 'there is no queue of this name');
    return found;
  }
}

/** Returns the failure that `asJobError` put into a job, as the class that callers look for. */
function toldError(cause: unknown): HubError | undefined {
  const [, code, message] = /^([A-Z_]+): (.*)$/s.exec(cause instanceof Error ? cause.message : '') ?? [];
  if (code === undefined || message === undefined) return undefined;
  if (code === 'CONFLICT') return new ConflictError(message);
  if (code === 'NOT_FOUND') return new NotFoundError(message);
  return new HubError(code as HubError['code'], message, { cause });
}

/** Growing pauses, each drawn at random from its upper half, so that jobs that failed together do not come back together. */
function pauseMs(tries: number): number {
  return Math.min(LONGEST_PAUSE_MS, 500 * 2 ** tries) * (0.5 + Math.random() / 2);
}

export type Handlers = { readonly [Name in JobName]: (payload: Payload<Name>, id: string) => Promise<unknown> };

export interface RunningWorker {
  readonly run: () => void;
  /** Resolves when the jobs under way have ended; takes no more. */
  readonly close: () => Promise<void>;
}

/** Runs jobs until closed. A handler that throws something retryable is tried again with growing pauses; else the job has failed. */
export function openWorker(
  redisUrl: string,
  handlers: Handlers,
  onError: (name: string, error: unknown) => void,
): RunningWorker {
  const runners: Readonly<Record<JobName, (data: unknown, id: string) => Promise<unknown>>> = {
    ingest: (data, id) => handlers.ingest(jobs.ingest.parse(data), id),
    desk: (data, id) => handlers.desk(jobs.desk.parse(data), id),
    crawl: (data, id) => handlers.crawl(jobs.crawl.parse(data), id),
  };
  const workers = NAMES.map((name) => {
    const worker = new Worker(
      queueName(name),
      async (job) => {
        try {
          return await runners[name](job.data, job.id ?? '');
        } catch (error) {
          onError(name, error);
          throw asJobError(error);
        }
      },
      {
        connection: connect(redisUrl),
        concurrency: CONCURRENCY[name],
        lockDuration: 60_000,
        stalledInterval: 5_000,
        maxStalledCount: 1_000,
        autorun: false,
        settings: { backoffStrategy: pauseMs },
      },
    );
    worker.on('error', (error) => onError('queue', error));
    return worker;
  });
  return {
    run: () => {
      for (const worker of workers) void worker.run();
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
