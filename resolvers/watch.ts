import type { Events, HubEvent } from '../src/jobs/events.ts';

/** The least time between two readings for one subscriber, unless it says another: what happens in between is one event. */
const PAUSE_MS = 250;

/** What a subscriber hears, and how it is turned into what the subscriber is given. */
export interface Watched<Row> {
  /** What is read at once. */
  readonly begin: readonly string[];
  /** The key of what an event changed; undefined when it is nothing to this subscriber. */
  readonly keyOf: (event: HubEvent) => string | undefined;
  /** Reads what a key stands for; null when there is nothing to tell. */
  readonly read: (key: string) => Promise<Row | null>;
  /** True for a row after which nothing more can come. */
  readonly isLast: (row: Row) => boolean;
  readonly pauseMs?: number;
}

/**
 * Returns what changed, as it is heard, each key once however often it was told of while the subscriber was busy. Not an
 * async generator, because that would hold back `return` until the next event.
 */
export function watch<Row>(
  events: Events,
  { begin, keyOf, read, isLast, pauseMs = PAUSE_MS }: Watched<Row>,
): AsyncIterableIterator<Row> {
  const changed = new Set(begin);
  const heard = openBell();
  let ended = false;
  let readyAt = 0;
  const stop = events.listen((event) => {
    const key = keyOf(event);
    if (key === undefined) return;
    changed.add(key);
    heard.ring();
  });
  const end = (): IteratorResult<Row> => {
    ended = true;
    stop();
    heard.ring();
    return { done: true, value: undefined };
  };
  const takeKey = async (): Promise<string | undefined> => {
    while (!ended && (changed.size === 0 || performance.now() < readyAt)) {
      await heard.wait(changed.size === 0 ? undefined : readyAt - performance.now());
    }
    const [key] = changed;
    if (ended || key === undefined) return undefined;
    changed.delete(key);
    // Several that changed together are read one after the other without a pause.
    if (changed.size === 0) readyAt = performance.now() + pauseMs;
    return key;
  };
  return {
    next: async () => {
      for (let key = await takeKey(); key !== undefined; key = await takeKey()) {
        const row = await read(key);
        if (row === null) continue;
        if (isLast(row)) end();
        return { done: false, value: row };
      }
      return end();
    },
    return: async () => end(),
    throw: async (cause) => {
      end();
      throw cause;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

/** One may wait for the bell, or for a time, whichever comes first. */
function openBell() {
  let wake = () => {};
  return {
    ring: () => wake(),
    wait: (ms: number | undefined) =>
      new Promise<void>((resolve) => {
        const timer = ms === undefined ? undefined : setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
  };
}
