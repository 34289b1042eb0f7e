import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { type EntityKind, entityKinds } from '../model/entity-kinds.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { type Graph, int, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import type { ListPlace } from './lists.ts';

/** What people and sources make of things is no sight of them. */
const MADE: ReadonlySet<EntityKind> = new Set<EntityKind>(['Watch', 'Claim', 'Decision', 'Order']);
const SEEN = entityKinds.filter((kind) => !MADE.has(kind));

/**
 * Returns one page of the watches of one owner that hold at an instant, newest known first, then id; one more than `first`
 * where there are more. Needs `read`. Index: entity_newest.
 */
export async function listWatches(
  graph: Graph,
  viewer: Viewer,
  now: number,
  first: number,
  after?: ListPlace,
): Promise<ListPlace[]> {
  authorise(viewer, 'read');
  return graph.read<ListPlace>(
    `UNWIND $keys AS key
     CALL (key) {
       MATCH (w:Entity)
       WHERE w.kind = 'Watch' AND w.access = key AND w.knownFrom <= $before AND w.current
         AND (w.knownFrom < $before OR w.id > $after) AND w.by = $by AND w.until > $now
       RETURN w ORDER BY w.knownFrom DESC, w.id LIMIT $limit
     }
     RETURN w.id AS id, w.knownFrom AS knownFrom ORDER BY knownFrom DESC, id LIMIT $limit`,
    {
      keys: ints(viewer.keys),
      by: viewer.id,
      now: new Date(now).toISOString(),
      before: int(after?.knownFrom ?? Number.MAX_SAFE_INTEGER),
      after: after?.id ?? '',
      limit: int(first + 1),
    },
  );
}

/** Returns the Entity that each of these watches is of, as far as both are visible. Needs `read`. */
export async function findWatched(
  graph: Graph,
  viewer: Viewer,
  watches: readonly string[],
): Promise<{ readonly watch: string; readonly entity: string }[]> {
  authorise(viewer, 'read');
  return graph.read(
    `UNWIND $watches AS id
     MATCH (w:Watch {id: id})-[x:WATCH_OF]->(e:Entity)
     WHERE w.access IN $keys AND e.access IN $keys AND x.knownTo IS NULL
     RETURN DISTINCT w.id AS watch, e.id AS entity ORDER BY watch, entity`,
    { watches: [...watches], keys: ints(viewer.keys) },
  );
}

/** Something that came in about a watched thing. */
export interface WatchHit {
  readonly watch: string;
  readonly entity: string;
  /** The Identifier that it shares; null for what is the thing itself. */
  readonly kind: IdentifierKind | null;
  readonly value: string | null;
  /** Epoch ms: when the hub first knew. */
  readonly at: number;
}

/** A watch, when it was known, and the Entities that its thing is now. */
export interface WatchedThing {
  readonly watch: string;
  readonly since: number;
  readonly members: Thing['memberIds'];
}

/**
 * Returns what came in since each watch was set that is its thing, or shares an Identifier with it that is not common: newest
 * first, then id, at most `limit` a watch. Everything is read under the viewer's own keys, whatever else there may be. Needs `read`.
 */
export async function findWatchHits(
  graph: Graph,
  viewer: Viewer,
  watched: readonly WatchedThing[],
  limit: number,
): Promise<WatchHit[]> {
  authorise(viewer, 'read');
  return graph.read<WatchHit>(
    `UNWIND $rows AS row
     CALL (row) {
       MATCH (e:Entity)
       WHERE e.id IN row.members AND e.access IN $keys AND e.current AND e.knownFrom > row.since
       RETURN e.id AS entity, null AS kind, null AS value, e.knownFrom AS at
       UNION
       MATCH (e:Entity)-[h:HAS]->(i:Identifier)<-[g:HAS]-(f:Entity)
       WHERE e.id IN row.members AND e.access IN $keys AND f.access IN $keys AND NOT f.id IN row.members
         AND f.kind IN $seen AND f.current AND h.knownTo IS NULL AND g.knownTo IS NULL
         AND (h.knownFrom > row.since OR g.knownFrom > row.since)
         AND NOT EXISTS {
           (i)-[m:COMMON_IN]->(c:AccessClass) WHERE m.knownTo IS NULL AND c.number IN [e.access, f.access]
         }
       RETURN f.id AS entity, i.kind AS kind, i.value AS value,
              min(CASE WHEN h.knownFrom > g.knownFrom THEN h.knownFrom ELSE g.knownFrom END) AS at
     }
     WITH row, entity, kind, value, at ORDER BY at DESC, entity, kind, value
     WITH row, collect({entity: entity, kind: kind, value: value, at: at})[0..$limit] AS hits
     UNWIND hits AS hit
     RETURN row.watch AS watch, hit.entity AS entity, hit.kind AS kind, hit.value AS value, hit.at AS at
     ORDER BY watch, at DESC, entity, kind, value`,
    {
      rows: watched.map(({ watch, since, members }) => ({ watch, since: int(since), members: [...members] })),
      keys: ints(viewer.keys),
      seen: SEEN,
      limit: int(limit),
    },
  );
}
