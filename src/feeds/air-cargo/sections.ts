import type { Issue } from '../../model/parsed-unit.ts';
import type { Line } from './split.ts';

/** A line identifier with the lines under it: `rows[0]` is what follows the identifier, the others the "/" lines. */
export interface Section {
  readonly tag: string;
  readonly byte: number;
  readonly rows: readonly Line[];
}

export interface Sections {
  readonly sections: readonly Section[];
  readonly issues: readonly Issue[];
}

const TAG = /^([A-Z]{3})(?:\/|$)/;

/** Returns an issue of severity warning; `element` names the field, never its value. */
export function warn(code: string, byte: number, segment: string, message: string, element?: string): Issue {
  return { code, severity: 'warning', at: { byte, segment, ...(element === undefined ? {} : { element }) }, message };
}

/**
 * Returns the lines of a message grouped under their line identifiers (IATA Cargo-IMP manual: an identifier of three
 * letters opens a group, a leading slant goes on with it). A line that is neither is raised as `line-unknown`.
 */
export function readSections(lines: readonly Line[], known: ReadonlySet<string>): Sections {
  const sections: { tag: string; byte: number; rows: Line[] }[] = [];
  const issues: Issue[] = [];
  for (const line of lines) {
    const open = sections.at(-1);
    if (line.text.startsWith('/') && open !== undefined) {
      open.rows.push({ text: line.text.slice(1), byte: line.byte });
      continue;
    }
    const tag = TAG.exec(line.text)?.[1];
    if (tag !== undefined && known.has(tag)) {
      sections.push({ tag, byte: line.byte, rows: [{ text: line.text.slice(4), byte: line.byte }] });
      continue;
    }
    const rule = 'The line opens no known group and does not go on with one.';
    issues.push(warn('line-unknown', line.byte, open?.tag ?? 'message', rule));
  }
  return { sections, issues };
}

/** Returns the elements of a row: what the slants separate, blanks around them out. */
export function elements(row: Line | undefined): string[] {
  return row === undefined ? [] : row.text.split('/').map((element) => element.trim());
}

/** Returns the text of a group: its rows that are not empty, joined by a blank or by `separator`. */
export function joinRows(section: Section, separator = ' '): string {
  return section.rows
    .map((row) => row.text.trim())
    .filter((text) => text !== '')
    .join(separator);
}
