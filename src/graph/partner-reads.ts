import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import type { FactSources } from '../resolve/settle.ts';
import { type Graph, int, ints } from './driver.ts';
import { COUNTED, newest, seek } from './hub-edges.ts';
import { atParameters, heldAt, NOW } from './known.ts';

/** An Entity that has one of the Identifiers asked for. */
export interface Holder {
  readonly identifier: string;
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string | null;
}

const IS_ASKED = `h.role IN ['is', 'contact'] AND f.current AND f.kind IN $kinds`;

/**
 * Returns the current Entities of these kinds, in the viewer's classes, that have one of these Identifiers as their own
 * number or contact; what is quoted only does not count. Of an Identifier that is a hub, the newest 1,001 of each class,
 * sought class by class: hidden holders are not touched, so that their number takes no time. Needs `read`.
 * Index: Identifier.id, has_to_hub.
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
     MATCH (i:Identifier {id: identifier})
     WITH i, coalesce(i.hub, false) AS hub
     CALL (i, hub) {
       WITH i WHERE NOT hub
       MATCH (i)<-[h:HAS]-(f:Entity)
       WHERE ${heldAt('h')} AND f.access IN $keys AND ${IS_ASKED}
       RETURN f
       UNION ALL
       WITH i WHERE hub
       UNWIND $keys AS key
       CALL (i, key) {
         MATCH (f:Entity)-[h:HAS]->(:Identifier)
         ${seek('h', 'HAS', 'to', 'i.id', 'key')} AND ${heldAt('h')} AND f.access = key AND ${IS_ASKED}
         WITH f, h ORDER BY ${newest('h', 'to')} LIMIT $most
         RETURN f
       }
       RETURN f
     }
     RETURN DISTINCT i.id AS identifier, f.id AS id, f.kind AS kind, f.name AS name ORDER BY identifier, id`,
    {
      identifiers: [...identifiers],
      kinds: [...kinds],
      keys: ints(viewer.keys),
      most: int(COUNTED + 1),
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
