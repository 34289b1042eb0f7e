import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { InputError } from '../errors.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import { type Desk, placeFor, requireSubject } from './desk.ts';

const shape = z.strictObject({
  a: z.string(),
  b: z.string(),
  verdict: z.enum(['same', 'different', 'unsure'], 'must be same, different or unsure'),
  note: z.string().trim().min(1, 'must not be empty').max(2000, 'must have 2,000 characters at most').optional(),
});

/**
 * Judges whether two Entities are one real thing. The judgement stands between the two ids given, for those who work under
 * the viewer's profile and see both; `unsure` takes back what was judged on them there. Nothing is merged.
 */
export async function judge(desk: Desk, viewer: Viewer, input: unknown): Promise<void> {
  authorise(viewer, 'judge');
  const { a, b, verdict, note } = check(shape, input);
  const [first, second] = [await requireSubject(desk, viewer, a), await requireSubject(desk, viewer, b)];
  if (a === b) throw new InputError('INPUT_INVALID', ['b: must be another id than a']);
  if (first.kind !== second.kind) throw new InputError('INPUT_INVALID', ['b: must be of the same kind as a']);
  await desk.carryOut({
    type: 'judge',
    at: desk.now(),
    a,
    b,
    verdict,
    by: viewer.id,
    ...(note === undefined ? {} : { note }),
    placed: await placeFor(desk, viewer, [first, second]),
    over: judgedBefore(desk, viewer),
  });
}

/**
 * Classes of judgements that give way: those made under the viewer's own profile, whatever members the things had then. One
 * made under another profile stays as it is: to change it would show its readers what they may not see.
 */
function judgedBefore(desk: Desk, { profile, classes }: Viewer): number[] {
  return desk
    .classes()
    .filter(({ key, members }) => classes.has(key) && members.includes(`profile:${profile}`))
    .map(({ number }) => number);
}
