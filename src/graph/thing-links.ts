import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { type LinkType, linkTypes } from '../model/links.ts';
import { type Graph, int, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import { atParameters, heldAt } from './known.ts';

const LINKS = linkTypes.join('|');

/** A statement that leads from a thing to another one. */
export interface LinkRow {
  readonly id: string;
  readonly type: LinkType;
  /** True when the thing is what the statement starts from. */
  readonly outgoing: boolean;
  /** The Entity at the far end. */
  readonly entity: string;
  /** Record that said it first. */
  readonly record: string | null;
  /** Epoch ms. */
  readonly knownFrom: number;
}

export interface LinkOptions {
  /** At most `limit` + 1 rows of each thing, so that a cut can be told. */
  readonly limit: number;
  /** Types wanted; all when not given. */
  readonly types?: readonly string[] | undefined;
  readonly at: number;
}

/** Returns the statements between each thing and others that held at an instant, newest known first. Needs `read`. */
export async function findLinks(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
  { limit, types, at }: LinkOptions,
): Promise<(LinkRow & { readonly thing: string })[]> {
  authorise(viewer, 'read');
  return graph.read(
    `UNWIND $rows AS row
     CALL (row) {
       MATCH (e:Entity)-[x:${LINKS}]-(f:Entity)
       WHERE e.id IN row.members AND e.access IN $keys AND ${heldAt('x')} AND f.access IN $keys AND f.knownFrom IS NOT NULL
         AND ($types IS NULL OR type(x) IN $types) AND NOT f.id IN row.members
       RETURN x, f ORDER BY x.knownFrom DESC, x.id LIMIT $limit
     }
     RETURN row.id AS thing, x.id AS id, type(x) AS type, startNode(x).id IN row.members AS outgoing, f.id AS entity,
            x.openedBy AS record, x.knownFrom AS knownFrom
     ORDER BY thing, knownFrom DESC, id`,
    {
      rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
      keys: ints(viewer.keys),
      types: types === undefined ? null : [...types],
      limit: int(limit + 1),
      ...atParameters(at),
    },
  );
}
