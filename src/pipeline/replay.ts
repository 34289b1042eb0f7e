import { inOnePiece } from '../feeds/in-one-piece.ts';
import { closeDeadLetter, findOpenDeadLetter, keepDeadLetter, type OpenDeadLetter } from '../graph/dead-letters.ts';
import type { Parsed } from '../model/parsed-unit.ts';
import type { StoredUnit } from '../store/content-store.ts';
import type { Batcher } from './batcher.ts';
import type { Incoming } from './bind.ts';
import { type Read, reasonOf } from './ingest.ts';
import { type Outcome, type Parts, type Refusal, refuse } from './pipeline.ts';

export interface Replay {
  readonly parts: Parts;
  readonly batcher: Batcher;
  readonly read: Read;
}

/**
 * Takes an open dead letter in again from its stored bytes: a unit that was read and had no place is placed as policy says
 * now; bytes that could not be read are read again by the parser of now. What fails again stays a dead letter with its new
 * reason, and no bytes are let go of. Returns how it stands after the commit; a letter closed before is `done`.
 */
export async function replay(
  { parts, batcher, read }: Replay,
  id: string,
  at: number,
): Promise<'done' | 'dead-letter'> {
  const letter = await findOpenDeadLetter(parts.graph, id);
  if (letter === undefined) return 'done';
  const stored = await parts.store.read(id, letter.pointer);
  const { incoming, refusals } = await readAgain(read, letter, stored);
  const outcomes = await batcher.add(incoming, 'people');
  if (incoming.length === 0 && refusals[0] !== undefined) {
    await keepDeadLetter(parts.graph, id, refusals[0], at);
    return 'dead-letter';
  }
  if (refusals.length > 0) await batcher.alone(() => refuse(parts, refusals));
  if (outcomes.some((outcome) => outcome.letter === id)) await keepDeadLetter(parts.graph, id, letter, at);
  else await closeDeadLetter(parts.graph, id, at);
  return refusals.length > 0 || outcomes.some(isDead) ? 'dead-letter' : 'done';
}

function isDead({ state }: Outcome): boolean {
  return state === 'dead-letter';
}

async function readAgain(
  read: Read,
  { feed, receivedAt, delivery }: OpenDeadLetter,
  { bytes, unit }: StoredUnit,
): Promise<{ incoming: Incoming[]; refusals: Refusal[] }> {
  const about = { receivedAt, delivery };
  if (unit !== null) return { incoming: [{ unit, bytes, backfill: false, ...about }], refusals: [] };
  const pieces: Parsed[] = [];
  for await (const piece of read(inOnePiece(bytes), feed === 'unknown' ? undefined : feed)) pieces.push(piece);
  return {
    incoming: pieces.flatMap((piece) =>
      piece.type === 'unit'
        ? [{ unit: piece.unit, bytes: bytes.subarray(...piece.unit.bytes), backfill: false, ...about }]
        : [],
    ),
    refusals: pieces.flatMap((piece) =>
      piece.type === 'refused' ? [{ ...reasonOf(piece), bytes: bytes.subarray(...piece.bytes), ...about }] : [],
    ),
  };
}
