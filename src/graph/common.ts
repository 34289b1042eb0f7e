import { IDENTIFIER_KINDS, identifierKinds } from '../model/identifier-kinds.ts';
import { type Graph, int } from './driver.ts';
import { rows } from './write.ts';

const LIMITS = Object.fromEntries(identifierKinds.map((kind) => [kind, int(IDENTIFIER_KINDS[kind].commonOver)]));

/**
 * Marks Identifiers that more different names share in a class than their kind allows as common there, from the instant
 * the name too many became known, and unmarks those that are no longer. `commonIn` repeats the open marks on the Identifier,
 * for reads that ask about many. Returns the Identifiers whose state changed:
 * joins over them must be looked at again.
 */
export async function markCommon(graph: Graph, identifiers: readonly string[], now: number): Promise<string[]> {
  const shared = await graph.read<{ identifier: string; number: number; since: number | null; marked: boolean }>(
    `UNWIND $identifiers AS id
     MATCH (i:Identifier {id: id})<-[h:HAS]-(e:Entity)
     WHERE h.knownTo IS NULL AND e.nameKey IS NOT NULL
     WITH i, e.access AS number, e.nameKey AS name, min(h.knownFrom) AS seen
     ORDER BY seen, name
     WITH i, number, collect(seen) AS seen
     RETURN i.id AS identifier, number,
            CASE WHEN size(seen) > $limits[i.kind] THEN seen[$limits[i.kind]] END AS since,
            EXISTS { (i)-[m:COMMON_IN WHERE m.knownTo IS NULL]->(:AccessClass {number: number}) } AS marked`,
    { identifiers: [...identifiers].sort(), limits: LIMITS },
    120_000,
  );
  const open = shared.filter(({ since, marked }) => since !== null && !marked);
  const close = shared.filter(({ since, marked }) => since === null && marked);
  if (open.length + close.length > 0) {
    await graph.write(async (run) => {
      await rows(
        run,
        `UNWIND $rows AS row
         MATCH (i:Identifier {id: row.identifier}) MATCH (c:AccessClass {number: row.number})
         CREATE (i)-[:COMMON_IN {knownFrom: row.since}]->(c)`,
        open.map(({ identifier, number, since }) => ({ identifier, number: int(number), since: int(since ?? now) })),
      );
      await rows(
        run,
        `UNWIND $rows AS row
         MATCH (i:Identifier {id: row.identifier})-[m:COMMON_IN WHERE m.knownTo IS NULL]->(:AccessClass {number: row.number})
         SET m.knownTo = row.now`,
        close.map(({ identifier, number }) => ({ identifier, number: int(number), now: int(now) })),
      );
      await rows(
        run,
        `UNWIND $rows AS row
         MATCH (i:Identifier {id: row.identifier})
         OPTIONAL MATCH (i)-[m:COMMON_IN WHERE m.knownTo IS NULL]->(c:AccessClass)
         WITH i, c.number AS number ORDER BY number
         WITH i, collect(number) AS numbers
         SET i.commonIn = CASE WHEN numbers = [] THEN null ELSE numbers END`,
        [...new Set([...open, ...close].map(({ identifier }) => identifier))]
          .sort()
          .map((identifier) => ({ identifier })),
      );
    });
  }
  return [...new Set([...open, ...close].map(({ identifier }) => identifier))];
}
