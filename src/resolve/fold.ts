import type { LinkType } from '../model/links.ts';
import type { MakeId } from './id.ts';
import type { ResolvedMention, Version } from './resolve.ts';

/** A SAYS edge: one mention by one record, open until a later version of the document drops it. */
export interface Saying {
  readonly id: string;
  readonly record: string;
  readonly mention: ResolvedMention;
  readonly observedFrom: number;
  readonly knownFrom: number;
  readonly closed: Closing | undefined;
}

/** A statement edge between two Entities: one unbroken run of versions that say it. */
export interface Statement {
  readonly id: string;
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly openedBy: string;
  readonly knownFrom: number;
  readonly closed: Closing | undefined;
}

export interface Closing {
  readonly by: string;
  readonly observedTo: number;
  readonly knownTo: number;
}

export interface Folded {
  readonly sayings: ReadonlyMap<string, Saying>;
  readonly statements: ReadonlyMap<string, Statement>;
}

interface Held {
  readonly version: Version;
  readonly mention: ResolvedMention;
}

interface State {
  readonly mentions: ReadonlyMap<string, Held>;
  readonly links: ReadonlyMap<string, { fromRef: string; type: LinkType; toRef: string }>;
}

const NOTHING: State = { mentions: new Map(), links: new Map() };

/**
 * Folds the versions of one document in one class into its edges, with known times. The answer depends on the set of
 * versions only, never on the order in which they came. Order: version, observedAt, record id.
 */
export function fold(makeId: MakeId, versions: readonly Version[]): Folded {
  const ordered = [...versions].sort(compareVersions);
  const sayings = new Map<string, Saying>();
  const statements = new Map<string, Statement>();
  const open = new Map<string, Statement>();
  let state: State = NOTHING;
  let clock = Number.NEGATIVE_INFINITY;
  for (const version of ordered) {
    clock = Math.max(clock, version.observedAt);
    const next = apply(state, version);
    const closing: Closing = { by: version.record, observedTo: clock, knownTo: version.knownFrom };
    closeSayings(sayings, next, closing);
    for (const mention of version.mentions) {
      const saying = openSaying(makeId, version, mention, clock);
      sayings.set(saying.id, saying);
    }
    foldStatements(makeId, statements, open, next, version, closing);
    state = next;
  }
  return { sayings, statements };
}

/** Orders the versions of a document: version (none first, then numbers, then text), then observedAt, then record id. */
export function compareVersions(a: Version, b: Version): number {
  return (
    compareVersionText(a.version ?? '', b.version ?? '') ||
    a.observedAt - b.observedAt ||
    compareText(a.record, b.record)
  );
}

function compareVersionText(a: string, b: string): number {
  const [rankA, rankB] = [versionRank(a), versionRank(b)];
  return rankA - rankB || (rankA === 1 ? Number(a) - Number(b) : 0) || compareText(a, b);
}

function versionRank(text: string): number {
  return text === '' ? 0 : /^\d+$/.test(text) ? 1 : 2;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function apply(state: State, version: Version): State {
  if (version.function === 'cancel') return NOTHING;
  const keep = version.mode === 'snapshot' ? NOTHING : state;
  const suffix = version.mode === 'event' ? `@${version.record}` : '';
  const mentions = new Map(keep.mentions);
  for (const mention of version.mentions) mentions.set(mention.ref + suffix, { version, mention });
  const links = new Map(keep.links);
  for (const { from, type, to } of version.links) {
    const link = { fromRef: from + suffix, type, toRef: to + suffix };
    links.set(`${link.fromRef}\n${type}\n${link.toRef}`, link);
  }
  return { mentions, links };
}

function closeSayings(sayings: Map<string, Saying>, next: State, closing: Closing): void {
  const held = new Set([...next.mentions.values()].map(({ version, mention }) => `${version.record}\n${mention.ref}`));
  for (const [id, saying] of sayings) {
    if (saying.closed !== undefined || held.has(`${saying.record}\n${saying.mention.ref}`)) continue;
    sayings.set(id, { ...saying, closed: after(saying.knownFrom, closing) });
  }
}

/** A cancellation's own mentions are closed on arrival: who said it stays known, nothing stays open. */
function openSaying(makeId: MakeId, version: Version, mention: ResolvedMention, clock: number): Saying {
  const { record, knownFrom } = version;
  const closed = version.function === 'cancel' ? { by: record, observedTo: clock, knownTo: knownFrom } : undefined;
  return { id: makeId('SAYS', record, mention.ref), record, mention, observedFrom: clock, knownFrom, closed };
}

function foldStatements(
  makeId: MakeId,
  statements: Map<string, Statement>,
  open: Map<string, Statement>,
  next: State,
  version: Version,
  closing: Closing,
): void {
  const said = new Map<string, { type: LinkType; from: string; to: string }>();
  for (const { fromRef, type, toRef } of next.links.values()) {
    const from = next.mentions.get(fromRef)?.mention.entity;
    const to = existing(toRef) ?? next.mentions.get(toRef)?.mention.entity;
    if (from !== undefined && to !== undefined) said.set(`${type}\n${from}\n${to}`, { type, from, to });
  }
  for (const [key, statement] of open) {
    if (said.has(key)) continue;
    statements.set(statement.id, { ...statement, closed: after(statement.knownFrom, closing) });
    open.delete(key);
  }
  for (const [key, { type, from, to }] of said) {
    const running = open.get(key);
    const statement: Statement =
      running === undefined
        ? {
            id: makeId(type, from, to, version.record),
            type,
            from,
            to,
            openedBy: version.record,
            knownFrom: version.knownFrom,
            closed: undefined,
          }
        : { ...running, knownFrom: Math.min(running.knownFrom, version.knownFrom) };
    open.set(key, statement);
    statements.set(statement.id, statement);
  }
}

/** What people attach points at an Entity that is there: `@` and its id, in place of a mention. */
function existing(ref: string): string | undefined {
  return ref.startsWith('@') ? ref.slice(1, 23) : undefined;
}

/** Known time never runs backwards: what was closed before it was known was known for an instant. */
function after(knownFrom: number, closing: Closing): Closing {
  return { ...closing, knownTo: Math.max(knownFrom, closing.knownTo) };
}
