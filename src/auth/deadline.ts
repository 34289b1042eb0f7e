/** A regime's limit on clear data: so many months from the earliest push that a week of departure allows. */
export interface Deadline {
  readonly months: number;
  /** How long before the Monday (UTC) of the week of departure the first push may have come. */
  readonly earliestPushHours: number;
}

/** The week of a unit that names no date at all: its deadline counts as past, so nobody holds the class. */
export const unknownWeek = 'unknown';

const day = 86_400_000;

/** Returns the ISO 8601 week of a date given as YYYY-MM-DD…: '2026-W45'. Undefined when it is no date of the calendar. */
export function isoWeek(date: string): string | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (found === null) return undefined;
  const [year, month, dayOfMonth] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const instant = new Date(Date.UTC(year, month - 1, dayOfMonth));
  if (instant.getUTCMonth() !== month - 1 || instant.getUTCDate() !== dayOfMonth) return undefined;
  // A week belongs to the year of its Thursday.
  const thursday = instant.getTime() + (4 - (instant.getUTCDay() || 7)) * day;
  const ofYear = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(ofYear, 0, 1)) / (7 * day)) + 1;
  return `${ofYear}-W${String(week).padStart(2, '0')}`;
}

/** Returns when clear data of a week of departure ends, epoch ms; undefined for a text that is not an ISO week. */
export function endOfClear(week: string, deadline: Deadline): number | undefined {
  const found = /^(\d{4})-W(\d{2})$/.exec(week);
  if (found === null) return undefined;
  const fourth = new Date(Date.UTC(Number(found[1]), 0, 4));
  const firstMonday = fourth.getTime() - ((fourth.getUTCDay() || 7) - 1) * day;
  const monday = firstMonday + (Number(found[2]) - 1) * 7 * day;
  return addMonths(monday - deadline.earliestPushHours * 3_600_000, deadline.months);
}

function addMonths(instant: number, months: number): number {
  const from = new Date(instant);
  const moved = new Date(instant);
  moved.setUTCDate(1);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate();
  return moved.setUTCDate(Math.min(from.getUTCDate(), lastDay));
}
