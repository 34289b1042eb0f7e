import { z } from 'zod';

/** Identifier kinds that a report names of parties, by name and canonical scope: `GBR|796428965`, `JP|1234567890123`, `TELEGRAM|kuro`. */
export const reportedKinds = [
  'Phone',
  'Email',
  'Address',
  'TravelDocument',
  'Eori',
  'TaxNumber',
  'CorporateNumber',
  'Account',
  'Url',
] as const;

export const reportMarkings = ['plain', 'restricted', 'originator-controlled'] as const;
export const watchActions = ['stop', 'inform', 'collect'] as const;

const short = z.string().min(1).max(64);
const line = z.string().min(1).max(300);
const instant = z.iso.datetime({ offset: true });
const country = z.string().length(2);
/** May be narrower than the report's own, never wider. */
const marking = z.enum(reportMarkings).optional();
const note = z.string().min(1).max(2000).optional();
/** By which links and watches of the same report name it. */
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/);
const about = { id: id.optional(), marking, note };

/** A thing by its own number. House consignments: master and house number. */
export const thingMessageShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('Consignment'), awb: short, house: short.optional(), ...about }),
  z.strictObject({ kind: z.literal('PostalItem'), s10: short, ...about }),
  z.strictObject({ kind: z.literal('Declaration'), mrn: short, ...about }),
  z.strictObject({ kind: z.literal('Container'), container: short, ...about }),
  z.strictObject({
    kind: z.literal('Traveller'),
    airline: short,
    locator: short,
    /** YYYY-MM-DD of the booking's creation. */
    created: short,
    reference: short,
    ...about,
  }),
  z.strictObject({ kind: z.literal('Vessel'), imo: short, name: line.optional(), ...about }),
  z.strictObject({ kind: z.literal('Listing'), url: z.string().min(1).max(2000), name: line.optional(), ...about }),
]);

export const partyMessageShape = z.strictObject({
  /** Told from the name when it is not given. */
  kind: z.enum(['Person', 'Organisation']).optional(),
  name: line,
  role: short.optional(),
  birthDate: z.string().max(20).optional(),
  sex: z.enum(['F', 'M', 'X']).optional(),
  nationality: country.optional(),
  country: country.optional(),
  city: line.optional(),
  address: z.string().min(1).max(500).optional(),
  identifiers: z
    .array(z.strictObject({ kind: z.enum(reportedKinds), value: z.string().min(1).max(500) }))
    .max(50)
    .default([]),
  ...about,
});

/** What a party is to a thing, or to another party. */
export const reportedLinks = [
  'CONSIGNOR_OF',
  'CONSIGNEE_OF',
  'NOTIFY_PARTY_OF',
  'AGENT_OF',
  'CARRIER_OF',
  'DECLARANT_OF',
  'REPRESENTATIVE_OF',
  'IMPORTER_OF',
  'EXPORTER_OF',
  'SELLER_OF',
  'BUYER_OF',
  'IS',
  'OWNER_OF',
  'DIRECTOR_OF',
  'WORKS_FOR',
  'FAMILY_OF',
  'ASSOCIATE_OF',
] as const;

const watchShape = z.strictObject({
  of: id,
  /** Stop the thing, inform its owner silently, or collect what is seen of it. */
  action: z.enum(watchActions),
  legalBasis: line,
  /** Who wants to hear of it. */
  owner: line,
  reviewAt: instant,
  until: instant,
  note,
});

/** The intelligence report as JSON, one object a line or an array: the format `sekisho-report/1` of the feed `intel`. */
export const reportMessageShape = z.strictObject({
  type: z.literal('sekisho-report'),
  version: z.literal(1),
  /** Who reports, in that agency's own code; the source's own number of the report. */
  source: short,
  number: short,
  /** Counts up when the source corrects itself. */
  revision: z.number().int().min(1).default(1),
  cancelled: z.boolean().default(false),
  reportedAt: instant,
  title: line,
  text: z.string().min(1).max(20_000),
  /** Reliability of the source, A to F, and credibility of the information, 1 to 6 (6x6 system, Admiralty code). */
  sourceGrade: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional(),
  informationGrade: z.enum(['1', '2', '3', '4', '5', '6']).optional(),
  /** What may and may not be done with it, in words. */
  caveat: z.string().min(1).max(500).optional(),
  /** Whose eyes it is for; must be said, since silence would have to mean something. */
  marking: z.enum(reportMarkings),
  legalBasis: line.optional(),
  /** When it must be forgotten. */
  until: instant.optional(),
  /** What may be told to a wider circle: released into the plain class as a report of its own, and nothing else of this one. */
  tearLine: z
    .strictObject({
      title: line.optional(),
      text: z.string().min(1).max(2000),
      things: z.array(thingMessageShape).max(20).default([]),
    })
    .optional(),
  parties: z.array(partyMessageShape).max(200).default([]),
  things: z.array(thingMessageShape).max(200).default([]),
  links: z
    .array(z.strictObject({ from: id, type: z.enum(reportedLinks), to: id }))
    .max(500)
    .default([]),
  images: z
    .array(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), about: line.optional() }))
    .max(50)
    .default([]),
  watches: z.array(watchShape).max(50).default([]),
});

export type ReportMessage = z.infer<typeof reportMessageShape>;
export type PartyMessage = z.infer<typeof partyMessageShape>;
export type ThingMessage = z.infer<typeof thingMessageShape>;
