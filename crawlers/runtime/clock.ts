import { setTimeout as sleep } from 'node:timers/promises';

/** Time as a crawl sees it. */
export interface Clock {
  /** Ms since 1970. */
  readonly now: () => number;
  /** Resolves after some ms; rejects with the signal's reason when it aborts. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: Date.now,
  wait: async (ms, signal) => {
    await sleep(ms, undefined, signal === undefined ? {} : { signal });
  },
};

/** The run has used its minutes: what waits stays in the frontier for the next run. */
export class OutOfTime extends Error {}
