import { InputError, NotFoundError } from '../errors.ts';
import { findEntities, type Thing } from '../graph/entities.ts';
import { readStatements } from '../graph/partner-reads.ts';
import { findAnswers } from '../graph/release-requests.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { ReleaseRequestTask } from '../model/release-task.ts';
import type { ReleaseField } from './coarsen.ts';
import { openHandle } from './handle.ts';
import { countDisclosure } from './limits.ts';
import type { Treatment } from './receipt.ts';
import { kindsOf, openJudge, pendingOf, type Released, release, type Stated } from './release.ts';
import type { ReleaseTables } from './release-tables.ts';
import { listStated, valueId } from './stated.ts';
import type { Visitor } from './visitor.ts';

/** One thing as it leaves: what policy gives of it, and what a person must let go first. */
export interface Disclosed {
  readonly kind: EntityKind;
  readonly fields: readonly Released[];
  /** By policy alone, whether there is a value or not; but for those of which a person let a value go. */
  readonly pending: readonly ReleaseField[];
}

export interface Disclosure {
  readonly things: readonly Disclosed[];
  /** What the basis says of use. */
  readonly terms: Pick<ReleaseTables['instruments'][string], 'courtUse' | 'onwardRelease' | 'retentionDays'>;
}

const MOST_REASON = 500;

/**
 * Returns what the release policy gives of the things behind a handle, read anew with the reach of this moment, and notes
 * it for the receipt. What a person must let go waits for one from now on, with the partner's reason. Throws NotFoundError
 * for a handle of another, an old one or none: all the same.
 */
export async function disclose(
  visitor: Visitor,
  handle: string,
  reason: string | null | undefined,
): Promise<Disclosure> {
  if ((reason ?? '').length > MOST_REASON)
    throw new InputError('INPUT_INVALID', [`reason: must have ${MOST_REASON} characters at most`]);
  await countDisclosure(visitor);
  const { parts, asked, now, release: policy } = visitor;
  const ids = openHandle([parts.handleSecret, ...parts.oldHandleSecrets], asked, handle, now);
  const terms = policy.tables.instruments[asked.instrument];
  if (ids === undefined || terms === undefined)
    throw new NotFoundError('There is no such handle for this partner, purpose and instrument.');
  const things = await readThings(visitor, ids, reason ?? null);
  const { courtUse, onwardRelease, retentionDays } = terms;
  return { things, terms: { courtUse, onwardRelease, retentionDays } };
}

async function readThings(visitor: Visitor, ids: readonly string[], reason: string | null): Promise<Disclosed[]> {
  const { parts, viewer, asked, classKeys, release: policy } = visitor;
  const kinds = kindsOf(policy, asked);
  const found = (await findEntities(parts.graph, ids, viewer.keys)).flatMap((thing) => thing ?? []);
  const things = [...new Map(found.map((thing) => [thing.id, thing])).values()].filter(({ kind }) =>
    kinds.includes(kind),
  );
  const statements = await readStatements(
    parts.graph,
    viewer,
    things.flatMap(({ memberIds }) => memberIds),
  );
  const stated = things.flatMap(({ id, memberIds }) =>
    statements.filter((each) => memberIds.includes(each.id)).flatMap((each) => listStated(classKeys, id, each)),
  );
  const waiting = findAsked(visitor, stated);
  const answers = await findAnswers(parts.graph, [...waiting.values()], visitor.now);
  const answerTo = (each: Stated) => answers.get(waiting.get(each) ?? '');
  for (const thing of things) {
    const asked = [...waiting].filter(([each]) => each.thing === thing.id);
    // Also when all was answered: whether it is noted must not tell those who see a part of it what the rest is.
    if (asked.length > 0) await wait(visitor, thing, reason, openOf(visitor, asked, answers));
  }
  return things.map(({ id, kind }) => {
    const own = stated.filter(({ thing }) => thing === id);
    const fields = release(policy, asked, own, (each) => answerTo(each) === true);
    note(visitor, own, fields);
    const approved = fields.filter(({ treatment }) => treatment === 'approved').map(({ field }) => field);
    const pending = pendingOf(policy, asked, kind).filter((field) => !approved.includes(field));
    for (const field of pending) noteTreatment(visitor, kind, field, 'ask');
    return { kind, fields, pending };
  });
}

/** Returns what a person must let go, with the id of each value. */
function findAsked({ parts, asked, release: policy }: Visitor, stated: readonly Stated[]): Map<Stated, string> {
  const judge = openJudge(policy, asked);
  const waiting = stated.filter((each) => judge(each)?.treatment === 'ask');
  return new Map(waiting.map((each) => [each, valueId(parts.makeId, asked, each)]));
}

/** Returns those that nobody has said anything to, and the classes that state them. */
function openOf(
  { classKeys }: Visitor,
  asked: readonly (readonly [Stated, string])[],
  answers: ReadonlyMap<string, boolean>,
): ReleaseRequestTask['open'] {
  const numbers = new Map([...classKeys].map(([number, key]) => [key, number]));
  return asked.flatMap(([{ classKey }, id]) => {
    const access = numbers.get(classKey);
    return access === undefined || answers.has(id) ? [] : [{ id, access }];
  });
}

/** The queue takes it from the disk: the answer does not wait for it, so that its time tells nothing of what there is. */
async function wait(
  { parts, asked, claims, now }: Visitor,
  thing: Thing,
  reason: string | null,
  open: ReleaseRequestTask['open'],
): Promise<void> {
  const { partner, purpose, instrument } = asked;
  await parts.leave({
    type: 'release-request',
    at: now,
    request: {
      id: parts.makeId('release-request', partner, purpose, instrument, thing.id),
      ...asked,
      kind: thing.kind,
      members: [...thing.memberIds],
      subject: claims.subject,
      reason,
      open,
    },
  });
}

function note(visitor: Visitor, stated: readonly Stated[], fields: readonly Released[]): void {
  for (const { kind, field, classKey } of stated) visitor.stated.push({ kind, field, classKey });
  for (const { kind, field, treatment } of fields) noteTreatment(visitor, kind, field, treatment);
}

function noteTreatment({ released }: Visitor, kind: EntityKind, field: ReleaseField, treatment: Treatment): void {
  const of = released[kind] ?? {};
  released[kind] = of;
  // Under several markings a field may leave whole and as asked for: what left most is told.
  if (of[field] === undefined || of[field] === 'ask' || treatment === 'release') of[field] = treatment;
}
