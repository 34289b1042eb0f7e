import { z } from 'zod';
import { type Graph, int, type Row } from './driver.ts';

const count = z.number().int();
const counts = z.record(z.string(), count);

export const progressShape = z.strictObject({
  items: count,
  units: count,
  written: count,
  unchanged: count,
  /** How many of `unchanged` stand in which classes: their numbers joined by `+`. Never leaves the hub; see `tell`. */
  unchangedIn: counts,
  deadLetters: count,
  /** Issues by code. */
  issues: counts,
});

/** How far a delivery is and what came of it so far. Everything up to `items` pieces, in reading order, is committed. */
export type Progress = Readonly<z.infer<typeof progressShape>>;

export const NO_PROGRESS: Progress = {
  items: 0,
  units: 0,
  written: 0,
  unchanged: 0,
  unchangedIn: {},
  deadLetters: 0,
  issues: {},
};

/** What a caller is told of a delivery. */
export type Told = Pick<Progress, 'units' | 'written' | 'unchanged' | 'deadLetters' | 'issues'>;

/**
 * Returns what a holder of these classes is told: that a unit was there already is told to those who may see it; to others
 * it is as written, or sending a document would show whether the hub has it.
 */
export function tell(
  { units, written, unchanged, unchangedIn, deadLetters, issues }: Progress,
  keys: readonly number[],
): Told {
  const held = new Set(keys.map(String));
  const known = Object.entries(unchangedIn)
    .filter(([classes]) => classes.split('+').every((each) => held.has(each)))
    .reduce((sum, [, count]) => sum + count, 0);
  return { units, written: written + unchanged - known, unchanged: known, deadLetters, issues };
}

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
  return row === undefined ? NO_PROGRESS : progressShape.parse(JSON.parse(row.progress));
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
    written: int(progress.written),
    unchanged: int(progress.unchanged),
    unchangedIn: JSON.stringify(progress.unchangedIn),
    deadLetters: int(progress.deadLetters),
    issues: JSON.stringify(progress.issues),
    state,
    at: int(now),
  };
  await graph.write((run) => run('MERGE (d:Delivery {id: $id}) SET d += $set', { id: row.id, set }));
}
