import type { ClassAttributes } from '../model/access.ts';

/**
 * A pattern over class attributes: feed/originator/marking/regime, or with a fifth part for the week.
 * A part is a literal, `*`, or a literal start followed by `*`. Four parts hold every week.
 */
export type ClassPattern = readonly string[];

/** What may stand as one attribute of a class: no slash, blank, star or bracket, so that a class key reads one way only. */
export const attributeRule = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const partRule = /^(\*|\{office\}|[A-Za-z0-9][A-Za-z0-9._-]{0,63}\*?)$/;

/** Returns the parts of a pattern, or undefined when the text is not one. */
export function parsePattern(text: string): ClassPattern | undefined {
  const parts = text.split('/');
  if (parts.length < 4 || parts.length > 5) return undefined;
  return parts.every((part) => partRule.test(part)) ? parts : undefined;
}

/** Returns the attributes a class key was made of, or undefined when it is not the key of an ordinary class. */
export function parseClassKey(key: string): ClassAttributes | undefined {
  const [feed, originator, marking, regime, week, ...more] = key.split('/');
  if (feed === undefined || originator === undefined || marking === undefined || regime === undefined) return undefined;
  if (more.length > 0 || feed.startsWith('set(')) return undefined;
  return { feed, originator, marking, regime, ...(week === undefined ? {} : { week }) };
}

/** True when the class is one the pattern holds. */
export function isMatch(pattern: ClassPattern, attributes: ClassAttributes): boolean {
  const { feed, originator, marking, regime, week } = attributes;
  const parts = [feed, originator, marking, regime, week ?? ''];
  return pattern.every((part, index) => isPartMatch(part, parts[index] ?? ''));
}

/**
 * True when every class that `inner` holds is held by one pattern of `outer`. Two patterns that only together hold
 * `inner` do not count: the answer may be no where the truth is yes, never the other way.
 */
export function isCovered(inner: ClassPattern, outer: readonly ClassPattern[]): boolean {
  return outer.some(
    (pattern) =>
      pattern.length <= inner.length && pattern.every((part, index) => isPartCovered(inner[index] ?? '', part)),
  );
}

function isPartMatch(part: string, value: string): boolean {
  return part.endsWith('*') ? value.startsWith(part.slice(0, -1)) : part === value;
}

function isPartCovered(inner: string, outer: string): boolean {
  if (!outer.endsWith('*')) return inner === outer;
  return inner.startsWith(outer.slice(0, -1));
}
