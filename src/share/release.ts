import { isMatch, parseClassKey } from '../auth/class-pattern.ts';
import { type EntityKind, entityKinds } from '../model/entity-kinds.ts';
import { coarsen, type ReleaseField } from './coarsen.ts';
import type { Treatment } from './receipt.ts';
import { mayPassOn } from './received.ts';
import { type Asked, isFor, type ReleasePolicy, reachOf } from './release-policy.ts';
import type { ReleaseRow } from './release-tables.ts';

/** One value as one access class states it of one thing. */
export interface Stated {
  /** Whatever tells things apart: an id. */
  readonly thing: string;
  /** Id of the Entity, one of those that are the thing, that states it. */
  readonly member: string;
  readonly kind: EntityKind;
  readonly field: ReleaseField;
  readonly value: string | number;
  /** Key of the access class that states it: `feed/originator/marking/regime[/week]`. */
  readonly classKey: string;
  /** Epoch ms: of several values of a fact, the newest that may leave is given. */
  readonly observedAt: number;
}

/** One value as it leaves. */
export interface Released {
  readonly thing: string;
  readonly kind: EntityKind;
  readonly field: ReleaseField;
  readonly value: string | number;
  readonly treatment: Exclude<Treatment, 'ask'>;
  /** Handling marking that goes with it. */
  readonly marking: string;
}

/**
 * Returns what may leave of what is stated, by thing, field and value. Each value is decided by itself, from its class, kind
 * and field: what lies outside the reach is not even looked at, so that it cannot change what else is said. A value under
 * `ask` leaves when it is one that a person let go.
 */
export function release(
  policy: ReleasePolicy,
  asked: Asked,
  stated: readonly Stated[],
  isLetGo: (stated: Stated) => boolean,
): Released[] {
  const judge = openJudge(policy, asked);
  const given = new Map<string, { readonly released: Released; readonly observedAt: number }>();
  for (const each of stated) {
    const judged = judge(each);
    const released = judged === undefined ? undefined : treat(each, judged, isLetGo);
    if (released === undefined) continue;
    const key = keyOf(released);
    const known = given.get(key);
    if (known === undefined || isBefore(known, { released, observedAt: each.observedAt })) {
      given.set(key, { released, observedAt: each.observedAt });
    }
  }
  return [...given.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { released }]) => released);
}

/** Returns the kinds of thing of which a row lets anything leave, or be asked for: the only ones a partner can hit. */
export function kindsOf({ tables }: ReleasePolicy, asked: Asked): EntityKind[] {
  const rows = tables.rows.filter((row) => isFor(row, asked) && row.do !== 'redact');
  return entityKinds.filter((kind) => rows.some(({ kinds }) => kinds.includes(kind)));
}

/** Returns the fields of a kind that a person must let go, by policy alone: whether there is a value is not told. */
export function pendingOf({ tables }: ReleasePolicy, asked: Asked, kind: EntityKind): ReleaseField[] {
  const rows = tables.rows.filter((row) => isFor(row, asked));
  const asking = rows.filter((row) => row.do === 'ask' && row.kinds.includes(kind));
  const fields = asking.flatMap((row) =>
    row.fields.filter((field) => row.markings.some((marking) => decide(rows, kind, field, marking) === 'ask')),
  );
  return [...new Set(fields)].sort();
}

/** What policy says to a value, and the marking it stands under. */
export interface Judged {
  readonly treatment: Exclude<Treatment, 'approved'>;
  readonly marking: string;
}

/** Returns what tells the treatment of a value by its class, kind and field; undefined for what may not leave at all. */
export function openJudge(
  policy: ReleasePolicy,
  asked: Asked,
): (stated: Pick<Stated, 'kind' | 'field' | 'classKey'>) => Judged | undefined {
  const reach = reachOf(policy, asked);
  const rows = policy.tables.rows.filter((row) => isFor(row, asked));
  return ({ kind, field, classKey }) => {
    const attributes = parseClassKey(classKey);
    if (attributes === undefined || !mayPassOn(attributes)) return undefined;
    if (!reach.some((pattern) => isMatch(pattern, attributes))) return undefined;
    const treatment = decide(rows, kind, field, attributes.marking);
    return treatment === 'redact' ? undefined : { treatment, marking: attributes.marking };
  };
}

function decide(rows: readonly ReleaseRow[], kind: EntityKind, field: ReleaseField, marking: string): ReleaseRow['do'] {
  const row = rows.find(
    ({ kinds, fields, markings }) => kinds.includes(kind) && fields.includes(field) && markings.includes(marking),
  );
  return row?.do ?? 'redact';
}

function treat(
  stated: Stated,
  { treatment, marking }: Judged,
  isLetGo: (stated: Stated) => boolean,
): Released | undefined {
  const { thing, kind, field, value } = stated;
  switch (treatment) {
    case 'ask':
      return isLetGo(stated) ? { thing, kind, field, value, treatment: 'approved', marking } : undefined;
    case 'release':
      return { thing, kind, field, value, treatment, marking };
    default: {
      const left = coarsen(field, value, treatment);
      return left === undefined ? undefined : { thing, kind, field, value: left, treatment, marking };
    }
  }
}

/** A thing has one value of a fact, and any number of Identifiers of a kind. */
function keyOf({ thing, kind, field, value }: Released): string {
  const isFact = /^[a-z]/.test(field);
  return JSON.stringify(isFact ? [thing, kind, field] : [thing, kind, field, value]);
}

/** Newest first; of one instant the value that sorts last, so that the order of reading decides nothing. */
function isBefore(
  a: { readonly released: Released; readonly observedAt: number },
  b: { readonly released: Released; readonly observedAt: number },
): boolean {
  if (a.observedAt !== b.observedAt) return a.observedAt < b.observedAt;
  const [first, second] = [a, b].map(({ released }) =>
    JSON.stringify([released.value, released.marking, released.treatment]),
  );
  return (first ?? '') < (second ?? '');
}
