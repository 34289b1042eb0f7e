/** The simulator's own check digits, written from the standards and not shared with `src/normalise`. */

/** Returns the eleven digits of an air waybill: airline prefix, seven-digit serial, serial modulo seven (IATA Resolution 600a). */
export function airWaybill(prefix: string, serial: number): string {
  return `${prefix}${String(serial).padStart(7, '0')}${serial % 7}`;
}

/** Returns the thirteen characters of a postal item's number with its check digit (UPU S10). `serial` has up to eight digits. */
export function postalItemNumber(service: string, serial: number, country: string): string {
  const digits = String(serial).padStart(8, '0');
  const weights = [8, 6, 4, 2, 3, 5, 9, 7];
  let sum = 0;
  for (let at = 0; at < 8; at += 1) sum += Number(digits[at]) * (weights[at] ?? 0);
  const rest = 11 - (sum % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return `${service}${digits}${check}${country}`;
}

/** Returns a Japanese corporate number: check digit, then the twelve digits (Ministerial Ordinance of the Cabinet Office and the Ministry of Finance). */
export function corporateNumber(base: number): string {
  const digits = String(base).padStart(12, '0');
  let sum = 0;
  for (let place = 1; place <= 12; place += 1) sum += Number(digits[12 - place]) * (place % 2 === 1 ? 1 : 2);
  return `${9 - (sum % 9)}${digits}`;
}

const MRN_VALUES = '0123456789A_BCDEFGHIJK_LMNOPQRSTU_VWXYZ';

/** Returns an eighteen-character MRN: seventeen characters and the check digit reckoned as in ISO 6346 (letters skip 11, 22, 33). */
export function movementReference(seventeen: string): string {
  let sum = 0;
  for (let at = 0; at < seventeen.length; at += 1) {
    const value = MRN_VALUES.indexOf(seventeen[at] ?? '0');
    sum += value * 2 ** at;
  }
  return `${seventeen}${(sum % 11) % 10}`;
}

/** Returns a fourteen-character ticket number: airline accounting code, ten-digit serial, the thirteen modulo seven (IATA Resolution 722). */
export function ticketNumber(prefix: string, serial: number): string {
  const thirteen = `${prefix}${String(serial).padStart(10, '0')}`;
  return `${thirteen}${Number(BigInt(thirteen) % 7n)}`;
}
