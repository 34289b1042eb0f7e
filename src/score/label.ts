import type { Facts } from '../model/facts.ts';

/** What a finding says of the thing it was made on; all of it stands on the Finding as facts. */
export type LabelledFinding = Readonly<Required<Pick<Facts, 'method' | 'outcome' | 'strength'>>>;
type Method = NonNullable<LabelledFinding['method']>;
type Strength = NonNullable<LabelledFinding['strength']>;

/** What inspections come to for one thing: to train on, and to measure reasons, rules and models by. */
export interface Label {
  readonly value: 'positive' | 'negative';
  /** Weight between 0 and 1. */
  readonly strength: number;
}

/** A find: a field test is presumptive until the laboratory. Estimates until outcomes calibrate them, as below. */
const FIND: Readonly<Record<Strength, number>> = { indication: 0.3, presumptive: 0.7, confirmed: 1 };

/** How far a method that shows nothing clears a thing: an X-ray that shows nothing is not a clearance. */
const CLEARANCE: Readonly<Record<Method, number>> = {
  laboratory: 0.95,
  'hand-search': 0.9,
  ct: 0.6,
  'body-scanner': 0.5,
  dog: 0.4,
  trace: 0.4,
  raman: 0.4,
  nqr: 0.4,
  'x-ray': 0.3,
  document: 0.1,
};
/** How sure the office was that it saw nothing. */
const CLEARED: Readonly<Record<Strength, number>> = { indication: 0.5, presumptive: 0.8, confirmed: 1 };

/**
 * Returns the label of a thing from the findings on it, in any order; undefined when there are none that say anything: what
 * was released unseen is no negative, and an inconclusive finding is no label. A confirmed find stands whatever else was
 * seen; the laboratory overrules tests in the field; else the stronger side counts, less what speaks against it.
 */
export function label(findings: readonly LabelledFinding[]): Label | undefined {
  const found = findings.filter(({ outcome }) => outcome === 'found');
  const nothing = findings.filter(({ outcome }) => outcome === 'nothing-found');
  if (found.some(({ strength }) => strength === 'confirmed')) return { value: 'positive', strength: FIND.confirmed };
  const isRefuted = nothing.some(({ method, strength }) => method === 'laboratory' && strength === 'confirmed');
  const positive = isRefuted ? 0 : Math.max(0, ...found.map(({ strength }) => FIND[strength]));
  const negative = Math.max(0, ...nothing.map(({ method, strength }) => CLEARANCE[method] * CLEARED[strength]));
  if (positive === 0 && negative === 0) return undefined;
  return positive >= negative
    ? { value: 'positive', strength: round(positive * (1 - negative)) }
    : { value: 'negative', strength: round(negative * (1 - positive)) };
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000;
}
