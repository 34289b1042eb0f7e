import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { ConflictError, DeniedError, InputError, NotFoundError } from '../errors.ts';
import { findNumbered, findOrdered } from '../graph/work.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import { type FindingMessage, findingMessageShape } from '../model/finding-message.ts';
import { type Desk, type Made, madeBy, requireThing } from './desk.ts';
import { findInspected, type Inspected, mentionOf, readFinding } from './inspected.ts';
import { newNumber } from './number.ts';

const { method, outcome, strength } = findingMessageShape.shape;
export const findingMethods = method.options;
export const findingOutcomes = outcome.options;
export const findingStrengths = strength.options;

const text = (most: number) =>
  z.string().trim().min(1, 'must not be empty').max(most, `must have ${most} characters at most`);
const amount = z.number().finite('must be a number').nonnegative('must not be negative');

const shape = z
  .strictObject({
    /** Id of an order of the viewer's office. */
    order: z.string().optional(),
    thing: z
      .strictObject({
        awb: text(40).optional(),
        house: text(40).optional(),
        s10: text(40).optional(),
        mrn: text(40).optional(),
        container: text(40).optional(),
        traveller: z
          .strictObject({ airline: text(3), locator: text(20), created: text(10), reference: text(60) })
          .optional(),
      })
      .optional(),
    method: z.enum(findingMethods, 'must be a method there is'),
    outcome: z.enum(findingOutcomes, 'must be found, nothing-found or inconclusive'),
    strength: z.enum(findingStrengths, 'must be indication, presumptive or confirmed'),
    substance: text(200).optional(),
    quantityKg: amount.optional(),
    hiddenWhere: text(500).optional(),
    minutesSpent: amount.optional(),
    note: text(2000).optional(),
  })
  .refine(({ order, thing }) => (order === undefined) !== (thing === undefined), 'order or thing: give one of the two')
  .refine(({ outcome, substance }) => outcome !== 'nothing-found' || substance === undefined, {
    path: ['substance'],
    message: 'must be left out when nothing was found',
  });

type Input = z.infer<typeof shape>;
type Thing = NonNullable<Input['thing']>;

/**
 * Records what an inspection by the viewer's own office found, on an order of that office or on a thing by its number,
 * whether the hub knows the thing or not: nothing is told of it. Written as a message of the feed `finding` and read by its
 * reader; a finding on an order closes the order.
 */
export async function recordFinding(desk: Desk, viewer: Viewer, input: unknown): Promise<Made> {
  authorise(viewer, 'record-finding');
  const { office } = viewer;
  if (office === undefined) throw new DeniedError('FORBIDDEN', 'a finding is an office’s: your token names none');
  const { order, thing, ...found } = check(shape, input);
  const at = desk.now();
  const instant = new Date(at).toISOString();
  const asked = order === undefined ? undefined : await readOrder(desk, viewer, order, office);
  const message: FindingMessage = {
    type: 'sekisho-finding',
    version: 1,
    office,
    number: newNumber(at),
    ...(asked === undefined ? {} : { order: asked.order }),
    revision: 1,
    cancelled: false,
    foundAt: instant,
    reportedAt: instant,
    subject: asked === undefined ? readThing(thing ?? {}) : asked.subject,
    ...found,
    images: [],
    parties: [],
  };
  const { raw, unit } = await readFinding(message);
  if (unit === undefined) throw new InputError('INPUT_INVALID', ['input: must be a finding as the feed reads it']);
  return madeBy(await desk.carryOut({ type: 'write', at, units: [{ unit, raw }] }), 0, unit.subject);
}

/** The order's office and number, and the thing as the order itself mentions it. */
async function readOrder(
  desk: Desk,
  viewer: Viewer,
  id: string,
  office: string,
): Promise<{ order: { office: string; number: string }; subject: Inspected }> {
  const thing = await requireThing(desk, viewer, id);
  const [own] = await findNumbered(desk.graph, thing.memberIds, viewer.keys);
  if (thing.kind !== 'Order' || own?.keys['order'] === undefined || own.keys['office'] === undefined)
    throw new NotFoundError('there is nothing of this id for you');
  if (own.keys['office'] !== office.toUpperCase())
    throw new InputError('INPUT_INVALID', ['order: must be an order of your own office']);
  if (!thing.current) throw new ConflictError('the order was cancelled: record the finding by the thing’s number');
  const subject = findInspected(await findOrdered(desk.graph, viewer, thing.memberIds));
  if (subject === undefined) throw new ConflictError('the order names nothing that a finding can be made on');
  return { order: { office: own.keys['office'], number: own.keys['order'] }, subject };
}

/** Reads the one number given. Throws InputError for none, for several, and for one that is not what it should be. */
function readThing(thing: Thing): Inspected {
  const { awb, house, s10, mrn, container, traveller } = thing;
  const given: [field: string, rule: string, inspected: Inspected][] = [];
  if (awb !== undefined)
    given.push([
      'awb',
      'must be an air waybill of 11 digits, and house a house number',
      { kind: 'Consignment', awb, ...(house === undefined ? {} : { house }) },
    ]);
  if (s10 !== undefined)
    given.push(['s10', 'must have 13 characters and a right check digit', { kind: 'PostalItem', s10 }]);
  if (mrn !== undefined) given.push(['mrn', 'must be a movement reference number', { kind: 'Declaration', mrn }]);
  if (container !== undefined)
    given.push(['container', 'must be an ISO 6346 number with a right check digit', { kind: 'Container', container }]);
  if (traveller !== undefined)
    given.push([
      'traveller',
      'must have airline, locator, date of creation (YYYY-MM-DD) and reference',
      { kind: 'Traveller', ...traveller },
    ]);
  const [only] = given;
  if (only === undefined || given.length > 1 || (house !== undefined && awb === undefined))
    throw new InputError('INPUT_INVALID', ['thing: give one number; a house number together with its master']);
  const [field, rule, inspected] = only;
  if (mentionOf(inspected) === undefined) throw new InputError('INPUT_INVALID', [`thing.${field}: ${rule}`]);
  return inspected;
}
