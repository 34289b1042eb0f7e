import { z } from 'zod';
import { ConflictError, HubError } from '../errors.ts';
import { judge } from '../graph/judge.ts';
import { decideChange, proposeChange } from '../graph/release-changes.ts';
import { noteRequest, writeAnswers } from '../graph/release-requests.ts';
import { saveSource } from '../graph/sources.ts';
import { isClaimedByOther } from '../graph/work.ts';
import { parsedUnitShape } from '../model/parsed-unit.ts';
import {
  releaseAnswerShape,
  releaseChangeShape,
  releaseDecisionShape,
  releaseRequestShape,
} from '../model/release-task.ts';
import type { Batcher } from './batcher.ts';
import type { Incoming } from './bind.ts';
import type { Read } from './ingest.ts';
import { type Outcome, type Parts, rank, takeIn } from './pipeline.ts';
import { replay } from './replay.ts';

/** Class or set that something stands in. */
const placed = z.strictObject({ key: z.string(), members: z.array(z.string()) });

const unit = z.strictObject({
  unit: parsedUnitShape,
  /** By the table of feeds when not given. */
  placed: placed.optional(),
  /** The message itself, when the unit was read from one; else the unit is its own text. */
  raw: z.string().optional(),
  /** Or its bytes, when they are no text. */
  base64: z.base64().optional(),
});

/** What a person did, as the server hands it to the worker. */
export const taskShape = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('write'),
    at: z.number().int(),
    units: z.array(unit),
    /** Only while nobody but this person has a claim on one of these Entities, each looked at in its own class. */
    unclaimed: z.strictObject({ entities: z.array(z.string()), by: z.string() }).optional(),
  }),
  z.strictObject({
    type: z.literal('judge'),
    at: z.number().int(),
    a: z.string(),
    b: z.string(),
    verdict: z.enum(['same', 'different', 'unsure']),
    by: z.string(),
    note: z.string().optional(),
    placed,
    /** Numbers of the classes in which what was judged on the pair before gives way. */
    over: z.array(z.number().int()),
  }),
  z.strictObject({ type: z.literal('replay'), at: z.number().int(), letter: z.string() }),
  z.strictObject({
    type: z.literal('source'),
    at: z.number().int(),
    source: z.strictObject({
      name: z.string(),
      config: z.string(),
      schedule: z.string().nullable(),
      timeZone: z.string(),
      state: z.enum(['active', 'paused', 'retired']),
      changedAt: z.number().int(),
      changedBy: z.string(),
    }),
  }),
  z.strictObject({ type: z.literal('crawl'), at: z.number().int(), source: z.string(), by: z.string() }),
  z.strictObject({ type: z.literal('release-request'), at: z.number().int(), request: releaseRequestShape }),
  z.strictObject({ type: z.literal('release-answer'), at: z.number().int(), answer: releaseAnswerShape }),
  z.strictObject({ type: z.literal('release-change'), at: z.number().int(), change: releaseChangeShape }),
  z.strictObject({ type: z.literal('release-decision'), at: z.number().int(), decision: releaseDecisionShape }),
]);

export type Task = z.infer<typeof taskShape>;
export type WriteTask = Extract<Task, { type: 'write' }>;

/** What came of a task. */
export const doneShape = z.strictObject({
  /** Records made, in the order of the task's units; of a unit split by its markings the one for the fewest eyes. */
  records: z.array(z.string()),
  state: z.enum(['done', 'dead-letter']),
});

export type Done = z.infer<typeof doneShape>;

export interface DeskParts {
  readonly parts: Parts;
  readonly batcher: Batcher;
  readonly read: Read;
  readonly crawls: Crawls;
  readonly releases: Releases;
}

/** The release policy in force, as the desk sees it. */
export interface Releases {
  /** Puts into force what two people agreed on and is not in force yet. */
  readonly install: () => Promise<void>;
}

/** The queue of crawls, as the desk sees it. */
export interface Crawls {
  /** Has a source crawled as soon as a worker is free. `id` makes asking twice harmless. */
  readonly start: (id: string, source: string, by: string) => Promise<void>;
  /** Brings the queue's schedules in line with the sources. */
  readonly schedule: () => Promise<void>;
}

/**
 * Carries a task out and returns after the commit. Doing it twice changes nothing more.
 * Throws CONFLICT when somebody else's claim stands in the way, and what is worth another try (graph away, disk full).
 */
export async function carryOut(desk: DeskParts, id: string, task: Task): Promise<Done> {
  const { parts, batcher } = desk;
  switch (task.type) {
    case 'write':
      return { state: 'done', records: recordsOf(await writeUnits(desk, id, task)) };
    case 'judge':
      await batcher.alone(() => writeJudgement(parts, task));
      return { state: 'done', records: [] };
    case 'replay':
      return { state: await replay(desk, task.letter, task.at), records: [] };
    case 'source':
      await saveSource(parts.graph, task.source);
      await desk.crawls.schedule();
      return { state: 'done', records: [] };
    case 'crawl':
      await desk.crawls.start(id, task.source, task.by);
      return { state: 'done', records: [] };
    case 'release-request':
      await noteRequest(parts.graph, task.at, task.request);
      return { state: 'done', records: [] };
    case 'release-answer':
      await writeAnswers(parts.graph, task.at, task.answer);
      return { state: 'done', records: [] };
    case 'release-change':
      await proposeChange(parts.graph, task.at, task.change);
      return { state: 'done', records: [] };
    case 'release-decision':
      await decideChange(parts.graph, task.at, task.decision);
      await desk.releases.install();
      return { state: 'done', records: [] };
    default:
      return task satisfies never;
  }
}

async function writeUnits({ parts, batcher }: DeskParts, id: string, task: WriteTask): Promise<Outcome[]> {
  const incoming = task.units.map(
    ({ unit, placed, raw, base64 }): Incoming => ({
      unit,
      placed,
      bytes: base64 === undefined ? Buffer.from(raw ?? JSON.stringify(unit)) : Buffer.from(base64, 'base64'),
      receivedAt: task.at,
      delivery: id,
      backfill: false,
    }),
  );
  const { unclaimed } = task;
  if (unclaimed === undefined) return batcher.add(incoming, 'people');
  // Looked at and written with nobody in between: of two who claim at once, one is told.
  return batcher.alone(async () => {
    if (await isClaimedByOther(parts.graph, unclaimed.entities, unclaimed.by, parts.now()))
      throw new ConflictError('somebody else works on this: read it again to see who, then ask them or wait');
    return takeIn(parts, incoming);
  });
}

function recordsOf(outcomes: readonly Outcome[]): string[] {
  if (outcomes.some(({ state }) => state === 'dead-letter'))
    throw new HubError('INTERNAL', 'what was asked could not be written and lies among the dead letters');
  return outcomes.flatMap(({ records }) => records.at(-1) ?? []);
}

async function writeJudgement(parts: Parts, task: Extract<Task, { type: 'judge' }>): Promise<void> {
  const { number } = await parts.classes.ensure(task.placed.key, task.placed.members);
  await judge(parts.graph, parts.makeId, { ...task, access: number });
  await rank(parts, [task.a, task.b], task.at);
}
