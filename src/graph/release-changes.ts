import { authorise } from '../auth/authorise.ts';
import { ConflictError } from '../errors.ts';
import type { Viewer } from '../model/access.ts';
import type { ReleaseChangeTask, ReleaseDecisionTask } from '../model/release-task.ts';
import { type Graph, int } from './driver.ts';

/** `approved`: agreed on by two people; in force since `installedAt`, until another is. */
export type ChangeState = 'proposed' | 'approved' | 'rejected' | 'withdrawn';

/** A release policy that somebody proposed, and what came of it. */
export interface StoredChange extends Omit<ReleaseChangeTask, 'by'> {
  readonly state: ChangeState;
  readonly proposedBy: string;
  /** Epoch ms. */
  readonly proposedAt: number;
  readonly decidedBy: string | null;
  readonly decidedAt: number | null;
  readonly note: string | null;
  readonly installedAt: number | null;
}

const CHANGE =
  'c {.id, .tables, .version, .base, .why, .state, .proposedBy, .proposedAt, .decidedBy, .decidedAt, .note, .installedAt}';
const STATES = { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' } as const;

/** Writes a proposal. Doing it twice changes nothing more. Index: release_change_id. */
export async function proposeChange(graph: Graph, at: number, { id, by, ...change }: ReleaseChangeTask): Promise<void> {
  await graph.write((run) =>
    run(
      `MERGE (c:ReleaseChange {id: $id})
       ON CREATE SET c += $change, c.state = 'proposed', c.proposedBy = $by, c.proposedAt = $at`,
      { id, change, by, at: int(at) },
    ),
  );
}

/**
 * Writes what somebody said to a proposal. Of two who decide at once, and of two approved on the same version, the first counts.
 * Throws ConflictError when it is decided, or when the rule of two people would be broken: only another may approve, only
 * the same person withdraw. Index: release_change_id.
 */
export async function decideChange(graph: Graph, at: number, task: ReleaseDecisionTask): Promise<void> {
  const { id, decision, note, by } = task;
  const state = STATES[decision];
  const [found] = await graph.write((run) =>
    // Writing a property takes the locks before the state is read.
    run(
      `MATCH (c:ReleaseChange {id: $id}) SET c.asked = $at
       WITH c, c.state = 'proposed' AND ($decision = 'reject' OR (c.proposedBy = $by) = ($decision = 'withdraw')) AS may
       SET c += CASE WHEN may THEN {state: $state, decidedBy: $by, decidedAt: $at, note: $note} ELSE {} END
       RETURN may OR (c.state = $state AND c.decidedBy = $by) AS done`,
      { id, decision, state, note, by, at: int(at) },
    ),
  );
  if (found?.['done'] !== true)
    throw new ConflictError('this change is decided already, or it needs another person: read it again');
}

/** Returns the proposals, newest first, for those who keep the policy. Index: release_change_proposed. */
export async function listChanges(graph: Graph, viewer: Viewer, first: number): Promise<StoredChange[]> {
  authorise(viewer, 'manage-partners');
  const found = await graph.read<{ c: StoredChange }>(
    `MATCH (c:ReleaseChange) WHERE c.proposedAt IS NOT NULL
     RETURN ${CHANGE} AS c ORDER BY c.proposedAt DESC, c.id LIMIT $first`,
    { first: int(first) },
  );
  return found.map(({ c }) => c);
}

/** Returns a proposal, for those who keep the policy. Index: release_change_id. */
export async function findChange(graph: Graph, viewer: Viewer, id: string): Promise<StoredChange | undefined> {
  authorise(viewer, 'manage-partners');
  const [found] = await graph.read<{ c: StoredChange }>(`MATCH (c:ReleaseChange {id: $id}) RETURN ${CHANGE} AS c`, {
    id,
  });
  return found?.c;
}

/** Returns what two people agreed on and is neither in force nor given up, oldest first: for the worker, which is nobody's viewer. */
export async function readApproved(graph: Graph): Promise<StoredChange[]> {
  const found = await graph.read<{ c: StoredChange }>(
    `MATCH (c:ReleaseChange {state: 'approved'}) WHERE c.installedAt IS NULL RETURN ${CHANGE} AS c ORDER BY c.decidedAt, c.id`,
  );
  return found.map(({ c }) => c);
}

/** Notes that a change is in force. Index: release_change_id. */
export async function noteInstalled(graph: Graph, id: string, at: number): Promise<void> {
  await graph.write((run) => run('MATCH (c:ReleaseChange {id: $id}) SET c.installedAt = $at', { id, at: int(at) }));
}

/** Notes that what was agreed on cannot come into force: something else has, meanwhile. Index: release_change_id. */
export async function noteOvertaken(graph: Graph, id: string, note: string): Promise<void> {
  await graph.write((run) =>
    run("MATCH (c:ReleaseChange {id: $id}) WHERE c.installedAt IS NULL SET c.state = 'rejected', c.note = $note", {
      id,
      note,
    }),
  );
}
