import type { Statements } from '../graph/partner-reads.ts';
import { type FactName, factNames } from '../model/facts.ts';
import type { MakeId } from '../resolve/id.ts';
import type { Stated } from './release.ts';
import type { Asked } from './release-policy.ts';

/** Returns what one Entity states of a thing, value by value; nothing when its class is not among these (key by number). */
export function listStated(
  classKeys: ReadonlyMap<number, string>,
  thing: string,
  { id: member, kind, number, facts, sources, identifiers }: Statements,
): Stated[] {
  const classKey = classKeys.get(number);
  if (classKey === undefined) return [];
  const of = { thing, member, kind, classKey };
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

/**
 * Returns the id of one value as one partner asks for it, for one purpose on one basis: what a person says of a value holds for
 * this one. Keyed, so that it tells nothing of the value.
 */
export function valueId(
  makeId: MakeId,
  { partner, purpose, instrument }: Asked,
  stated: Omit<Stated, 'thing'>,
): string {
  const { member, classKey, field, value } = stated;
  return makeId('release-value', partner, purpose, instrument, member, classKey, field, String(value));
}
