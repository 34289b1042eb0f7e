import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import { type Graph, int, ints, type Row } from './driver.ts';
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

/** Cypher: what the filter says of a member, besides its class and place. */
const NARROWED = `e.kind = $kind AND e.current
         AND ($since IS NULL OR e.knownFrom >= $since) AND ($until IS NULL OR e.knownFrom <= $until)
         AND ($country IS NULL OR e.country = $country) AND ($hsCode IS NULL OR e.hsCode STARTS WITH $hsCode)`;

/**
 * Returns one page of the current things of a kind, newest known first. Pages over members, per class in index order, then
 * merged; a thing stands where the first of its members that fits stands, once. Needs `read`. Index: entity_newest.
 */
export async function listThings(
  graph: Graph,
  viewer: Viewer,
  filter: ListFilter,
  first: number,
  after?: ListPlace,
): Promise<ListPage> {
  authorise(viewer, 'read');
  const { keys } = viewer;
  const rows: { place: ListPlace; thing: Thing }[] = [];
  let place = after;
  for (;;) {
    const members = await readMembers(graph, filter, keys, first + 1, place);
    const ids = members.map(({ id }) => id);
    const things = await findEntities(graph, ids, keys);
    const leads = await findLeads(graph, filter, keys, things);
    for (const [index, member] of members.entries()) {
      const thing = things[index];
      place = member;
      if (thing === undefined || (leads.get(thing.id) ?? member.id) !== member.id) continue;
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
): Promise<ListPlace[]> {
  return graph.read<ListPlace>(
    `UNWIND $keys AS key
     CALL (key) {
       MATCH (e:Entity)
       WHERE e.access = key AND e.knownFrom <= $before AND (e.knownFrom < $before OR e.id > $after) AND ${NARROWED}
       RETURN e ORDER BY e.kind DESC, e.access DESC, e.knownFrom DESC, e.id LIMIT $limit
     }
     RETURN e.id AS id, e.knownFrom AS knownFrom ORDER BY knownFrom DESC, id LIMIT $limit`,
    {
      ...parameters(filter),
      keys: ints(keys),
      before: int(Math.min(after?.knownFrom ?? Number.MAX_SAFE_INTEGER, filter.until ?? Number.MAX_SAFE_INTEGER)),
      after: after?.id ?? '',
      limit: int(limit),
    },
  );
}

/** For each thing of several members, the one of those that fit which stands first in the list. */
async function findLeads(
  graph: Graph,
  filter: ListFilter,
  keys: readonly number[],
  things: readonly (Thing | undefined)[],
): Promise<Map<string, string>> {
  const several = things.filter((thing) => thing !== undefined && thing.memberIds.length > 1);
  if (several.length === 0) return new Map();
  const list = await graph.read<{ thing: string; lead: string }>(
    `UNWIND $rows AS row
     MATCH (e:Entity) WHERE e.id IN row.members AND e.access IN $keys AND ${NARROWED}
     WITH row.id AS thing, e ORDER BY e.knownFrom DESC, e.id
     RETURN thing, head(collect(e.id)) AS lead`,
    {
      ...parameters(filter),
      keys: ints(keys),
      rows: several.flatMap((thing) => (thing === undefined ? [] : [{ id: thing.id, members: [...thing.memberIds] }])),
    },
  );
  return new Map(list.map(({ thing, lead }) => [thing, lead]));
}

function parameters({ kind, since, until, country, hsCode }: ListFilter): Row {
  return {
    kind,
    since: since === undefined ? null : int(since),
    until: until === undefined ? null : int(until),
    country: country ?? null,
    hsCode: hsCode ?? null,
  };
}
