/** An air waybill number as written, with what its check digit says. */
export interface AirWaybill {
  /** Eleven digits: airline prefix, serial number, check digit. */
  readonly number: string;
  readonly checkDigitRight: boolean;
}

/** Returns the eleven digits of an air waybill number, whether or not its check digit is right. */
export function readAirWaybill(raw: string): AirWaybill | undefined {
  if (raw.length > 40) return undefined;
  const number = raw.replace(/[\s-]+/g, '');
  if (!/^\d{11}$/.test(number)) return undefined;
  return { number, checkDigitRight: Number(number.slice(3, 10)) % 7 === Number(number[10]) };
}

/** Returns the eleven digits when the last is the serial number's remainder modulo 7 (IATA Resolution 600a). */
export function normaliseAirWaybill(raw: string): string | undefined {
  const awb = readAirWaybill(raw);
  return awb?.checkDigitRight ? awb.number : undefined;
}
