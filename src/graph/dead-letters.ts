import type { Pointer } from '../store/content-store.ts';
import { type Graph, int, ints } from './driver.ts';
import { rows } from './write.ts';

/** A unit that could not be taken in, kept with its reason until it is replayed. Stands in its feed's strictest class. */
export interface DeadLetter {
  readonly id: string;
  readonly access: number;
  readonly feed: string;
  readonly format: string;
  /** Kebab-case, the issue's own code or `no-access-class`, `marking-conflict`. */
  readonly code: string;
  /** Names field and rule; never a personal value. */
  readonly message: string;
  readonly receivedAt: number;
  readonly delivery: string;
  readonly pointer: Pointer;
}

/** Writes dead letters; one that is there already stays as it is. */
export async function writeDeadLetters(graph: Graph, letters: readonly DeadLetter[]): Promise<void> {
  if (letters.length === 0) return;
  await graph.write((run) =>
    rows(
      run,
      "UNWIND $rows AS row MERGE (d:DeadLetter {id: row.id}) ON CREATE SET d += row.set, d.state = 'open'",
      [...letters]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, pointer, access, receivedAt, ...letter }) => ({
          id,
          set: {
            ...letter,
            access: int(access),
            receivedAt: int(receivedAt),
            pack: pointer.pack,
            slot: int(pointer.slot),
            offset: int(pointer.offset),
            length: int(pointer.length),
          },
        })),
    ),
  );
}

/** Returns an open dead letter in the viewer's classes, or undefined. */
export async function findDeadLetter(
  graph: Graph,
  id: string,
  keys: readonly number[],
): Promise<DeadLetter | undefined> {
  const [letter] = await graph.read<DeadLetter>(
    `MATCH (d:DeadLetter {id: $id}) WHERE d.state = 'open' AND d.access IN $keys
     RETURN d.id AS id, d.access AS access, d.feed AS feed, d.format AS format, d.code AS code, d.message AS message, d.receivedAt AS receivedAt,
            d.delivery AS delivery, {pack: d.pack, slot: d.slot, offset: d.offset, length: d.length} AS pointer`,
    { id, keys: ints(keys) },
  );
  return letter;
}

/** Closes a dead letter that went through. */
export async function closeDeadLetter(graph: Graph, id: string, now: number): Promise<void> {
  await graph.write((run) =>
    run("MATCH (d:DeadLetter {id: $id}) SET d.state = 'replayed', d.replayedAt = $now", { id, now: int(now) }),
  );
}
