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
}

/** Returns what comes in and what goes out. Order counts as well: with neither, the rows stand in another order. */
export function differencesOf(before: string, after: string): Changed {
  const [old, now] = [linesOf(before), linesOf(after)];
  return { added: now.filter((line) => !old.includes(line)), removed: old.filter((line) => !now.includes(line)) };
}

/** Returns what tables (JSON) say, a line each, in words, in their order. */
export function linesOf(tables: string): string[] {
  const { instruments = {}, reach = [], rows = [] } = JSON.parse(tables) as Tables;
  const t = i18next.t;
  const line = ({ partner, purpose, instrument }: Row, what: string) =>
    t('releasePolicy.row', { partner, purpose, instrument, what });
  return [
    ...Object.entries(instruments).map(([name, terms]) =>
      t('releasePolicy.instrument', { name, what: JSON.stringify(terms) }),
    ),
    ...reach.map((row) => line(row, t('releasePolicy.reach', { classes: row.classes?.join(', ') }))),
    ...rows.map((row) => line(row, wordsOf(row))),
  ];
}

function wordsOf({ kinds = [], fields = [], markings = [], do: how = '' }: Row): string {
  return `${kinds.map((kind) => label('kind', kind)).join(', ')} · ${fields.map(fieldName).join(', ')} (${markings.join(', ')}) → ${how}`;
}
