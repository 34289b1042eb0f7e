/** Dates without a clock: day 1 starts at midnight in Japan (UTC+9, no summer time) of the start date. */
const HOUR_MS = 3_600_000;
const JAPAN_OFFSET_MS = 9 * HOUR_MS;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'] as const;

/** Milliseconds since 1970 in UTC. */
export type Instant = number;

/** Returns midnight in Japan of a date `YYYY-MM-DD`, plus whole days. */
export function japanMidnight(date: string, daysLater = 0): Instant {
  const [year, month, day] = date.split('-').map(Number);
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, (day ?? 1) + daysLater) - JAPAN_OFFSET_MS;
}

/** Returns the instant moved by hours; fractions allowed. */
export function plusHours(instant: Instant, hours: number): Instant {
  return instant + Math.round(hours * HOUR_MS);
}

/** `2026-11-02T03:15:00Z`. */
export function isoInstant(instant: Instant): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/** `2026-11-02`: the date at a place with that offset from UTC in hours (Japan 9). */
export function isoDate(instant: Instant, offsetHours = 9): string {
  return shifted(instant, offsetHours).slice(0, 10);
}

/** `02NOV`, as in Cargo-IMP. */
export function dayMonth(instant: Instant, offsetHours = 9): string {
  const text = shifted(instant, offsetHours);
  return `${text.slice(8, 10)}${monthName(text)}`;
}

/** `02NOV26`, as in Cargo-IMP issue dates and in travel documents. */
export function dayMonthYear(isoDateText: string): string {
  return `${isoDateText.slice(8, 10)}${monthName(isoDateText)}${isoDateText.slice(2, 4)}`;
}

/** `021126`, as in PNRGOV. */
export function ddmmyy(instant: Instant, offsetHours = 9): string {
  const text = shifted(instant, offsetHours);
  return `${text.slice(8, 10)}${text.slice(5, 7)}${text.slice(2, 4)}`;
}

/** `261102`, as in the interchange header of EDIFACT syntax version 3. */
export function yymmdd(instant: Instant, offsetHours = 9): string {
  const text = shifted(instant, offsetHours);
  return `${text.slice(2, 4)}${text.slice(5, 7)}${text.slice(8, 10)}`;
}

/** `0315`. */
export function hhmm(instant: Instant, offsetHours = 9): string {
  const text = shifted(instant, offsetHours);
  return `${text.slice(11, 13)}${text.slice(14, 16)}`;
}

/** `20261102031500`. */
export function compactDateTime(instant: Instant, offsetHours = 9): string {
  return shifted(instant, offsetHours).slice(0, 19).replace(/[-T:]/g, '');
}

/** Returns the date `days` after a date `YYYY-MM-DD`. */
export function plusDays(isoDateText: string, days: number): string {
  return isoDate(japanMidnight(isoDateText, days));
}

function monthName(isoDateText: string): string {
  return MONTHS[Number(isoDateText.slice(5, 7)) - 1] ?? 'JAN';
}

function shifted(instant: Instant, offsetHours: number): string {
  return new Date(instant + offsetHours * HOUR_MS).toISOString();
}
