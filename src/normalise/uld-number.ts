/** Returns a unit load device's number: type of three, serial of four or five digits, owner of two or three (IATA ULD Regulations). */
export function normaliseUldNumber(raw: string): string | undefined {
  if (raw.length > 40) return undefined;
  const code = raw.replace(/[\s-]+/g, '').toUpperCase();
  return /^[A-Z][A-Z0-9]{2}\d{4,5}(?=[A-Z0-9]*[A-Z])[A-Z0-9]{2,3}$/.test(code) ? code : undefined;
}
