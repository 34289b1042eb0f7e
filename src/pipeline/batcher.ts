import { HubError } from '../errors.ts';
import type { Incoming } from './bind.ts';
import { type Outcome, type Parts, refuse, takeIn } from './pipeline.ts';

interface Waiting {
  readonly incoming: Incoming;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** Units taken in at once. More is not faster; less makes the after-commit steps dear. */
const BATCH = 1000;
/** Units that wait for a batch before those who read more are asked to wait, too. */
const MOST_WAITING = 3 * BATCH;

/**
 * Queues units of many deliveries for the one writer and takes them in by batches. What people do goes before what feeds
 * bring. A unit that makes the machinery fail for a reason that trying again will not mend goes to the dead letters alone.
 */
export class Batcher {
  readonly #parts: Parts;
  readonly #onBuried: (error: unknown) => void;
  readonly #people: Waiting[] = [];
  readonly #feeds: Waiting[] = [];
  readonly #between: (() => Promise<void>)[] = [];
  /** Those who wait for room among the feeds' units. */
  readonly #held: (() => void)[] = [];
  #running: Promise<void> | undefined;

  /** `onBuried` hears why a unit could not be written: its dead letter names the code alone. */
  constructor(parts: Parts, onBuried: (error: unknown) => void = () => {}) {
    this.#parts = parts;
    this.#onBuried = onBuried;
  }

  /** Returns the outcomes, one a unit, after the commit. Rejects when the graph or the store is away: nothing was acknowledged. */
  add(incoming: readonly Incoming[], from: 'people' | 'feeds'): Promise<Outcome[]> {
    const outcomes = incoming.map(
      (each) =>
        new Promise<Outcome>((resolve, reject) => {
          (from === 'people' ? this.#people : this.#feeds).push({ incoming: each, resolve, reject });
        }),
    );
    this.#running ??= this.#run();
    return Promise.all(outcomes);
  }

  /** Resolves when feeds may bring more: what waits in memory is bounded. */
  async room(): Promise<void> {
    while (this.#feeds.length >= MOST_WAITING) await new Promise<void>((go) => this.#held.push(go));
  }

  /** Runs something else that writes, in between two batches and before the next one. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = new Promise<T>((resolve, reject) => {
      this.#between.push(() => work().then(resolve, reject));
    });
    this.#running ??= this.#run();
    return done;
  }

  /** Resolves when nothing is queued and nothing runs. */
  async idle(): Promise<void> {
    while (this.#running !== undefined) await this.#running;
  }

  #next(): void {
    const waiting = this.#between.length + this.#people.length + this.#feeds.length;
    this.#running = waiting === 0 ? undefined : this.#run();
  }

  async #run(): Promise<void> {
    // Lets callers of the same turn join the batch.
    await Promise.resolve();
    const between = this.#between.shift();
    if (between === undefined) {
      const batch = this.#people.splice(0, BATCH);
      // A person waits for the answer: what feeds bring would only make the batch longer.
      if (batch.length === 0) batch.push(...this.#feeds.splice(0, BATCH));
      for (const go of this.#held.splice(0)) go();
      await this.#take(batch);
    } else await between();
    this.#next();
  }

  async #take(batch: readonly Waiting[]): Promise<void> {
    if (batch.length === 0) return;
    try {
      const outcomes = await takeIn(
        this.#parts,
        batch.map(({ incoming }) => incoming),
      );
      for (const [index, { resolve }] of batch.entries()) resolve(outcomes[index] as Outcome);
    } catch (error) {
      await this.#isolate(batch, error);
    }
  }

  async #isolate(batch: readonly Waiting[], error: unknown): Promise<void> {
    const only = batch.length === 1 ? batch[0] : undefined;
    if (error instanceof HubError && error.retryable) for (const { reject } of batch) reject(error);
    else if (only !== undefined) await this.#bury(only, error);
    else {
      const half = Math.ceil(batch.length / 2);
      await this.#take(batch.slice(0, half));
      await this.#take(batch.slice(half));
    }
  }

  async #bury({ incoming, resolve, reject }: Waiting, error: unknown): Promise<void> {
    this.#onBuried(error);
    const { unit, bytes, receivedAt, delivery } = incoming;
    const message = `the unit could not be written (${error instanceof HubError ? error.code : 'internal error'}): see the worker's log, then replay`;
    try {
      const [letter] = await refuse(this.#parts, [
        { feed: unit.feed, format: unit.format, code: 'write-failed', message, bytes, receivedAt, delivery, unit },
      ]);
      resolve({ state: 'dead-letter', records: [], classes: [], letter });
    } catch (cause) {
      reject(cause);
    }
  }
}
