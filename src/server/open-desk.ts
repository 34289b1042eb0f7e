import { inOnePiece } from '../feeds/in-one-piece.ts';
import type { Graph } from '../graph/driver.ts';
import type { Jobs } from '../jobs/queue.ts';
import { doneShape } from '../pipeline/desk.ts';
import type { Inbox } from '../pipeline/inbox.ts';
import type { Outbox } from '../pipeline/outbox.ts';
import type { Desk } from '../work/desk.ts';
import type { KnownClasses } from './known-classes.ts';

export interface DeskParts {
  readonly graph: Graph;
  readonly classes: KnownClasses;
  readonly outbox: Outbox;
  readonly inbox: Inbox;
  readonly jobs: Jobs;
  readonly now: () => number;
  /** How long a caller is kept waiting for the worker. */
  readonly waitMs: number;
}

const MOST_BYTES = 1 << 20;

/** Returns the desk as the server has it: tasks go over the outbox and the queue to the worker, and the answer waits for the commit. */
export function openDesk({ graph, classes, outbox, inbox, jobs, now, waitMs }: DeskParts): Desk {
  return {
    graph,
    now,
    classes: classes.list,
    carryOut: async (task) => {
      const id = await outbox.put(task);
      try {
        await jobs.add('desk', id, { task: id });
      } catch (error) {
        // Told that it failed, people ask again: it must not be done by and by as well.
        await outbox.remove(id);
        throw error;
      }
      const done = doneShape.parse(await jobs.finished('desk', id, waitMs));
      await classes.refresh();
      return done;
    },
    leave: async (task) => {
      const id = await outbox.put(task);
      // The worker looks through the outbox by itself as well.
      await jobs.add('desk', id, { task: id }).catch(() => undefined);
    },
    deliver: async (bytes, about) => {
      const delivery = await inbox.put(inOnePiece(bytes), { ...about, receivedAt: now(), backfill: false }, MOST_BYTES);
      await jobs.add('ingest', delivery.id, { delivery: delivery.id });
      await jobs.finished('ingest', delivery.id, waitMs);
      await classes.refresh();
      return delivery.id;
    },
  };
}
