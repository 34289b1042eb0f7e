import { z } from 'zod';

const instant = z.number().int();
const text = z.string().max(500);

/** A partner asks for values of one thing that a person must let go first. Asked again, it is the same one. */
export const releaseRequestShape = z.strictObject({
  id: z.string(),
  partner: z.string(),
  purpose: z.string(),
  instrument: z.string(),
  kind: z.string(),
  /** The Entities that are the thing, in what the partner's questions reach. */
  members: z.array(z.string()).min(1),
  /** The partner's end user, in its own words. */
  subject: z.string(),
  /** Why, in the partner's words. */
  reason: text.nullable(),
  /** Values that nobody has said anything to: `valueId`, and the number of the class that states it. */
  open: z.array(z.strictObject({ id: z.string(), access: z.number().int() })),
});

export type ReleaseRequestTask = z.infer<typeof releaseRequestShape>;

/** What a person said to values that were asked for. */
export const releaseAnswerShape = z.strictObject({
  request: z.string(),
  answers: z.array(
    z.strictObject({
      /** The value's id: `valueId`. */
      id: z.string(),
      field: z.string(),
      /** Number of the class that states it. */
      access: z.number().int(),
      letGo: z.boolean(),
    }),
  ),
  /** Epoch ms: until when it holds. */
  until: instant,
  note: text.nullable(),
  by: z.string(),
});

export type ReleaseAnswerTask = z.infer<typeof releaseAnswerShape>;

/** A release policy that somebody proposes. */
export const releaseChangeShape = z.strictObject({
  id: z.string(),
  /** JSON of the tables, whole. */
  tables: z.string(),
  version: z.string(),
  /** Version that it was made from: when that is not in force any more, it cannot be approved. */
  base: z.string(),
  why: text,
  by: z.string(),
});

export type ReleaseChangeTask = z.infer<typeof releaseChangeShape>;

/** What is said to a proposed release policy. */
export const releaseDecisionShape = z.strictObject({
  id: z.string(),
  decision: z.enum(['approve', 'reject', 'withdraw']),
  note: text.nullable(),
  by: z.string(),
});

export type ReleaseDecisionTask = z.infer<typeof releaseDecisionShape>;
