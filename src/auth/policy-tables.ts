import { z } from 'zod';
import { type Action, profileNames } from '../model/access.ts';
import { attributeRule, parsePattern } from './class-pattern.ts';

const about = z.string().optional();
const attribute = z.string().regex(attributeRule, 'must be letters, digits, dot, underscore or hyphen');
const senderPattern = z
  .string()
  .regex(/^[^*]{0,64}\*?$/, 'may have a star at its end only')
  .min(1);
const action = z.enum([
  'read',
  'ingest',
  'back-fill',
  'judge',
  'claim',
  'decide',
  'order',
  'record-finding',
  'report',
  'watch',
  'replay-dead-letter',
  'manage-sources',
  'export',
  'ask-partners',
  'manage-partners',
  'release',
  'read-feeds',
] satisfies Action[]);
const profileName = z.enum(profileNames);
const pattern = z
  .string()
  .refine((text) => text.startsWith('profile:') || parsePattern(text) !== undefined, 'is not a pattern of classes');

/** The shapes of the files of `policy/`, by file name. An unknown field is refused: a typo must not pass as absence. */
export const shapes = {
  feeds: z.record(
    attribute,
    z.strictObject({
      about,
      senders: z.array(
        z.strictObject({
          sender: senderPattern,
          originator: z.union([attribute, z.literal('{sender}')]),
          marking: attribute,
          regime: attribute,
          markings: z.array(attribute).default([]),
        }),
      ),
      strictest: z.strictObject({ originator: attribute, marking: attribute, regime: attribute }),
    }),
  ),
  regimes: z.record(
    attribute,
    z.strictObject({
      about,
      deadline: z
        .strictObject({ months: z.number().int().positive(), earliestPushHours: z.number().int().nonnegative() })
        .optional(),
    }),
  ),
  roles: z.record(attribute, z.strictObject({ about, actions: z.array(action) })),
  purposes: z.record(
    attribute,
    z.strictObject({
      about,
      roles: z.array(attribute),
      actions: z.array(action),
      classes: z.array(pattern),
      profile: profileName.optional(),
    }),
  ),
  profiles: z.array(
    z.strictObject({ about, name: profileName, classes: z.array(pattern).min(1), sparse: z.boolean().default(false) }),
  ),
};

export type TableName = keyof typeof shapes;
/** The tables as they stand in the files, before names are followed. */
export type PolicyTables = { readonly [Name in TableName]: z.infer<(typeof shapes)[Name]> };
