import { open } from 'node:fs/promises';
import { NotFoundError } from '../errors.ts';
import { type DeliveryRow, findProgress, type Progress, saveProgress } from '../graph/deliveries.ts';
import type { Issue, Parsed } from '../model/parsed-unit.ts';
import type { Batcher } from './batcher.ts';
import type { Incoming } from './bind.ts';
import type { Delivery, Inbox } from './inbox.ts';
import { type Outcome, type Parts, type Refusal, refuse } from './pipeline.ts';

/** How a delivery's bytes become pieces: the feeds, as one function. `feed` forces one; else it is recognised. */
export type Read = (bytes: AsyncIterable<Uint8Array>, feed: string | undefined) => AsyncGenerator<Parsed>;

export interface Ingest {
  readonly parts: Parts;
  readonly batcher: Batcher;
  readonly inbox: Inbox;
  readonly read: Read;
}

/** Pieces read ahead before their commit is awaited. */
const AHEAD = 1000;
const CHUNK_BYTES = 1 << 18;
/** What is kept of a piece that nothing can read: it is held in memory once. */
const MOST_KEPT = 64 * 1024 * 1024;
const CUT = 'Of this piece the first 64 MiB are kept: send it again once it can be read.';

/**
 * Takes one delivery in, from where it was left, and removes it from the inbox when every piece is in the graph or among
 * the dead letters. `report` hears of every commit. Throws what is worth another try (graph away, disk full) and leaves
 * the delivery as it is.
 */
export async function ingest(
  { parts, batcher, inbox, read }: Ingest,
  id: string,
  report: (progress: Progress, row: DeliveryRow) => Promise<void>,
): Promise<Progress> {
  let progress = await findProgress(parts.graph, id);
  const delivery = await inbox.find(id).catch((problem: unknown) => {
    // All of it was in, and the one who did it died before it could say so.
    if (problem instanceof NotFoundError && progress.items > 0) return undefined;
    throw problem;
  });
  if (delivery === undefined) return progress;
  const file = await open(inbox.path(id, 'bin'), 'r');
  const row = {
    id,
    name: delivery.name,
    feed: delivery.feed ?? 'unknown',
    format: 'unknown',
    by: delivery.by,
    receivedAt: delivery.receivedAt,
  };
  try {
    let item = 0;
    let ahead: Parsed[] = [];
    const commit = async () => {
      const done = await commitPieces(parts, batcher, delivery, file, ahead, progress.items);
      progress = addUp(progress, ahead, done);
      ahead = [];
      await saveProgress(parts.graph, row, progress, 'open', parts.now());
      await report(progress, row);
    };
    for await (const piece of read(
      file.createReadStream({ highWaterMark: CHUNK_BYTES, autoClose: false, start: 0 }),
      delivery.feed,
    )) {
      if (item++ < progress.items) continue;
      Object.assign(
        row,
        piece.type === 'unit'
          ? { feed: piece.unit.feed, format: piece.unit.format }
          : { feed: piece.feed, format: piece.format },
      );
      ahead.push(piece);
      if (ahead.length >= AHEAD) await commit();
    }
    if (ahead.length > 0) await commit();
  } finally {
    await file.close();
  }
  await saveProgress(parts.graph, row, progress, 'done', parts.now());
  await inbox.remove(id);
  return progress;
}

async function commitPieces(
  parts: Parts,
  batcher: Batcher,
  delivery: Delivery,
  file: Awaited<ReturnType<typeof open>>,
  pieces: readonly Parsed[],
  first: number,
): Promise<readonly Outcome[]> {
  const incoming: Incoming[] = [];
  const refusals: Refusal[] = [];
  for (const [index, piece] of pieces.entries()) {
    const about = { receivedAt: delivery.receivedAt, delivery: delivery.id };
    if (piece.type === 'unit') {
      const bytes = masked(await slice(file, piece.unit.bytes), piece.unit.bytes[0], piece.unit.masked ?? []);
      incoming.push({ unit: piece.unit, bytes, item: first + index, backfill: delivery.backfill, ...about });
    } else {
      const [start, end] = piece.bytes;
      const reason = reasonOf(piece);
      const message = end - start > MOST_KEPT ? `${reason.message} ${CUT}` : reason.message;
      const bytes = await slice(file, [start, Math.min(end, start + MOST_KEPT)]);
      refusals.push({ ...reason, message, bytes, ...about });
    }
  }
  await batcher.room();
  if (refusals.length > 0) await batcher.alone(() => refuse(parts, refusals));
  return batcher.add(incoming, 'feeds');
}

/** Returns where a refused piece came from and its worst issue, as a dead letter states them. */
export function reasonOf({
  feed,
  format,
  issues,
}: Extract<Parsed, { type: 'refused' }>): Pick<Refusal, 'feed' | 'format' | 'code' | 'message'> {
  const worst = issues.find(({ severity }) => severity === 'error') ?? issues[0];
  return { feed, format, code: worst?.code ?? 'unreadable', message: worst?.message ?? 'could not be read' };
}

async function slice(file: Awaited<ReturnType<typeof open>>, [start, end]: readonly [number, number]): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
  return buffer.subarray(0, bytesRead);
}

/** Overwrites what law forbids to keep, at equal length, before anything is stored or hashed. */
function masked(bytes: Buffer, offset: number, ranges: readonly (readonly [number, number])[]): Buffer {
  for (const [start, end] of ranges) bytes.fill('X', Math.max(0, start - offset), Math.max(0, end - offset));
  return bytes;
}

function addUp(before: Progress, pieces: readonly Parsed[], outcomes: readonly Outcome[]): Progress {
  const issues: Record<string, number> = { ...before.issues };
  const noted: Issue[] = pieces.flatMap((piece) => (piece.type === 'unit' ? piece.unit.issues : piece.issues));
  for (const { code } of noted) issues[code] = (issues[code] ?? 0) + 1;
  const countOf = (state: Outcome['state']) => outcomes.filter((outcome) => outcome.state === state).length;
  return {
    items: before.items + pieces.length,
    units: before.units + outcomes.length,
    written: before.written + countOf('written'),
    unchanged: before.unchanged + countOf('unchanged'),
    unchangedIn: countUnchanged(before.unchangedIn, outcomes),
    deadLetters: before.deadLetters + countOf('dead-letter') + pieces.length - outcomes.length,
    issues,
  };
}

function countUnchanged(before: Progress['unchangedIn'], outcomes: readonly Outcome[]): Progress['unchangedIn'] {
  const counts: Record<string, number> = { ...before };
  for (const { state, classes } of outcomes) {
    if (state !== 'unchanged') continue;
    const key = [...new Set(classes)].sort((a, b) => a - b).join('+');
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
