import type { ProfileName } from '../model/access.ts';
import { type Graph, ints } from './driver.ts';
import { rows } from './write.ts';

/** Where the id of the real thing, as a profile sees it, stands on its member Entities. */
export const THING: Readonly<Record<ProfileName, 'thingBorder' | 'thingInspection' | 'thingTrade'>> = {
  border: 'thingBorder',
  inspection: 'thingInspection',
  trade: 'thingTrade',
};

interface Neighbour {
  readonly id: string;
  readonly other: string;
}

/** Entities that are one thing with these, one step away, in these classes: over open SAME_AS and stars, unless judged different or common. */
export const SAME_STEP = `
     UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     CALL (e) {
       MATCH (e)-[s:SAME_AS]-(f:Entity)
       WHERE s.knownTo IS NULL AND f.access IN $keys AND (s.access IS NULL OR s.access IN $keys)
       RETURN f
       UNION
       MATCH (e)-[h:HAS {role: 'is'}]->(i:Star)<-[g:HAS {role: 'is'}]-(f:Entity)
       WHERE h.knownTo IS NULL AND g.knownTo IS NULL AND f.kind = e.kind AND f.id <> e.id AND f.access IN $keys
         AND NOT EXISTS { (i)-[m:COMMON_IN WHERE m.knownTo IS NULL]->(c:AccessClass) WHERE c.number IN [e.access, f.access] }
       RETURN f
     }
     WITH DISTINCT e, f
     WHERE NOT EXISTS { (e)-[d:DIFFERENT_FROM]-(f) WHERE d.knownTo IS NULL AND d.access IN $keys }
     RETURN e.id AS id, f.id AS other`;

/**
 * Returns the groups that these Entities belong to for a holder of \`keys\`: each a set of ids of one real thing. Level by
 * level, no cap: a thing is never shown in part.
 */
export async function findThings(
  graph: Graph,
  entities: readonly string[],
  keys: readonly number[],
): Promise<string[][]> {
  const root = new Map<string, string>(entities.map((id) => [id, id]));
  const find = (id: string): string => {
    let top = id;
    while (root.get(top) !== top) top = root.get(top) as string;
    root.set(id, top);
    return top;
  };
  let level = [...new Set(entities)];
  while (level.length > 0) {
    const next = new Set<string>();
    for (const { id, other } of await graph.read<Neighbour>(SAME_STEP, { ids: level, keys: ints(keys) })) {
      if (!root.has(other)) {
        root.set(other, other);
        next.add(other);
      }
      root.set(find(other), find(id));
    }
    level = [...next];
  }
  const groups = new Map<string, string[]>();
  for (const id of root.keys()) groups.set(find(id), [...(groups.get(find(id)) ?? []), id]);
  return [...groups.values()].map((group) => group.sort());
}

/**
 * Writes on these Entities, and on all that are or were one thing with them, which thing they are under a profile: its
 * smallest member's id. Returns the things that are new or changed, and those that are no more.
 */
export async function markThings(
  graph: Graph,
  profile: ProfileName,
  keys: readonly number[],
  entities: readonly string[],
): Promise<{ things: string[]; gone: string[] }> {
  const property = THING[profile];
  const before = await graph.read<{ id: string; thing: string | null }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id}) WHERE e.access IN $keys
     CALL (e) {
       WITH e WHERE e.${property} IS NULL RETURN e AS f
       UNION
       MATCH (f:Entity {${property}: e.${property}}) RETURN f
     }
     RETURN DISTINCT f.id AS id, f.${property} AS thing`,
    { ids: [...entities], keys: ints(keys) },
    120_000,
  );
  const old = new Map(before.map(({ id, thing }) => [id, thing]));
  const groups = await findThings(graph, [...old.keys()], keys);
  const changed = groups.flatMap((group) =>
    group.filter((id) => old.get(id) !== group[0]).map((id) => ({ id, thing: group[0] })),
  );
  await graph.write((run) =>
    rows(
      run,
      `UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e.${property} = row.thing`,
      changed.sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  );
  const things = new Set(groups.map((group) => group[0] as string));
  return {
    things: [...things],
    gone: [...new Set([...old.values()])].filter(
      (thing): thing is string => typeof thing === 'string' && !things.has(thing),
    ),
  };
}
