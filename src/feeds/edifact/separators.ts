import type { Issue } from '../../model/parsed-unit.ts';

/** The service characters of an interchange; `release` is undefined when UNA leaves it blank. */
export interface Separators {
  readonly component: string;
  readonly element: string;
  readonly release: string | undefined;
  readonly terminator: string;
}

/** What ISO 9735 syntax level A takes when no UNA is sent. */
export const levelA: Separators = { component: ':', element: '+', release: '?', terminator: "'" };
/** Syntax level B: the information separators IS1, IS3 and IS4, without a release character. */
const levelB: Separators = { component: '\x1f', element: '\x1d', release: undefined, terminator: '\x1c' };

/** How far beyond UNA its characters are checked against the segments that follow. */
export const UNA_LOOKAHEAD = 4096;
const UNA_LENGTH = 9;

export interface ServiceAdvice {
  readonly separators: Separators;
  /** Index just after the service string, where the next segment starts. */
  readonly next: number;
  readonly issues: readonly Issue[];
}

/**
 * Returns the separators that the UNA at `start` asks for, corrected where the text behind it contradicts them:
 * a character that is no punctuation, or a terminator that no segment uses. `base` is the file offset of `text`.
 * Source: ISO 9735-1:2002, 5.1 and annex A.
 */
export function readServiceAdvice(text: string, start: number, base: number): ServiceAdvice {
  const issues: Issue[] = [];
  const raise = (message: string): void => {
    issues.push({ code: 'una-wrong', severity: 'warning', at: { byte: base + start, segment: 'UNA' }, message });
  };
  const given = text.slice(start + 3, start + UNA_LENGTH);
  const [component = '', element = '', , release = '', , terminator = ''] = given;
  if (![component, element].every(isService) || component === element) {
    raise('UNA names separators that are not two different punctuation characters; the default characters are used.');
    return { separators: levelA, next: findNextSegment(text, start + 3), issues };
  }
  const wanted = { component, element, release: isService(release) ? release : undefined, terminator };
  const next = findNextSegment(text, start + UNA_LENGTH - (isService(terminator) ? 0 : 1));
  if (isTerminatorUsed(text.slice(next, next + UNA_LOOKAHEAD), wanted)) return { separators: wanted, next, issues };
  raise('UNA names a segment terminator that the segments behind it do not use; the apostrophe is used.');
  return { separators: { ...wanted, terminator: levelA.terminator }, next, issues };
}

/** Returns the separators of an interchange that starts with UNB at `start` and has no UNA. */
export function inferSeparators(text: string, start: number, current: Separators): Separators {
  const element = text.charAt(start + 3);
  if (element === levelB.element) return levelB;
  if (element === levelA.element) return levelA;
  return element === current.element ? current : { ...levelA, element: isService(element) ? element : levelA.element };
}

/** True when `text` has a service string advice at `at`: UNA and a character that no tag or word goes on with. */
export function isServiceAdvice(text: string, at: number): boolean {
  return text.startsWith('UNA', at) && !/[A-Za-z0-9]/.test(text.charAt(at + 3));
}

function isTerminatorUsed(text: string, wanted: Separators): boolean {
  if (!isService(wanted.terminator) || wanted.terminator === wanted.element) return false;
  const end = text.indexOf(wanted.terminator);
  if (end < 0) return wanted.terminator === levelA.terminator || text.indexOf(levelA.terminator) < 0;
  return wanted.terminator === levelA.terminator || !/'\s*UN[GH]/.test(text.slice(0, end));
}

/** Skips what stands between a UNA of wrong length and the tag that must follow it. */
function findNextSegment(text: string, from: number): number {
  const found = text.slice(from, from + 16).search(/UN[BGH]/);
  return found < 0 ? from : from + found;
}

/** Punctuation, an information separator, a tab or a line end: never a letter, a digit, a blank or part of a longer character. */
function isService(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code === 9 || code === 10 || code === 13 || (code >= 28 && code <= 31)) return true;
  return code > 32 && code < 127 && !/[A-Za-z0-9]/.test(character);
}
