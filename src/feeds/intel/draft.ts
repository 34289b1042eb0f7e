import type { LinkType } from '../../model/links.ts';
import type { Issue, Link, Mention } from '../../model/parsed-unit.ts';
import { LEVELS, type Level, levelOf, markingOf, strictest } from './marking.ts';

/** The mentions and links of a unit under construction, by reference, in the order they came. */
export interface Draft {
  readonly mentions: Map<string, Mention>;
  readonly links: Map<string, Link>;
  readonly issues: Issue[];
}

export function newDraft(issues: Issue[]): Draft {
  return { mentions: new Map(), links: new Map(), issues };
}

/** Adds a mention under its reference. One that is there stays. */
export function addMention(draft: Draft, mention: Mention): void {
  if (!draft.mentions.has(mention.ref)) draft.mentions.set(mention.ref, mention);
}

/** A narrower circle may be told what a wider one knows: the copy of a mention that stands in it. */
export function copyRef(ref: string, level: Level): string {
  return `${ref}|${level}`;
}

/** Returns every copy of a mention, its own first, each in its level. */
export function copiesOf(draft: Draft, ref: string): Mention[] {
  const own = draft.mentions.get(ref);
  const copies = LEVELS.flatMap((level) => draft.mentions.get(copyRef(ref, level)) ?? []);
  return own === undefined ? copies : [own, ...copies];
}

/**
 * Links two mentions at the narrowest level of the link and its ends. A unit is split by marking and no link crosses two of
 * them: an end that stands in a wider circle is told again in the narrower one. Ends that are not there give no link.
 */
export function link(draft: Draft, from: string, type: LinkType, to: string, of: Level = 'plain'): void {
  const ends = [draft.mentions.get(from), draft.mentions.get(to)] as const;
  if (ends[0] === undefined || ends[1] === undefined) return;
  const level = strictest(of, levelOf(ends[0].marking), levelOf(ends[1].marking));
  const made: Link = {
    from: tellAgain(draft, ends[0], level),
    type,
    to: tellAgain(draft, ends[1], level),
    ...markingOf(level),
  };
  draft.links.set(`${made.from}\n${type}\n${made.to}`, made);
}

/** What is unmarked is told again by splitting itself (pipeline/split); between two markings it is done here. */
function tellAgain(draft: Draft, mention: Mention, level: Level): string {
  if (mention.marking === undefined && level !== 'plain' && copiesOf(draft, mention.ref).length < 2) return mention.ref;
  if (levelOf(mention.marking) === level) return mention.ref;
  const ref = copyRef(mention.ref, level);
  const below = copiesOf(draft, mention.ref).filter(
    (copy) => LEVELS.indexOf(levelOf(copy.marking)) <= LEVELS.indexOf(level),
  );
  const fullest = below.at(-1) ?? mention;
  addMention(draft, { ...fullest, ref, ...markingOf(level) });
  return ref;
}
