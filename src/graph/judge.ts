import type { MakeId } from '../resolve/id.ts';
import { type Graph, int, ints } from './driver.ts';

export interface Judgement {
  readonly a: string;
  readonly b: string;
  readonly verdict: 'same' | 'different' | 'unsure';
  /** Who judged. */
  readonly by: string;
  /** Class the judgement stands in: seen by those alone who hold it. */
  readonly access: number;
  /** Classes in which what was judged on the pair before gives way; its own is always among them. */
  readonly over: readonly number[];
  /** Why, in the person's words. */
  readonly note?: string | undefined;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * Writes a person's judgement on two Entities: SAME_AS or DIFFERENT_FROM in the judgement's own class, in place of what was
 * judged on the pair in that class and those of `over` before; unsure takes it back. Nothing is merged, so taking it back
 * is exact.
 */
export async function judge(
  graph: Graph,
  makeId: MakeId,
  { a, b, verdict, by, access, over, note, at }: Judgement,
): Promise<void> {
  const [from, to] = a < b ? [a, b] : [b, a];
  const parameters = { from, to, access: int(access), at: int(at), by, note: note ?? null };
  await graph.write(async (run) => {
    await run(
      `MATCH (:Entity {id: $from})-[j:SAME_AS|DIFFERENT_FROM]-(:Entity {id: $to})
       WHERE j.access IN $over AND j.knownTo IS NULL AND NOT (type(j) = $keep AND j.by = $by AND j.access = $access)
       SET j.knownTo = $at, j.closedBy = $by`,
      { ...parameters, over: ints([...new Set([...over, access])]), keep: TYPES[verdict] ?? '' },
    );
    const type = TYPES[verdict];
    if (type === undefined) return;
    const id = makeId(type, from, to, by, String(access), String(at));
    await run(
      `MATCH (a:Entity {id: $from}) MATCH (b:Entity {id: $to})
       WHERE NOT EXISTS { (a)-[j:${type} {access: $access, by: $by}]->(b) WHERE j.knownTo IS NULL }
       CREATE (a)-[:${type} {id: $id, by: $by, note: $note, access: $access, knownFrom: $at}]->(b)`,
      { ...parameters, id },
    );
  });
}

const TYPES: Readonly<Record<Judgement['verdict'], 'SAME_AS' | 'DIFFERENT_FROM' | undefined>> = {
  same: 'SAME_AS',
  different: 'DIFFERENT_FROM',
  unsure: undefined,
};
