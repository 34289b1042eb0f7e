import { NotFoundError } from '../errors.ts';
import { findEntities } from '../graph/entities.ts';
import { readStatements, type Statements } from '../graph/partner-reads.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import { type FactName, factNames } from '../model/facts.ts';
import type { ReleaseField } from './coarsen.ts';
import { openHandle } from './handle.ts';
import { countDisclosure } from './limits.ts';
import type { Treatment } from './receipt.ts';
import { kindsOf, pendingOf, type Released, release, type Stated } from './release.ts';
import type { ReleaseTables } from './release-tables.ts';
import type { Visitor } from './visitor.ts';

/** One thing as it leaves: what policy gives of it, and what a person must let go first. */
export interface Disclosed {
  readonly kind: EntityKind;
  readonly fields: readonly Released[];
  /** By policy alone, whether there is a value or not. */
  readonly pending: readonly ReleaseField[];
}

export interface Disclosure {
  readonly things: readonly Disclosed[];
  /** What the basis says of use. */
  readonly terms: Pick<ReleaseTables['instruments'][string], 'courtUse' | 'onwardRelease' | 'retentionDays'>;
}

/**
 * Returns what the release policy gives of the things behind a handle, read anew with the reach of this moment, and notes
 * it for the receipt. Throws NotFoundError for a handle of another, an old one or none: all the same.
 */
export async function disclose(visitor: Visitor, handle: string): Promise<Disclosure> {
  await countDisclosure(visitor);
  const { parts, asked, now, release: policy } = visitor;
  const ids = openHandle(parts.handleSecret, asked, handle, now);
  const terms = policy.tables.instruments[asked.instrument];
  if (ids === undefined || terms === undefined)
    throw new NotFoundError('There is no such handle for this partner, purpose and instrument.');
  const things = await readThings(visitor, ids);
  const { courtUse, onwardRelease, retentionDays } = terms;
  return { things, terms: { courtUse, onwardRelease, retentionDays } };
}

async function readThings(visitor: Visitor, ids: readonly string[]): Promise<Disclosed[]> {
  const { parts, viewer, asked, release: policy } = visitor;
  const kinds = kindsOf(policy, asked);
  const found = (await findEntities(parts.graph, ids, viewer.keys)).flatMap((thing) => thing ?? []);
  const things = [...new Map(found.map((thing) => [thing.id, thing])).values()].filter(({ kind }) =>
    kinds.includes(kind),
  );
  const statements = await readStatements(
    parts.graph,
    viewer,
    things.flatMap(({ memberIds }) => memberIds),
  );
  return things.map(({ id, kind, memberIds }) => {
    const stated = statements
      .filter((each) => memberIds.includes(each.id))
      .flatMap((each) => listStated(visitor, id, each));
    const fields = release(policy, asked, stated);
    note(visitor, stated, fields);
    const pending = pendingOf(policy, asked, kind);
    for (const field of pending) noteTreatment(visitor, kind, field, 'ask');
    return { kind, fields, pending };
  });
}

function listStated(
  { classKeys }: Visitor,
  thing: string,
  { kind, number, facts, sources, identifiers }: Statements,
): Stated[] {
  const classKey = classKeys.get(number);
  if (classKey === undefined) return [];
  const of = { thing, kind, classKey };
  return [
    ...factNames.flatMap((field: FactName) => {
      const value = facts[field];
      const [observedAt] = sources[field] ?? [];
      if ((typeof value !== 'string' && typeof value !== 'number') || observedAt === undefined) return [];
      return [{ ...of, field, value, observedAt }];
    }),
    ...identifiers.map(({ kind: field, value, knownFrom }) => ({ ...of, field, value, observedAt: knownFrom })),
  ];
}

function note(visitor: Visitor, stated: readonly Stated[], fields: readonly Released[]): void {
  for (const { kind, field, classKey } of stated) visitor.stated.push({ kind, field, classKey });
  for (const { kind, field, treatment } of fields) noteTreatment(visitor, kind, field, treatment);
}

function noteTreatment({ released }: Visitor, kind: EntityKind, field: ReleaseField, treatment: Treatment): void {
  const of = released[kind] ?? {};
  released[kind] = of;
  // Under several markings a field may leave whole and as asked for: what left most is told.
  if (of[field] === undefined || of[field] === 'ask' || treatment === 'release') of[field] = treatment;
}
