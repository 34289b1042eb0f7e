import type { ProfileName } from '../model/access.ts';
import type { Leg } from '../score/last-moment.ts';
import { type Graph, int, ints, type Row } from './driver.ts';
import { THING } from './thing.ts';
import { rows } from './write.ts';

/** A row of the worklist: one real thing as a profile sees it, with its points summed beforehand. */
export interface Target {
  readonly id: string;
  readonly profile: ProfileName;
  readonly thing: string;
  readonly kind: string;
  readonly access: number;
  readonly points: number;
  readonly score: number;
  readonly value: number;
  readonly slugs: readonly string[];
  readonly caption: string;
  /** Epoch ms. */
  readonly lastMoment: number;
  /** Groups: the flight that brings it in (NH862/2026-11-23), the bag it lies in, where it can be inspected, where it was posted. */
  readonly flight: string | null;
  readonly receptacle: string | null;
  readonly office: string | null;
  readonly postingOffice: string | null;
}

/** A subject as its visible members and the legs that carry it tell of it. */
export interface Subject {
  readonly thing: string;
  readonly members: readonly {
    readonly id: string;
    readonly kind: string;
    readonly caption: string | null;
    readonly postedAt: string | null;
    readonly postingOffice: string | null;
    readonly deliveryOffice: string | null;
    readonly customsOffice: string | null;
    readonly placeOfUnloading: string | null;
    readonly knownFrom: number;
  }[];
  readonly legs: readonly (Leg & { readonly id: string; readonly flight: string | null })[];
  readonly receptacles: readonly (string | null)[];
  /** Entities whose change can change the row: masters, legs, bags. */
  readonly rests: readonly string[];
}

/** Returns what a worklist row shows of these subjects; those that nobody says any more are left out. */
export async function findSubjects(
  graph: Graph,
  profile: ProfileName,
  keys: readonly number[],
  things: readonly string[],
): Promise<Subject[]> {
  const thing = THING[profile];
  return graph.read<Subject>(
    `UNWIND $things AS thing
     MATCH (e:Entity {${thing}: thing}) WHERE e.access IN $keys AND e.current
     CALL (e) {
       MATCH (e)-[x:PART_OF|DECLARES]->(c:Consignment) WHERE x.knownTo IS NULL AND c.access IN $keys AND c.current
       OPTIONAL MATCH (c)-[y:PART_OF]->(d:Consignment) WHERE y.knownTo IS NULL AND d.access IN $keys AND d.current
       UNWIND [c, d] AS carried
       WITH carried WHERE carried IS NOT NULL
       RETURN collect(DISTINCT carried.${thing}) AS carriers
     }
     CALL (e, carriers) {
       UNWIND carriers + [e.${thing}] AS carried
       MATCH (c:Entity {${thing}: carried})
       WHERE c.access IN $keys AND c.current
       CALL (c) {
         MATCH (m:Movement)-[x:CARRIES]->(c) WHERE x.knownTo IS NULL RETURN m
         UNION
         MATCH (c)-[x:TRAVELS_ON]->(m:Movement) WHERE x.knownTo IS NULL RETURN m
         UNION
         WITH c WHERE c:Movement RETURN c AS m
       }
       WITH DISTINCT m.${thing} AS moving
       MATCH (m:Entity {${thing}: moving}) WHERE m.access IN $keys AND m.current
       WITH m ORDER BY m.id
       RETURN collect({id: m.id, flight: m.flight, scheduledArrival: m.scheduledArrival, departureDate: m.departureDate,
                       placeOfUnloading: m.placeOfUnloading}) AS legs
     }
     CALL (e) {
       MATCH (r:Receptacle)-[x:CONTAINS]->(e) WHERE x.knownTo IS NULL AND r.access IN $keys AND r.current
       WITH r ORDER BY r.id
       RETURN collect({id: r.id, caption: r.caption}) AS bags
     }
     WITH thing, e, carriers, legs, bags ORDER BY thing, e.id
     WITH thing, collect({id: e.id, kind: e.kind, caption: e.caption, postedAt: e.postedAt, postingOffice: e.postingOffice,
                          deliveryOffice: e.deliveryOffice, customsOffice: e.customsOffice, placeOfUnloading: e.placeOfUnloading,
                          knownFrom: e.knownFrom}) AS members,
          collect(carriers) AS carriers, collect(legs) AS legs, collect(bags) AS bags
     RETURN thing, members,
            reduce(all = [], list IN legs | all + list) AS legs,
            [bag IN reduce(all = [], list IN bags | all + list) | bag.caption] AS receptacles,
            reduce(all = [], list IN carriers | all + list)
              + [leg IN reduce(all = [], list IN legs | all + list) | leg.id]
              + [bag IN reduce(all = [], list IN bags | all + list) | bag.id] AS rests`,
    { keys: ints(keys), things: [...things] },
    120_000,
  );
}

/** Writes rows of the worklist with what they rest on, and drops those that have no reason any more. */
export async function writeTargets(
  graph: Graph,
  targets: readonly (Target & { readonly rests: readonly string[] })[],
  dropped: readonly string[],
  now: number,
): Promise<void> {
  if (targets.length + dropped.length === 0) return;
  await graph.write(async (run) => {
    await rows(
      run,
      'UNWIND $rows AS row MATCH (t:Target {id: row.id}) DETACH DELETE t',
      [...dropped].sort().map((id) => ({ id })),
    );
    const sorted = [...targets].sort((a, b) => (a.id < b.id ? -1 : 1));
    await rows(
      run,
      `UNWIND $rows AS row
       MERGE (t:Target {id: row.id})
       ON CREATE SET t.knownFrom = row.now
       SET t += row.set
       WITH t
       MATCH (t)-[x:RESTS_ON]->()
       DELETE x`,
      sorted.map((target) => ({ id: target.id, now: int(now), set: properties(target) })),
    );
    await rows(
      run,
      `UNWIND $rows AS row
       MATCH (t:Target {id: row.id})
       MATCH (e:Entity {id: row.end})
       CREATE (t)-[:RESTS_ON {access: row.access}]->(e)`,
      sorted.flatMap(({ id, access, thing, rests }) =>
        [...new Set([thing, ...rests])].map((end) => ({ id, end, access: int(access) })),
      ),
    );
  });
}

function properties({ id, rests: _, access, lastMoment, slugs, ...rest }: Target & { rests: readonly string[] }): Row {
  return {
    ...rest,
    slugs: [...slugs],
    access: int(access),
    lastMoment: int(lastMoment),
    rankKey: rankKey(rest.value, id),
    dueKey: dueKey(lastMoment, id),
  };
}

/** Text that orders as expected values do, then as ids do: one index serves the order and the page after any row. */
export function rankKey(value: number, id: string): string {
  return `${String(Math.round(value * 1_000_000)).padStart(9, '0')}|${id}`;
}

/** Text that orders as last moments do, then as ids do. */
export function dueKey(lastMoment: number, id: string): string {
  return `${String(lastMoment).padStart(15, '0')}|${id}`;
}
