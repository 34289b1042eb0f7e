/** Returns an airline's record locator: 5 to 8 letters and digits, upper case. */
export function normaliseBookingLocator(raw: string): string | undefined {
  const locator = raw.trim().toUpperCase();
  return /^[A-Z0-9]{5,8}$/.test(locator) ? locator : undefined;
}
