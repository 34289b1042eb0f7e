import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { attributeRule } from '../auth/class-pattern.ts';
import { InputError } from '../errors.ts';
import type { Thing } from '../graph/entities.ts';
import { NOW } from '../graph/known.ts';
import { findIdentifiers } from '../graph/thing-identifiers.ts';
import { findNumbered } from '../graph/work.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { Facts } from '../model/facts.ts';
import { IDENTIFIER_KINDS } from '../model/identifier-kinds.ts';
import type { Mention, ParsedUnit } from '../model/parsed-unit.ts';
import { type Desk, deskUnit, existing, type Made, madeBy, placeFor, requireSubject } from './desk.ts';
import { findInspected, mentionOf } from './inspected.ts';
import { newNumber } from './number.ts';

const shape = z.strictObject({
  id: z.string(),
  office: z
    .string()
    .trim()
    .toUpperCase()
    .max(32, 'must have 32 characters at most')
    .regex(attributeRule, 'must be the code of an office: letters, digits, dot, underscore or hyphen'),
  instruction: z.string().trim().min(1, 'must not be empty').max(1000, 'must have 1,000 characters at most'),
  officers: z
    .number()
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(100, 'must be at most 100')
    .optional(),
  until: z.iso.datetime({ offset: true, error: 'must be an instant with its offset' }).optional(),
});

type Input = z.infer<typeof shape>;

/**
 * Orders an office to act on a thing: a release of information, and the only one of its kind. What the office gets is a record
 * in its own class with the instruction and the thing's numbers: no reason, nothing of the thing's facts, not whose order.
 * What was ordered, by whom and of which office stands beside the target in the viewer's own set. `Made` is the latter.
 */
export async function order(desk: Desk, viewer: Viewer, input: unknown): Promise<Made> {
  authorise(viewer, 'order');
  const checked = check(shape, input);
  const at = desk.now();
  if (checked.until !== undefined && Date.parse(checked.until) <= at)
    throw new InputError('INPUT_INVALID', ['until: must lie ahead']);
  const thing = await requireSubject(desk, viewer, checked.id);
  const { mention, around, links } = await mentionThing(desk, viewer, thing);
  const number = newNumber(at);
  const own = orderMention(checked, number);
  const sent: ParsedUnit = {
    ...deskUnit(viewer, at, {
      kind: 'order',
      number: `${checked.office}|${number}`,
      subject: own.ref,
      mentions: [own, mention, ...around],
      links: [{ from: own.ref, type: 'ORDER_FOR', to: mention.ref }, ...links],
    }),
    feed: 'orders',
    format: 'sekisho-order/1',
    document: { kind: 'order', number: `${checked.office}|${number}`, sender: checked.office },
  };
  const kept = deskUnit(viewer, at, {
    kind: 'order',
    number: `${checked.office}|${number}`,
    subject: own.ref,
    mentions: [{ ...own, facts: { ...own.facts, by: viewer.id } }],
    links: [{ from: own.ref, type: 'ORDER_FOR', to: existing(checked.id) }],
  });
  const placed = await placeFor(desk, viewer, [thing]);
  return madeBy(
    await desk.carryOut({ type: 'write', at, units: [{ unit: kept, placed }, { unit: sent }] }),
    0,
    own.ref,
  );
}

function orderMention({ office, instruction, officers, until }: Input, number: string): Mention {
  const facts: Facts = {
    instruction,
    customsOffice: office,
    ...(officers === undefined ? {} : { officers }),
    ...(until === undefined ? {} : { until: new Date(until).toISOString() }),
  };
  return {
    ref: 'order',
    kind: 'Order',
    keys: { office, order: number },
    identifiers: [{ kind: 'OrderNumber', value: `${office}|${number}`, role: 'is' }],
    facts,
    said: {},
  };
}

/** The thing by its numbers, all of them, so that the office's own findings meet it whichever it is known by. */
async function mentionThing(desk: Desk, viewer: Viewer, thing: Thing) {
  const inspected = findInspected(await findNumbered(desk.graph, thing.memberIds, viewer.keys));
  const mapped = inspected === undefined ? undefined : mentionOf(inspected);
  if (mapped === undefined)
    throw new InputError('INPUT_INVALID', ['id: must be a thing with a number by which an office can find it']);
  const known = new Set(mapped.mention.identifiers.map(({ kind, value }) => `${kind} ${value}`));
  const others = (await findIdentifiers(desk.graph, viewer, [thing], NOW)).filter(
    ({ kind, value, role }) => role === 'is' && IDENTIFIER_KINDS[kind].star && !known.has(`${kind} ${value}`),
  );
  const identifiers = [
    ...mapped.mention.identifiers,
    ...others.map(({ kind, value }) => ({ kind, value, role: 'is' as const })),
  ];
  return { ...mapped, mention: { ...mapped.mention, identifiers } };
}
