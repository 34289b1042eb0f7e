import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { ReleaseAnswerTask, ReleaseRequestTask } from '../model/release-task.ts';
import { type Graph, int, ints } from './driver.ts';

/** What a partner asked for that a person must let go: one a partner, purpose, instrument and thing. */
export interface StoredRequest extends Omit<ReleaseRequestTask, 'kind'> {
  readonly kind: EntityKind;
  /** Epoch ms. */
  readonly firstAskedAt: number;
  readonly lastAskedAt: number;
  readonly asks: number;
  /** False once a person has said something to all that they could see of it. */
  readonly waiting: boolean;
}

/** What a person said to one value. It holds until its end, then the value waits anew. */
export interface StoredAnswer {
  readonly id: string;
  readonly request: string;
  readonly field: string;
  readonly letGo: boolean;
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
  readonly until: number;
  readonly note: string | null;
}

const REQUEST =
  'r {.id, .partner, .purpose, .instrument, .kind, .members, .subject, .reason, .firstAskedAt, .lastAskedAt, .asks, .waiting}';
const ANSWER = 'a {.id, .request, .field, .letGo, .by, .at, .until, .note}';
const IS_VISIBLE =
  'EXISTS { UNWIND r.members AS member MATCH (e:Entity {id: member}) WHERE e.access IN $keys AND e.knownFrom IS NOT NULL }';

/** Notes that a partner asks; it waits from now on. Doing it twice changes nothing more. Index: release_request_id. */
export async function noteRequest(graph: Graph, at: number, { id, ...request }: ReleaseRequestTask): Promise<void> {
  await graph.write((run) =>
    run(
      `MERGE (r:ReleaseRequest {id: $id})
       ON CREATE SET r.firstAskedAt = $at, r.lastAskedAt = $at, r.asks = 1
       ON MATCH SET r.asks = r.asks + CASE WHEN r.lastAskedAt < $at THEN 1 ELSE 0 END, r.lastAskedAt = $at
       SET r += $request, r.waiting = true`,
      { id, at: int(at), request },
    ),
  );
}

/** Writes what a person said to values of a request. Index: release_answer_id, release_request_id. */
export async function writeAnswers(graph: Graph, at: number, task: ReleaseAnswerTask): Promise<void> {
  const { request, answers, isDone, until, note, by } = task;
  await graph.write(async (run) => {
    await run(
      `UNWIND $answers AS answer
       MERGE (a:ReleaseAnswer {id: answer.id})
       SET a += answer, a.request = $request, a.by = $by, a.at = $at, a.until = $until, a.note = $note`,
      {
        answers: answers.map(({ access, ...answer }) => ({ ...answer, access: int(access) })),
        request,
        by,
        at: int(at),
        until: int(until),
        note,
      },
    );
    if (isDone) await run('MATCH (r:ReleaseRequest {id: $request}) SET r.waiting = false', { request });
  });
}

/**
 * Returns whether each of these values was let go or kept back, by what was said and still holds; values that nobody
 * answered are left out. For those who decide what leaves: it tells nothing without the value. Index: release_answer_id.
 */
export async function findAnswers(graph: Graph, ids: readonly string[], now: number): Promise<Map<string, boolean>> {
  if (ids.length === 0) return new Map();
  const found = await graph.read<{ id: string; letGo: boolean }>(
    `UNWIND $ids AS id MATCH (a:ReleaseAnswer {id: id}) WHERE a.until > $now RETURN a.id AS id, a.letGo AS letGo`,
    { ids: [...ids], now: int(now) },
  );
  return new Map(found.map(({ id, letGo }) => [id, letGo]));
}

/**
 * Returns the requests about things that the viewer sees, those asked last first; those that wait or those that do not. Needs
 * `release`. Index: release_request_waiting.
 */
export async function listRequests(
  graph: Graph,
  viewer: Viewer,
  { waiting, first }: { readonly waiting: boolean; readonly first: number },
): Promise<StoredRequest[]> {
  authorise(viewer, 'release');
  const found = await graph.read<{ r: StoredRequest }>(
    `MATCH (r:ReleaseRequest {waiting: $waiting}) WHERE r.lastAskedAt IS NOT NULL AND ${IS_VISIBLE}
     RETURN ${REQUEST} AS r ORDER BY r.lastAskedAt DESC, r.id LIMIT $first`,
    { waiting, first: int(first), keys: ints(viewer.keys) },
  );
  return found.map(({ r }) => r);
}

/** Returns a request about a thing that the viewer sees. Needs `release`. Index: release_request_id. */
export async function findRequest(graph: Graph, viewer: Viewer, id: string): Promise<StoredRequest | undefined> {
  authorise(viewer, 'release');
  const [found] = await graph.read<{ r: StoredRequest }>(
    `MATCH (r:ReleaseRequest {id: $id}) WHERE ${IS_VISIBLE} RETURN ${REQUEST} AS r`,
    { id, keys: ints(viewer.keys) },
  );
  return found?.r;
}

/** Returns what was said to values in the viewer's classes, of these requests, newest first. Needs `release`. Index: release_answer_request. */
export async function listAnswers(graph: Graph, viewer: Viewer, requests: readonly string[]): Promise<StoredAnswer[]> {
  authorise(viewer, 'release');
  const found = await graph.read<{ a: StoredAnswer }>(
    `UNWIND $requests AS request
     MATCH (a:ReleaseAnswer {request: request}) WHERE a.access IN $keys
     RETURN ${ANSWER} AS a ORDER BY a.at DESC, a.field, a.id`,
    { requests: [...requests], keys: ints(viewer.keys) },
  );
  return found.map(({ a }) => a);
}
