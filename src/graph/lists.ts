import type { EntityKind } from '../model/entity-kinds.ts';
import { type Graph, int, ints } from './driver.ts';
import { findEntities, type Thing } from './entities.ts';

export interface ListFilter {
  readonly kind: EntityKind;
  /** Epoch ms, inclusive; of first knowledge. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** Alpha-2 of country, exact. */
  readonly country?: string | undefined;
  /** Start of an HS code. */
  readonly hsCode?: string | undefined;
}

/** Where a row stands: newest known first, then id. */
export interface ListPlace {
  readonly knownFrom: number;
  readonly id: string;
}

export interface ListPage {
  readonly rows: readonly { readonly place: ListPlace; readonly thing: Thing }[];
  readonly hasMore: boolean;
}

interface Row extends ListPlace {}

/**
 * Returns one page of the current things of a kind, newest known first. Pages over members and shows the smallest of each
 * thing only; per class in index order, then merged. Index: entity_newest.
 */
export async function listThings(
  graph: Graph,
  filter: ListFilter,
  keys: readonly number[],
  first: number,
  after?: ListPlace,
): Promise<ListPage> {
  const rows: { place: ListPlace; thing: Thing }[] = [];
  let place = after;
  for (;;) {
    const members = await readMembers(graph, filter, keys, first + 1, place);
    const things = await findEntities(
      graph,
      members.map(({ id }) => id),
      keys,
    );
    for (const [index, member] of members.entries()) {
      const thing = things[index];
      place = { knownFrom: member.knownFrom, id: member.id };
      if (thing === undefined || thing.id !== member.id) continue;
      if (rows.length === first) return { rows, hasMore: true };
      rows.push({ place, thing });
    }
    if (members.length <= first) return { rows, hasMore: false };
  }
}

async function readMembers(
  graph: Graph,
  filter: ListFilter,
  keys: readonly number[],
  limit: number,
  after: ListPlace | undefined,
): Promise<Row[]> {
  const rows = await graph.read<Row>(
    `UNWIND $keys AS key
     CALL (key) {
       MATCH (e:Entity)
       WHERE e.kind = $kind AND e.access = key AND e.knownFrom <= $before AND e.current
         AND (e.knownFrom < $before OR e.id > $after)
         AND ($since IS NULL OR e.knownFrom >= $since) AND ($country IS NULL OR e.country = $country) AND ($hsCode IS NULL OR e.hsCode STARTS WITH $hsCode)
       RETURN e ORDER BY e.knownFrom DESC, e.id LIMIT $limit
     }
     RETURN e.id AS id, e.knownFrom AS knownFrom ORDER BY knownFrom DESC, id LIMIT $limit`,
    {
      kind: filter.kind,
      keys: ints(keys),
      before: int(Math.min(after?.knownFrom ?? Number.MAX_SAFE_INTEGER, filter.until ?? Number.MAX_SAFE_INTEGER)),
      after: after?.id ?? '',
      since: filter.since === undefined ? null : int(filter.since),
      country: filter.country ?? null,
      hsCode: filter.hsCode ?? null,
      limit: int(limit),
    },
  );
  return rows;
}
