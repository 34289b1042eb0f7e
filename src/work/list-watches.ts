import { findEntities, type Thing } from '../graph/entities.ts';
import type { ListPlace } from '../graph/lists.ts';
import { findWatched, findWatchHits, listWatches, type WatchHit } from '../graph/watches.ts';
import type { Viewer } from '../model/access.ts';
import type { Desk } from './desk.ts';

export interface WatchPage {
  readonly rows: readonly { readonly place: ListPlace; readonly thing: Thing }[];
  readonly hasMore: boolean;
}

/** Returns one page of the viewer's own watches that hold now, newest first. Needs `read`. */
export async function findWatches(
  desk: Pick<Desk, 'graph' | 'now'>,
  viewer: Viewer,
  { first, after }: { readonly first: number; readonly after?: ListPlace | undefined },
): Promise<WatchPage> {
  const places = await listWatches(desk.graph, viewer, desk.now(), first, after);
  const page = places.slice(0, first);
  const things = await findEntities(
    desk.graph,
    page.map(({ id }) => id),
    viewer.keys,
  );
  return {
    rows: page.flatMap((place, index) => {
      const thing = things[index];
      return thing === undefined ? [] : [{ place, thing }];
    }),
    hasMore: places.length > first,
  };
}

/**
 * Returns the hits of each of these watches, newest first, at most `most` a watch and one more where there are more. None of
 * a watch that is not the viewer's own: a hit is told to the owner and to nobody else. Needs `read`.
 */
export async function findHits(
  desk: Pick<Desk, 'graph'>,
  viewer: Viewer,
  watches: readonly Thing[],
  most: number,
): Promise<WatchHit[]> {
  const own = watches.filter(
    ({ facts, current }) => current && facts.some(({ name, value }) => name === 'by' && value === viewer.id),
  );
  const members = own.flatMap(({ memberIds }) => [...memberIds]);
  const watched = await findWatched(desk.graph, viewer, members);
  const things = await findEntities(
    desk.graph,
    watched.map(({ entity }) => entity),
    viewer.keys,
  );
  const rows = own.flatMap((watch) => {
    const at = watched.findIndex((row) => watch.memberIds.includes(row.watch));
    const thing = things[at];
    return thing === undefined ? [] : [{ watch: watch.id, since: watch.knownFrom, members: thing.memberIds }];
  });
  return rows.length === 0 ? [] : findWatchHits(desk.graph, viewer, rows, most + 1);
}

/** Watches that are looked at for what came in last: one's newest. */
const MOST_WATCHES = 500;

/** Returns what came in last over all of the viewer's own watches that hold now, newest first, at most `most`. Needs `read`. */
export async function findNewestHits(
  desk: Pick<Desk, 'graph' | 'now'>,
  viewer: Viewer,
  most: number,
): Promise<WatchHit[]> {
  const { rows } = await findWatches(desk, viewer, { first: MOST_WATCHES });
  const hits = await findHits(
    desk,
    viewer,
    rows.map(({ thing }) => thing),
    most,
  );
  return hits.sort((a, b) => b.at - a.at || compare(keyOf(a), keyOf(b))).slice(0, most);
}

function keyOf({ watch, entity, kind, value }: WatchHit): string {
  return [watch, entity, kind, value].join(' ');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
