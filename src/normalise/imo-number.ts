/**
 * Returns the seven digits of a ship's IMO number when its check digit is right: the first six, weighed 7 to 2, add up to a
 * sum that ends in the seventh (IMO Resolution A.1117(30)). "IMO" before it and separators go.
 */
export function normaliseImoNumber(raw: string): string | undefined {
  if (raw.length > 40) return undefined;
  const number = raw
    .normalize('NFKC')
    .toUpperCase()
    .replace(/^\s*IMO/, '')
    .replace(/[\s.:#-]+/g, '');
  if (!/^\d{7}$/.test(number) || /^0+$/.test(number)) return undefined;
  let sum = 0;
  for (let i = 0; i < 6; i++) sum += Number(number[i]) * (7 - i);
  return sum % 10 === Number(number[6]) ? number : undefined;
}
