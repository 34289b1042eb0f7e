import type { Facts } from '../../../model/facts.ts';
import type { Issue, Mention, ParsedUnit } from '../../../model/parsed-unit.ts';
import type { ReportMessage } from '../../../model/report-message.ts';
import { findMember } from '../../json/find-member.ts';
import { addMention, type Draft, link, newDraft } from '../draft.ts';
import { isFit, type ReportedLink } from '../links.ts';
import { mapParty } from '../map-party.ts';
import { mapReport, REPORT } from '../map-report.ts';
import { addThing } from '../map-thing.ts';
import { levelOf, markingOf } from '../marking.ts';

/** Format of the messages read, as `type` and `version` in them say. */
export const FORMAT = 'sekisho-report/1';
/** Name and version of this reader: a change of what it reads raises the version. */
export const PARSER = 'intel-report/2';

/** What follows a report's number in the number of its tear line. */
const TEAR_LINE = '/TEAR-LINE';

/** The bytes a message stands in, and its text, one character a byte. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Returns the unit of a report, and the one of its tear line when it has one: a release, with nothing of the report but what it says. */
export function mapMessage(place: Place, message: ReportMessage, issues: Issue[]): ParsedUnit[] {
  const report = mapOwn(place, message, issues);
  return message.tearLine === undefined ? [report] : [report, mapTearLine(place, message, message.tearLine)];
}

function mapOwn({ start, end }: Place, message: ReportMessage, issues: Issue[]): ParsedUnit {
  const level = levelOf(message.marking);
  const draft = newDraft(issues);
  const said: Mention['said'] = { revision: message.revision };
  if (message.caveat !== undefined) said['caveat'] = message.caveat;
  for (const [i, image] of message.images.entries()) {
    said[`images[${i + 1}].sha256`] = image.sha256;
    if (image.about !== undefined) said[`images[${i + 1}].about`] = image.about;
  }
  const { source, number, title, text, tearLine } = message;
  const refers: Mention['identifiers'] =
    tearLine === undefined
      ? []
      : [{ kind: 'ReportNumber', value: `${canonical(source)}|${canonical(number)}${TEAR_LINE}`, role: 'refers' }];
  const told = {
    source: canonical(source),
    number: canonical(number),
    title,
    text,
    facts: factsOf(message),
    refers,
    said,
  };
  addMention(draft, mapReport(told, level));
  const refs = addSubjects(draft, message, start);
  for (const [i, { from, type, to }] of message.links.entries())
    join(draft, refs, { from, to, at: `links[${i + 1}]`, byte: start }, (a, b) => {
      if (!linkFit(draft, a, type, b))
        raise(
          draft,
          start,
          `links[${i + 1}]`,
          'link-unfit',
          'No link of this type joins two such; the link is left out.',
        );
    });
  addWatches(draft, message, refs, start);
  return unitOf(message, [start, end], draft, { kind: 'report', suffix: '' });
}

/** Adds parties and things, each mentioned in the report. Returns their references by the id that the message gives them. */
function addSubjects(draft: Draft, message: ReportMessage, byte: number): Map<string, string> {
  const level = levelOf(message.marking);
  const refs = new Map<string, string>();
  const take = (id: string | undefined, list: string, i: number): string => {
    // An id may be a digit, and so the place of another one.
    const free = (ref: string): string => (draft.mentions.has(ref) ? free(`${ref}+`) : ref);
    if (id === undefined) return free(`${list}/${i + 1}`);
    const ref = free(`${list}/${id}`);
    if (!refs.has(id)) {
      refs.set(id, ref);
      return ref;
    }
    raise(
      draft,
      byte,
      `${list}/${id}`,
      'id-twice',
      'Two parties or things have one id; links and watches mean the first.',
    );
    return free(`${list}/${i + 1}`);
  };
  for (const [i, party] of message.parties.entries()) {
    const ref = take(party.id, 'parties', i);
    addMention(draft, mapParty(party, ref, level, byte, draft.issues));
    link(draft, ref, 'MENTIONED_IN', REPORT);
  }
  for (const [i, thing] of message.things.entries()) {
    const ref = take(thing.id, 'things', i);
    if (addThing(draft, thing, ref, level, byte)) link(draft, ref, 'MENTIONED_IN', REPORT);
  }
  return refs;
}

