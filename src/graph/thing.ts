import { HubError } from '../errors.ts';
import type { ProfileName } from '../model/access.ts';
import { type Graph, int, ints } from './driver.ts';
import { Groups } from './groups.ts';
import { atParameters, heldAt, NOW } from './known.ts';
import { rows } from './write.ts';

/** Where the id of the real thing, as a profile sees it, stands on its member Entities. */
export const THING: Readonly<Record<ProfileName, `thing${Capitalize<ProfileName>}`>> = {
  partner: 'thingPartner',
  intel: 'thingIntel',
  border: 'thingBorder',
  inspection: 'thingInspection',
  trade: 'thingTrade',
};

interface Neighbour {
  readonly id: string;
  readonly other: string;
}

/** Entities that are one thing with these, one step away, in these classes: over SAME_AS and stars that held at an instant, unless judged different or common. */
const SAME_STEP = `
     UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     CALL (e) {
       MATCH (e)-[s:SAME_AS]-(f:Entity)
       WHERE ${heldAt('s')} AND f.access IN $keys AND (s.access IS NULL OR s.access IN $keys)
       RETURN f
       UNION
       MATCH (e)-[h:HAS {role: 'is'}]->(i:Star)<-[g:HAS {role: 'is'}]-(f:Entity)
       WHERE ${heldAt('h')} AND ${heldAt('g')} AND f.kind = e.kind AND f.id <> e.id AND f.access IN $keys
         AND NOT EXISTS { (i)-[m:COMMON_IN]->(c:AccessClass) WHERE ${heldAt('m')} AND c.number IN [e.access, f.access] }
       RETURN f
     }
     WITH DISTINCT e, f
     WHERE NOT EXISTS { (e)-[d:DIFFERENT_FROM]-(f) WHERE ${heldAt('d')} AND d.access IN $keys }
     RETURN e.id AS id, f.id AS other`;

/** A thing that has more members than this is shown cut, and says so: something is wrong with a join. */
const MOST_MEMBERS = 5000;

/**
 * Returns the groups that these Entities belong to for a holder of `keys`, as known at `at`: each the ids of one real thing,
 * sorted. Level by level, to the end: a thing is never shown in part. Throws LIMIT_EXCEEDED over 5,000 members.
 */
export async function findThings(
  graph: Graph,
  entities: readonly string[],
  keys: readonly number[],
  at: number = NOW,
): Promise<string[][]> {
  const groups = new Groups(entities);
  let level = [...new Set(entities)];
  while (level.length > 0) {
    const next = new Set<string>();
    const parameters = { ids: level, keys: ints(keys), ...atParameters(at) };
    for (const { id, other } of await graph.read<Neighbour>(SAME_STEP, parameters)) {
      if (groups.join(id, other)) next.add(other);
    }
    if (groups.size > entities.length + MOST_MEMBERS) {
      throw new HubError('LIMIT_EXCEEDED', `one thing has over ${MOST_MEMBERS} members: a join must be looked at`);
    }
    level = [...next];
  }
  return groups.list();
}

/** Returns the ids of up to `limit` Entities in these classes, those after `after`, by id. */
export async function findEntitiesIn(
  graph: Graph,
  keys: readonly number[],
  after: string,
  limit: number,
): Promise<string[]> {
  const list = await graph.read<{ id: string }>(
    'MATCH (e:Entity) WHERE e.id > $after AND e.access IN $keys RETURN e.id AS id ORDER BY id LIMIT $limit',
    { after, keys: ints(keys), limit: int(limit) },
    120_000,
  );
  return list.map(({ id }) => id);
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
