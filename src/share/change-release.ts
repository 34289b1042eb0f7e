import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { ConflictError, DeniedError, InputError, NotFoundError } from '../errors.ts';
import { findChange, listChanges, type StoredChange } from '../graph/release-changes.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import { type Difference, dryRun } from './dry-run.ts';
import type { PastRequests } from './past-requests.ts';
import type { ReleaseDesk } from './release-desk.ts';
import { checkReleasePolicy, type ReleasePolicy } from './release-policy.ts';

/** What those need who keep the release policy. */
export interface ReleaseChanges extends Pick<ReleaseDesk, 'graph' | 'policy' | 'release' | 'now' | 'carryOut'> {
  readonly past: Pick<PastRequests, 'list'>;
}

/** What would have left of the past under another policy. */
export interface DryRun {
  readonly version: string;
  /** Past disclosures looked at, the latest ones. */
  readonly compared: number;
  /** Those that would have been answered otherwise. */
  readonly differences: readonly Difference[];
}

const tables = z.string().max(1_000_000, 'must have 1,000,000 characters at most');
const proposing = z.strictObject({
  tables,
  why: z.string().trim().min(1, 'must say why').max(500, 'must have 500 characters at most'),
});
const deciding = z.strictObject({
  id: z.string(),
  decision: z.enum(['approve', 'reject', 'withdraw'], 'must be approve, reject or withdraw'),
  note: z.string().trim().max(500, 'must have 500 characters at most').optional(),
});

/** Returns the release policy in force. Needs `manage-partners`. */
export function readRelease({ release }: Pick<ReleaseChanges, 'release'>, viewer: Viewer): ReleasePolicy {
  authorise(viewer, 'manage-partners');
  return release();
}

/** Returns the proposals, newest first. Needs `manage-partners`. */
export function listReleaseChanges({ graph }: ReleaseChanges, viewer: Viewer, first: number): Promise<StoredChange[]> {
  return listChanges(graph, viewer, first);
}

/** Returns what would have left of past disclosures under these tables (JSON). Throws InputError with every problem of them. */
export async function dryRunRelease(parts: ReleaseChanges, viewer: Viewer, text: string): Promise<DryRun> {
  authorise(viewer, 'manage-partners');
  const wanted = readTables(parts, check(z.strictObject({ tables }), { tables: text }).tables);
  const past = await parts.past.list();
  return { version: wanted.version, compared: past.length, differences: dryRun(parts.release(), wanted, past) };
}

/**
 * Proposes tables (JSON) as the release policy; returns the proposal's id. Nothing changes before another person approves.
 * Throws InputError with every problem of the tables at once.
 */
export async function proposeRelease(parts: ReleaseChanges, viewer: Viewer, input: unknown): Promise<string> {
  authorise(viewer, 'manage-partners');
  const { tables: text, why } = check(proposing, input);
  const wanted = readTables(parts, text);
  const { version: base } = parts.release();
  if (wanted.version === base) throw new InputError('INPUT_INVALID', ['tables: are those in force already']);
  const id = randomUUID();
  const change = { id, tables: JSON.stringify(wanted.tables), version: wanted.version, base, why, by: viewer.id };
  await parts.carryOut({ type: 'release-change', at: parts.now(), change });
  return id;
}

/**
 * Approves, rejects or withdraws a proposal; returns its id. Approved by another person than proposed it, it is in force within
 * a second. Throws NOT_FOUND, FORBIDDEN for one's own approval or another's withdrawal, CONFLICT when it is decided, or was
 * made from a policy that is not in force any more.
 */
export async function decideRelease(parts: ReleaseChanges, viewer: Viewer, input: unknown): Promise<string> {
  authorise(viewer, 'manage-partners');
  const { id, decision, note } = check(deciding, input);
  const change = await findReleaseChange(parts, viewer, id);
  const isOwn = change.proposedBy === viewer.id;
  if (decision === 'approve' && isOwn)
    throw new DeniedError('FORBIDDEN', 'Another person must approve what you propose.');
  if (decision === 'withdraw' && !isOwn)
    throw new DeniedError('FORBIDDEN', 'Only who proposed it can withdraw it; you can reject it.');
  if (change.state !== 'proposed') throw new ConflictError('this change is decided already');
  if (decision === 'approve') {
    if (change.base !== parts.release().version)
      throw new ConflictError('another policy has come into force since: propose it anew from that one');
    // What policy names may have gone since it was proposed.
    readTables(parts, change.tables);
  }
  const by = viewer.id;
  await parts.carryOut({
    type: 'release-decision',
    at: parts.now(),
    decision: { id, decision, note: note ?? null, by },
  });
  return id;
}

/** Returns a proposal of this id. Throws NOT_FOUND. */
export async function findReleaseChange({ graph }: ReleaseChanges, viewer: Viewer, id: string): Promise<StoredChange> {
  const change = await findChange(graph, viewer, id);
  if (change === undefined) throw new NotFoundError('there is no change of this id');
  return change;
}

function readTables({ policy }: Pick<ReleaseChanges, 'policy'>, text: string): ReleasePolicy {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new InputError('INPUT_INVALID', ['tables: must be JSON']);
  }
  try {
    return checkReleasePolicy(raw, policy);
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    throw new InputError(
      'INPUT_INVALID',
      cause.problems.map((problem) => problem.replace('release.json: ', 'tables: ')),
    );
  }
}
