/** ISO 6346 annex A: letters are worth 10 to 38 without the multiples of 11. */
function weigh(character: string): number {
  const code = character.charCodeAt(0);
  if (code < 65) return code - 48;
  const letter = code - 55;
  return letter + Math.floor((letter - 1) / 10);
}

/** Returns the check digit of the first ten characters (ISO 6346: powers of two, modulo 11, 10 → 0). */
export function computeContainerCheckDigit(code: string): number {
  let sum = 0;
  for (let i = 0; i < 10; i++) sum += weigh(code.charAt(i)) * 2 ** i;
  return (sum % 11) % 10;
}

/** Returns the eleven characters of a container number when its check digit is right (ISO 6346; categories U, J, Z). */
export function normaliseContainerNumber(raw: string): string | undefined {
  if (raw.length > 40) return undefined;
  const code = raw.replace(/[\s/-]+/g, '').toUpperCase();
  if (!/^[A-Z]{3}[UJZ]\d{7}$/.test(code)) return undefined;
  return computeContainerCheckDigit(code) === Number(code[10]) ? code : undefined;
}
