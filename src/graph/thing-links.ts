import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { type LinkType, linkTypes } from '../model/links.ts';
import { type Graph, int, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import { LINK_EDGE, type LinkEdge, mergeNewest, readHubLinks } from './hub-edges.ts';
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

/** Links of things over their members that are no hubs, and the members that are; a look at the mark decides for each. */
const LINKS_OF = `
     UNWIND $rows AS row
     CALL (row) {
       MATCH (e:Entity) WHERE e.id IN row.members AND e.access IN $keys AND e.hub
       RETURN collect(e.id) AS hubs
     }
     CALL (row, hubs) {
       MATCH (e:Entity)-[x:${LINKS}]-(f:Entity)
       WHERE e.id IN row.members AND NOT e.id IN hubs AND e.access IN $keys AND ${heldAt('x')} AND f.access IN $keys
         AND f.knownFrom IS NOT NULL AND ($types IS NULL OR type(x) IN $types) AND NOT f.id IN row.members
       WITH x ORDER BY x.knownFrom DESC, x.id LIMIT $limit
       RETURN collect(${LINK_EDGE}) AS edges
     }
     RETURN row.id AS thing, hubs, edges`;

/** Returns the statements between each thing and others that held at an instant, newest known first. Needs `read`. */
export async function findLinks(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
  { limit, types, at }: LinkOptions,
): Promise<(LinkRow & { readonly thing: string })[]> {
  authorise(viewer, 'read');
  const list = await graph.read<{ thing: string; hubs: string[]; edges: LinkEdge[] }>(LINKS_OF, {
    rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
    keys: ints(viewer.keys),
    types: types === undefined ? null : [...types],
    limit: int(limit + 1),
    ...atParameters(at),
  });
  const membersOf = new Map(things.map(({ id, memberIds }) => [id, memberIds]));
  const hubs = list.flatMap(({ thing, hubs }) => hubs.map((id) => ({ id, besides: membersOf.get(thing) ?? [] })));
  const read = await readHubLinks(graph, hubs, { keys: viewer.keys, at, limit: limit + 1, types });
  return list.flatMap(({ thing, hubs, edges }) => {
    const members = new Set(membersOf.get(thing));
    const ofHubs = read.filter(({ of }) => hubs.includes(of));
    return mergeNewest([{ held: edges.length, edges }, ...ofHubs], limit + 1).edges.map((edge) =>
      linkRow(thing, members, edge),
    );
  });
}

function linkRow(thing: string, members: ReadonlySet<string>, edge: LinkEdge): LinkRow & { readonly thing: string } {
  const { id, type, from, to, openedBy, knownFrom } = edge;
  const outgoing = members.has(from);
  return { thing, id, type, outgoing, entity: outgoing ? to : from, record: openedBy, knownFrom };
}
