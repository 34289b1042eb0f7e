import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import { type Desk, deskUnit, existing, type Made, madeBy, placeFor, requireSubject } from './desk.ts';
import { newNumber } from './number.ts';

/** What may be decided on a thing. */
export const decisionActions = [
  'release',
  'document-check',
  'ask',
  'screen',
  'scan',
  'full-examination',
  'detain',
  'monitor',
  'controlled-delivery',
  'hand-over',
] as const;

export type DecisionAction = (typeof decisionActions)[number];

const shape = z.strictObject({
  id: z.string(),
  action: z.enum(decisionActions, 'must be one of the decisions there are'),
  note: z.string().trim().min(1, 'must not be empty').max(2000, 'must have 2,000 characters at most').optional(),
});

/**
 * Writes down what was decided on a thing, by whom and when, for those who work under the viewer's profile and see the thing
 * as the viewer does. The last decision stands; those before it stay.
 */
export async function decide(desk: Desk, viewer: Viewer, input: unknown): Promise<Made> {
  authorise(viewer, 'decide');
  const { id, action, note } = check(shape, input);
  const thing = await requireSubject(desk, viewer, id);
  const at = desk.now();
  const number = newNumber(at);
  const unit = deskUnit(viewer, at, {
    kind: 'decision',
    number,
    subject: 'decision',
    mentions: [
      {
        ref: 'decision',
        kind: 'Decision',
        keys: { decision: number },
        identifiers: [],
        facts: { action, by: viewer.id, ...(note === undefined ? {} : { note }) },
        said: {},
      },
    ],
    links: [{ from: 'decision', type: 'DECISION_ON', to: existing(id) }],
  });
  const placed = await placeFor(desk, viewer, [thing]);
  return madeBy(await desk.carryOut({ type: 'write', at, units: [{ unit, placed }] }), 0, 'decision');
}
