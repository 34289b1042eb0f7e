import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import { type Graph, int, ints } from './driver.ts';
import type { ListPlace } from './lists.ts';

/** Cypher: an open order, for a holder of `$keys`: nobody has recorded a finding that refers to its number. */
const IS_OPEN = `NOT EXISTS {
         MATCH (o)-[h:HAS {role: 'is'}]->(:OrderNumber)<-[g:HAS {role: 'refers'}]-(f:Finding)
         WHERE h.knownTo IS NULL AND g.knownTo IS NULL AND f.access IN $keys AND f.current
       }`;

/** Somebody's claim on a thing, as one of the thing's Entities tells of it. */
export interface Claim {
  /** The Entity claimed. */
  readonly entity: string;
  /** Id of the viewer who claims. */
  readonly by: string;
  /** Epoch ms: when the hub first knew. */
  readonly at: number;
  /** ISO 8601, UTC: when it ends by itself. */
  readonly until: string;
}

/** Returns the claims that hold now on these Entities, as far as they are visible, the first one first. */
export async function findClaims(
  graph: Graph,
  entities: readonly string[],
  keys: readonly number[],
  now: number,
): Promise<Claim[]> {
  return graph.read<Claim>(
    `UNWIND $entities AS id
     MATCH (e:Entity {id: id})<-[x:CLAIM_OF]-(c:Claim)
     WHERE e.access IN $keys AND c.access IN $keys AND x.knownTo IS NULL AND c.current AND c.until > $now
     RETURN e.id AS entity, c.by AS by, x.knownFrom AS at, c.until AS until ORDER BY at, by, entity`,
    { entities: [...entities], keys: ints(keys), now: new Date(now).toISOString() },
  );
}

/**
 * True when somebody else's claim holds on one of these Entities. Each is looked at in its own class alone, where claims on
 * it are written: whoever may see the Entity may know.
 */
export async function isClaimedByOther(
  graph: Graph,
  entities: readonly string[],
  by: string,
  now: number,
): Promise<boolean> {
  const found = await graph.read(
    `UNWIND $entities AS id
     MATCH (e:Entity {id: id})<-[x:CLAIM_OF]-(c:Claim)
     WHERE c.access = e.access AND x.knownTo IS NULL AND c.current AND c.until > $now AND c.by <> $by
     RETURN id LIMIT 1`,
    { entities: [...entities], by, now: new Date(now).toISOString() },
  );
  return found.length > 0;
}

/** An Entity with the natural numbers that key it. */
export interface Numbered {
  readonly id: string;
  readonly kind: EntityKind;
  readonly access: number;
  /** Empty for what has none. */
  readonly keys: Readonly<Record<string, string>>;
}

interface NumberedRow extends Omit<Numbered, 'keys'> {
  readonly keys: string | null;
}

/** Returns class and natural numbers of these Entities, as far as they are visible, by id. */
export async function findNumbered(
  graph: Graph,
  entities: readonly string[],
  keys: readonly number[],
): Promise<Numbered[]> {
  const list = await graph.read<NumberedRow>(
    `UNWIND $entities AS id
     MATCH (e:Entity {id: id}) WHERE e.access IN $keys
     RETURN DISTINCT e.id AS id, e.kind AS kind, e.access AS access, e.keys AS keys ORDER BY id`,
    { entities: [...entities], keys: ints(keys) },
  );
  return list.map(readKeys);
}

/** Returns the things that these orders are for, each with its order, as the orders themselves mention them. Needs `read`. */
export async function findOrdered(
  graph: Graph,
  viewer: Viewer,
  orders: readonly string[],
): Promise<(Numbered & { readonly order: string })[]> {
  authorise(viewer, 'read');
  const list = await graph.read<NumberedRow & { readonly order: string }>(
    `UNWIND $orders AS id
     MATCH (o:Order {id: id})-[x:ORDER_FOR]->(e:Entity)
     WHERE o.access IN $keys AND e.access IN $keys AND x.knownTo IS NULL
     RETURN DISTINCT o.id AS order, e.id AS id, e.kind AS kind, e.access AS access, e.keys AS keys ORDER BY order, id`,
    { orders: [...orders], keys: ints(viewer.keys) },
  );
  return list.map(readKeys);
}

/** Returns those of these orders that are open: current, and no visible finding refers to them. Needs `read`. */
export async function findOpenOrders(graph: Graph, viewer: Viewer, orders: readonly string[]): Promise<string[]> {
  authorise(viewer, 'read');
  const list = await graph.read<{ id: string }>(
    `UNWIND $orders AS id
     MATCH (o:Order {id: id}) WHERE o.access IN $keys AND o.current AND ${IS_OPEN}
     RETURN DISTINCT id`,
    { orders: [...orders], keys: ints(viewer.keys) },
  );
  return list.map(({ id }) => id);
}

/**
 * Returns one page of the orders in these classes of offices, newest known first, then id; `open` leaves out those done.
 * One more than `first` where there are more. Index: entity_newest.
 */
export async function listOrders(
  graph: Graph,
  {
    offices,
    keys,
    open,
  }: { readonly offices: readonly number[]; readonly keys: readonly number[]; readonly open: boolean },
  first: number,
  after?: ListPlace,
): Promise<ListPlace[]> {
  return graph.read<ListPlace>(
    `UNWIND $offices AS key
     CALL (key) {
       MATCH (o:Entity)
       WHERE o.kind = 'Order' AND o.access = key AND o.access IN $keys AND o.knownFrom <= $before AND o.current
         AND (o.knownFrom < $before OR o.id > $after) AND (NOT $open OR ${IS_OPEN})
       RETURN o ORDER BY o.knownFrom DESC, o.id LIMIT $limit
     }
     RETURN o.id AS id, o.knownFrom AS knownFrom ORDER BY knownFrom DESC, id LIMIT $limit`,
    {
      offices: ints(offices),
      keys: ints(keys),
      open,
      before: int(after?.knownFrom ?? Number.MAX_SAFE_INTEGER),
      after: after?.id ?? '',
      limit: int(first + 1),
    },
  );
}

/** Returns the Entity that a visible record made at a position, or undefined. */
export async function findMade(
  graph: Graph,
  record: string,
  position: string,
  keys: readonly number[],
): Promise<string | undefined> {
  const [made] = await graph.read<{ id: string }>(
    `MATCH (r:Record {id: $record})-[s:SAYS {pos: $position}]->(e:Entity)
     WHERE r.access IN $keys AND e.access IN $keys
     RETURN e.id AS id`,
    { record, position, keys: ints(keys) },
  );
  return made?.id;
}

function readKeys<Row extends NumberedRow>({ keys, ...row }: Row): Omit<Row, 'keys'> & Pick<Numbered, 'keys'> {
  return { ...row, keys: keys === null ? {} : (JSON.parse(keys) as Record<string, string>) };
}
