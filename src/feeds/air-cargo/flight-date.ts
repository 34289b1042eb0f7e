import { formatDay, readMonth } from '../../normalise/partial-date.ts';

/** Goods are booked up to about four weeks ahead; the flight may also leave the day before the waybill is signed, local time. */
const EARLIEST = -1;
const LATEST = 29;
const DAY = 24 * 60 * 60 * 1000;

/** Returns the date (YYYY-MM-DD) of "01OCT06", the form of ISU; years are those of this century. */
export function readIssueDate(raw: string): string | undefined {
  const parts = /^(\d{2})([A-Z]{3})(\d{2})$/.exec(raw);
  const month = parts === null ? undefined : readMonth(parts[2] ?? '');
  if (parts === null || month === undefined) return undefined;
  return formatDay(2000 + Number(parts[3]), month, Number(parts[1]));
}

/**
 * Returns the date of a flight of which only the day of the month is known: the first such day from the day before the
 * waybill's issue on, at most 29 days after it, so that it is never ambiguous. Undefined when the issue date is not known.
 */
export function findFlightDate(issued: string, day: number): string | undefined {
  const date = readIssueDate(issued);
  if (date === undefined || day < 1 || day > 31) return undefined;
  const start = Date.parse(`${date}T00:00:00Z`);
  for (let offset = EARLIEST; offset <= LATEST; offset++) {
    const candidate = new Date(start + offset * DAY);
    if (candidate.getUTCDate() === day) return candidate.toISOString().slice(0, 10);
  }
  return undefined;
}
