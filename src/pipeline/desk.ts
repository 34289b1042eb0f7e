import { z } from 'zod';
import type { Graph } from '../graph/driver.ts';
import { judge } from '../graph/judge.ts';
import { type ParsedUnit, parsedUnitShape } from '../model/parsed-unit.ts';
import type { Batcher } from './batcher.ts';
import { type Parts, rank } from './pipeline.ts';

/** What a person did, as the server hands it to the worker: units with the class they stand in, or a judgement. */
export const taskShape = z.strictObject({
  at: z.number().int(),
  units: z.array(
    z.strictObject({
      unit: parsedUnitShape,
      /** Class or set they stand in; by the table of feeds when not given. */
      placed: z.strictObject({ key: z.string(), members: z.array(z.string()) }).optional(),
    }),
  ),
  judgement: z
    .strictObject({
      a: z.string(),
      b: z.string(),
      verdict: z.enum(['same', 'different', 'unsure']),
      by: z.string(),
      /** Set the judgement stands in. */
      placed: z.strictObject({ key: z.string(), members: z.array(z.string()) }),
    })
    .optional(),
});

export type Task = z.infer<typeof taskShape>;

/** Carries a task out and returns after the commit. Doing it twice changes nothing more. */
export async function carryOut(
  { parts, batcher }: { readonly parts: Parts; readonly batcher: Batcher },
  id: string,
  task: Task,
): Promise<void> {
  const incoming = task.units.map(({ unit, placed }) => ({
    unit,
    placed,
    bytes: bytesOf(unit),
    receivedAt: task.at,
    delivery: id,
    backfill: false,
  }));
  if (incoming.length > 0) await batcher.add(incoming, 'people');
  const { judgement } = task;
  if (judgement !== undefined) await batcher.alone(() => writeJudgement(parts, parts.graph, judgement, task.at));
}

async function writeJudgement(
  parts: Parts,
  graph: Graph,
  judgement: NonNullable<Task['judgement']>,
  at: number,
): Promise<void> {
  const { number } = await parts.classes.ensure(judgement.placed.key, judgement.placed.members);
  await judge(graph, parts.makeId, { ...judgement, access: number, at });
  await rank(parts, [judgement.a, judgement.b], at);
}

function bytesOf(unit: ParsedUnit): Uint8Array {
  return Buffer.from(JSON.stringify(unit));
}
