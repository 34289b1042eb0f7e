import { lastDue } from '../../crawlers/schedule.ts';
import type { ShownSource } from '../graph/sources.ts';

/** A queue that has not started a run this long after it fell due was away, or has lost it. */
const LATE_MS = 5 * 60_000;

type Due = Pick<ShownSource, 'state' | 'schedule' | 'timeZone' | 'changedAt' | 'lastRun'>;

/** True when the run that fell due last has begun, or a later one: then its schedule wants nothing now. */
export function isServed(source: Due, now: number): boolean {
  const due = dueSince(source, now);
  return due === undefined || (source.lastRun?.startedAt ?? 0) >= due;
}

/** Returns when a run fell due that nobody began; undefined when there is none, or the queue may still do it. */
export function findMissed(source: Due, now: number): number | undefined {
  const due = dueSince(source, now);
  return due === undefined || now - due < LATE_MS || isServed(source, now) ? undefined : due;
}

/** What fell due before a source was as it is now counts no more. */
function dueSince({ state, schedule, timeZone, changedAt }: Due, now: number): number | undefined {
  if (state !== 'active' || schedule === null) return undefined;
  const due = lastDue(schedule, timeZone, now);
  return due > changedAt ? due : undefined;
}
