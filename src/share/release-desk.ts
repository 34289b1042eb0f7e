import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import type { Policy } from '../auth/policy.ts';
import { ConflictError, NotFoundError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { findEntities } from '../graph/entities.ts';
import { readStatements } from '../graph/partner-reads.ts';
import {
  findAnswers,
  findRequest,
  listAnswers,
  listRequests,
  type StoredAnswer,
  type StoredRequest,
} from '../graph/release-requests.ts';
import type { AccessClass, Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { Task } from '../pipeline/desk.ts';
import type { MakeId } from '../resolve/id.ts';
import type { ReleaseField } from './coarsen.ts';
import { openJudge } from './release.ts';
import type { ReleasePolicy } from './release-policy.ts';
import { listStated, valueId } from './stated.ts';
import { openReach } from './visitor.ts';

/** What those need who let values go to partners. */
export interface ReleaseDesk {
  readonly graph: Graph;
  readonly makeId: MakeId;
  readonly policy: Policy;
  readonly release: () => ReleasePolicy;
  readonly classes: () => readonly AccessClass[];
  readonly now: () => number;
  /** Hands a task to the worker and resolves after its commit. */
  readonly carryOut: (task: Task) => Promise<unknown>;
}

/** A value that a partner asks for and that a person must let go. */
export interface AskedValue {
  /** Of this value, for this partner, purpose and basis: another value has another. */
  readonly id: string;
  readonly field: ReleaseField;
  readonly value: string | number;
  readonly marking: string;
  /** Number of the class that states it. */
  readonly access: number;
}

/** A request as somebody sees it who may answer it. */
export interface ShownRequest extends StoredRequest {
  /** What waits, as it stands now, in the viewer's classes. */
  readonly values: readonly AskedValue[];
  /** What was said to it, newest first. */
  readonly answers: readonly StoredAnswer[];
}

const DAY_MS = 86_400_000;
/** Further pages than this are not looked through for requests of which something is left. */
const mostPages = 20;
const ids = z.array(z.string().max(40)).max(500, 'must be 500 at most');
const answering = z
  .strictObject({
    request: z.string(),
    letGo: ids.default([]),
    keep: ids.default([]),
    days: z.number().int().min(1, 'must be 1 at least').max(365, 'must be 365 at most').default(30),
    note: z.string().trim().max(500, 'must have 500 characters at most').optional(),
  })
  .refine(({ letGo, keep }) => letGo.length + keep.length > 0, {
    path: ['letGo'],
    message: 'must name a value, or keep',
  })
  .refine(({ letGo, keep }) => !letGo.some((id) => keep.includes(id)), {
    path: ['keep'],
    message: 'must not name what is let go',
  });

/**
 * Returns what partners ask for that a person must let go: about things that the viewer sees, with the values in the viewer's
 * classes. What waits in other classes only is not there, for this viewer.
 */
export async function listReleaseRequests(
  desk: ReleaseDesk,
  viewer: Viewer,
  of: { readonly waiting: boolean; readonly first: number },
): Promise<ShownRequest[]> {
  const shown: ShownRequest[] = [];
  let after: StoredRequest | undefined;
  for (let page = 0; page < mostPages && shown.length < of.first; page++) {
    const requests = await listRequests(desk.graph, viewer, { ...of, after });
    const read = await show(desk, viewer, requests);
    // What was asked for may have gone since, or policy may give it by itself now.
    shown.push(...read.filter(({ waiting, values }) => (waiting && values.length > 0) === of.waiting));
    if (requests.length < of.first) break;
    after = requests.at(-1);
  }
  return shown.slice(0, of.first);
}

/**
 * Lets values of a request go, or keeps them back, for so many days; returns the request's id. Only what the partner could
 * reach by policy and the viewer sees can be answered, and only as it was seen: a value that has changed since has another id.
 * What was let go can be kept back, by whoever sees it; what is kept back stays so until its end.
 * Throws NOT_FOUND, the same for unknown and hidden, InputError, and CONFLICT for what does not wait any more.
 */
export async function answerRelease(desk: ReleaseDesk, viewer: Viewer, input: unknown): Promise<string> {
  authorise(viewer, 'release');
  const { request: id, letGo, keep, days, note } = check(answering, input);
  const request = await findReleaseRequest(desk, viewer, id);
  const at = desk.now();
  if (request.values.length + request.answers.length === 0) throw noRequest();
  const open = new Map(request.values.map((value) => [value.id, value]));
  const gone = new Map(request.answers.filter((each) => each.letGo && each.until > at).map((each) => [each.id, each]));
  const wanted = [
    ...[...new Set(letGo)].map((value) => ({ found: open.get(value), letGo: true })),
    ...[...new Set(keep)].map((value) => ({ found: open.get(value) ?? gone.get(value), letGo: false })),
  ];
  const answers = wanted.flatMap(({ found, letGo }) =>
    found === undefined ? [] : [{ id: found.id, field: found.field, access: found.access, letGo }],
  );
  if (answers.length < wanted.length)
    throw new ConflictError('a value has changed, or was answered meanwhile: read the request again');
  await desk.carryOut({
    type: 'release-answer',
    at,
    answer: { request: id, answers, until: at + days * DAY_MS, note: note ?? null, by: viewer.id },
  });
  return id;
}

/** Returns a request of this id as the viewer sees it. Throws NOT_FOUND, the same for unknown and hidden. */
export async function findReleaseRequest(desk: ReleaseDesk, viewer: Viewer, id: string): Promise<ShownRequest> {
  const [request] = await show(desk, viewer, (await findRequest(desk.graph, viewer, id)) ?? []);
  if (request === undefined) throw noRequest();
  return request;
}

function noRequest(): NotFoundError {
  return new NotFoundError('there is no request of this id for you');
}

async function show(
  desk: ReleaseDesk,
  viewer: Viewer,
  found: StoredRequest | readonly StoredRequest[],
): Promise<ShownRequest[]> {
  const requests = [found].flat();
  const answers = await listAnswers(
    desk.graph,
    viewer,
    requests.map(({ id }) => id),
  );
  return Promise.all(
    requests.map(async (request) => ({
      ...request,
      values: await findValues(desk, viewer, request),
      answers: answers.filter((answer) => answer.request === request.id),
    })),
  );
}

/**
 * Read anew, by the policy of this moment: what it gives or withholds by itself does not wait. What was answered when it was
 * asked last, or since, waits once it is asked for again.
 */
async function findValues(desk: ReleaseDesk, viewer: Viewer, asked: StoredRequest): Promise<AskedValue[]> {
  const { graph, makeId } = desk;
  const [release, now] = [desk.release(), desk.now()];
  const reach = openReach(desk.policy, release, asked, { classes: desk.classes(), now });
  const own = new Set(viewer.keys);
  const keys = [...reach.keys()].filter((key) => own.has(key));
  const things = (await findEntities(graph, asked.members, keys)).flatMap((thing) => thing ?? []);
  const members = [...new Set(things.flatMap(({ memberIds }) => memberIds))];
  const statements = await readStatements(graph, { actions: viewer.actions, keys }, members);
  const judge = openJudge(release, asked);
  const waiting = statements.flatMap((each) =>
    listStated(reach, asked.id, each).flatMap((stated): AskedValue[] => {
      const judged = judge(stated);
      if (judged?.treatment !== 'ask') return [];
      const { field, value } = stated;
      return [{ id: valueId(makeId, asked, stated), field, value, marking: judged.marking, access: each.number }];
    }),
  );
  const answered = await findAnswers(
    graph,
    waiting.map(({ id }) => id),
    asked.lastAskedAt,
  );
  return waiting.filter(({ id }) => !answered.has(id));
}
