import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { linkTypes } from '../model/links.ts';
import { type Graph, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import { LINK_EDGE, type LinkEdge } from './hub-edges.ts';
import { atParameters, heldAt, NOW } from './known.ts';

const LINKS = linkTypes.join('|');

/**
 * Returns the statements that join any two of these things now, by id; both ends of each are seen. What joins two hubs is left
 * out: each has more edges than are walked. Needs `read`.
 */
export async function findLinksBetween(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'memberIds'>[],
): Promise<LinkEdge[]> {
  authorise(viewer, 'read');
  return graph.read<LinkEdge>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id}) WHERE e.access IN $keys AND NOT coalesce(e.hub, false)
     MATCH (e)-[x:${LINKS}]-(f:Entity)
     WHERE f.id IN $ids AND f.access IN $keys AND ${heldAt('x')}
     WITH DISTINCT x ORDER BY x.id
     WITH ${LINK_EDGE} AS edge
     RETURN edge.id AS id, edge.type AS type, edge.from AS from, edge.to AS to,
            edge.knownFrom AS knownFrom, edge.knownTo AS knownTo, edge.openedBy AS openedBy`,
    { ids: things.flatMap(({ memberIds }) => [...memberIds]), keys: ints(viewer.keys), ...atParameters(NOW) },
  );
}
