import { instantAt } from '../normalise/local-instant.ts';
import type { SubjectKind } from './score.ts';

/** A leg that carries the subject, as its papers tell of it. */
export interface Leg {
  readonly scheduledArrival: string | null;
  /** YYYY-MM-DD, local date. */
  readonly departureDate: string | null;
  readonly placeOfUnloading: string | null;
}

export interface Timed {
  readonly kind: SubjectKind;
  readonly legs: readonly Leg[];
  readonly postedAt: string | null;
  /** Epoch ms: when the hub first knew of it. */
  readonly knownFrom: number;
}

const HOUR_MS = 3_600_000;

/**
 * Hours left when the papers name no leg: from posting for post (days in transit and at the exchange office), else from when
 * the hub first knew (three hours before arrival is the latest for air cargo; a declaration waits for its release).
 */
const DEFAULT_HOURS: Readonly<Record<SubjectKind, number>> = {
  Consignment: 24,
  PostalItem: 96,
  Traveller: 24,
  Declaration: 8,
  Movement: 24,
};

/**
 * Returns the last moment to act, epoch ms: the arrival that brings the subject in, else the end (UTC) of the day on which it
 * departs, else a default by kind. Goods come in with their last leg; travellers with their first, as the way back follows.
 */
export function lastMoment({ kind, legs, postedAt, knownFrom }: Timed): number {
  const arrivals = legs.flatMap((leg) => endOf(leg) ?? []);
  if (arrivals.length > 0) return kind === 'Traveller' ? Math.min(...arrivals) : Math.max(...arrivals);
  const posted = kind === 'PostalItem' && postedAt !== null ? instantAt(postedAt, undefined) : undefined;
  return (posted ?? knownFrom) + DEFAULT_HOURS[kind] * HOUR_MS;
}

function endOf({ scheduledArrival, departureDate, placeOfUnloading }: Leg): number | undefined {
  if (scheduledArrival !== null) return instantAt(scheduledArrival, placeOfUnloading ?? undefined);
  return departureDate === null ? undefined : instantAt(`${departureDate}T23:59:59`, undefined);
}
