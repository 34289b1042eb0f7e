import type { ProfileName, Viewer } from '../model/access.ts';
import { type Graph, int, ints, type Row } from './driver.ts';
import { THING } from './thing.ts';
import { rows } from './write.ts';

/** A reason as the graph keeps it: what it rests on and how strong it is, never a text. */
export interface ReasonRow {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly profile: ProfileName;
  readonly thing: string;
  readonly access: number;
  readonly points: number;
  readonly stake: number;
  readonly evidence: readonly string[];
  /** JSON. */
  readonly values: string;
}

export interface HeldReason
  extends Pick<ReasonRow, 'id' | 'slug' | 'version' | 'thing' | 'points' | 'values' | 'evidence'> {
  readonly open: boolean;
}

/** What is derived and rests on these things: subjects by slug whose reasons must be looked at again, and subjects with a target. */
export interface Resting {
  readonly reasons: readonly { readonly slug: string; readonly thing: string }[];
  readonly targets: readonly string[];
}

/** Returns the open reasons and the targets, of one profile, that rest on a member of these things or on an Identifier of one. */
export async function findResting(
  graph: Graph,
  profile: ProfileName,
  keys: readonly number[],
  things: readonly string[],
): Promise<Resting> {
  const found = await graph.read<{ slug: string | null; thing: string }>(
    `UNWIND $things AS thing
     MATCH (e:Entity {${THING[profile]}: thing}) WHERE e.access IN $keys
     CALL (e) {
       MATCH (e)<-[:RESTS_ON]-(n) WHERE n.profile = $profile RETURN n
       UNION
       MATCH (e)-[:HAS]->(:Identifier)<-[:RESTS_ON]-(n) WHERE n.profile = $profile RETURN n
     }
     WITH DISTINCT n WHERE n.knownTo IS NULL
     RETURN n.slug AS slug, n.thing AS thing`,
    { profile, keys: ints(keys), things: [...things] },
    120_000,
  );
  return {
    reasons: found.flatMap(({ slug, thing }) => (slug === null ? [] : [{ slug, thing }])),
    targets: [...new Set(found.map(({ thing }) => thing))],
  };
}

/** Returns the reasons with these ids, closed ones too. */
export async function findHeldReasons(graph: Graph, ids: readonly string[]): Promise<HeldReason[]> {
  return graph.read<HeldReason>(
    `UNWIND $ids AS id
     MATCH (r:Reason {id: id})
     RETURN r.id AS id, r.slug AS slug, r.version AS version, r.thing AS thing, r.points AS points, r.values AS values,
            r.evidence AS evidence, r.knownTo IS NULL AS open`,
    { ids: [...ids] },
    120_000,
  );
}

/** Returns ids of the open reasons about these things under a profile. Index: reason_thing. */
export async function findReasonsOf(
  graph: Graph,
  profile: ProfileName,
  things: readonly string[],
): Promise<{ id: string; slug: string; thing: string; points: number; stake: number }[]> {
  return graph.read(
    `UNWIND $things AS thing
     MATCH (r:Reason {profile: $profile, thing: thing}) WHERE r.knownTo IS NULL
     RETURN r.id AS id, r.slug AS slug, thing, r.points AS points, r.stake AS stake`,
    { profile, things: [...things] },
    120_000,
  );
}

/**
 * Writes reasons that are new, changed or true again, and closes those that are true no more: they stay, with `knownTo`.
 * ABOUT leads to the subject's smallest member, RESTS_ON to every entity and identifier among the evidence.
 */
