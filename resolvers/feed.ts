import { z } from 'zod';
import { type FeedHealth, findFeedHealth } from '../src/graph/feed-health.ts';
import {
  findDelivery,
  listDeadLetters as listLetters,
  listDeliveries as listRows,
  type ReceivedPlace,
  type ShownDeadLetter,
  type ShownDelivery,
} from '../src/graph/feed-reads.ts';
import type { Context } from './context.ts';
import { type Connection, Cursors, type PageArgs, readCount, toConnection } from './page.ts';

const place = z.object({ receivedAt: z.number().int(), id: z.string() });

export interface FeedArgs extends PageArgs {
  readonly feed?: string | null | undefined;
}

/** Returns how each feed does. */
export function listFeeds(_parent: unknown, _args: unknown, { hub, viewer }: Context): Promise<FeedHealth[]> {
  return findFeedHealth(hub.graph, viewer);
}

/** Returns deliveries, newest received first. */
export async function listDeliveries(
  _parent: unknown,
  { feed, ...page }: FeedArgs,
  context: Context,
): Promise<Connection<ShownDelivery>> {
  const cursors = new Cursors(context, ['deliveries', feed ?? null], place);
  const first = readCount('first', page.first);
  const filter = { feed: feed ?? undefined };
  const { rows, hasMore } = await listRows(
    context.hub.graph,
    context.viewer,
    filter,
    first,
    cursors.decode(page.after),
  );
  return toConnection(rows, hasMore, page, (row) => ({ cursor: cursors.encode(placeOf(row)), node: row }));
}

/** Returns open dead letters, newest received first. */
export async function listDeadLetters(
  _parent: unknown,
  { feed, ...page }: FeedArgs,
  context: Context,
): Promise<Connection<ShownDeadLetter>> {
  const cursors = new Cursors(context, ['deadLetters', feed ?? null], place);
  const first = readCount('first', page.first);
  const after = cursors.decode(page.after);
  const { rows, hasMore } = await listLetters(context.hub.graph, context.viewer, feed ?? undefined, first, after);
  return toConnection(rows, hasMore, page, (row) => ({ cursor: cursors.encode(placeOf(row)), node: row }));
}

function placeOf({ receivedAt, id }: ReceivedPlace): ReceivedPlace {
  return { receivedAt, id };
}

/** Returns a delivery by its key; null when it is unknown or not the viewer's to see. */
export async function loadDelivery({ hub, viewer }: Context, id: string): Promise<ShownDelivery | null> {
  return (await findDelivery(hub.graph, viewer, id)) ?? null;
}

/** Returns a record of counts as rows, most first. */
export function countRows(counts: Readonly<Record<string, number>>): { code: string; count: number }[] {
  return Object.entries(counts)
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
