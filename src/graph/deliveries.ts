import { type Graph, int, type Row } from './driver.ts';

/** How far a delivery is and what came of it so far. Everything up to `items` pieces, in reading order, is committed. */
export interface Progress {
  readonly items: number;
  readonly units: number;
  readonly written: number;
  readonly unchanged: number;
  readonly deadLetters: number;
  /** Issues by code. */
  readonly issues: Readonly<Record<string, number>>;
}

export const NO_PROGRESS: Progress = { items: 0, units: 0, written: 0, unchanged: 0, deadLetters: 0, issues: {} };

/** What is known of a delivery, for the feeds' health. */
export interface DeliveryRow {
  readonly id: string;
  readonly name: string;
  readonly feed: string;
  readonly format: string;
  readonly by: string;
  readonly receivedAt: number;
}

/** Returns how far a delivery was taken in before. */
export async function findProgress(graph: Graph, id: string): Promise<Progress> {
  const [row] = await graph.read<{ progress: string }>(
    'MATCH (d:Delivery {id: $id}) WHERE d.progress IS NOT NULL RETURN d.progress AS progress',
    { id },
  );
  return row === undefined ? NO_PROGRESS : (JSON.parse(row.progress) as Progress);
}

/** Writes how far a delivery is; `done` ends it. */
export async function saveProgress(
  graph: Graph,
  row: DeliveryRow,
  progress: Progress,
  state: 'open' | 'done',
  now: number,
): Promise<void> {
  const set: Row = {
    name: row.name,
    feed: row.feed,
    format: row.format,
    by: row.by,
    receivedAt: int(row.receivedAt),
    progress: JSON.stringify(progress),
    units: int(progress.units),
    deadLetters: int(progress.deadLetters),
    state,
    at: int(now),
  };
  await graph.write((run) => run('MERGE (d:Delivery {id: $id}) SET d += $set', { id: row.id, set }));
}
