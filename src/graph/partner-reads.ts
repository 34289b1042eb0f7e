import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import type { FactSources } from '../resolve/settle.ts';
import { type Graph, int, ints } from './driver.ts';
import { atParameters, heldAt, NOW } from './known.ts';

/** An Entity that has one of the Identifiers asked for. */
export interface Holder {
  readonly identifier: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string | null;
}

/** Holders of one Identifier that are looked at, by their id. */
const MOST_HOLDERS = 200;

/**
 * Returns the current Entities of these kinds, in the viewer's classes, that have one of these Identifiers as their own
 * number or contact; what is quoted only does not count. Needs `read`. Index: Identifier.id.
 */
export async function findHolders(
  graph: Graph,
  viewer: Pick<Viewer, 'actions' | 'keys'>,
  identifiers: readonly string[],
  kinds: readonly EntityKind[],
): Promise<Holder[]> {
  authorise(viewer, 'read');
  return graph.read<Holder>(
    `UNWIND $identifiers AS identifier
     CALL (identifier) {
       MATCH (i:Identifier {id: identifier})<-[h:HAS]-(e:Entity)
       WHERE ${heldAt('h')} AND h.role IN ['is', 'contact'] AND e.access IN $keys AND e.current AND e.kind IN $kinds
       RETURN DISTINCT e ORDER BY e.id LIMIT $limit
     }
     RETURN identifier, e.id AS id, e.kind AS kind, e.name AS name ORDER BY identifier, id`,
    {
      identifiers: [...identifiers],
      kinds: [...kinds],
      keys: ints(viewer.keys),
      limit: int(MOST_HOLDERS),
      ...atParameters(NOW),
    },
  );
}

/** All that one Entity states: its settled facts with their sources, and the Identifiers it has now. */
export interface Statements {
  readonly id: string;
  readonly kind: EntityKind;
  /** Number of the access class: all that the Entity states is of it. */
  readonly number: number;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sources: FactSources;
  readonly identifiers: readonly {
    readonly kind: IdentifierKind;
    readonly value: string;
    readonly knownFrom: number;
  }[];
}

/** Returns what these Entities state, those that are current and in the viewer's classes, by id. Needs `read`. */
export async function readStatements(
  graph: Graph,
  viewer: Pick<Viewer, 'actions' | 'keys'>,
  ids: readonly string[],
): Promise<Statements[]> {
  authorise(viewer, 'read');
  const rows = await graph.read<{
    readonly properties: Readonly<Record<string, unknown>>;
    readonly identifiers: Statements['identifiers'];
  }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id}) WHERE e.access IN $keys AND e.current AND e.knownFrom IS NOT NULL
     RETURN properties(e) AS properties,
            [(e)-[h:HAS]->(i:Identifier) WHERE ${heldAt('h')} AND h.role IN ['is', 'contact'] |
             {kind: i.kind, value: i.value, knownFrom: h.knownFrom}] AS identifiers
     ORDER BY e.id`,
    { ids: [...ids], keys: ints(viewer.keys), ...atParameters(NOW) },
  );
  return rows.map(({ properties, identifiers }) => ({
    id: properties['id'] as string,
    kind: properties['kind'] as EntityKind,
    number: properties['access'] as number,
    facts: properties,
    sources: JSON.parse((properties['factSources'] as string | undefined) ?? '{}') as FactSources,
    identifiers,
  }));
}
