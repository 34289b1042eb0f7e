/** Returns a house waybill number as 1 to 35 letters and digits, upper case: separators are written or not as systems please. */
export function normaliseHouseNumber(raw: string): string | undefined {
  if (raw.length > 100) return undefined;
  const number = raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '');
  return number !== '' && number.length <= 35 ? number : undefined;
}
