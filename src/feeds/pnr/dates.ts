import { formatDay } from '../../normalise/partial-date.ts';

/** Returns YYYY-MM-DD of DDMMYY; years 80 to 99 are of the last century (PNRGOV began in 2010). */
export function readDay(raw: string): string | undefined {
  const found = /^(\d{2})(\d{2})(\d{2})$/.exec(raw);
  if (found === null) return undefined;
  const year = Number(found[3]);
  return formatDay(year < 80 ? 2000 + year : 1900 + year, Number(found[2]), Number(found[1]));
}

/** Returns HH:MM or HH:MM:SS of HHMM or HHMMSS. */
export function readClock(raw: string): string | undefined {
  const found = /^([01]\d|2[0-3])([0-5]\d)([0-5]\d)?$/.exec(raw);
  if (found === null) return undefined;
  return found[3] === undefined ? `${found[1]}:${found[2]}` : `${found[1]}:${found[2]}:${found[3]}`;
}

/** Returns local date and time, or undefined when one of them is missing or wrong. */
export function joinInstant(day: string | undefined, clock: string | undefined): string | undefined {
  return day === undefined || clock === undefined ? undefined : `${day}T${clock}`;
}
