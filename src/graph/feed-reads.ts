import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { DeadLetter } from './dead-letters.ts';
import { type DeliveryRow, type Progress, type Told, tell } from './deliveries.ts';
import { type Graph, int, type Row } from './driver.ts';

/** A delivery as a viewer is told of it. */
export interface ShownDelivery extends DeliveryRow, Told {
  readonly state: 'open' | 'done';
  /** Epoch ms of the last progress. */
  readonly at: number;
}

/** A dead letter as the health of its feed shows it: never its bytes. */
export type ShownDeadLetter = Omit<DeadLetter, 'access' | 'pointer'>;

/** Where a row stands in a list of what was received: newest first, then id. */
export interface ReceivedPlace {
  readonly receivedAt: number;
  readonly id: string;
}

/** A page of what was received. */
export interface ReceivedPage<Shown> {
  readonly rows: readonly Shown[];
  readonly hasMore: boolean;
}

interface StoredDelivery extends DeliveryRow {
  readonly state: 'open' | 'done';
  readonly at: number;
  /** JSON. */
  readonly progress: string;
}

const DELIVERY = 'd {.id, .name, .feed, .format, .by, .receivedAt, .state, .at, .progress}';

/** Returns one page of deliveries, newest received first. Needs `read-feeds`. Index: delivery_received. */
export async function listDeliveries(
  graph: Graph,
  viewer: Viewer,
  { feed, state }: { readonly feed?: string | undefined; readonly state?: 'open' | undefined },
  first: number,
  after?: ReceivedPlace,
): Promise<ReceivedPage<ShownDelivery>> {
  authorise(viewer, 'read-feeds');
  const found = await graph.read<{ d: StoredDelivery }>(
    `MATCH (d:Delivery)
     WHERE d.receivedAt <= $before AND (d.receivedAt < $before OR d.id > $after)
       AND ($feed IS NULL OR d.feed = $feed) AND ($state IS NULL OR d.state = $state)
     WITH d ORDER BY d.receivedAt DESC, d.id LIMIT $limit
     RETURN ${DELIVERY} AS d ORDER BY d.receivedAt DESC, d.id`,
    { ...pageParameters(feed, first, after), state: state ?? null },
  );
  return { rows: found.slice(0, first).map(({ d }) => show(d, viewer)), hasMore: found.length > first };
}

/** Returns the delivery, to whoever holds `read-feeds` and to whoever brought it; undefined for others as when it is unknown. */
export async function findDelivery(graph: Graph, viewer: Viewer, id: string): Promise<ShownDelivery | undefined> {
  const [found] = await graph.read<{ d: StoredDelivery }>(
    `MATCH (d:Delivery {id: $id}) WHERE d.progress IS NOT NULL AND ($all OR d.by = $me) RETURN ${DELIVERY} AS d`,
    { id, all: viewer.actions.has('read-feeds'), me: viewer.id },
  );
  return found === undefined ? undefined : show(found.d, viewer);
}

/** Returns one page of open dead letters, newest received first. Needs `read-feeds`. Index: dead_letter_received. */
export async function listDeadLetters(
  graph: Graph,
  viewer: Viewer,
  feed: string | undefined,
  first: number,
  after?: ReceivedPlace,
): Promise<ReceivedPage<ShownDeadLetter>> {
  authorise(viewer, 'read-feeds');
  const found = await graph.read<{ d: ShownDeadLetter }>(
    `MATCH (d:DeadLetter)
     WHERE d.state = 'open' AND d.receivedAt <= $before AND (d.receivedAt < $before OR d.id > $after) AND ($feed IS NULL OR d.feed = $feed)
     WITH d ORDER BY d.state DESC, d.receivedAt DESC, d.id LIMIT $limit
     RETURN d {.id, .feed, .format, .code, .message, .receivedAt, .delivery, .bytes} AS d ORDER BY d.receivedAt DESC, d.id`,
    pageParameters(feed, first, after),
  );
  return { rows: found.slice(0, first).map(({ d }) => d), hasMore: found.length > first };
}

function pageParameters(feed: string | undefined, first: number, after: ReceivedPlace | undefined): Row {
  return {
    feed: feed ?? null,
    before: int(after?.receivedAt ?? Number.MAX_SAFE_INTEGER),
    after: after?.id ?? '',
    limit: int(first + 1),
  };
}

function show({ progress, ...row }: StoredDelivery, { keys }: Viewer): ShownDelivery {
  return { ...row, ...tell(JSON.parse(progress) as Progress, keys) };
}
