import type { Facts } from '../../model/facts.ts';
import type { Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import { uniqueIdentifiers } from '../unique-identifiers.ts';
import { addMention, copyRef, type Draft } from './draft.ts';
import { LEVELS, type Level, markingOf, strictest } from './marking.ts';

/** A piece of what is told of one thing, and for whose eyes it is. */
export interface Part {
  readonly level: Level;
  readonly facts?: Facts;
  readonly identifiers?: readonly MentionIdentifier[];
  readonly said?: Mention['said'];
}

/** Identifiers that one mention holds at most. */
const MOST_IDENTIFIERS = 500;

/**
 * Adds one mention for each level at which something is told of a thing: each holds what its circle may know, the narrower
 * ones all that the wider ones do. The widest is the thing's own, under its plain reference. Returns their references.
 */
export function addParts(
  draft: Draft,
  thing: Pick<Mention, 'ref' | 'kind' | 'keys'>,
  own: Level,
  parts: readonly Part[],
  byte: number,
): string[] {
  const told = parts.map((part) => ({ ...part, level: strictest(own, part.level) }));
  const levels = LEVELS.filter((level) => level === own || told.some((part) => part.level === level));
  return levels.map((level) => {
    const known = told.filter((part) => LEVELS.indexOf(part.level) <= LEVELS.indexOf(level));
    const all = uniqueIdentifiers(known.flatMap(({ identifiers }) => identifiers ?? []));
    if (all.length > MOST_IDENTIFIERS) {
      const message = `Of one thing at most ${MOST_IDENTIFIERS} identifiers are kept; the rest is left out.`;
      draft.issues.push({ code: 'identifiers-too-many', severity: 'warning', at: { byte, ref: thing.ref }, message });
    }
    const ref = level === own ? thing.ref : copyRef(thing.ref, level);
    addMention(draft, {
      ...thing,
      ref,
      identifiers: all.slice(0, MOST_IDENTIFIERS),
      facts: Object.assign({}, ...known.map(({ facts }) => facts)),
      said: Object.assign({}, ...known.map(({ said }) => said)),
      ...markingOf(level),
    });
    return ref;
  });
}
