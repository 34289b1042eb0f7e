import type { Facts } from '../../model/facts.ts';
import type { Mention, MentionIdentifier } from '../../model/parsed-unit.ts';
import { type Level, markingOf } from './marking.ts';

/** Where the Report stands in every unit of this feed. */
export const REPORT = 'report';
/** What a fact may hold; the whole text is said. */
const MOST_TEXT = 2000;
const MOST_KEY = 300;

/** What a report says of itself. */
export interface Told {
  readonly source: string;
  readonly number: string;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly facts?: Facts;
  /** Numbers quoted, and values told of nobody in particular. */
  readonly refers?: readonly MentionIdentifier[];
  readonly said?: Mention['said'];
}

/** Returns the Report mention, keyed by source and number. A text over 2,000 characters is cut in the facts and whole in `said`. */
export function mapReport({ source, number, title, text, facts, refers, said }: Told, level: Level): Mention {
  const key = { source: cut(source, 128), report: cut(number, MOST_KEY) };
  return {
    ref: REPORT,
    kind: 'Report',
    keys: key,
    identifiers: [{ kind: 'ReportNumber', value: `${key.source}|${key.report}`, role: 'is' }, ...(refers ?? [])],
    facts: {
      ...facts,
      ...(title?.trim() ? { title: cut(title.trim(), MOST_TEXT) } : {}),
      ...(text?.trim() ? { text: cut(text.trim(), MOST_TEXT) } : {}),
    },
    said: { ...said, ...(text !== undefined && text.trim().length > MOST_TEXT ? { text } : {}) },
    ...markingOf(level),
  };
}

/** Returns the first characters of a text, never half a character. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
