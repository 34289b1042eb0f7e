import type { Link, Mention } from '../../model/parsed-unit.ts';
import type { ThingMessage } from '../../model/report-message.ts';
import { normaliseIdentifier } from '../../normalise/identifier.ts';
import { normaliseImoNumber } from '../../normalise/imo-number.ts';
import { mapSubject } from '../finding/map-subject.ts';
import { addMention, type Draft, link } from './draft.ts';
import { type Level, levelOf, markingOf, strictest } from './marking.ts';

/**
 * Adds a thing by its number under a reference, with what must stand beside it to be found (a house's master, a traveller's
 * booking). False, with an issue, when the number cannot be read. `level` is the report's: the thing is at least as narrow.
 */
export function addThing(draft: Draft, message: ThingMessage, ref: string, level: Level, byte: number): boolean {
  const mapped = mapNumber(message, draft, byte);
  if (mapped === undefined) {
    const rule = 'The number of the thing cannot be read; the thing is left out.';
    draft.issues.push({ code: 'thing-unreadable', severity: 'warning', at: { byte, ref }, message: rule });
    return false;
  }
  const marked = markingOf(strictest(level, levelOf(message.marking)));
  const rename = (name: string) => name.replace(/^subject/, ref);
  const said: Mention['said'] = message.note === undefined ? {} : { note: message.note };
  const own = { ...mapped.mention, facts: factsOf(message), said };
  for (const mention of [own, ...mapped.around]) addMention(draft, { ...mention, ref: rename(mention.ref), ...marked });
  for (const { from, type, to } of mapped.links) link(draft, rename(from), type, rename(to));
  return true;
}

interface Mapped {
  readonly mention: Mention;
  readonly around: readonly Mention[];
  readonly links: readonly Link[];
}

function mapNumber(message: ThingMessage, draft: Draft, byte: number): Mapped | undefined {
  if (message.kind === 'Vessel') {
    const imo = normaliseImoNumber(message.imo);
    return imo === undefined ? undefined : byNumber('Vessel', { imo }, 'ImoNumber', imo);
  }
  if (message.kind === 'Listing') {
    const url = normaliseIdentifier('Url', message.url);
    return url === undefined ? undefined : byNumber('Listing', { url }, 'Url', url);
  }
  const issues: Draft['issues'] = [];
  const piece = { start: byte, end: byte, text: '', problem: undefined };
  const { id: _, marking: __, note: ___, ...subject } = message;
  const mapped = mapSubject(subject, piece, issues);
  if (mapped !== undefined) draft.issues.push(...issues);
  return mapped;
}

function byNumber(
  kind: 'Vessel' | 'Listing',
  keys: Mention['keys'],
  number: 'ImoNumber' | 'Url',
  value: string,
): Mapped {
  const mention: Mention = {
    ref: 'subject',
    kind,
    keys,
    identifiers: [{ kind: number, value, role: 'is' }],
    facts: {},
    said: {},
  };
  return { mention, around: [], links: [] };
}

function factsOf(message: ThingMessage): Mention['facts'] {
  return 'name' in message && message.name !== undefined ? { name: message.name } : {};
}
