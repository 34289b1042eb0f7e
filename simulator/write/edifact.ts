/** Escapes a value for UN/EDIFACT with the default signs (UNA:+.? '). */
export function escaped(value: string): string {
  return value.replace(/[?+:']/g, (sign) => `?${sign}`);
}

/** Joins segments, each on a line of its own as most gateways send them. */
export function segments(list: readonly string[]): string {
  return `${list.join("'\r\n")}'\r\n`;
}
