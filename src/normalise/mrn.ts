/** Returns a declaration's registration number as given, upper case, without blanks: 6 to 35 letters, digits and hyphens with a digit among them. */
export function normaliseMrn(raw: string): string | undefined {
  if (raw.length > 80) return undefined;
  const number = raw.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  return /^(?=.*\d)[A-Z0-9][A-Z0-9-]{5,34}$/.test(number) ? number : undefined;
}
