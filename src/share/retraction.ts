import { hash } from 'node:crypto';
import { classOf } from '../auth/classify.ts';
import { InputError, NotFoundError } from '../errors.ts';
import { findVersions } from '../graph/records.ts';
import { classKey } from '../model/access.ts';
import type { Mention, ParsedUnit } from '../model/parsed-unit.ts';
import { documentId } from '../resolve/resolve.ts';
import { canonicalise } from './canonical-json.ts';
import { receivedFeed, receivedMarkings } from './received.ts';
import type { Visitor } from './visitor.ts';

/** What a partner takes back: a notice by its own number, or what it disclosed to us by the receipt's. */
export interface RetractionInput {
  readonly what: 'Notice' | 'Disclosure';
  readonly number: string;
  /** In its own words. */
  readonly reason: string;
}

/**
 * Returns the unit that closes what a partner said under a number, in every class that it may stand in. It stays closed: the
 * same notice sent again later opens nothing. Throws InputError with every problem at once, NotFoundError for what this
 * partner never told.
 */
export async function makeRetraction(visitor: Visitor, input: RetractionInput): Promise<ParsedUnit> {
  const { parts, partner, now } = visitor;
  const { number, reason } = input;
  const problems: string[] = [];
  // As long as a receipt's number can be.
  if (!/^[A-Za-z0-9][A-Za-z0-9._/-]{0,79}$/.test(number))
    problems.push('number: must be 1 to 80 letters, digits and . _ / -');
  if (reason.length === 0 || reason.length > 500) problems.push('reason: must have 1 to 500 characters');
  if (problems.length > 0) throw new InputError('INPUT_INVALID', problems);
  const unit = mapRetraction(partner.card.id, input, receivedMarkings(parts.policy), now);
  const documents = classKeysOf(visitor).map((key) => documentId(parts.makeId, unit, key));
  if ((await findVersions(parts.graph, documents)).length === 0)
    throw new NotFoundError('You have told nothing under this number.');
  return unit;
}

/** Returns the unit of a retraction at an instant (epoch ms): the Report alone, under each marking, and nothing of it. */
export function mapRetraction(
  partner: string,
  input: RetractionInput,
  markings: readonly string[],
  now: number,
): ParsedUnit {
  const { what, number, reason } = input;
  const report: Mention = {
    ref: what.toUpperCase(),
    kind: 'Report',
    keys: { source: partner, report: number },
    identifiers: [{ kind: 'ReportNumber', value: `${partner}|${number}`, role: 'is' }],
    facts: {},
    said: { retracted: reason },
  };
  return {
    feed: receivedFeed,
    format: 'SEKISHO-RETRACTION/1',
    parser: 'partner/1',
    bytes: [0, 0],
    header: hash('sha256', canonicalise({ ...input, now }), 'base64url'),
    // What has no version comes before what has one, whenever it is told.
    document: { kind: what, number, sender: partner, version: '1' },
    mode: 'snapshot',
    function: 'cancel',
    preparedAt: new Date(now).toISOString(),
    subject: report.ref,
    mentions: [report, ...markings.map((marking) => ({ ...report, ref: `${report.ref}[${marking}]`, marking }))],
    links: [],
    issues: [],
  };
}

function classKeysOf({ parts: { policy }, partner }: Visitor): string[] {
  return [undefined, ...receivedMarkings(policy)].flatMap((marking) => {
    const attributes = classOf(policy, { feed: receivedFeed, sender: partner.card.id, marking });
    return attributes === undefined ? [] : [classKey(attributes)];
  });
}
