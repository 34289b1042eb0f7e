import { entityKinds, entityRule } from '../model/entity-kinds.ts';
import { IDENTIFIER_KINDS, identifierKinds } from '../model/identifier-kinds.ts';
import type { MakeId } from '../resolve/id.ts';
import { type Graph, int } from './driver.ts';
import { rows } from './write.ts';

const PARTIES = entityKinds.filter((kind) => entityRule(kind).party);
const AGREEING = identifierKinds.filter((kind) => IDENTIFIER_KINDS[kind].joins === 'agreeing');

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly via: string;
  readonly hasA: string;
  readonly hasB: string;
  readonly knownFrom: number;
}

interface Held {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly open: boolean;
  readonly knownFrom: number;
}

/**
 * Brings the joins by table of these Entities up to date: a SAME_AS for every shared document, phone, e-mail, account or
 * address whose two ends agree in folded name or birth date, unless the value is common in either end's class. Pair by
 * pair; an end's own two HAS edges are the evidence and make the edge's id. Joins whose evidence is gone close; one whose
 * evidence turns out to have been known earlier was known earlier too.
 * Returns the Entities on either end of what changed.
 */
export async function join(graph: Graph, makeId: MakeId, entities: readonly string[], now: number): Promise<string[]> {
  const pairs = await findPairs(graph, entities);
  const wanted = new Map(pairs.map((pair) => [makeId('SAME_AS', ...[pair.hasA, pair.hasB].sort(), 'table'), pair]));
  const held = new Map((await findHeld(graph, entities)).map((edge) => [edge.id, edge]));
  const created = [...wanted].filter(([id]) => !held.has(id)).map(([id, pair]) => ({ id, ...pair }));
  const renewed = [...held.values()].flatMap(({ id, a, b, open, knownFrom }) => {
    const since = wanted.get(id)?.knownFrom;
    return since === undefined || (open && since === knownFrom) ? [] : [{ id, a, b, knownFrom: since }];
  });
  const closed = [...held.values()].filter(({ id, open }) => open && !wanted.has(id));
  if (created.length + renewed.length + closed.length === 0) return [];
  await graph.write(async (run) => {
    await rows(
      run,
      `UNWIND $rows AS row
       MATCH (a:Entity {id: row.a}) MATCH (b:Entity {id: row.b})
       MERGE (a)-[s:SAME_AS {id: row.id}]->(b)
       ON CREATE SET s.by = 'table', s.via = row.via, s.knownFrom = row.knownFrom`,
      created.sort(byEnds).map(({ id, a, b, via, knownFrom }) => ({ id, a, b, via, knownFrom: int(knownFrom) })),
    );
    await rows(
      run,
      'UNWIND $rows AS row MATCH (:Entity {id: row.a})-[s:SAME_AS {id: row.id}]->(:Entity {id: row.b}) SET s.knownFrom = row.knownFrom, s.knownTo = null',
      renewed.sort(byEnds).map(({ id, a, b, knownFrom }) => ({ id, a, b, knownFrom: int(knownFrom) })),
    );
    await rows(
      run,
      'UNWIND $rows AS row MATCH (:Entity {id: row.a})-[s:SAME_AS {id: row.id}]->(:Entity {id: row.b}) SET s.knownTo = CASE WHEN row.knownTo < s.knownFrom THEN s.knownFrom ELSE row.knownTo END',
      closed.sort(byEnds).map(({ id, a, b }) => ({ id, a, b, knownTo: int(now) })),
    );
  });
  return [...new Set([...created, ...renewed, ...closed].flatMap(({ a, b }) => [a, b]))];
}

async function findPairs(graph: Graph, entities: readonly string[]): Promise<Pair[]> {
  return graph.read<Pair>(
    `UNWIND $entities AS id
     MATCH (e:Entity {id: id})-[h:HAS]->(i:Identifier)
     WHERE e.kind IN $parties AND e.current AND h.knownTo IS NULL AND i.kind IN $agreeing
       AND NOT EXISTS { (i)-[m:COMMON_IN WHERE m.knownTo IS NULL]->(:AccessClass {number: e.access}) }
     MATCH (i)<-[g:HAS]-(f:Entity)
     WHERE f.kind = e.kind AND f.id <> e.id AND f.current AND g.knownTo IS NULL
       AND (f.nameKey = e.nameKey OR f.birthDate = e.birthDate)
       AND NOT EXISTS { (i)-[m:COMMON_IN WHERE m.knownTo IS NULL]->(:AccessClass {number: f.access}) }
     WITH CASE WHEN e.id < f.id THEN e ELSE f END AS a, CASE WHEN e.id < f.id THEN f ELSE e END AS b,
          CASE WHEN e.id < f.id THEN h ELSE g END AS x, CASE WHEN e.id < f.id THEN g ELSE h END AS y, i
     RETURN DISTINCT a.id AS a, b.id AS b, i.id AS via, x.id AS hasA, y.id AS hasB,
            CASE WHEN x.knownFrom > y.knownFrom THEN x.knownFrom ELSE y.knownFrom END AS knownFrom`,
    { entities: [...entities], parties: PARTIES, agreeing: AGREEING },
    120_000,
  );
}

async function findHeld(graph: Graph, entities: readonly string[]): Promise<Held[]> {
  return graph.read<Held>(
    `UNWIND $entities AS id
     MATCH (:Entity {id: id})-[s:SAME_AS {by: 'table'}]-(:Entity)
     RETURN DISTINCT s.id AS id, startNode(s).id AS a, endNode(s).id AS b, s.knownTo IS NULL AS open, s.knownFrom AS knownFrom`,
    { entities: [...entities] },
    120_000,
  );
}

/** Entities that hold one of these Identifiers and could be joined over it: to be looked at when it became common or rare. */
export async function findHolders(graph: Graph, identifiers: readonly string[]): Promise<string[]> {
  if (identifiers.length === 0) return [];
  const list = await graph.read<{ id: string }>(
    'UNWIND $identifiers AS id MATCH (:Identifier {id: id})<-[h:HAS]-(e:Entity) WHERE h.knownTo IS NULL AND e.kind IN $parties RETURN DISTINCT e.id AS id',
    { identifiers: [...identifiers], parties: PARTIES },
    120_000,
  );
  return list.map(({ id }) => id);
}

function byEnds(p: { a: string; b: string; id: string }, q: { a: string; b: string; id: string }): number {
  return `${p.a}${p.b}${p.id}` < `${q.a}${q.b}${q.id}` ? -1 : 1;
}
