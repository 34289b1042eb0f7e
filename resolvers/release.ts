import type { Thing } from '../src/graph/entities.ts';
import type { StoredChange } from '../src/graph/release-changes.ts';
import {
  type DryRun,
  decideRelease,
  dryRunRelease,
  findReleaseChange,
  listReleaseChanges,
  proposeRelease,
  readRelease,
} from '../src/share/change-release.ts';
import {
  answerRelease,
  findReleaseRequest,
  listReleaseRequests,
  type ShownRequest,
} from '../src/share/release-desk.ts';
import type { ReleasePolicy } from '../src/share/release-policy.ts';
import type { Context } from './context.ts';
import { loadThing } from './entity.ts';
import { readCount } from './page.ts';
import { type Asked, read } from './work.ts';

/** Returns what partners ask for that a person must let go. */
export function listRequests(
  _parent: unknown,
  { waiting, first }: { readonly waiting?: boolean | null; readonly first?: number | null },
  { hub, viewer }: Context,
): Promise<ShownRequest[]> {
  return listReleaseRequests(hub.releases, viewer, {
    waiting: waiting ?? true,
    first: readCount('first', first, 50, 20),
  });
}

/** Returns the thing that a request is about, as the viewer sees it. */
export async function findThingOf({ members }: ShownRequest, _args: unknown, context: Context): Promise<Thing | null> {
  const things = await Promise.all(members.map((id) => loadThing(context, id)));
  return things.find((thing) => thing !== undefined) ?? null;
}

/** Lets values go or keeps them back; returns the request. */
export async function answer(_parent: unknown, { input }: Asked, { hub, viewer }: Context): Promise<ShownRequest> {
  const id = await answerRelease(hub.releases, viewer, read(input, {}));
  return findReleaseRequest(hub.releases, viewer, id);
}

/** Returns the release policy in force. */
export function findPolicy(_parent: unknown, _args: unknown, { hub, viewer }: Context): ReleasePolicy {
  return readRelease(hub.releases, viewer);
}

/** Returns the last proposals. */
export function listChanges(
  _parent: unknown,
  { first }: { readonly first?: number | null },
  { hub, viewer }: Context,
): Promise<StoredChange[]> {
  return listReleaseChanges(hub.releases, viewer, readCount('first', first, 100, 10));
}

/** Returns what would have left under other tables. */
export function tryTables(
  _parent: unknown,
  { tables }: { readonly tables: string },
  { hub, viewer }: Context,
): Promise<DryRun> {
  return dryRunRelease(hub.releases, viewer, tables);
}

/** Proposes a release policy; returns the proposal. */
export async function propose(_parent: unknown, { input }: Asked, { hub, viewer }: Context): Promise<StoredChange> {
  return findReleaseChange(hub.releases, viewer, await proposeRelease(hub.releases, viewer, read(input, {})));
}

/** Approves, rejects or withdraws a proposal; returns it. */
export async function decide(_parent: unknown, { input }: Asked, { hub, viewer }: Context): Promise<StoredChange> {
  return findReleaseChange(hub.releases, viewer, await decideRelease(hub.releases, viewer, read(input, {})));
}
