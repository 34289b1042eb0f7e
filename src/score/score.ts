import type { EntityKind } from '../model/entity-kinds.ts';

/**
 * What is known of a subject before any reason, in bans × 10 (10 · log10 of the odds that an inspection finds something):
 * about 1 in 200 consignments, 1 in 400 postal items and travellers, 1 in 100 declarations, 1 in 20 flights. Estimates
 * until outcomes calibrate them; kinds that are no subject of a score have none.
 */
export const PRIOR_POINTS = {
  Consignment: -23,
  PostalItem: -26,
  Traveller: -26,
  Declaration: -20,
  Movement: -13,
} as const satisfies Partial<Record<EntityKind, number>>;

export type SubjectKind = keyof typeof PRIOR_POINTS;

/** True when things of this kind carry a score. */
export function isSubjectKind(kind: string): kind is SubjectKind {
  return Object.hasOwn(PRIOR_POINTS, kind);
}

/** What scoring reads of a reason. */
export interface ScoredReason {
  readonly slug: string;
  /** Bans × 10: ten points multiply the odds by ten. */
  readonly points: number;
  /** What a find for this reason is worth beside others: 1 = a revenue case, 10 = people in danger. */
  readonly stake: number;
}

export interface Score {
  /** Sum of the reasons' points, each slug once with its highest. */
  readonly points: number;
  /** Probability of a find by prior and points, between 0 and 1. */
  readonly score: number;
  /** Probability times the highest stake among the reasons: what the next inspection is worth. */
  readonly value: number;
}

/** Returns the score of a subject from its visible reasons alone: log-odds add up, one logistic makes the probability. */
export function score(kind: SubjectKind, reasons: readonly ScoredReason[]): Score {
  const strongest = new Map<string, number>();
  for (const { slug, points } of reasons) {
    const known = strongest.get(slug);
    if (known === undefined || points > known) strongest.set(slug, points);
  }
  const points = [...strongest.values()].reduce((sum, each) => sum + each, 0);
  const probability = 1 / (1 + 10 ** (-(PRIOR_POINTS[kind] + points) / 10));
  const stake = reasons.reduce((most, reason) => Math.max(most, reason.stake), 0);
  return { points, score: probability, value: probability * stake };
}
