import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { type LinkType, linkTypes } from '../model/links.ts';
import { type Graph, int, ints, type Row } from './driver.ts';
import { COUNTED, LINK_EDGE, type LinkEdge, type Newest, newest, readHubLinks, seek } from './hub-edges.ts';
import { atParameters, heldAt } from './known.ts';

/** One edge as crossed: ends are Entity ids, or for HAS an Entity id and an Identifier id. */
export interface Edge {
  readonly id: string;
  readonly type: LinkType | 'HAS';
  readonly from: string;
  readonly to: string;
  readonly knownFrom: number;
  readonly knownTo: number | null;
}

export interface CrossedIdentifier {
  readonly id: string;
  readonly kind: IdentifierKind;
  readonly value: string;
  /** Shared by too many names in a class at either end: shown, never crossed. */
  readonly common: boolean;
}

/** One hop from a set of Entities: what was crossed, what was reached, and where there was more than was asked for. */
export interface Step {
  readonly edges: readonly Edge[];
  readonly identifiers: readonly CrossedIdentifier[];
  /** Entities and Identifiers with more visible edges than were read, each with a number that it has more than. */
  readonly cut: ReadonlyMap<string, number>;
}

export interface StepOptions {
  readonly keys: readonly number[];
  readonly at: number;
  /** Most edges read of one node, 1,000 at most: the newest known, ties by id. */
  readonly perNode: number;
}

const LINKS = linkTypes.join('|');

/*
 * Each statement looks once whether a node is a hub, so that its edges are either walked or sought in an index (hubs.ts),
 * never both and never neither; either way they are the same edges in the same order. `held` counts edges that were read.
 */

/** Statement edges of these Entities to visible others, newest known first; of a hub only that it is one. */
const STATEMENTS = `
     UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     WITH e, coalesce(e.hub, false) AS hub
     CALL (e, hub) {
       WITH e WHERE NOT hub
       MATCH (e)-[x:${LINKS}]-(f:Entity)
       WHERE ${heldAt('x')} AND f.access IN $keys AND f.knownFrom IS NOT NULL
       WITH x ORDER BY x.knownFrom DESC, x.id LIMIT $most
       RETURN collect(x) AS found
     }
     RETURN e.id AS of, hub, size(found) AS held, [x IN found[..$limit] | ${LINK_EDGE}] AS edges`;

const HAS_EDGE = 'id: h.id, from: startNode(h).id, to: endNode(h).id, knownFrom: h.knownFrom, knownTo: h.knownTo';

/** Identifiers of these Entities. All that an Entity has is of its own class. */
const HELD = `
     UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     WITH e, coalesce(e.hub, false) AS hub
     CALL (e, hub) {
       CALL (e, hub) {
         WITH e WHERE NOT hub
         MATCH (e)-[h:HAS]->(:Identifier)
         WHERE ${heldAt('h')}
         RETURN h
         UNION ALL
         WITH e WHERE hub
         CALL (e) {
           MATCH (:Entity)-[h:HAS]->(:Identifier)
           ${seek('h', 'HAS', 'from', 'e.id', 'e.access')} AND ${heldAt('h')}
           RETURN h ORDER BY ${newest('h', 'from')} LIMIT $most
         }
         RETURN h
       }
       WITH h ORDER BY h.knownFrom DESC, h.id LIMIT $most
       RETURN collect(h) AS found
     }
     UNWIND found[..$limit] AS h
     WITH e, size(found) AS held, h, endNode(h) AS i
     WITH e, held, {${HAS_EDGE}, kind: i.kind, value: i.value,
          common: EXISTS { (i)-[m:COMMON_IN]->(:AccessClass {number: e.access}) WHERE ${heldAt('m')} }} AS edge
     RETURN e.id AS of, held, collect(edge) AS edges`;

