import { Queue, QueueEvents, Worker } from 'bullmq';
import { z } from 'zod';
import { HubError, UnavailableError } from '../errors.ts';
import { connect } from './connect.ts';
import { asJobError } from './job-error.ts';

/** What waits for the worker. Payloads carry ids, never records; they are checked when queued and when run. */
export const jobs = {
  /** Take a delivery of the inbox in. */
  ingest: z.strictObject({ delivery: z.uuid() }),
  /** Carry out what a person did: a task of the desk's outbox. */
  desk: z.strictObject({ task: z.uuid() }),
} as const;

export type JobName = keyof typeof jobs;
export type Payload<Name extends JobName> = z.infer<(typeof jobs)[Name]>;

const QUEUE = 'sekisho';
/** Deliveries read side by side; their units meet in one batch. */
const CONCURRENCY = 16;
const PRIORITY: Readonly<Record<JobName, number>> = { desk: 1, ingest: 10 };

/** The queue as the server uses it: puts jobs in and waits for their end. */
export class Jobs {
  readonly #queue: Queue;
  readonly #events: QueueEvents;

  constructor(redisUrl: string) {
    const connection = connect(redisUrl);
    this.#queue = new Queue(QUEUE, { connection });
    this.#events = new QueueEvents(QUEUE, { connection: connect(redisUrl) });
    this.#queue.on('error', () => {});
    this.#events.on('error', () => {});
  }

  /** Queues a job; the id makes queueing it twice harmless. Throws QUEUE_UNAVAILABLE when Redis is away. */
  async add<Name extends JobName>(name: Name, id: string, payload: Payload<Name>): Promise<void> {
    try {
      await this.#queue.add(name, jobs[name].parse(payload), {
        jobId: id,
        priority: PRIORITY[name],
        attempts: 1_000,
        backoff: { type: 'exponential', delay: 500, jitter: 0.5 },
        removeOnComplete: { age: 3600, count: 1000 },
        removeOnFail: { age: 86_400, count: 1000 },
      });
    } catch (cause) {
      throw new UnavailableError(
        'QUEUE_UNAVAILABLE',
        'Redis does not answer: see its log in the data folder, or check REDIS_URL',
        { cause },
      );
    }
  }

  /** Resolves with what the job returned. Throws HubError with the code and message of a job that failed for good. */
  async finished(id: string, timeoutMs: number): Promise<unknown> {
    const job = await this.#queue.getJob(id);
    if (job === undefined) throw new HubError('NOT_FOUND', 'this job is not queued');
    try {
      return await job.waitUntilFinished(this.#events, timeoutMs);
    } catch (cause) {
      const told = /^([A-Z_]+): (.*)$/s.exec(cause instanceof Error ? cause.message : '');
      if (told !== null) throw new HubError(told[1] as HubError['code'], told[2] as string, { cause });
      throw new UnavailableError(
        'QUEUE_UNAVAILABLE',
        'the worker has not finished in time: what was asked stays queued and will be done',
        { cause },
      );
    }
  }

  async close(): Promise<void> {
    await this.#events.close();
    await this.#queue.close();
  }
}

export type Handlers = { readonly [Name in JobName]: (payload: Payload<Name>) => Promise<unknown> };

/** Runs jobs until closed. A handler that throws something retryable is tried again with growing pauses; else the job has failed. */
export function openWorker(
  redisUrl: string,
  handlers: Handlers,
  onError: (name: string, error: unknown) => void,
): Worker {
  const worker = new Worker(
    QUEUE,
    async (job) => {
      const name = z.enum(['ingest', 'desk']).parse(job.name);
      try {
        return name === 'ingest'
          ? await handlers.ingest(jobs.ingest.parse(job.data))
          : await handlers.desk(jobs.desk.parse(job.data));
      } catch (error) {
        onError(name, error);
        throw asJobError(error);
      }
    },
    {
      connection: connect(redisUrl),
      concurrency: CONCURRENCY,
      lockDuration: 60_000,
      stalledInterval: 5_000,
      maxStalledCount: 1_000,
      autorun: false,
    },
  );
  worker.on('error', (error) => onError('queue', error));
  return worker;
}
