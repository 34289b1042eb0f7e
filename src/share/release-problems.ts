import { parsePattern } from '../auth/class-pattern.ts';
import type { Policy } from '../auth/policy.ts';
import { type Coarsening, canCoarsen, coarsenings } from './coarsen.ts';
import { mayPassOn, originatorControlled, receivedFeed, releasable } from './received.ts';
import type { ReleaseRow, ReleaseTables } from './release-tables.ts';

type Asked = Pick<ReleaseRow, 'partner' | 'purpose' | 'instrument'>;

/** Returns what is wrong in tables of the right shape: names that stand nowhere, rows that say nothing or cannot be done. */
export function findReleaseProblems(tables: ReleaseTables, policy: Pick<Policy, 'feeds' | 'regimes'>): string[] {
  return [...reachProblems(tables, policy), ...rowProblems(tables, policy)];
}

function reachProblems(tables: ReleaseTables, { feeds, regimes }: Pick<Policy, 'feeds' | 'regimes'>): string[] {
  return tables.reach.flatMap((reach, index) => {
    const where = `reach.${index}`;
    const problems = basisProblems(tables, reach, where);
    if (tables.reach.findIndex((other) => isSame(other, reach)) < index) problems.push(`${where}: stands twice`);
    for (const text of reach.classes) {
      const [feed = '', , marking = '', regime = ''] = parsePattern(text) ?? [];
      if (feed === receivedFeed && !mayPassOn({ feed, marking }))
        problems.push(`${where}: what partners told is reached under the marking '${releasable}' alone`);
      if (text.includes('{')) problems.push(`${where}: partners have no office`);
      if (!feed.includes('*') && !feeds.has(feed)) problems.push(`${where}: no feed is named '${feed}'`);
      if (!regime.includes('*') && !regimes.has(regime)) problems.push(`${where}: no regime is named '${regime}'`);
    }
    return problems;
  });
}

function rowProblems(tables: ReleaseTables, { feeds }: Pick<Policy, 'feeds'>): string[] {
  const markings = new Set(
    [...feeds.values()].flatMap((row) => row.senders.flatMap((each) => [each.marking, ...each.markings])),
  );
  const decided = new Map<string, number>();
  return tables.rows.flatMap((row, index) => {
    const where = `rows.${index}`;
    const problems = basisProblems(tables, row, where);
    if (!tables.reach.some((reach) => isSame(reach, row))) problems.push(`${where}: no row of reach is for it`);
    for (const marking of row.markings)
      if (!markings.has(marking)) problems.push(`${where}: no marking is named '${marking}'`);
    if (row.markings.includes(originatorControlled) && !['ask', 'redact'].includes(row.do))
      problems.push(
        `${where}: what is '${originatorControlled}' takes a person who asks the originator: ask, or redact`,
      );
    if (isCoarsening(row.do)) {
      for (const field of row.fields)
        if (!canCoarsen(field, row.do)) problems.push(`${where}: ${field} has no ${row.do} in it`);
    }
    const cells = cellsOf(row);
    const earlier = cells.map((cell) => decided.get(cell));
    if (earlier.every((at) => at !== undefined))
      problems.push(`${where}: says nothing, row ${Math.max(...earlier)} and those before it decide`);
    for (const cell of cells) if (!decided.has(cell)) decided.set(cell, index);
    return problems;
  });
}

function basisProblems({ instruments }: ReleaseTables, { instrument, purpose }: Asked, where: string): string[] {
  const basis = Object.hasOwn(instruments, instrument) ? instruments[instrument] : undefined;
  if (basis === undefined) return [`${where}: no instrument is named '${instrument}'`];
  return basis.purposes.includes(purpose) ? [] : [`${where}: '${instrument}' is no basis for '${purpose}'`];
}

/** What a row decides, each as one text. */
function cellsOf({ partner, purpose, instrument, kinds, fields, markings }: ReleaseRow): string[] {
  return kinds.flatMap((kind) =>
    fields.flatMap((field) =>
      markings.map((marking) => [partner, purpose, instrument, kind, field, marking].join('/')),
    ),
  );
}

function isSame(a: Asked, b: Asked): boolean {
  return a.partner === b.partner && a.purpose === b.purpose && a.instrument === b.instrument;
}

function isCoarsening(text: string): text is Coarsening {
  return (coarsenings as readonly string[]).includes(text);
}
