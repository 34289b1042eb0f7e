import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { linkTypes } from '../model/links.ts';
import { type Graph, ints } from './driver.ts';
import { atParameters, heldAt, NOW } from './known.ts';
import type { ShownReason } from './reason-reads.ts';

const EDGES = ['HAS', 'SAME_AS', ...linkTypes].join('|');

/** One piece of what a reason rests on, as a viewer sees it. */
export interface Evidence {
  readonly id: string;
  readonly role: 'ENTITY' | 'IDENTIFIER' | 'EDGE';
  /** Caption, value or type of the edge. */
  readonly name: string;
  /** Visible records that said it, newest known first. */
  readonly records: readonly string[];
}

interface Said {
  readonly reason: string;
  readonly id: string;
  readonly records: readonly string[];
}

/** Cypher: the newest record that the viewer may see and that still says this of `e`. */
const newest = (of: string, condition: string) => `
     CALL (${of}) {
       MATCH (e)<-[s:SAYS]-(r:Record)
       WHERE ${heldAt('s')} AND r.access IN $keys${condition}
       WITH r.id AS record ORDER BY s.knownFrom DESC, s.id LIMIT 1
       RETURN collect(record) AS records
     }`;

/**
 * Returns the evidence of each reason in path order. What the viewer may not see is left out, as if the reason did not
 * rest on it. Edges are looked for between the Entities of the same evidence. Two statements however many reasons. Needs `read`.
 */
export async function findEvidence(
  graph: Graph,
  viewer: Viewer,
  reasons: readonly Pick<ShownReason, 'id' | 'evidence' | 'names'>[],
): Promise<Evidence[][]> {
  authorise(viewer, 'read');
  const parameters = {
    rows: reasons.map(({ id, evidence }) => ({ id, ids: [...evidence] })),
    keys: ints(viewer.keys),
    ...atParameters(NOW),
  };
  const [entities, edges] = await Promise.all([
    graph.read<Said>(
      `UNWIND $rows AS row
     MATCH (e:Entity) WHERE e.id IN row.ids AND e.access IN $keys${newest('e', '')}
     RETURN row.id AS reason, e.id AS id, records`,
      parameters,
    ),
    graph.read<Said & { type: string; to: string }>(
      `UNWIND $rows AS row
     MATCH (e:Entity) WHERE e.id IN row.ids AND e.access IN $keys
     MATCH (e)-[x:${EDGES}]->(f:Entity|Identifier)
     WHERE (x.id IN row.ids OR (f:Identifier AND f.id IN row.ids))
       AND (f:Identifier OR f.access IN $keys) AND (x.access IS NULL OR x.access IN $keys)${newest('e, x, f', " AND f:Identifier AND (x.role + ':' + f.id) IN s.ids")}
     CALL (x) {
       OPTIONAL MATCH (r:Record {id: x.openedBy}) WHERE r.access IN $keys
       RETURN collect(r.id) AS opened
     }
     RETURN row.id AS reason, x.id AS id, type(x) AS type, f.id AS to, CASE WHEN f:Identifier THEN records ELSE opened END AS records
     ORDER BY id`,
      parameters,
    ),
  ]);
  const saidOf = Map.groupBy(entities, ({ reason, id }) => `${reason} ${id}`);
  const edgeOf = Map.groupBy(edges, ({ reason, id }) => `${reason} ${id}`);
  const heldOf = Map.groupBy(
    edges.filter(({ type }) => type === 'HAS'),
    ({ reason, to }) => `${reason} ${to}`,
  );
  return reasons.map((reason) =>
    reason.evidence.flatMap((id): Evidence[] => {
      const key = `${reason.id} ${id}`;
      const named = reason.names.get(id);
      if (named !== undefined) {
        const said = named.role === 'ENTITY' ? saidOf.get(key) : heldOf.get(key);
        return [{ ...named, records: distinct(said) }];
      }
      const edge = edgeOf.get(key)?.[0];
      return edge === undefined ? [] : [{ id, role: 'EDGE', name: edge.type, records: edge.records }];
    }),
  );
}

function distinct(said: readonly Said[] | undefined): string[] {
  return [...new Set((said ?? []).flatMap(({ records }) => records))];
}
