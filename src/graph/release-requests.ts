import { authorise } from '../auth/authorise.ts';
import { ConflictError } from '../errors.ts';
import type { Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { ReleaseAnswerTask, ReleaseRequestTask } from '../model/release-task.ts';
import { type Graph, int, ints } from './driver.ts';

/** What a partner asked for that a person must let go: one a partner, purpose, instrument and thing. */
export interface StoredRequest extends Omit<ReleaseRequestTask, 'kind' | 'open'> {
  readonly kind: EntityKind;
  /** Epoch ms. */
  readonly firstAskedAt: number;
  readonly lastAskedAt: number;
  readonly asks: number;
  /** True while a value in the viewer's classes that was open when it was asked last has had no answer. */
  readonly waiting: boolean;
}

/** What a person said to one value. It holds until its end, then the value waits anew. */
export interface StoredAnswer {
  readonly id: string;
  readonly request: string;
  readonly field: string;
  /** Number of the class that states the value. */
  readonly access: number;
  readonly letGo: boolean;
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
  readonly until: number;
  readonly note: string | null;
}

const ANSWER = 'a {.id, .request, .field, .access, .letGo, .by, .at, .until, .note}';
const IS_VISIBLE =
  'EXISTS { UNWIND r.members AS member MATCH (e:Entity {id: member}) WHERE e.access IN $keys AND e.knownFrom IS NOT NULL }';
/** Of the values that were open when it was asked last, one that nobody has said anything to: `seen` says in which classes. */
const isOpen = (seen: string) =>
  `any(at IN range(0, size(coalesce(r.open, [])) - 1) WHERE ${seen}
     AND NOT EXISTS { MATCH (a:ReleaseAnswer {id: r.open[at]}) WHERE a.until > r.lastAskedAt })`;
const IS_WAITING = isOpen('r.openIn[at] IN $keys');
const REQUEST = `r {.id, .partner, .purpose, .instrument, .kind, .members, .subject, .reason, .firstAskedAt, .lastAskedAt,
  .asks, waiting: ${IS_WAITING}}`;

/**
 * Notes that a partner asks, and which values a person must say something to. Doing it twice changes nothing more, and what
 * was asked later stands. Index: release_request_id, release_answer_id.
 */
export async function noteRequest(graph: Graph, at: number, request: ReleaseRequestTask): Promise<void> {
  const { id, open, ...about } = request;
  await graph.write((run) =>
    run(
      `MERGE (r:ReleaseRequest {id: $id})
       ON CREATE SET r.firstAskedAt = $at, r.lastAskedAt = $at, r.asks = 1
       ON MATCH SET r.asks = r.asks + CASE WHEN r.lastAskedAt < $at THEN 1 ELSE 0 END,
                    r.lastAskedAt = CASE WHEN r.lastAskedAt < $at THEN $at ELSE r.lastAskedAt END
       WITH r WHERE r.lastAskedAt = $at
       SET r += $about, r.open = $open, r.openIn = $openIn
       WITH r
       SET r.waiting = ${isOpen('true')}`,
      {
        id,
        at: int(at),
        about,
        open: open.map((value) => value.id),
        openIn: ints(open.map(({ access }) => access)),
      },
    ),
  );
}

/**
 * Writes what a person said to values of a request, all or nothing. What was said before stands until its end, but for one:
 * what was let go can be kept back. Doing it twice changes nothing more. Throws ConflictError when a value was answered
 * meanwhile. Index: release_answer_id, release_request_id.
 */
export async function writeAnswers(graph: Graph, at: number, task: ReleaseAnswerTask): Promise<void> {
  const { request, answers, until, note, by } = task;
  await graph.write(async (run) => {
    const [said] = await run(
      // Writing a property takes the lock before what was said is read.
      `UNWIND $answers AS answer
       MERGE (a:ReleaseAnswer {id: answer.id})
       SET a.asked = $at
       WITH a, answer, a.until IS NULL OR a.until <= $at OR (a.letGo AND NOT answer.letGo)
              OR (a.by = $by AND a.at = $at) AS may
       SET a += CASE WHEN may
         THEN answer {.*, request: $request, by: $by, at: $at, until: $until, note: $note} ELSE {} END
       RETURN all(each IN collect(may) WHERE each) AS done`,
      {
        answers: answers.map(({ access, ...answer }) => ({ ...answer, access: int(access) })),
        request,
        by,
        at: int(at),
        until: int(until),
        note,
      },
    );
    if (said?.['done'] !== true) throw new ConflictError('a value was answered meanwhile: read the request again');
    await run(`MATCH (r:ReleaseRequest {id: $request}) SET r.waiting = ${isOpen('true')}`, { request });
  });
}

/**
 * Returns whether each of these values was let go or kept back, by what was said and holds at an instant (epoch ms) or was said
 * since; values that nobody answered are left out. For those who decide what leaves: it tells nothing without the value.
 * Index: release_answer_id.
 */
export async function findAnswers(graph: Graph, ids: readonly string[], at: number): Promise<Map<string, boolean>> {
  if (ids.length === 0) return new Map();
  const found = await graph.read<{ id: string; letGo: boolean }>(
    `UNWIND $ids AS id MATCH (a:ReleaseAnswer {id: id}) WHERE a.until > $at RETURN a.id AS id, a.letGo AS letGo`,
    { ids: [...ids], at: int(at) },
  );
  return new Map(found.map(({ id, letGo }) => [id, letGo]));
}

/**
 * Returns the requests about things that the viewer sees, those asked last first, after another when one is given: those of
 * which a value waits in the viewer's classes, or those of which one there was answered. Needs `release`.
 * Index: release_request_waiting, release_answer_id, release_answer_request.
 */
export async function listRequests(
  graph: Graph,
  viewer: Viewer,
  of: { readonly waiting: boolean; readonly first: number; readonly after?: StoredRequest | undefined },
): Promise<StoredRequest[]> {
  authorise(viewer, 'release');
  const { waiting, first, after } = of;
  const answered = 'EXISTS { MATCH (a:ReleaseAnswer {request: r.id}) WHERE a.access IN $keys }';
  const found = await graph.read<{ r: StoredRequest }>(
    `MATCH (r:ReleaseRequest) WHERE r.waiting IN $states AND r.lastAskedAt <= $until
       AND (r.lastAskedAt < $until OR r.id > $after)
       AND ${waiting ? IS_WAITING : answered} AND ${IS_VISIBLE}
     RETURN ${REQUEST} AS r ORDER BY r.lastAskedAt DESC, r.id LIMIT $first`,
    {
      states: waiting ? [true] : [true, false],
      until: int(after?.lastAskedAt ?? Number.MAX_SAFE_INTEGER),
      after: after?.id ?? '',
      first: int(first),
      keys: ints(viewer.keys),
    },
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
