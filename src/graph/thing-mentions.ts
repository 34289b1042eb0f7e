import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { type Graph, int, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import { newest, seek } from './hub-edges.ts';
import { atParameters } from './known.ts';

/** One thing said by one record. */
export interface MentionRow {
  readonly id: string;
  /** The Entity it speaks of: a member of the thing. */
  readonly entity: string;
  readonly record: string;
  readonly pos: string;
  readonly role: string | null;
  /** JSON of the facts stated. */
  readonly facts: string;
  /** Epoch ms. */
  readonly knownFrom: number;
  readonly knownTo: number | null;
}

/** Returns what was said of each thing up to an instant, newest known first, at most `limit` + 1 of each so that a cut can be told. Needs `read`. */
export async function findMentions(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
  limit: number,
  at: number,
): Promise<(MentionRow & { readonly thing: string })[]> {
  authorise(viewer, 'read');
  return graph.read(
    `UNWIND $rows AS row
     CALL (row) {
       MATCH (e:Entity) WHERE e.id IN row.members AND e.access IN $keys
       WITH e, coalesce(e.hub, false) AS hub
       CALL (e, hub) {
         WITH e WHERE NOT hub
         MATCH (e)<-[s:SAYS]-(r:Record)
         WHERE r.access IN $keys AND s.knownFrom <= $at
         RETURN s
         UNION ALL
         WITH e WHERE hub
         UNWIND $keys AS key
         CALL (e, key) {
           MATCH (r:Record)-[s:SAYS]->(:Entity)
           ${seek('s', 'SAYS', 'to', 'e.id', 'key')} AND r.access = key AND s.knownFrom <= $at
           RETURN s ORDER BY ${newest('s', 'to')} LIMIT $limit
         }
         RETURN s
       }
       RETURN s ORDER BY s.knownFrom DESC, s.id LIMIT $limit
     }
     RETURN row.id AS thing, s.id AS id, endNode(s).id AS entity, startNode(s).id AS record, s.pos AS pos, s.role AS role,
            s.facts AS facts, s.knownFrom AS knownFrom, CASE WHEN s.knownTo <= $at THEN s.knownTo END AS knownTo
     ORDER BY thing, knownFrom DESC, id`,
    {
      rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
      keys: ints(viewer.keys),
      limit: int(limit + 1),
      ...atParameters(at),
    },
  );
}
