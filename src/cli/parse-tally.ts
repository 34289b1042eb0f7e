import { styleText } from 'node:util';
import type { Issue, Parsed } from '../model/parsed-unit.ts';

/** What reading one file came to. */
export interface FileTally {
  readonly file: string;
  feed: string;
  format: string;
  units: number;
  refused: number;
  /** Issues by code. */
  readonly issues: Record<string, number>;
  /** Why nothing of the file can be used; undefined when something can, or its format is only not read yet. */
  failure?: string;
}

const FILES_SHOWN = 40;

/** Returns an empty tally. */
export function openTally(file: string): FileTally {
  return { file, feed: '', format: '', units: 0, refused: 0, issues: {} };
}

/** Adds a piece to a file's tally. */
export function addToTally(tally: FileTally, piece: Parsed): void {
  const { feed, format, issues } = piece.type === 'unit' ? piece.unit : piece;
  if (tally.feed === '' || piece.type === 'unit') [tally.feed, tally.format] = [feed, format];
  if (piece.type === 'unit') tally.units++;
  else tally.refused++;
  for (const { code } of issues) tally.issues[code] = (tally.issues[code] ?? 0) + 1;
  if (piece.type === 'unit') delete tally.failure;
  else if (tally.units === 0) {
    const failure = findFailure(issues);
    if (failure === undefined) delete tally.failure;
    else tally.failure = failure;
  }
}

function findFailure(issues: readonly Issue[]): string | undefined {
  if (issues.some(({ code }) => code === 'format-not-read-yet')) return undefined;
  return (issues.find(({ severity }) => severity === 'error') ?? issues[0])?.message ?? 'Nothing in it can be read.';
}

/** Returns the closing table: by file, by format when there are many files, with issues by code and the files that failed. */
export function formatTallies(tallies: readonly FileTally[], stream: NodeJS.WriteStream): string {
  const many = tallies.length > FILES_SHOWN;
  const rows = many ? joinByFormat(tallies) : tallies.map((tally) => [shorten(tally.file), ...cells(tally)]);
  const heading = [many ? 'files' : 'file', 'feed', 'format', 'units', 'refused', 'issues'];
  const total = joinTallies('total', tallies);
  const closing = [
    `${tallies.length} files`,
    '',
    '',
    String(total.units),
    String(total.refused),
    String(countIssues(total)),
  ];
  const lines = layOut([heading, ...rows, closing]);
  lines[0] = styleText('bold', lines[0] ?? '', { stream });
  const codes = Object.entries(total.issues).sort(([left], [right]) => (left < right ? -1 : 1));
  if (codes.length > 0)
    lines.push('', ...layOut([['issue', 'times'], ...codes.map(([code, times]) => [code, String(times)])]));
  for (const { file, failure } of tallies) {
    if (failure !== undefined) lines.push(styleText('red', `${file}: ${failure}`, { stream }));
  }
  return lines.join('\n');
}

function joinByFormat(tallies: readonly FileTally[]): string[][] {
  const groups = new Map<string, FileTally[]>();
  for (const tally of tallies) {
    const key = `${tally.feed}|${tally.format}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [tally]);
    else group.push(tally);
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, group]) => {
      const [first] = group;
      return [
        String(group.length),
        ...cells({ ...joinTallies('', group), feed: first?.feed ?? '', format: first?.format ?? '' }),
      ];
    });
}

function joinTallies(file: string, tallies: readonly FileTally[]): FileTally {
  const joined = openTally(file);
  for (const tally of tallies) {
    joined.units += tally.units;
    joined.refused += tally.refused;
    for (const [code, times] of Object.entries(tally.issues)) joined.issues[code] = (joined.issues[code] ?? 0) + times;
  }
  return joined;
}

function cells(tally: FileTally): string[] {
  return [tally.feed, tally.format, String(tally.units), String(tally.refused), String(countIssues(tally))];
}

function countIssues(tally: FileTally): number {
  return Object.values(tally.issues).reduce((sum, times) => sum + times, 0);
}

function shorten(file: string): string {
  return file.length <= 60 ? file : `…${file.slice(-59)}`;
}

/** Figures to the right, words to the left. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  const isFigure = (at: number): boolean => rows.slice(1).every((row) => /^\d*$/.test(row[at] ?? '')) && at > 0;
  return rows.map((row) =>
    row
      .map((cell, at) => (isFigure(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
