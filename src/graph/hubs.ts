/*
 * Hubs: nodes with so many edges that reading them all to sort them takes too long. A hub's edges carry, per end, the hub's
 * id and the access class at the far end; with `knownFrom` these are the key of an index per type and end, which gives a
 * viewer's newest edges without touching a hidden one (docs/decisions/hub-edges.md). Marks change no answer, only its time.
 */
import { linkTypes } from '../model/links.ts';
import { type Graph, int } from './driver.ts';

/** A node with more edges than this, hidden and closed ones included, becomes a hub, and stays one. */
export const HUB_OVER = 1000;

const LINKS = linkTypes.join('|');
const MARKS_OF_FROM = 'hubFrom: n.id, accessTo: coalesce(f.access, n.access)';
const MARKS_OF_TO = 'hubTo: n.id, accessFrom: f.access';

/** Labels of nodes that may be hubs, and where their edges lead. An Identifier has no access: who sees its holder sees it. */
const ENDS = [
  { label: 'Entity', pattern: `(n:Entity {id: $id})-[x:${LINKS}|HAS]->(f)`, set: MARKS_OF_FROM, mark: 'hubFrom' },
  { label: 'Entity', pattern: `(n:Entity {id: $id})<-[x:${LINKS}|SAYS]-(f)`, set: MARKS_OF_TO, mark: 'hubTo' },
  { label: 'Identifier', pattern: '(n:Identifier {id: $id})<-[x:HAS]-(f)', set: MARKS_OF_TO, mark: 'hubTo' },
] as const;

type HubLabel = (typeof ENDS)[number]['label'];

/**
 * Returns the clause that gives an edge just created its marks when it ends at hubs, so that no edge of a hub is ever
 * without. For `SET` after CREATE; the variables are the edge's and its nodes'.
 */
export function markAtBirth(edge: string, from: string, to: string): string {
  return `${edge} += CASE WHEN ${from}.hub IS NULL THEN {} ELSE {hubFrom: ${from}.id, accessTo: coalesce(${to}.access, ${from}.access)} END,
         ${edge} += CASE WHEN ${to}.hub IS NULL THEN {} ELSE {hubTo: ${to}.id, accessFrom: ${from}.access} END`;
}

/**
 * Makes hubs of those of these Entities and Identifiers, and of the things that what people did is attached to, that have
 * more than `over` edges; returns their ids. Restartable: `hub` is false while edges are being marked and true once all
 * are, and edges made in between are marked at birth. Counts hidden edges, which is why only readers of marks may show it.
 */
export async function markHubs(
  graph: Graph,
  entities: readonly string[],
  identifiers: readonly string[],
  over: number = HUB_OVER,
): Promise<string[]> {
  const found = {
    Entity: await findBusy(graph, BUSY_ENTITIES, entities, over),
    Identifier: await findBusy(graph, BUSY_IDENTIFIERS, identifiers, over),
  };
  const hubs = (['Entity', 'Identifier'] as const).flatMap((label) => found[label].map((id) => ({ label, id })));
  for (const { label, id } of hubs) await makeHub(graph, label, id);
  return hubs.map(({ id }) => id);
}

/** Busy Entities of these, and of the ends of what people do: an Order, Claim, Decision or Finding names a thing that its own record need not speak of. */
const BUSY_ENTITIES = `
     UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     CALL (e) {
       RETURN e AS n
       UNION
       MATCH (e)-[:ORDER_FOR|CLAIM_OF|DECISION_ON|FOUND_ON]->(n:Entity) RETURN n
     }
     WITH DISTINCT n WHERE NOT coalesce(n.hub, false) AND COUNT { (n)--() } > $over
     RETURN n.id AS id ORDER BY id`;

const BUSY_IDENTIFIERS = `
     UNWIND $ids AS id
     MATCH (n:Identifier {id: id}) WHERE NOT coalesce(n.hub, false) AND COUNT { (n)--() } > $over
     RETURN DISTINCT n.id AS id ORDER BY id`;

async function findBusy(graph: Graph, cypher: string, ids: readonly string[], over: number): Promise<string[]> {
  const list = await graph.read<{ id: string }>(cypher, { ids: [...ids].sort(), over: int(over) }, 120_000);
  return list.map(({ id }) => id);
}

/** A million edges do not fit one transaction: first every new edge is born marked, then the old ones are, then reads may trust it. */
async function makeHub(graph: Graph, label: HubLabel, id: string): Promise<void> {
  await setHub(graph, label, id, false);
  for (const end of ENDS) {
    if (end.label !== label) continue;
    await graph.command(
      `MATCH ${end.pattern} WHERE x.${end.mark} IS NULL
       CALL (n, x, f) { SET x += {${end.set}} } IN TRANSACTIONS OF 10000 ROWS`,
      { id },
    );
  }
  await setHub(graph, label, id, true);
}

async function setHub(graph: Graph, label: HubLabel, id: string, hub: boolean): Promise<void> {
  await graph.write((run) => run(`MATCH (n:${label} {id: $id}) SET n.hub = $hub`, { id, hub }));
}
