import type { ProfileName } from '../model/access.ts';
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
