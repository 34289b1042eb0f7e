/** Offices of exchange (IMPC), category, subclass, year, dispatch, receptacle, last and registered flags, weight in 100 g. */
const S9 = /^[A-Z]{5}[A-Z0-9][A-Z]{5}[A-Z0-9][A-D][A-Z][A-Z0-9]\d\d{4}\d{3}[019]\d\d{4}$/;

/** Returns the twenty-nine characters of a postal receptacle (UPU S9: 6 + 6 + 1 + 2 + 1 + 4 + 3 + 1 + 1 + 4). */
export function normaliseS9(raw: string): string | undefined {
  if (raw.length > 60) return undefined;
  const code = raw.replace(/[\s-]+/g, '').toUpperCase();
  return S9.test(code) ? code : undefined;
}
