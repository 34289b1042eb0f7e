import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { type Graph, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import { THING } from './thing.ts';

/** What an Entity or Identifier among the evidence is called, as one viewer sees it. */
export interface Named {
  readonly id: string;
  readonly role: 'ENTITY' | 'IDENTIFIER';
  readonly name: string;
}

/** A reason as a viewer reads it. */
export interface ShownReason {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly points: number;
  /** Epoch ms. */
  readonly at: number;
  /** Of the pattern's own shape. */
  readonly values: unknown;
  /** Ids of Entities, Identifiers and edges in path order, hidden ones too: never shown as they stand. */
  readonly evidence: readonly string[];
  /** Those of the evidence that this viewer may see, edges left out: they have no name of their own. */
  readonly names: ReadonlyMap<string, Named>;
}

/**
 * Returns the open reasons about each thing under the viewer's own profile, strongest first; none when the viewer has no
 * profile. Two statements however many things. Needs `read`. Index: reason_thing.
 */
export async function findReasons(
  graph: Graph,
  viewer: Pick<Viewer, 'actions' | 'keys' | 'profile'>,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
): Promise<(ShownReason & { readonly thing: string })[]> {
  authorise(viewer, 'read');
  const { profile, keys } = viewer;
  if (profile === undefined || things.length === 0) return [];
  const found = await graph.read<Omit<ShownReason, 'names' | 'values'> & { thing: string; values: string }>(
    `UNWIND $rows AS row
     MATCH (e:Entity) WHERE e.id IN row.members AND e.access IN $keys
     WITH DISTINCT row.id AS thing, e.${THING[profile]} AS subject
     MATCH (r:Reason {profile: $profile, thing: subject})
     WHERE r.knownTo IS NULL AND r.access IN $keys
     RETURN thing, r.id AS id, r.slug AS slug, r.version AS version, r.points AS points, r.at AS at, r.values AS values,
            r.evidence AS evidence
     ORDER BY thing, points DESC, slug, id`,
    { rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })), keys: ints(keys), profile },
  );
  const names = await findNames(graph, keys, [...new Set(found.flatMap(({ evidence }) => evidence))]);
  return found.map(({ values, ...reason }) => ({ ...reason, values: JSON.parse(values) as unknown, names }));
}

/** Captions of visible Entities and values of Identifiers that a visible Entity has, as people write them. */
async function findNames(
  graph: Graph,
  keys: readonly number[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, Named>> {
  if (ids.length === 0) return new Map();
  const found = await graph.read<Named>(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (e:Entity {id: id}) WHERE e.access IN $keys AND e.knownFrom IS NOT NULL RETURN 'ENTITY' AS role, coalesce(e.caption, '') AS name
       UNION
       MATCH (i:Identifier {id: id}) WHERE EXISTS { (i)<-[:HAS]-(e:Entity) WHERE e.access IN $keys }
       RETURN 'IDENTIFIER' AS role, CASE i.kind WHEN 'Address' THEN substring(i.value, 3) ELSE replace(i.value, '|', ' ') END AS name
     }
     RETURN id, role, name`,
    { ids: [...ids], keys: ints(keys) },
  );
  return new Map(found.map((named) => [named.id, named]));
}
