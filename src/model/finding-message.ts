import { z } from 'zod';

/**
 * The inspection result as JSON, one object a line or an array: the format of the feed `finding`.
 * `kind` of image-AI classes and boxes follow the WCO Unified File Format's terms where it has them.
 */
export const findingMessageShape = z.strictObject({
  type: z.literal('sekisho-finding'),
  version: z.literal(1),
  /** UN/LOCODE or national code of the customs office that inspected. */
  office: z.string().min(1).max(32),
  /** The office's own number of this finding. */
  number: z.string().min(1).max(64),
  /** Order that asked for the inspection, when one did: office and number as on the order. */
  order: z.strictObject({ office: z.string().min(1).max(32), number: z.string().min(1).max(64) }).optional(),
  /** Counts up when the office corrects itself. */
  revision: z.number().int().min(1).default(1),
  cancelled: z.boolean().default(false),
  foundAt: z.iso.datetime({ offset: true }),
  reportedAt: z.iso.datetime({ offset: true }),
  /** The thing inspected, by its number. House consignments: master and house number. */
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('Consignment'), awb: z.string(), house: z.string().optional() }),
    z.strictObject({ kind: z.literal('PostalItem'), s10: z.string() }),
    z.strictObject({ kind: z.literal('Declaration'), mrn: z.string() }),
    z.strictObject({ kind: z.literal('Container'), container: z.string() }),
    z.strictObject({
      kind: z.literal('Traveller'),
      airline: z.string(),
      locator: z.string(),
      /** YYYY-MM-DD of the booking's creation. */
      created: z.string(),
      reference: z.string(),
    }),
  ]),
  method: z.enum([
    'x-ray',
    'ct',
    'trace',
    'raman',
    'nqr',
    'body-scanner',
    'dog',
    'hand-search',
    'laboratory',
    'document',
  ]),
  outcome: z.enum(['found', 'nothing-found', 'inconclusive']),
  /** How far the finding carries: an X-ray that shows nothing is not a clearance; a field test is presumptive until the laboratory. */
  strength: z.enum(['indication', 'presumptive', 'confirmed']),
  substance: z.string().max(200).optional(),
  quantityKg: z.number().nonnegative().optional(),
  hiddenWhere: z.string().max(500).optional(),
  minutesSpent: z.number().nonnegative().optional(),
  images: z
    .array(
      z.strictObject({
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        class: z.string().max(100).optional(),
        box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
      }),
    )
    .max(50)
    .default([]),
  /** Parties known from the thing's own papers at the place: a name and how to reach it. */
  parties: z
    .array(
      z.strictObject({
        role: z.enum(['Consignor', 'Consignee', 'Traveller']),
        name: z.string().max(300),
        country: z.string().length(2).optional(),
        address: z.string().max(500).optional(),
        phone: z.string().max(40).optional(),
        email: z.string().max(254).optional(),
      }),
    )
    .max(10)
    .default([]),
  note: z.string().max(2000).optional(),
});

export type FindingMessage = z.infer<typeof findingMessageShape>;
