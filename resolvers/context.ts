import type { Graph } from '../src/graph/driver.ts';
import type { Events } from '../src/jobs/events.ts';
import type { Logger } from '../src/log.ts';
import type { Viewer } from '../src/model/access.ts';
import type { MakeId } from '../src/resolve/id.ts';
import type { AskingParts } from '../src/share/ask-partners.ts';
import type { ReleaseChanges } from '../src/share/change-release.ts';
import type { ManagingParts } from '../src/share/manage-partners.ts';
import type { ReleaseDesk } from '../src/share/release-desk.ts';
import type { ContentStore } from '../src/store/content-store.ts';
import type { Desk } from '../src/work/desk.ts';

/** The parts of the hub that answers are made from; one for the whole process. */
export interface Hub {
  readonly graph: Graph;
  readonly store: ContentStore;
  readonly makeId: MakeId;
  readonly events: Events;
  /** What people do goes over it to the worker. */
  readonly desk: Desk;
  /** What asking partner hubs needs. */
  readonly partners: AskingParts;
  /** What showing and changing the partners needs. */
  readonly enrolled: ManagingParts;
  /** What letting things go to them needs, and keeping the policy of it. */
  readonly releases: ReleaseDesk & ReleaseChanges;
}

/** What every resolver is given besides its arguments. Made once a request; for a subscription, once an event. */
export interface Context {
  readonly viewer: Viewer;
  readonly hub: Hub;
  readonly loaders: Loaders;
  /** The hub's clock, epoch ms. */
  readonly now: () => number;
  readonly log: Logger;
  readonly requestId: string;
  /** Reads the viewer anew and forgets what was loaded, so that what a mutation wrote, in a class made for it, is seen. */
  renew(): Promise<void>;
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
