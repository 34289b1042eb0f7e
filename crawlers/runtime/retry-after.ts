const CAP_MS = 3_600_000;

/** Returns how long a site wants to be left alone, in ms: seconds or an HTTP date (RFC 9110, 10.2.3), at most an hour; undefined when it does not say. */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
  const text = value?.trim() ?? '';
  if (/^\d{1,10}$/.test(text)) return Math.min(Number(text) * 1_000, CAP_MS);
  const at = /^[A-Z][a-z]{2,8},? [\w :-]{8,30}$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.min(Math.max(at - now, 0), CAP_MS);
}
