import { z } from 'zod';
import type { ReportedLink } from '../links.ts';

/** Entities inside entities: an export may write an address or a passport into its holder instead of naming it. */
const MOST_VALUES = 1000;
/** Entities inside entities are read one deep; what is deeper is named only. */
const value: z.ZodType<string | NestedEntity> = z.union([z.string().max(100_000), z.lazy(() => nestedShape)]);
const properties = z.record(z.string().max(100), z.array(value).max(MOST_VALUES));

const nestedShape = z.looseObject({
  id: z.string().min(1).max(200),
  schema: z.string().regex(/^[A-Z][A-Za-z]{0,63}$/),
  properties: z.record(z.string().max(100), z.array(z.unknown()).max(MOST_VALUES)),
});

export type NestedEntity = z.infer<typeof nestedShape>;

/** One entity of FollowTheMoney, as far as it is read. */
export const entityShape = z.looseObject({
  id: z.string().min(1).max(200),
  schema: z.string().regex(/^[A-Z][A-Za-z]{0,63}$/),
  properties,
  caption: z.string().max(2000).optional(),
  datasets: z.array(z.string().max(200)).max(200).optional(),
  last_change: z.string().max(40).optional(),
});

export type FtmEntity = z.infer<typeof entityShape>;

export const OPTIONAL: ReadonlySet<string> = new Set(['caption', 'datasets', 'last_change']);

/** What the schemata of FollowTheMoney are to this hub. */
export const PARTIES: Readonly<Record<string, 'Person' | 'Organisation' | undefined>> = {
  Person: 'Person',
  Company: 'Organisation',
  Organization: 'Organisation',
  PublicBody: 'Organisation',
  /** A person or a firm: the name tells. */
  LegalEntity: undefined,
};

/** Schemata that join others, and the properties that name what they join, in reading order. */
export const EDGES: Readonly<Record<string, readonly string[]>> = {
  Ownership: ['owner', 'asset'],
  Directorship: ['director', 'organization'],
  Membership: ['member', 'organization'],
  Employment: ['employee', 'employer'],
  Representation: ['agent', 'client'],
  Family: ['person', 'relative'],
  Associate: ['person', 'associate'],
  UnknownLink: ['subject', 'object'],
  Succession: ['predecessor', 'successor'],
  Debt: ['debtor', 'creditor'],
  Payment: ['payer', 'beneficiary'],
  Occupancy: ['holder', 'post'],
  Sanction: ['entity'],
};

/** The link between the first two ends of an edge that joins two parties; the others are told by the Report alone. */
export const EDGE_LINKS: Readonly<Record<string, ReportedLink>> = {
  Ownership: 'OWNER_OF',
  Directorship: 'DIRECTOR_OF',
  Employment: 'WORKS_FOR',
  Representation: 'WORKS_FOR',
  Family: 'FAMILY_OF',
  Associate: 'ASSOCIATE_OF',
  Membership: 'ASSOCIATE_OF',
  UnknownLink: 'ASSOCIATE_OF',
};

/** Schemata that tell more of one party, and how the party and they name each other. */
export const ATTACHED: Readonly<Record<string, { readonly owner?: string; readonly from?: string }>> = {
  Address: { from: 'addressEntity' },
  Passport: { owner: 'holder' },
  Identification: { owner: 'holder' },
  UserAccount: { owner: 'owner' },
};
