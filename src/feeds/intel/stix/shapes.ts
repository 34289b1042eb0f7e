import { z } from 'zod';
import { thingMessageShape } from '../../../model/report-message.ts';
import { writtenKinds } from '../../../normalise/identifier.ts';

/**
 * The extension definition under which this hub adds to STIX what it has no words for: the numbers of parties, the grades of
 * reports, and things of trade and travel as objects of the type `sekisho-thing`.
 */
export const EXTENSION = 'extension-definition--6f1d3a52-9a0e-4c57-8f0b-2d5f7c1e9b34';
export const THING_TYPE = 'sekisho-thing';

const text = z.string().max(1_000_000);
const word = z.string().max(250);
const reference = z.string().max(300);
const references = z.array(reference);
const instant = z.iso.datetime();

/** Property names that other hubs read, in STIX's own spelling. */
export const partyExtensionShape = z.object({
  identifiers: z
    .array(z.object({ kind: z.enum(writtenKinds), value: z.string().max(500) }))
    .max(200)
    .optional(),
  birth_date: word.optional(),
  sex: z.enum(['F', 'M', 'X']).optional(),
  nationality: word.optional(),
  address: z.string().max(500).optional(),
  country: word.optional(),
  city: word.optional(),
});

export const reportExtensionShape = z.object({
  source: word.optional(),
  number: word.optional(),
  source_grade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
  information_grade: z.enum(['1', '2', '3', '4', '5', '6']).optional(),
  caveat: z.string().max(500).optional(),
  legal_basis: word.optional(),
  until: instant.optional(),
});

/** What is read of any object; what else it has is kept and said. */
export const objectShape = z.looseObject({
  type: z.string().regex(/^[a-z][a-z0-9-]{1,249}$/),
  id: z.string().regex(/^[a-z][a-z0-9-]{1,249}--[0-9a-fA-F-]{36}$/),
  created_by_ref: reference.optional(),
  modified: instant.optional(),
  created: instant.optional(),
  revoked: z.boolean().optional(),
  confidence: z.number().int().min(0).max(100).optional(),
  object_marking_refs: references.optional(),
  granular_markings: z.array(z.object({ marking_ref: reference.optional(), selectors: z.array(word) })).optional(),
  extensions: z.record(z.string(), z.looseObject({})).optional(),
  name: text.optional(),
  description: text.optional(),
  /** Report, grouping, note, opinion, observed data. */
  object_refs: references.optional(),
  published: instant.optional(),
  abstract: text.optional(),
  content: text.optional(),
  explanation: text.optional(),
  opinion: word.optional(),
  /** Relationship. */
  relationship_type: word.optional(),
  source_ref: reference.optional(),
  target_ref: reference.optional(),
  /** Identity, threat actor. */
  identity_class: word.optional(),
  contact_information: text.optional(),
  resource_level: word.optional(),
  /** Location. */
  country: word.optional(),
  city: text.optional(),
  street_address: text.optional(),
  postal_code: word.optional(),
  /** Email address, address on the web, domain. */
  value: text.optional(),
  display_name: text.optional(),
  belongs_to_ref: reference.optional(),
  /** Account. */
  account_type: word.optional(),
  account_login: text.optional(),
  user_id: text.optional(),
  /** Marking definition. */
  definition_type: word.optional(),
  definition: z.looseObject({ tlp: word.optional(), statement: text.optional() }).optional(),
  thing: thingMessageShape.optional(),
});

export type StixObject = z.infer<typeof objectShape>;

/** Fields without which an object can still be told of: all but what it is and which one. Markings never go in silence. */
export const OPTIONAL: ReadonlySet<string> = new Set(
  Object.keys(objectShape.shape).filter(
    (name) => !['type', 'id', 'object_marking_refs', 'granular_markings', 'revoked'].includes(name),
  ),
);

/** Returns what this hub's extension adds to an object, as far as it follows its shape. */
export function extensionOf<Shape extends z.ZodType>(shape: Shape, object: StixObject): z.infer<Shape> | undefined {
  const own = object.extensions?.[EXTENSION];
  return own === undefined ? undefined : shape.safeParse(own).data;
}