/** Visible holders of these Identifiers; one that is common in the holder's class does not lead to it. */
const HOLDERS = `
     UNWIND $ids AS id
     MATCH (i:Identifier {id: id})
     WITH i, coalesce(i.hub, false) AS hub
     CALL (i, hub) {
       CALL (i, hub) {
         WITH i WHERE NOT hub
         MATCH (i)<-[h:HAS]-(f:Entity)
         WHERE ${heldAt('h')} AND f.access IN $keys
           AND NOT EXISTS { (i)-[m:COMMON_IN]->(:AccessClass {number: f.access}) WHERE ${heldAt('m')} }
         RETURN h
         UNION ALL
         WITH i WHERE hub
         UNWIND $keys AS key
         WITH i, key WHERE NOT EXISTS { (i)-[m:COMMON_IN]->(:AccessClass {number: key}) WHERE ${heldAt('m')} }
         CALL (i, key) {
           MATCH (f:Entity)-[h:HAS]->(:Identifier)
           ${seek('h', 'HAS', 'to', 'i.id', 'key')} AND ${heldAt('h')} AND f.access = key
           RETURN h ORDER BY ${newest('h', 'to')} LIMIT $most
         }
         RETURN h
       }
       WITH h ORDER BY h.knownFrom DESC, h.id LIMIT $most
       RETURN collect(h) AS found
     }
     RETURN i.id AS of, size(found) AS held, [h IN found[..$limit] | {${HAS_EDGE}}] AS edges`;

type HasEdge = Omit<Edge, 'type'>;
type HeldEdge = HasEdge & Omit<CrossedIdentifier, 'id'>;

/**
 * Takes one hop from these Entities, which the caller has found visible: Entity–Entity, and Entity–Identifier–Entity.
 * Two statements a hop whatever their number, and one for each kind of edge that hubs among them have; every end is checked
 * against `keys` in the query.
 */
export async function step(graph: Graph, ids: readonly string[], options: StepOptions): Promise<Step> {
  const { keys, at, perNode } = options;
  const parameters = { keys: ints(keys), limit: int(perNode), most: int(COUNTED + 1), ...atParameters(at) };
  const [stated, held] = await Promise.all([
    readStatements(graph, ids, options, parameters),
    graph.read<Newest<HeldEdge>>(HELD, { ...parameters, ids: [...ids] }),
  ]);
  const identifiers = new Map<string, CrossedIdentifier>();
  for (const { to, kind, value, common } of held.flatMap(({ edges }) => edges)) {
    identifiers.set(to, { id: to, kind, value, common: common || identifiers.get(to)?.common === true });
  }
  const crossed = [...identifiers.values()].filter(({ common }) => !common).map(({ id }) => id);
  const holders = await graph.read<Newest<HasEdge>>(HOLDERS, { ...parameters, ids: crossed });
  const cut = new Map<string, number>();
  for (const { of, held: count } of [...stated, ...held, ...holders]) {
    if (count > perNode) cut.set(of, Math.max(cut.get(of) ?? 0, count > COUNTED ? COUNTED : perNode));
  }
  const having = [...held, ...holders].flatMap(({ edges }) => edges.map(asHas));
  return {
    edges: [...stated.flatMap(({ edges }) => edges.map(asLink)), ...having],
    identifiers: [...identifiers.values()],
    cut,
  };
}

/** Statement edges in the order of `ids`, whoever of them is a hub. */
async function readStatements(
  graph: Graph,
  ids: readonly string[],
  { keys, at, perNode }: StepOptions,
  parameters: Row,
): Promise<Newest<LinkEdge>[]> {
  const list = await graph.read<Newest<LinkEdge> & { hub: boolean }>(STATEMENTS, { ...parameters, ids: [...ids] });
  const hubs = list.filter(({ hub }) => hub).map(({ of }) => ({ id: of, besides: [] }));
  if (hubs.length === 0) return list;
  const read = await readHubLinks(graph, hubs, { keys, at, limit: perNode });
  const ofHub = new Map(read.map((found) => [found.of, found]));
  return list.map((found) => ofHub.get(found.of) ?? found);
}

function asLink({ openedBy: _, ...edge }: LinkEdge): Edge {
  return edge;
}

function asHas({ id, from, to, knownFrom, knownTo }: HasEdge): Edge {
  return { id, type: 'HAS', from, to, knownFrom, knownTo };
}
