import { formatDay } from '../../normalise/partial-date.ts';

/** Days repeat from PNR to PNR; kept up to this many, so that noise cannot fill the memory. */
const MAX_KNOWN = 4096;
const known = new Map<string, string | undefined>();

/** Returns YYYY-MM-DD of DDMMYY; years 80 to 99 are of the last century (PNRGOV began in 2010). */
export function readDay(raw: string): string | undefined {
  if (raw.length !== 6) return undefined;
  const before = known.get(raw);
  if (before !== undefined || known.has(raw)) return before;
  const day = computeDay(raw);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(raw, day);
  return day;
}

function computeDay(raw: string): string | undefined {
  const found = /^(\d{2})(\d{2})(\d{2})$/.exec(raw);
  if (found === null) return undefined;
  const year = Number(found[3]);
  return formatDay(year < 80 ? 2000 + year : 1900 + year, Number(found[2]), Number(found[1]));
}

/** Returns HH:MM or HH:MM:SS of HHMM or HHMMSS. */
export function readClock(raw: string): string | undefined {
  if (raw.length !== 4 && raw.length !== 6) return undefined;
  if (!/^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/.test(raw)) return undefined;
  const clock = `${raw.slice(0, 2)}:${raw.slice(2, 4)}`;
  return raw.length === 4 ? clock : `${clock}:${raw.slice(4)}`;
}

/** Returns local date and time, or undefined when one of them is missing or wrong. */
export function joinInstant(day: string | undefined, clock: string | undefined): string | undefined {
  return day === undefined || clock === undefined ? undefined : `${day}T${clock}`;
}
