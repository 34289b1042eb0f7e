import { hash } from 'node:crypto';
import { z } from 'zod';
import { entityKinds } from '../model/entity-kinds.ts';
import { type FactName, type Facts, factNames, factsShape } from '../model/facts.ts';
import { type IdentifierKind, identifierKinds } from '../model/identifier-kinds.ts';
import type { Mention, ParsedUnit } from '../model/parsed-unit.ts';
import { canonicalise } from './canonical-json.ts';
import { originatorControlled, receivedFeed, releasable } from './received.ts';

const field = z.object({
  name: z.string().max(64),
  value: z.string().max(2_000),
  treatment: z.string().max(64),
  marking: z.string().max(64),
});

/** What a partner's hub says of a hit. Whatever else stands in it is passed over. */
export const toldShape = z.object({
  things: z
    .array(
      z.object({
        kind: z.enum(entityKinds as [string, ...string[]]),
        fields: z.array(field).max(500),
        pending: z.array(z.string().max(64)).max(500),
      }),
    )
    .max(50),
  terms: z.object({
    courtUse: z.string().max(64),
    onwardRelease: z.string().max(64),
    retentionDays: z.number().int().min(0).max(1_000_000).nullable(),
  }),
});

export type Told = z.infer<typeof toldShape>;

/** Under which receipt, when and why it was disclosed. */
export interface DisclosedUnder {
  readonly receipt: string;
  readonly time: string;
  readonly purpose: string;
  readonly instrument: string;
}

const CONTACTS: readonly string[] = ['Phone', 'Email', 'Address'];
/** An administration's own numbering, by its own names of offices and sources: never the same thing as one of ours. */
const OWN_NUMBERS: readonly string[] = ['ReportNumber', 'OrderNumber', 'FindingNumber'];
/** Markings that policy knows of this feed and that narrow, the strictest last. */
const NARROWING: readonly string[] = ['restricted', originatorControlled];

/**
 * Returns what a partner disclosed as a unit of the feed `partner`: a Report of the receipt's number with the things in it,
 * each under its strictest marking, and all of them said. A coarse value is no value of its field: it is kept as said and joins nothing. Undefined
 * when there is nothing in it. Terms stand with the Report. What the terms leave free is `releasable`; nothing else is passed on.
 */
export function mapDisclosure(partner: string, under: DisclosedUnder, { things, terms }: Told): ParsedUnit | undefined {
  const about = things.flatMap(({ kind, fields }, at): Mention[] => {
    const mention = mapThing(kind as Mention['kind'], fields, `THING[${at + 1}]`);
    const marking = mention.marking ?? (terms.onwardRelease === 'free' ? releasable : undefined);
    return fields.length === 0 ? [] : [marking === undefined ? mention : { ...mention, marking }];
  });
  if (about.length === 0) return undefined;
  const { receipt, time, purpose, instrument } = under;
  const report: Mention = {
    ref: 'DISCLOSURE',
    kind: 'Report',
    keys: { source: partner, report: receipt },
    identifiers: [{ kind: 'ReportNumber', value: `${partner}|${receipt}`, role: 'is' }],
    facts: { title: `Disclosed by ${partner}`, reportedAt: time },
    said: {
      purpose,
      instrument,
      courtUse: terms.courtUse,
      onwardRelease: terms.onwardRelease,
      ...(terms.retentionDays === null ? {} : { retentionDays: terms.retentionDays }),
    },
  };
  return {
    feed: receivedFeed,
    format: 'SEKISHO-DISCLOSURE/1',
    parser: 'partner/1',
    bytes: [0, 0],
    header: hash('sha256', canonicalise({ partner, under, things, terms }), 'base64url'),
    document: { kind: 'Disclosure', number: receipt, sender: partner },
    mode: 'snapshot',
    function: 'original',
    preparedAt: time,
    subject: 'DISCLOSURE',
    mentions: [report, ...about],
    links: about.map(({ ref, marking }) => ({
      from: ref,
      type: 'MENTIONED_IN',
      to: 'DISCLOSURE',
      ...(marking === undefined ? {} : { marking }),
    })),
    issues: [],
  };
}

function mapThing(kind: Mention['kind'], fields: readonly z.infer<typeof field>[], ref: string): Mention {
  const identifiers: Mention['identifiers'] = [];
  const facts: Record<string, unknown> = {};
  const said: Record<string, string> = {};
  for (const { name, value, treatment } of fields) {
    const isWhole = treatment === 'release' || treatment === 'approved';
    if (isWhole && isShared(name) && value.length <= 500)
      identifiers.push({ kind: name as IdentifierKind, value, role: CONTACTS.includes(name) ? 'contact' : 'is' });
    else if (isWhole && isFact(name, value)) facts[name] = value;
    else if (treatment === 'year' && name === 'birthDate' && isFact(name, value)) facts[name] = value;
    else {
      const key = `${name}.${treatment}`;
      said[key] = said[key] === undefined ? value : `${said[key]}, ${value}`;
    }
  }
  // Whether it may be passed on is for the partner's terms to say, not for whoever told the partner.
  const markings = [...new Set(fields.map(({ marking }) => marking))]
    .filter((marking) => marking !== 'plain' && marking !== releasable)
    .sort();
  return {
    ref,
    kind,
    keys: {},
    identifiers,
    facts: facts as Facts,
    said: markings.length === 0 ? said : { ...said, markings: markings.join(', ') },
    ...(markings.length === 0 ? {} : { marking: strictestOf(markings) }),
  };
}

/** One that is not known here is the narrowest. */
function strictestOf(markings: readonly string[]): string {
  const known = markings.every((marking) => NARROWING.includes(marking));
  return (known ? NARROWING.findLast((marking) => markings.includes(marking)) : undefined) ?? originatorControlled;
}

function isShared(name: string): boolean {
  return (identifierKinds as readonly string[]).includes(name) && !OWN_NUMBERS.includes(name);
}

function isFact(name: string, value: string): boolean {
  return (factNames as readonly string[]).includes(name) && factsShape.shape[name as FactName].safeParse(value).success;
}
