import i18next from 'i18next';
import { fieldName, label } from '../words/labels.ts';

interface Row {
  readonly partner?: string;
  readonly purpose?: string;
  readonly instrument?: string;
  readonly classes?: readonly string[];
  readonly kinds?: readonly string[];
  readonly fields?: readonly string[];
  readonly markings?: readonly string[];
  readonly do?: string;
}

interface Tables {
  readonly instruments?: Readonly<Record<string, object>>;
  readonly reach?: readonly Row[];
  readonly rows?: readonly Row[];
}

/** What changes from one release policy (JSON) to another, a line each, in words. */
export interface Changed {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The first row that fits decides: true when rows that stay stand in another order, which alone can let more leave. */
  readonly isReordered: boolean;
}

/** Returns what comes in, with the place that each row takes, and what goes out. */
export function differencesOf(before: string, after: string): Changed {
  const [old, now] = [readLines(before), readLines(after)];
  const without = (lines: readonly Line[], others: readonly Line[]) =>
    lines.filter(({ text }) => others.every((other) => other.text !== text)).map(shown);
  const staying = (lines: readonly Line[], others: readonly Line[]) =>
    lines.flatMap(({ text, row }) => (row !== undefined && others.some((other) => other.text === text) ? [text] : []));
  return {
    added: without(now, old),
    removed: without(old, now),
    isReordered: staying(old, now).join('\n') !== staying(now, old).join('\n'),
  };
}

/** Returns what tables (JSON) say, a line each, in words, in their order. */
export function linesOf(tables: string): string[] {
  return readLines(tables).map(shown);
}

interface Line {
  readonly text: string;
  /** Place among the rows, from 1. */
  readonly row?: number;
}

function shown({ text, row }: Line): string {
  return row === undefined ? text : i18next.t('releasePolicy.place', { row, text });
}

function readLines(tables: string): Line[] {
  const { instruments = {}, reach = [], rows = [] } = JSON.parse(tables) as Tables;
  const t = i18next.t;
  const line = ({ partner, purpose, instrument }: Row, what: string) =>
    t('releasePolicy.row', { partner, purpose, instrument, what });
  return [
    ...Object.entries(instruments).map(([name, terms]) => ({
      text: t('releasePolicy.instrument', { name, what: JSON.stringify(terms) }),
    })),
    ...reach.map((row) => ({ text: line(row, t('releasePolicy.reach', { classes: row.classes?.join(', ') })) })),
    ...rows.map((row, at) => ({ text: line(row, wordsOf(row)), row: at + 1 })),
  ];
}

function wordsOf({ kinds = [], fields = [], markings = [], do: how = '' }: Row): string {
  return `${kinds.map((kind) => label('kind', kind)).join(', ')} · ${fields.map(fieldName).join(', ')} (${markings.join(', ')}) → ${how}`;
}
