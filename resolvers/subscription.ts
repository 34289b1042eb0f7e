import { authorise } from '../src/auth/authorise.ts';
import { listDeliveries, type ShownDelivery } from '../src/graph/feed-reads.ts';
import type { Context } from './context.ts';
import { loadDelivery } from './feed.ts';
import { readKey } from './id.ts';
import { watch } from './watch.ts';

/**
 * Hears whatever may have changed a worklist. What is then read is the answer of this viewer alone, and goes out only when
 * it is another than the last: see server/subscribe.
 */
export function hearWorklist(_parent: unknown, _args: unknown, { hub, viewer }: Context): AsyncIterable<string> {
  authorise(viewer, 'read');
  return watch(hub.events, {
    begin: ['worklist'],
    keyOf: () => 'worklist',
    read: async (key) => key,
    isLast: () => false,
  });
}

/** Hits are read under the rights of each moment; a busy hub tells of them every other second. */
const HITS_PAUSE_MS = 2_000;

/** Hears whatever may have brought a hit of a watch; what is then read is the owner's alone, and goes out only when it is new. */
export function hearHits(_parent: unknown, _args: unknown, { hub, viewer }: Context): AsyncIterable<string> {
  authorise(viewer, 'watch');
  return watch(hub.events, {
    begin: ['hits'],
    keyOf: () => 'hits',
    read: async (key) => key,
    isLast: () => false,
    pauseMs: HITS_PAUSE_MS,
  });
}

const OPEN_AT_ONCE = 20;

/**
 * Hears the progress of one delivery until it is done, or, without an id, of all: those under way at once, then each as it
 * goes on.
 */
export async function hearProgress(
  _parent: unknown,
  { delivery }: { readonly delivery?: string | null | undefined },
  context: Context,
): Promise<AsyncIterable<ShownDelivery>> {
  const { hub, viewer } = context;
  const read = (id: string) => loadDelivery(context, id);
  if (delivery === null || delivery === undefined) {
    const open = await listDeliveries(hub.graph, viewer, { state: 'open' }, OPEN_AT_ONCE);
    return watch(hub.events, {
      begin: open.rows.map(({ id }) => id),
      keyOf: (event) => (event.type === 'delivery' ? event.id : undefined),
      read,
      isLast: () => false,
    });
  }
  const one = readKey('Delivery', delivery) ?? '';
  return watch(hub.events, {
    begin: [one],
    keyOf: (event) => (event.type === 'missed' || (event.type === 'delivery' && event.id === one) ? one : undefined),
    read,
    isLast: ({ state }) => state === 'done',
  });
}

/** Returns the delivery that was heard of, as it is now. */
export async function readProgress(heard: ShownDelivery, _args: unknown, context: Context): Promise<ShownDelivery> {
  return (await loadDelivery(context, heard.id)) ?? heard;
}
