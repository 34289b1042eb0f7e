import { nextDue } from '../crawlers/schedule.ts';
import { listRuns as findRuns, listSources, type ShownSource, type StoredRun } from '../src/graph/sources.ts';
import { changeSource, runSource, saveSource } from '../src/work/manage-sources.ts';
import type { Context } from './context.ts';
import { readCount } from './page.ts';
import { type Asked, read } from './work.ts';

/** Returns all sources. */
export function listAll(_parent: unknown, _args: unknown, { hub, viewer }: Context): Promise<ShownSource[]> {
  return listSources(hub.graph, viewer);
}

interface RunArgs {
  readonly first?: number | null | undefined;
}

/** Returns the last runs of a source. */
export function listRunsOf({ name }: ShownSource, { first }: RunArgs, { hub, viewer }: Context): Promise<StoredRun[]> {
  return findRuns(hub.graph, viewer, name, readCount('first', first, 100, 10));
}

/** Returns the last runs of the source of a name. */
export function listRuns(
  _parent: unknown,
  { source, first }: RunArgs & { readonly source: string },
  { hub, viewer }: Context,
): Promise<StoredRun[]> {
  return findRuns(hub.graph, viewer, source, readCount('first', first, 100, 10));
}

/** Returns when a source falls due next, epoch ms; null when it does not. */
export function nextRunAt({ state, schedule, timeZone }: ShownSource, _args: unknown, { now }: Context): number | null {
  return state === 'active' && schedule !== null ? nextDue(schedule, timeZone, now()) : null;
}

/** Writes a source; returns it. */
export async function save(_parent: unknown, { input }: Asked, context: Context): Promise<ShownSource> {
  return find(context, await saveSource(context.hub.desk, context.viewer, read(input, {})));
}

/** Pauses, resumes or retires a source; returns it. */
export async function change(_parent: unknown, { input }: Asked, context: Context): Promise<ShownSource> {
  return find(context, await changeSource(context.hub.desk, context.viewer, read(input, {})));
}

/** Has a source crawled now; returns it. */
export async function run(_parent: unknown, { input }: Asked, context: Context): Promise<ShownSource> {
  return find(context, await runSource(context.hub.desk, context.viewer, read(input, {})));
}

async function find({ hub, viewer }: Context, name: string): Promise<ShownSource> {
  const found = (await listSources(hub.graph, viewer)).find((source) => source.name === name);
  if (found === undefined) throw new Error('a source that was written a moment ago is gone');
  return found;
}
