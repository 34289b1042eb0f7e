import { z } from 'zod';
import { readSource } from '../../crawlers/runtime/source.ts';
import { findScheduleProblem } from '../../crawlers/schedule.ts';
import { authorise } from '../auth/authorise.ts';
import { ConflictError, InputError, NotFoundError } from '../errors.ts';
import { findSource, type StoredSource } from '../graph/sources.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { Desk } from './desk.ts';

const saving = z.strictObject({
  config: z.string().max(100_000, 'must have 100,000 characters at most'),
  schedule: z.string().trim().max(100, 'must have 100 characters at most').optional(),
  timeZone: z.string().max(60).default('Asia/Tokyo'),
});
const changing = z.strictObject({
  name: z.string(),
  change: z.enum(['pause', 'resume', 'retire'], 'must be pause, resume or retire'),
});
const running = z.strictObject({ name: z.string() });

const STATES = { pause: 'paused', resume: 'active', retire: 'retired' } as const;

/**
 * Writes a source as it shall be crawled from now on; one of its name is replaced, its state kept. Returns its name.
 * Throws InputError with every problem of configuration and schedule at once, CONFLICT for one that is retired.
 */
export async function saveSource(desk: Desk, viewer: Viewer, input: unknown): Promise<string> {
  authorise(viewer, 'manage-sources');
  const { config, schedule, timeZone } = check(saving, input);
  const at = desk.now();
  const problem = schedule === undefined ? undefined : findScheduleProblem(schedule, timeZone, at);
  const source = readConfig(config, problem === undefined ? [] : [problem]);
  const before = await findSource(desk.graph, source.name);
  if (before?.state === 'retired') throw new ConflictError('a source of this name is retired: choose another name');
  await desk.carryOut({
    type: 'source',
    at,
    source: {
      name: source.name,
      config: JSON.stringify(source),
      schedule: schedule ?? null,
      timeZone,
      state: before?.state ?? 'active',
      changedAt: at,
      changedBy: viewer.id,
    },
  });
  return source.name;
}

/** Pauses, resumes or retires a source; returns its name. A run under way ends at its next page when it is paused or retired. */
export async function changeSource(desk: Desk, viewer: Viewer, input: unknown): Promise<string> {
  authorise(viewer, 'manage-sources');
  const { name, change } = check(changing, input);
  const source = await requireSource(desk, name);
  const at = desk.now();
  const state = STATES[change];
  await desk.carryOut({ type: 'source', at, source: { ...source, state, changedAt: at, changedBy: viewer.id } });
  return name;
}

/** Has a source crawled now, paused or not; returns its name. A source that is being crawled is crawled once more after that. */
export async function runSource(desk: Desk, viewer: Viewer, input: unknown): Promise<string> {
  authorise(viewer, 'manage-sources');
  const { name } = check(running, input);
  await requireSource(desk, name);
  await desk.carryOut({ type: 'crawl', at: desk.now(), source: name, by: viewer.id });
  return name;
}

async function requireSource({ graph }: Desk, name: string): Promise<StoredSource> {
  const source = await findSource(graph, name);
  if (source === undefined) throw new NotFoundError('there is no source of this name');
  if (source.state === 'retired') throw new ConflictError('this source is retired: its history stays, it runs no more');
  return source;
}

function readConfig(text: string, problems: readonly string[]) {
  const found = [...problems];
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    throw new InputError('INPUT_INVALID', ['config: must be JSON', ...found]);
  }
  try {
    const source = readSource(config);
    if (found.length === 0) return source;
  } catch (problem) {
    if (!(problem instanceof InputError)) throw problem;
    found.push(...problem.problems.map((each) => `config.${each}`));
  }
  throw new InputError('INPUT_INVALID', found);
}
