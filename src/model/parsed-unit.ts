import { z } from 'zod';
import { type EntityKind, entityKinds } from './entity-kinds.ts';
import { factsShape } from './facts.ts';
import { type IdentifierKind, identifierKinds } from './identifier-kinds.ts';
import { type LinkType, linkTypes } from './links.ts';

/** Path of a mention in the standard's own terms, one-based: 'SRC[3]/TIF[2]', 'HBS[2]/CNE'. Stable for ever. */
const ref = z.string().min(1).max(300);
const key = z.string().min(1).max(300);
const marking = z.string().min(1).max(64).optional();
const said = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

export const issueShape = z.strictObject({
  /** Kebab-case, from the feed's list in docs/feeds: 'segment-unknown', 'check-digit-wrong', 'format-not-read-yet'. */
  code: z.string(),
  severity: z.enum(['warning', 'error']),
  at: z.strictObject({
    /** Offset in the file. */
    byte: z.number().int().nonnegative(),
    ref: ref.optional(),
    segment: z.string().optional(),
    element: z.string().optional(),
  }),
  /** Names the field and the rule; never a personal value. */
  message: z.string(),
});

export const mentionShape = z.strictObject({
  ref,
  kind: z.enum(entityKinds as [EntityKind, ...EntityKind[]]),
  /** The standard's role word: Consignor, Consignee, NotifyParty, Agent, Carrier, Declarant, Importer, Exporter, … */
  role: z.string().max(64).optional(),
  /** Natural keys by the names in `ENTITY_KINDS[kind].keys`, canonical. Empty for parties. */
  keys: z.record(z.string(), key),
  identifiers: z.array(
    z.strictObject({
      kind: z.enum(identifierKinds as [IdentifierKind, ...IdentifierKind[]]),
      /** Canonical, as `IDENTIFIER_KINDS[kind].form` says. */
      value: z.string().min(1).max(500),
      /** `is`: the thing's own number; `contact`: reached by it; `refers`: quoted. */
      role: z.enum(['is', 'contact', 'refers']),
      /** As written, where it differs. */
      raw: z.string().max(500).optional(),
    }),
  ),
  facts: factsShape,
  /** Anything else the source states, under the standard's element names; kept in the content store, not in the graph. */
  said,
  marking,
});

export const linkShape = z.strictObject({
  from: ref,
  type: z.enum(linkTypes as [LinkType, ...LinkType[]]),
  to: ref,
  said: said.optional(),
  marking,
});

const instant = z.iso.datetime({ offset: true });

export const parsedUnitShape = z.strictObject({
  feed: z.string(),
  /** 'PNRGOV:11:1', 'FWB/17', 'WCO-DEC/3.6'. */
  format: z.string(),
  /** Name and version of the parser: 'pnr/1'. A change of what it reads raises the version. */
  parser: z.string(),
  /** [start, end) in the file. */
  bytes: z.tuple([z.number().int(), z.number().int()]),
  /**
   * Byte ranges outside `bytes` whose meaning the unit needs (interchange and message header), as a digest of the parts
   * that give the unit its meaning: version and prepared-at when given; never control numbers or send time.
   */
  header: z.string().max(2000).optional(),
  document: z.strictObject({
    kind: z.string(),
    number: z.string().min(1),
    sender: z.string().min(1),
    /** Orders the versions of a document before `preparedAt` does; compared as numbers when both are digits, else as text. */
    version: z.string().optional(),
  }),
  sentTo: z.string().optional(),
  mode: z.enum(['snapshot', 'delta', 'event']),
  function: z.enum(['original', 'change', 'cancel']),
  preparedAt: instant.optional(),
  /** The mention whose key decides whether the unit is usable. */
  subject: ref,
  /**
   * When the passenger regime gives a deadline: local date of the flight's departure as the message says it (YYYY-MM-DD).
   * The unit's access class is split by the ISO week of this date.
   */
  departureDate: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  mentions: z.array(mentionShape),
  links: z.array(linkShape),
  issues: z.array(issueShape),
  /** Byte ranges [start, end) in the file that law forbids to keep: masked at equal length before storage. */
  masked: z.array(z.tuple([z.number().int(), z.number().int()])).optional(),
});

export type Issue = z.infer<typeof issueShape>;
export type Mention = z.infer<typeof mentionShape>;
export type MentionIdentifier = Mention['identifiers'][number];
export type Link = z.infer<typeof linkShape>;
export type ParsedUnit = z.infer<typeof parsedUnitShape>;

/**
 * What reading a file yields, in file order: usable units, and pieces that could not become one (no usable key,
 * unreadable, or a format recognised but not read yet), each with its issues and its place in the file.
 */
export type Parsed =
  | { readonly type: 'unit'; readonly unit: ParsedUnit }
  | {
      readonly type: 'refused';
      readonly feed: string;
      readonly format: string;
      readonly bytes: readonly [number, number];
      readonly issues: readonly Issue[];
    };

/** A feed's reader: bytes in, units out, one at a time; never throws on bad input, never holds more than one unit and a bounded buffer. */
export type FeedReader = (bytes: AsyncIterable<Uint8Array>) => AsyncGenerator<Parsed>;
