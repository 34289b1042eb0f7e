import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O, U, so that a number can be read out over a radio. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Returns a new number of an order or finding: the day (UTC) and 40 random bits, 20261125-K7QM-4F2X. */
export function newNumber(at: number): string {
  const day = new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
  const letters = [...randomBytes(8)].map((byte) => LETTERS[byte % 32]).join('');
  return `${day}-${letters.slice(0, 4)}-${letters.slice(4)}`;
}