export async function writeReasons(
  graph: Graph,
  changed: readonly ReasonRow[],
  closed: readonly string[],
  now: number,
): Promise<void> {
  if (changed.length + closed.length === 0) return;
  await graph.write(async (run) => {
    await rows(
      run,
      'UNWIND $rows AS row MATCH (r:Reason {id: row.id}) SET r.knownTo = row.now',
      [...closed].sort().map((id) => ({ id, now: int(now) })),
    );
    const sorted = [...changed].sort((a, b) => (a.id < b.id ? -1 : 1));
    await rows(
      run,
      `UNWIND $rows AS row
       MERGE (r:Reason {id: row.id})
       SET r += row.set, r.knownTo = null
       WITH r
       MATCH (r)-[x:ABOUT|RESTS_ON]->()
       DELETE x`,
      sorted.map((reason) => ({ id: reason.id, set: properties(reason, now) })),
    );
    const edges = sorted.flatMap(({ id, thing, access, evidence }) =>
      [...new Set([thing, ...evidence])].map((end) => ({ id, end, access: int(access), about: end === thing })),
    );
    await rows(
      run,
      `UNWIND $rows AS row
       MATCH (r:Reason {id: row.id})
       MATCH (e:Entity {id: row.end})
       CREATE (r)-[:RESTS_ON {access: row.access}]->(e)`,
      edges,
    );
    await rows(
      run,
      `UNWIND $rows AS row
       MATCH (r:Reason {id: row.id})
       MATCH (i:Identifier {id: row.end})
       CREATE (r)-[:RESTS_ON {access: row.access}]->(i)`,
      edges,
    );
    await rows(
      run,
      `UNWIND $rows AS row
       MATCH (r:Reason {id: row.id})
       MATCH (e:Entity {id: row.end})
       CREATE (r)-[:ABOUT {access: row.access}]->(e)`,
      edges.filter(({ about }) => about),
    );
  });
}

function properties({ id: _, access, version, evidence, ...rest }: ReasonRow, now: number): Row {
  return {
    ...rest,
    producer: 'pattern',
    version: int(version),
    access: int(access),
    evidence: [...evidence],
    at: int(now),
  };
}

/** A reason as a viewer reads it; `names` gives captions and values of its evidence, those that this viewer may see. */
export interface ShownReason {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly points: number;
  readonly at: number;
  readonly values: unknown;
  readonly evidence: readonly string[];
  readonly names: ReadonlyMap<string, string>;
}

/** Returns the open reasons about a thing under the viewer's profile, strongest first. Any member's id will do. */
export async function findReasons(
  graph: Graph,
  viewer: Pick<Viewer, 'keys' | 'profile'>,
  things: readonly string[],
): Promise<Map<string, ShownReason[]>> {
  const shown = new Map<string, ShownReason[]>();
  if (viewer.profile === undefined || things.length === 0) return shown;
  const found = await graph.read<Omit<ShownReason, 'names' | 'values'> & { thing: string; values: string }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id}) WHERE e.access IN $keys
     MATCH (r:Reason {profile: $profile, thing: e.${THING[viewer.profile]}})
     WHERE r.knownTo IS NULL AND r.access IN $keys
     RETURN id AS thing, r.id AS id, r.slug AS slug, r.version AS version, r.points AS points, r.at AS at, r.values AS values,
            r.evidence AS evidence
     ORDER BY points DESC, slug, id`,
    { ids: [...things], keys: ints(viewer.keys), profile: viewer.profile },
  );
  const names = await findNames(graph, viewer.keys, [...new Set(found.flatMap(({ evidence }) => evidence))]);
  for (const { thing, values, ...reason } of found) {
    const list = shown.get(thing) ?? [];
    list.push({ ...reason, values: JSON.parse(values) as unknown, names });
    shown.set(thing, list);
  }
  return shown;
}

/** Captions of visible Entities and values of Identifiers that a visible Entity has; edges have no name. */
async function findNames(
  graph: Graph,
  keys: readonly number[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await graph.read<{ id: string; name: string | null }>(
    `UNWIND $ids AS id
     CALL (id) {
       MATCH (e:Entity {id: id}) WHERE e.access IN $keys RETURN e.caption AS name
       UNION
       MATCH (i:Identifier {id: id}) WHERE EXISTS { (i)<-[:HAS]-(e:Entity) WHERE e.access IN $keys } RETURN i.value AS name
     }
     RETURN id, name`,
    { ids: [...ids], keys: ints(keys) },
  );
  return new Map(found.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])));
}
