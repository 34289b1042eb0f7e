import type { Facts } from '../../model/facts.ts';
import type { FindingMessage } from '../../model/finding-message.ts';
import type { Issue, Link, Mention, ParsedUnit } from '../../model/parsed-unit.ts';
import type { Piece } from '../json/split-objects.ts';
import { mapParties } from './map-parties.ts';
import { mapSubject } from './map-subject.ts';

/** Name and version of this reader: a change of what it reads raises the version. */
export const PARSER = 'finding/1';
/** Format of the messages read, as `type` and `version` in them say. */
export const FORMAT = 'sekisho-finding/1';

const FINDING = 'finding';

/** Returns the unit of a finding: the Finding, the thing it was made on, and the parties named with it. */
export function mapFinding(piece: Piece, message: FindingMessage, issues: Issue[]): ParsedUnit {
  const office = canonical(message.office);
  const number = canonical(message.number);
  const subject = mapSubject(message.subject, piece, issues);
  const parties = mapParties(message, subject?.mention, piece, issues);
  const found: Link[] = subject === undefined ? [] : [{ from: FINDING, type: 'FOUND_ON', to: subject.mention.ref }];
  return {
    feed: 'finding',
    format: FORMAT,
    parser: PARSER,
    bytes: [piece.start, piece.end],
    document: { kind: 'finding', number: `${office}|${number}`, sender: office, version: String(message.revision) },
    mode: 'snapshot',
    function: message.cancelled ? 'cancel' : 'original',
    preparedAt: message.reportedAt,
    subject: FINDING,
    mentions: [
      mapOwn(message, office, number),
      ...(subject === undefined ? [] : [subject.mention, ...subject.around]),
      ...parties.mentions,
    ],
    links: [...found, ...(subject?.links ?? []), ...parties.links],
    issues,
  };
}

/** Office and finding numbers are the offices' own: upper case, blanks at the ends out. */
function canonical(raw: string): string {
  return raw.trim().toUpperCase() || raw;
}

function mapOwn(message: FindingMessage, office: string, number: string): Mention {
  const identifiers: Mention['identifiers'] = [{ kind: 'FindingNumber', value: `${office}|${number}`, role: 'is' }];
  if (message.order !== undefined) {
    const value = `${canonical(message.order.office)}|${canonical(message.order.number)}`;
    identifiers.push({ kind: 'OrderNumber', value, role: 'refers' });
  }
  const said: Mention['said'] = { revision: message.revision };
  for (const [i, image] of message.images.entries()) {
    said[`images[${i + 1}].sha256`] = image.sha256;
    if (image.class !== undefined) said[`images[${i + 1}].class`] = image.class;
    if (image.box !== undefined) said[`images[${i + 1}].box`] = image.box.join(' ');
  }
  return {
    ref: FINDING,
    kind: 'Finding',
    keys: { office, finding: number },
    identifiers,
    facts: mapFacts(message, office),
    said,
  };
}

function mapFacts(message: FindingMessage, office: string): Facts {
  const { method, outcome, strength, substance, quantityKg, hiddenWhere, minutesSpent, note } = message;
  return {
    method,
    outcome,
    strength,
    customsOffice: office,
    // Facts keep milliseconds.
    foundAt: message.foundAt.replace(/(\.\d{3})\d+/, '$1'),
    ...(substance ? { substance } : {}),
    ...(hiddenWhere ? { hiddenWhere } : {}),
    ...(note ? { note } : {}),
    ...(quantityKg === undefined ? {} : { quantityKg }),
    ...(minutesSpent === undefined ? {} : { minutesSpent }),
  };
}
