import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { ConflictError, HubError, InputError, NotFoundError } from '../errors.ts';
import { findNumbered } from '../graph/work.ts';
import { classKey, setKey, type Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { Facts } from '../model/facts.ts';
import type { Mention } from '../model/parsed-unit.ts';
import { watchActions } from '../model/report-message.ts';
import {
  type Desk,
  deskUnit,
  existing,
  type Made,
  madeBy,
  type Place,
  placeFor,
  requireSubject,
  requireThing,
} from './desk.ts';
import { newNumber } from './number.ts';
import { deskMarkings } from './record-report.ts';

const instant = z.iso.datetime({ offset: true, error: 'must be an instant with its offset' });

const shape = z.strictObject({
  id: z.string(),
  action: z.enum(watchActions, 'must be stop, inform or collect'),
  legalBasis: z.string().trim().min(1, 'must not be empty').max(300, 'must have 300 characters at most'),
  reviewAt: instant,
  until: instant,
  note: z.string().trim().min(1, 'must not be empty').max(2000, 'must have 2,000 characters at most').optional(),
  marking: z.enum(deskMarkings, 'must be plain or restricted').default('restricted'),
});

/** Where officers' own reports of a marking stand: who watches what is never for more eyes than those that read them. */
function reportsOf(marking: (typeof deskMarkings)[number]): string {
  return classKey({ feed: 'intel', originator: 'customs', marking, regime: 'intelligence' });
}

/**
 * Watches a thing for the viewer: whatever comes in about it from then on is a hit that the owner reads, and nobody else. The
 * watch itself stands in the set of the viewer's profile, the classes of every visible member, and intelligence of its marking.
 */
export async function watch(desk: Desk, viewer: Viewer, input: unknown): Promise<Made> {
  authorise(viewer, 'watch');
  const { id, note, marking, ...told } = check(shape, input);
  const at = desk.now();
  const problems = (['reviewAt', 'until'] as const).flatMap((name) =>
    Date.parse(told[name]) <= at ? [`${name}: must lie ahead`] : [],
  );
  if (Date.parse(told.reviewAt) > Date.parse(told.until)) problems.push('reviewAt: must not be after until');
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  const thing = await requireSubject(desk, viewer, id);
  const number = newNumber(at);
  const facts: Facts = {
    action: told.action,
    legalBasis: told.legalBasis,
    by: viewer.id,
    reviewAt: new Date(told.reviewAt).toISOString(),
    until: new Date(told.until).toISOString(),
    ...(note === undefined ? {} : { note }),
  };
  const unit = deskUnit(viewer, at, {
    kind: 'watch',
    number,
    subject: 'watch',
    mentions: [mentionOf(number, facts)],
    links: [{ from: 'watch', type: 'WATCH_OF', to: existing(id) }],
  });
  const placed = narrow(await placeFor(desk, viewer, [thing]), reportsOf(marking));
  return madeBy(await desk.carryOut({ type: 'write', at, units: [{ unit, placed }] }), 0, 'watch');
}

/** Ends a watch of the viewer's own that was set at a desk. Throws CONFLICT for somebody else's, and for one that a report brought. */
export async function endWatch(desk: Desk, viewer: Viewer, input: unknown): Promise<void> {
  authorise(viewer, 'watch');
  const { id } = check(z.strictObject({ id: z.string() }), input);
  const thing = await requireThing(desk, viewer, id);
  if (thing.kind !== 'Watch') throw new NotFoundError('there is nothing of this id for you');
  const [own] = await findNumbered(desk.graph, thing.memberIds, viewer.keys);
  const by = thing.facts.find(({ name }) => name === 'by')?.value;
  const number = own?.keys['watch'];
  if (own === undefined || number === undefined) throw new NotFoundError('there is nothing of this id for you');
  if (number.includes('|')) throw new ConflictError('a report brought this watch: whoever reports takes it back');
  if (by !== viewer.id) throw new ConflictError('the watch is somebody else’s to end');
  if (!thing.current) return;
  const at = desk.now();
  const unit = deskUnit(viewer, at, {
    kind: 'watch',
    number,
    function: 'cancel',
    subject: 'watch',
    mentions: [mentionOf(number, {})],
    links: [],
  });
  await desk.carryOut({ type: 'write', at, units: [{ unit, placed: placeOf(desk, own.access) }] });
}

function mentionOf(number: string, facts: Facts): Mention {
  return { ref: 'watch', kind: 'Watch', keys: { watch: number }, identifiers: [], facts, said: {} };
}

function narrow({ key, members }: Place, by: string): Place {
  const all = [...new Set([...(members.length === 0 ? [key] : members), by])].sort();
  return { key: setKey(all), members: all };
}

function placeOf(desk: Desk, access: number): Place {
  const found = desk.classes().find(({ number }) => number === access);
  if (found === undefined) throw new HubError('INTERNAL', 'an access class is not known yet: ask again');
  return { key: found.key, members: [...found.members] };
}
