const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const ISO = /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?$/;
const WRITTEN = /^(\d{1,2})[\s-]?([A-Z]{3})[\s-]?(\d{4}|\d{2})$/;

/** Returns YYYY-MM-DD for a day that exists in the (Gregorian) calendar. */
export function formatDay(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Returns the number (1 to 12) of a month written as three English letters. */
export function readMonth(raw: string): number | undefined {
  const at = MONTHS.indexOf(raw.toUpperCase());
  return at < 0 ? undefined : at + 1;
}

/** The newest year with these two digits whose day is not after the limit. */
function completeYear(twoDigits: number, month: number, day: number, notAfter: string): string | undefined {
  const limit = Number(notAfter.slice(0, 4));
  const century = limit - (limit % 100);
  for (const year of [century + twoDigits, century - 100 + twoDigits]) {
    const date = formatDay(year, month, day);
    if (date !== undefined && date <= notAfter) return date;
  }
  return undefined;
}

/**
 * Returns a date with its precision kept: YYYY, YYYY-MM or YYYY-MM-DD, from those, from YYYYMMDD and YYYYMM, or from
 * 23MAY1985. A year of two digits (23MAY85) is read only when `notAfter` (YYYY-MM-DD) is given: the newest such day not
 * after it (dates of birth: the message's date; expiry: the message's date plus fifty years).
 */
export function normalisePartialDate(raw: string, notAfter?: string): string | undefined {
  const text = raw.slice(0, 20).trim().toUpperCase();
  const iso = ISO.exec(text);
  if (iso !== null) return readIso(iso[1] ?? '', iso[2], iso[3]);
  const written = WRITTEN.exec(text);
  if (written === null) return undefined;
  const day = Number(written[1]);
  const month = readMonth(written[2] ?? '');
  const year = written[3] ?? '';
  if (month === undefined) return undefined;
  if (year.length === 4) return formatDay(Number(year), month, day);
  return notAfter === undefined ? undefined : completeYear(Number(year), month, day, notAfter);
}

function readIso(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (Number(year) < 1000) return undefined;
  if (month === undefined) return year;
  if (day !== undefined) return formatDay(Number(year), Number(month), Number(day));
  return Number(month) >= 1 && Number(month) <= 12 ? `${year}-${month}` : undefined;
}
