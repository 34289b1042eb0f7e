import type { ServerResponse } from 'node:http';
import { UnavailableError } from '../errors.ts';

/** The time of one request: its signal is aborted when the time is over or the caller has gone. */
export interface TimeLimit {
  /** Made when first asked for: most requests never look. */
  readonly signal: AbortSignal;
  /** Returns what the work comes to; throws UnavailableError TIME_LIMIT when that takes too long. */
  readonly hold: <T>(work: Promise<T>) => Promise<T>;
}

/** Returns the time limit of the request that a response answers. */
export function openTimeLimit(response: ServerResponse, timeoutMs: number): TimeLimit {
  let stop: AbortController | undefined;
  let isOver = false;
  const end = () => {
    isOver = true;
    stop?.abort();
  };
  response.once('close', () => {
    if (!response.writableFinished) end();
  });
  return {
    get signal() {
      stop ??= new AbortController();
      if (isOver) stop.abort();
      return stop.signal;
    },
    hold: (work) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          end();
          const message = `The request took longer than ${timeoutMs} ms and was stopped.`;
          reject(new UnavailableError('TIME_LIMIT', message));
        }, timeoutMs);
        work.then(resolve, reject).finally(() => clearTimeout(timer));
      }),
  };
}
