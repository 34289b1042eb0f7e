/*
 * Reads of hubs' edges, class by class in the order of the indexes of hubs.ts. A seek must filter as the walk it stands for
 * (expand.ts, thing-links.ts, thing-mentions.ts), so that marks change no answer.
 */
import { type LinkType, linkTypes } from '../model/links.ts';
import { type Graph, int } from './driver.ts';
import { atParameters, heldAt } from './known.ts';

/** Edges of a node are counted to one more than this; from there on only "more" is said. */
export const COUNTED = 1000;

const MARKS = { from: ['hubFrom', 'accessTo'], to: ['hubTo', 'accessFrom'] } as const;

/** Which end of an edge is the hub. */
export type HubEnd = keyof typeof MARKS;

/**
 * Returns the clauses that seek a hub's edges of one type whose far end is of one class: for after the MATCH of the edge,
 * first conditions of its WHERE. Without SEEK the engine may scan the whole index for its order.
 */
export function seek(edge: string, type: string, end: HubEnd, hub: string, access: string): string {
  const [hubMark, accessMark] = MARKS[end];
  return `USING INDEX SEEK ${edge}:${type}(${hubMark}, ${accessMark}, knownFrom)
       WHERE ${edge}.${hubMark} = ${hub} AND ${edge}.${accessMark} = ${access}`;
}

/** Returns the order of a seek, newest known first, then by id. Named in full, or the engine sorts all before it stops at the limit. */
export function newest(edge: string, end: HubEnd): string {
  const [hubMark, accessMark] = MARKS[end];
  return `${edge}.${hubMark} DESC, ${edge}.${accessMark} DESC, ${edge}.knownFrom DESC, ${edge}.id`;
}

/** A statement between two Entities as it was read. */
export interface LinkEdge {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  /** Epoch ms. */
  readonly knownFrom: number;
  readonly knownTo: number | null;
  /** Record that said it first. */
  readonly openedBy: string | null;
}

/** The newest edges of a node, and how many it has, up to one over COUNTED. */
export interface Newest<T> {
  readonly of: string;
  readonly held: number;
  readonly edges: readonly T[];
}

/** A link edge named `x`, as a map of the fields of LinkEdge. */
export const LINK_EDGE =
  '{id: x.id, type: type(x), from: startNode(x).id, to: endNode(x).id, knownFrom: x.knownFrom, knownTo: x.knownTo, openedBy: x.openedBy}';

export interface HubLinks {
  readonly keys: readonly number[];
  readonly at: number;
  /** Most edges of each hub. */
  readonly limit: number;
  /** Types wanted; all when not given. */
  readonly types?: readonly string[] | undefined;
}

/** One type of link seen from one of its ends. A statement of an Entity about itself is read at its start only, as a walk meets it once. */
const ENDS = linkTypes.flatMap((type) =>
  (['from', 'to'] as const).map((end) => ({
    name: `${type} ${end}`,
    type,
    cypher: `
     UNWIND $rows AS row
     CALL (row) {
       MATCH ${end === 'from' ? `(:Entity)-[x:${type}]->(f:Entity)` : `(f:Entity)-[x:${type}]->(:Entity)`}
       ${seek('x', type, end, 'row.hub', 'row.key')} AND ${heldAt('x')} AND f.access = row.key AND f.knownFrom IS NOT NULL
         AND NOT f.id IN row.besides${end === 'to' ? ' AND f.id <> row.hub' : ''}
       WITH x ORDER BY ${newest('x', end)} LIMIT $most
       RETURN collect(x) AS found
     }
     WITH row, found WHERE found <> []
     RETURN row.hub AS of, size(found) AS held, [x IN found[..$limit] | ${LINK_EDGE}] AS edges`,
  })),
);

/** Ends at which these hubs have any edge at all, hidden ones included: that only says which indexes are worth a look. */
const ENDS_THERE = `
     UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     RETURN id, [end IN [${linkTypes
       .flatMap((type) => [
         `CASE WHEN EXISTS { (e)-[:${type}]->() } THEN '${type} from' END`,
         `CASE WHEN EXISTS { (e)<-[:${type}]-() } THEN '${type} to' END`,
       ])
       .join(', ')}] WHERE end IS NOT NULL] AS ends`;

/**
 * Returns the newest statements between each hub and visible Entities beside the given ones that held at an instant. One
 * look at which ends there are, then one statement an end.
 */
export async function readHubLinks(
  graph: Graph,
  hubs: readonly { readonly id: string; readonly besides: readonly string[] }[],
  { keys, at, limit, types }: HubLinks,
): Promise<Newest<LinkEdge>[]> {
  if (hubs.length === 0) return [];
  const there = await graph.read<{ id: string; ends: string[] }>(ENDS_THERE, { ids: hubs.map(({ id }) => id) });
  const endsOf = new Map(there.map(({ id, ends }) => [id, new Set(ends)]));
  const wanted = ENDS.filter(({ type }) => types === undefined || types.includes(type));
  const parts = await Promise.all(
    wanted.map(async ({ name, cypher }) => {
      const rows = hubs
        .filter(({ id }) => endsOf.get(id)?.has(name))
        .flatMap(({ id, besides }) => keys.map((key) => ({ hub: id, key: int(key), besides: [...besides] })));
      if (rows.length === 0) return [];
      const parameters = { rows, limit: int(limit), most: int(COUNTED + 1), ...atParameters(at) };
      return graph.read<Newest<LinkEdge>>(cypher, parameters);
    }),
  );
  return [...Map.groupBy(parts.flat(), ({ of }) => of)].map(([of, list]) => ({ of, ...mergeNewest(list, limit) }));
}

/** Returns what several reads found as one: newest known first, ties by id. */
export function mergeNewest<T extends { readonly id: string; readonly knownFrom: number }>(
  parts: readonly { readonly held: number; readonly edges: readonly T[] }[],
  limit: number,
): { held: number; edges: T[] } {
  const edges = parts.flatMap((part) => part.edges);
  edges.sort((a, b) => b.knownFrom - a.knownFrom || (a.id < b.id ? -1 : 1));
  const held = parts.reduce((sum, part) => sum + part.held, 0);
  return { held: Math.min(held, COUNTED + 1), edges: edges.slice(0, limit) };
}
