import type { Pointer } from '../store/content-store.ts';
import { type Graph, int } from './driver.ts';
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
  /** Size of the piece as delivered. */
  readonly bytes: number;
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
        .map(({ id, pointer, access, receivedAt, bytes, ...letter }) => ({
          id,
          set: {
            ...letter,
            access: int(access),
            receivedAt: int(receivedAt),
            bytes: int(bytes),
            pack: pointer.pack,
            slot: int(pointer.slot),
            offset: int(pointer.offset),
            length: int(pointer.length),
          },
        })),
    ),
  );
}

/** What a replay needs of a dead letter. */
export type OpenDeadLetter = Omit<DeadLetter, 'id' | 'access' | 'bytes'>;

/**
 * Returns an open dead letter for the worker, or undefined. No class is asked for: what is taken in again is placed anew by
 * its feed's rows, and nothing of it is told to whoever asked.
 */
export async function findOpenDeadLetter(graph: Graph, id: string): Promise<OpenDeadLetter | undefined> {
  const [letter] = await graph.read<OpenDeadLetter>(
    `MATCH (d:DeadLetter {id: $id}) WHERE d.state = 'open'
     RETURN d.feed AS feed, d.format AS format, d.code AS code, d.message AS message, d.receivedAt AS receivedAt, d.delivery AS delivery,
            {pack: d.pack, slot: d.slot, offset: d.offset, length: d.length} AS pointer`,
    { id },
  );
  return letter;
}

/** Returns how a dead letter stands, or undefined when there is none of this id: a row of operation, for those who may read feeds. */
export async function findDeadLetterState(graph: Graph, id: string): Promise<'open' | 'replayed' | undefined> {
  const [letter] = await graph.read<{ state: 'open' | 'replayed' }>(
    'MATCH (d:DeadLetter {id: $id}) RETURN d.state AS state',
    { id },
  );
  return letter?.state;
}

/** Closes a dead letter that went through. Its row and bytes stay. */
export async function closeDeadLetter(graph: Graph, id: string, now: number): Promise<void> {
  await graph.write((run) =>
    run("MATCH (d:DeadLetter {id: $id}) SET d.state = 'replayed', d.replayedAt = $now", { id, now: int(now) }),
  );
}

/** Keeps a dead letter that failed again open, with the reason of now. */
export async function keepDeadLetter(
  graph: Graph,
  id: string,
  { format, code, message }: Pick<DeadLetter, 'format' | 'code' | 'message'>,
  now: number,
): Promise<void> {
  await graph.write((run) =>
    run(
      'MATCH (d:DeadLetter {id: $id}) SET d.format = $format, d.code = $code, d.message = $message, d.replayedAt = $now',
      { id, format, code, message, now: int(now) },
    ),
  );
}
