import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { type Graph, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import { atParameters, heldAt } from './known.ts';

/** Returns the Entities of claims, decisions, orders and findings on each thing that the viewer may see, newest known first. Needs `read`. */
export async function findWork(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
  at: number,
): Promise<{ readonly thing: string; readonly entity: string }[]> {
  authorise(viewer, 'read');
  return graph.read(
    `UNWIND $rows AS row
     MATCH (e:Entity)<-[x:CLAIM_OF|DECISION_ON|ORDER_FOR|FOUND_ON]-(w:Entity)
     WHERE e.id IN row.members AND e.access IN $keys AND ${heldAt('x')} AND w.access IN $keys AND w.knownFrom IS NOT NULL
     WITH DISTINCT row.id AS thing, w
     RETURN thing, w.id AS entity ORDER BY thing, w.knownFrom DESC, entity`,
    {
      rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
      keys: ints(viewer.keys),
      ...atParameters(at),
    },
  );
}

/** What people have done with a thing, as a row of the worklist tells it. */
export interface Handling {
  readonly thing: string;
  /** Who works on it now, and since when (epoch ms); null when nobody does, or nobody whom the viewer may see. */
  readonly claimedBy: string | null;
  readonly claimedAt: number | null;
  /** The newest decision on it. */
  readonly decision: string | null;
}

/** Returns the first claim that holds on each thing and the newest decision on it, as far as the viewer may see them. Needs `read`. */
export async function findHandling(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
  now: number,
): Promise<Handling[]> {
  authorise(viewer, 'read');
  return graph.read<Handling>(
    `UNWIND $rows AS row
     CALL (row) {
       MATCH (e:Entity)<-[x:CLAIM_OF]-(c:Claim)
       WHERE e.id IN row.members AND e.access IN $keys AND c.access IN $keys AND x.knownTo IS NULL AND c.current AND c.until > $now
       WITH x.knownFrom AS at, c.by AS by ORDER BY at, by
       RETURN head(collect({at: at, by: by})) AS claim
     }
     CALL (row) {
       MATCH (e:Entity)<-[x:DECISION_ON]-(d:Decision)
       WHERE e.id IN row.members AND e.access IN $keys AND d.access IN $keys AND x.knownTo IS NULL AND d.current
       WITH d ORDER BY d.knownFrom DESC, d.id
       RETURN head(collect(d.action)) AS decision
     }
     RETURN row.id AS thing, claim.by AS claimedBy, claim.at AS claimedAt, decision`,
    {
      rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
      keys: ints(viewer.keys),
      now: new Date(now).toISOString(),
    },
  );
}
