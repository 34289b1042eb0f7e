import type { ProfileName } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import { PRIOR_POINTS } from '../score/score.ts';
import { type Graph, int, ints } from './driver.ts';
import { THING } from './thing.ts';

const SUBJECT_KINDS = Object.keys(PRIOR_POINTS);

/** Returns the members of these things by kind, whether anybody still says them or not. Index: entity_thing_<profile>. */
export async function findMembers(
  graph: Graph,
  profile: ProfileName,
  keys: readonly number[],
  things: readonly string[],
): Promise<Map<EntityKind, string[]>> {
  const found = await graph.read<{ kind: EntityKind; members: string[] }>(
    `UNWIND $things AS thing
     MATCH (e:Entity {${THING[profile]}: thing}) WHERE e.access IN $keys
     RETURN e.kind AS kind, collect(e.id) AS members`,
    { things: [...things], keys: ints(keys) },
    120_000,
  );
  return new Map(found.map((row) => [row.kind, row.members]));
}

/** Returns the next things after `after`, by id, that can carry a score or still do under a profile. Index: entity_thing_<profile>. */
export async function findSubjectThings(
  graph: Graph,
  profile: ProfileName,
  keys: readonly number[],
  after: string,
  limit: number,
): Promise<string[]> {
  const found = await graph.read<{ thing: string }>(
    `CALL () {
       MATCH (e:Entity) WHERE e.${THING[profile]} > $after AND e.access IN $keys AND e.kind IN $kinds
       WITH DISTINCT e.${THING[profile]} AS thing ORDER BY thing LIMIT $limit
       RETURN thing
       UNION
       MATCH (r:Reason) WHERE r.profile = $profile AND r.thing > $after AND r.knownTo IS NULL
       WITH DISTINCT r.thing AS thing ORDER BY thing LIMIT $limit
       RETURN thing
     }
     RETURN DISTINCT thing ORDER BY thing LIMIT $limit`,
    { profile, keys: ints(keys), kinds: SUBJECT_KINDS, after, limit: int(limit) },
    120_000,
  );
  return found.map(({ thing }) => thing);
}
