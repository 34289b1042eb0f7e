import type { Graph } from '../src/graph/driver.ts';
import type { Logger } from '../src/log.ts';
import type { Viewer } from '../src/model/access.ts';

/** What every resolver is given besides its arguments. Made once a request; for a subscription, once an event. */
export interface Context {
  readonly viewer: Viewer;
  readonly graph: Graph;
  readonly loaders: Loaders;
  /** The hub's clock, epoch ms. */
  readonly now: () => number;
  readonly log: Logger;
  readonly requestId: string;
  /** Aborted when the request's time is over or its caller has gone. */
  readonly signal: AbortSignal;
}

/** The DataLoaders of one request, each made when it is first asked for. */
export class Loaders {
  readonly #made = new Map<unknown, unknown>();

  /** Returns what `make` made for this request; `make` itself is the name it is kept under. */
  of<T>(make: (context: Context) => T, context: Context): T {
    const found = this.#made.get(make);
    if (found !== undefined) return found as T;
    const made = make(context);
    this.#made.set(make, made);
    return made;
  }
}
