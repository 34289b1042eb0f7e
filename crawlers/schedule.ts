import { CronExpressionParser } from 'cron-parser';

/** Most often that a source may be crawled by its schedule. */
const SHORTEST_MS = 15 * 60_000;

/**
 * Returns what is wrong with a schedule: a cron pattern of five fields (minute, hour, day of month, month, day of week)
 * read in an IANA time zone; undefined when it is sound.
 */
export function findScheduleProblem(pattern: string, timeZone: string, now: number): string | undefined {
  if (!Intl.supportedValuesOf('timeZone').includes(timeZone) && timeZone !== 'UTC')
    return 'timeZone: must be a time zone such as Asia/Tokyo';
  if (pattern.trim().split(/\s+/).length !== 5)
    return 'schedule: must have five fields: minute, hour, day of month, month, day of week';
  try {
    const times = read(pattern, timeZone, now);
    const [first, second] = [times.next().getTime(), times.next().getTime()];
    return second - first < SHORTEST_MS ? 'schedule: must leave a quarter of an hour between two runs' : undefined;
  } catch {
    return 'schedule: is not a cron pattern that ever comes true';
  }
}

/** Returns when a sound schedule next falls due after an instant. Epoch ms. */
export function nextDue(pattern: string, timeZone: string, after: number): number {
  return read(pattern, timeZone, after).next().getTime();
}

/** Returns when a sound schedule was last due at or before an instant. Epoch ms. */
export function lastDue(pattern: string, timeZone: string, at: number): number {
  return read(pattern, timeZone, at + 1)
    .prev()
    .getTime();
}

function read(pattern: string, timeZone: string, at: number) {
  return CronExpressionParser.parse(pattern, { currentDate: new Date(at), tz: timeZone });
}
