import { type EntityKind, entityRule } from '../model/entity-kinds.ts';
import { type FactName, type Facts, factNames } from '../model/facts.ts';
import { foldName } from '../normalise/folded-name.ts';
import { foldWords } from '../normalise/folded-words.ts';
import type { MakeId } from './id.ts';

/** A SAYS edge as the graph keeps it, of one Entity. */
export interface SaidRow {
  readonly record: string;
  readonly pos: string;
  readonly ids: readonly string[];
  readonly facts: Facts;
  readonly observedFrom: number;
  readonly observedTo: number | undefined;
  readonly knownFrom: number;
  readonly knownTo: number | undefined;
  readonly closedBy: string | undefined;
}

/** A HAS edge: one unbroken run, in observed time, over all documents that say the Entity has the Identifier in that role. */
export interface Having {
  readonly id: string;
  readonly role: string;
  readonly identifier: string;
  readonly openedBy: string;
  readonly observedFrom: number;
  readonly knownFrom: number;
  readonly knownTo: number | undefined;
  readonly closedBy: string | undefined;
}

/** Where each settled fact came from, so that a newer saying can be told from an older one without reading all. */
export type FactSources = Readonly<
  Partial<Record<FactName, readonly [observedFrom: number, record: string, pos: string]>>
>;

export interface SettledFacts {
  readonly facts: Facts;
  readonly sources: FactSources;
}

/** Returns the newest facts among the open sayings, laid over `before`: per fact the latest observed, ties by record and position. */
export function settleFacts(said: readonly SaidRow[], before: SettledFacts = { facts: {}, sources: {} }): SettledFacts {
  const facts: Record<string, unknown> = { ...before.facts };
  const sources: Record<string, readonly [number, string, string]> = { ...before.sources };
  for (const row of said) {
    if (row.knownTo !== undefined) continue;
    for (const name of factNames) {
      const value = row.facts[name];
      if (value === undefined) continue;
      const source = [row.observedFrom, row.record, row.pos] as const;
      const held = sources[name];
      if (held !== undefined && compareSources(source, held) < 0) continue;
      facts[name] = value;
      sources[name] = source;
    }
  }
  return { facts: facts as Facts, sources: sources as FactSources };
}

function compareSources(a: readonly [number, string, string], b: readonly [number, string, string]): number {
  return a[0] - b[0] || compare(a[1], b[1]) || compare(a[2], b[2]);
}

/** Returns the HAS edges of one Entity from all its sayings. Depends on the set of sayings only. */
export function settleHavings(makeId: MakeId, entity: string, said: readonly SaidRow[]): Having[] {
  const byPair = new Map<string, SaidRow[]>();
  for (const row of said) {
    for (const id of row.ids) {
      const list = byPair.get(id);
      if (list === undefined) byPair.set(id, [row]);
      else list.push(row);
    }
  }
  return [...byPair].flatMap(([pair, list]) => runs(list).map((run) => having(makeId, entity, pair, run)));
}

/** Groups sayings into unbroken runs of observed time; a run that ends where the next begins goes on. */
function runs(list: readonly SaidRow[]): SaidRow[][] {
  const sorted = [...list].sort((a, b) =>
    compareSources([a.observedFrom, a.record, a.pos], [b.observedFrom, b.record, b.pos]),
  );
  const result: SaidRow[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const row of sorted) {
    const current = row.observedFrom <= end ? result.at(-1) : undefined;
    if (current === undefined) result.push([row]);
    else current.push(row);
    end = Math.max(current === undefined ? Number.NEGATIVE_INFINITY : end, row.observedTo ?? Number.POSITIVE_INFINITY);
  }
  return result;
}

function having(makeId: MakeId, entity: string, pair: string, run: readonly SaidRow[]): Having {
  const { role, identifier } = splitPair(pair);
  const first = run[0] as SaidRow;
  const closers = run.every((row) => row.knownTo !== undefined) ? [...run].sort(compareClosings) : [];
  const last = closers.at(-1);
  const knownFrom = Math.min(...run.map((row) => row.knownFrom));
  return {
    id: makeId('HAS', entity, role, identifier, first.record),
    role,
    identifier,
    openedBy: first.record,
    observedFrom: first.observedFrom,
    knownFrom,
    knownTo: last === undefined ? undefined : Math.max(knownFrom, ...run.map((row) => row.knownTo ?? 0)),
    closedBy: last?.closedBy,
  };
}

function compareClosings(a: SaidRow, b: SaidRow): number {
  return (
    (a.observedTo ?? 0) - (b.observedTo ?? 0) ||
    (a.knownTo ?? 0) - (b.knownTo ?? 0) ||
    compare(a.closedBy ?? '', b.closedBy ?? '')
  );
}

/** Splits an entry of `SAYS.ids` into the role of the Identifier and its id. */
export function splitPair(pair: string): { role: string; identifier: string } {
  const colon = pair.indexOf(':');
  return { role: pair.slice(0, colon), identifier: pair.slice(colon + 1) };
}

/** What a settled Entity is called and found by. */
export interface Labelled {
  readonly caption: string;
  readonly nameKey: string | undefined;
  /** Folded words for the full-text index; the class token is added by the graph. */
  readonly words: string;
}

const WORD_FACTS: readonly FactName[] = [
  'name',
  'goodsText',
  'substance',
  'instruction',
  'flight',
  'city',
  'title',
  'text',
];

/** Returns caption, folded name and index words. `numbers` are the Entity's own (`is`) values, any order. */
export function label(kind: EntityKind, facts: Facts, numbers: readonly string[]): Labelled {
  const rule = entityRule(kind);
  const stated = rule.caption.map((name) => facts[name]).find((value) => value !== undefined);
  const number = writeNumber(kind, [...numbers].sort()[0] ?? '');
  const words = WORD_FACTS.map((name) => facts[name]).flatMap((value) =>
    typeof value === 'string' ? foldWords(value) : [],
  );
  return {
    caption: stated === undefined ? number : String(stated),
    nameKey: facts.name === undefined ? undefined : foldName(facts.name),
    words: [...new Set(words)].sort().join(' '),
  };
}

/** An air waybill is written with a hyphen after the airline's prefix, its house behind a stroke: 131-12345675 / ABC123. */
function writeNumber(kind: EntityKind, number: string): string {
  return kind === 'Consignment' ? number.replace(/^(\d{3})(\d{8})(?=$|\/)/, '$1-$2').replace('/', ' / ') : number;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
