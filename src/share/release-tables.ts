import { z } from 'zod';
import { attributeRule, parsePattern } from '../auth/class-pattern.ts';
import { type EntityKind, entityKinds } from '../model/entity-kinds.ts';
import { coarsenings, type ReleaseField, releaseFields } from './coarsen.ts';

const about = z.string().optional();
const name = z.string().regex(attributeRule, 'must be letters, digits, dot, underscore or hyphen');
const pattern = z.string().refine((text) => parsePattern(text) !== undefined, 'is not a pattern of classes');
const asked = { partner: name, purpose: name, instrument: name };

/**
 * The shape of `policy/release.json`. Nothing is said by a star: who, what for, on which basis, kind, field and marking are
 * each named, so that nothing new is released by an old row. An unknown member is refused: a typo must not pass as absence.
 */
export const releaseShape = z.strictObject({
  instruments: z.record(
    name,
    z.strictObject({
      about,
      purposes: z.array(name).min(1),
      /** What the basis says of use in court and of passing on: told to the partner with every answer. */
      courtUse: z.enum(['free', 'with-consent', 'never']),
      onwardRelease: z.enum(['free', 'with-consent', 'never']),
      retentionDays: z.number().int().positive(),
    }),
  ),
  reach: z.array(z.strictObject({ about, ...asked, classes: z.array(pattern).min(1) })),
  rows: z.array(
    z.strictObject({
      about,
      ...asked,
      kinds: z.array(z.enum(entityKinds as [EntityKind, ...EntityKind[]])).min(1),
      fields: z.array(z.enum(releaseFields as [ReleaseField, ...ReleaseField[]])).min(1),
      markings: z.array(name).min(1),
      do: z.enum(['release', 'redact', 'ask', ...coarsenings]),
    }),
  ),
});

export type ReleaseTables = z.infer<typeof releaseShape>;
export type ReleaseRow = ReleaseTables['rows'][number];
