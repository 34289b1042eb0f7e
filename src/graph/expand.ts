import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { type LinkType, linkTypes } from '../model/links.ts';
import { type Graph, int, ints } from './driver.ts';
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
  /** Ids of Entities and Identifiers with more visible edges than were read. */
  readonly cut: readonly string[];
}

export interface StepOptions {
  readonly keys: readonly number[];
  readonly at: number;
  /** Most edges read of one node: the newest known, ties by id. */
  readonly perNode: number;
}

const LINKS = linkTypes.join('|');

/** Statement edges of these Entities to visible others, newest known first. */
const STATEMENTS = `
     UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     CALL (e) {
       MATCH (e)-[x:${LINKS}]-(f:Entity)
       WHERE ${heldAt('x')} AND f.access IN $keys
       RETURN x ORDER BY x.knownFrom DESC, x.id LIMIT $limit
     }
     RETURN id AS of, x.id AS edge, type(x) AS type, startNode(x).id AS from, endNode(x).id AS to, x.knownFrom AS knownFrom, x.knownTo AS knownTo`;

/** Identifiers of these Entities. */
const HELD = `
     UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     CALL (e) {
       MATCH (e)-[h:HAS]->(i:Identifier)
       WHERE ${heldAt('h')}
       RETURN h, i ORDER BY h.knownFrom DESC, h.id LIMIT $limit
     }
     RETURN id AS of, h.id AS edge, 'HAS' AS type, id AS from, i.id AS to, h.knownFrom AS knownFrom, h.knownTo AS knownTo,
            i.kind AS kind, i.value AS value,
            EXISTS { (i)-[m:COMMON_IN]->(:AccessClass {number: e.access}) WHERE ${heldAt('m')} } AS common`;

/** Visible holders of these Identifiers; one that is common in the holder's class does not lead to it. */
const HOLDERS = `
     UNWIND $ids AS id
     MATCH (i:Identifier {id: id})
     CALL (i) {
       MATCH (i)<-[h:HAS]-(f:Entity)
       WHERE ${heldAt('h')} AND f.access IN $keys
         AND NOT EXISTS { (i)-[m:COMMON_IN]->(:AccessClass {number: f.access}) WHERE ${heldAt('m')} }
       RETURN h, f ORDER BY h.knownFrom DESC, h.id LIMIT $limit
     }
     RETURN id AS of, h.id AS edge, 'HAS' AS type, f.id AS from, id AS to, h.knownFrom AS knownFrom, h.knownTo AS knownTo`;

interface EdgeRow {
  readonly of: string;
  readonly edge: string;
  readonly type: Edge['type'];
  readonly from: string;
  readonly to: string;
  readonly knownFrom: number;
  readonly knownTo: number | null;
}

type HeldRow = EdgeRow & Omit<CrossedIdentifier, 'id'>;

/**
 * Takes one hop from these Entities, which the caller has found visible: Entity–Entity, and Entity–Identifier–Entity.
 * Two statements a hop whatever their number; every end is checked against `keys` in the query.
 */
export async function step(graph: Graph, ids: readonly string[], options: StepOptions): Promise<Step> {
  const parameters = { keys: ints(options.keys), limit: int(options.perNode + 1), ...atParameters(options.at) };
  const [stated, held] = await Promise.all([
    graph.read<EdgeRow>(STATEMENTS, { ...parameters, ids: [...ids] }),
    graph.read<HeldRow>(HELD, { ...parameters, ids: [...ids] }),
  ]);
  const identifiers = new Map<string, CrossedIdentifier>();
  for (const { to, kind, value, common } of held) {
    identifiers.set(to, { id: to, kind, value, common: common || identifiers.get(to)?.common === true });
  }
  const crossed = [...identifiers.values()].filter(({ common }) => !common).map(({ id }) => id);
  const holders = await graph.read<EdgeRow>(HOLDERS, { ...parameters, ids: crossed });
  const cut = new Set<string>();
  const edges = [stated, held, holders].flatMap((rows) => takeNewest(rows, options.perNode, cut));
  return { edges, identifiers: [...identifiers.values()], cut: [...cut] };
}

function takeNewest(rows: readonly EdgeRow[], perNode: number, cut: Set<string>): Edge[] {
  return [...Map.groupBy(rows, ({ of }) => of)].flatMap(([of, list]) => {
    if (list.length > perNode) cut.add(of);
    return list
      .slice(0, perNode)
      .map(({ edge, type, from, to, knownFrom, knownTo }) => ({ id: edge, type, from, to, knownFrom, knownTo }));
  });
}