function addWatches(draft: Draft, message: ReportMessage, refs: ReadonlyMap<string, string>, byte: number): void {
  for (const [i, watch] of message.watches.entries()) {
    const ref = `watches/${i + 1}`;
    const { action, legalBasis, owner, reviewAt, until, note } = watch;
    join(draft, refs, { from: watch.of, to: watch.of, at: ref, byte }, (subject) => {
      addMention(draft, {
        ref,
        kind: 'Watch',
        keys: { watch: `${canonical(message.source)}|${canonical(message.number)}|${i + 1}` },
        identifiers: [],
        facts: {
          action,
          legalBasis,
          by: owner,
          reviewAt: instant(reviewAt),
          until: instant(until),
          ...(note === undefined ? {} : { note }),
        },
        said: {},
        ...markingOf(levelOf(draft.mentions.get(subject)?.marking)),
      });
      link(draft, ref, 'WATCH_OF', subject);
    });
  }
}

/** Does something with two parties or things that the message names; raises a name that nothing has. */
function join(
  draft: Draft,
  refs: ReadonlyMap<string, string>,
  { from, to, at, byte }: { readonly from: string; readonly to: string; readonly at: string; readonly byte: number },
  act: (from: string, to: string) => void,
): void {
  const [a, b] = [refs.get(from), refs.get(to)];
  if (a !== undefined && b !== undefined && draft.mentions.has(a) && draft.mentions.has(b)) act(a, b);
  else raise(draft, byte, at, 'reference-missing', 'No party or thing of this report has the id that is named.');
}

/** Links two parties, or a party and a thing, as far as their kinds can be linked so; nothing is linked to itself. False when they cannot. */
function linkFit(draft: Draft, from: string, type: ReportedLink, to: string): boolean {
  const [a, b] = [draft.mentions.get(from), draft.mentions.get(to)];
  if (a === undefined || b === undefined || from === to || !isFit(type, a.kind, b.kind)) return false;
  link(draft, from, type, to);
  return true;
}

function raise(draft: Draft, byte: number, ref: string, code: string, message: string): void {
  draft.issues.push({ code, severity: 'warning', at: { byte, ref }, message });
}

/** The tear line is plain whatever the report is: it tells its own text and things, and of the report only that it is its tear line. */
function mapTearLine(
  place: Place,
  message: ReportMessage,
  tearLine: NonNullable<ReportMessage['tearLine']>,
): ParsedUnit {
  const draft = newDraft([]);
  const { title, text, things } = tearLine;
  const number = `${canonical(message.number)}${TEAR_LINE}`;
  const facts: Facts = { reportedAt: instant(message.reportedAt), ...untilOf(message) };
  addMention(draft, mapReport({ source: canonical(message.source), number, title, text, facts }, 'plain'));
  for (const [i, { marking: _, ...thing }] of things.entries()) {
    const ref = `things/${i + 1}`;
    if (addThing(draft, thing, ref, 'plain', place.start)) link(draft, ref, 'MENTIONED_IN', REPORT);
  }
  // The bytes kept with it are its own: the rest of the message is not for those who read it.
  const [start, end] = findMember(place.text, 'tearLine');
  const bytes: [number, number] = [place.start + start, place.start + end];
  return unitOf(message, bytes, draft, { kind: 'tear-line', suffix: TEAR_LINE });
}

function unitOf(
  message: ReportMessage,
  bytes: [number, number],
  draft: Draft,
  { kind, suffix }: { readonly kind: string; readonly suffix: string },
): ParsedUnit {
  const source = canonical(message.source);
  return {
    feed: 'intel',
    format: FORMAT,
    parser: PARSER,
    bytes,
    document: {
      kind,
      number: `${source}|${canonical(message.number)}${suffix}`,
      sender: source,
      version: String(message.revision),
    },
    mode: 'snapshot',
    function: message.cancelled ? 'cancel' : 'original',
    preparedAt: message.reportedAt,
    subject: REPORT,
    mentions: [...draft.mentions.values()],
    links: [...draft.links.values()],
    issues: draft.issues,
  };
}

function factsOf(message: ReportMessage): Facts {
  const { sourceGrade, informationGrade, legalBasis } = message;
  return {
    reportedAt: instant(message.reportedAt),
    ...(sourceGrade === undefined ? {} : { sourceGrade }),
    ...(informationGrade === undefined ? {} : { informationGrade }),
    ...(legalBasis === undefined ? {} : { legalBasis }),
    ...untilOf(message),
  };
}

function untilOf({ until }: ReportMessage): Facts {
  return until === undefined ? {} : { until: instant(until) };
}

/** Facts keep milliseconds. */
function instant(text: string): string {
  return text.replace(/(\.\d{3})\d+/, '$1');
}

/** Sources and their numbers are their own: upper case, blanks at the ends out. */
function canonical(raw: string): string {
  return raw.trim().toUpperCase() || raw;
}
