import type { Issue } from '../../model/parsed-unit.ts';
import { readAirWaybill } from '../../normalise/air-waybill.ts';
import { normaliseAirport } from '../../normalise/airport.ts';
import { normaliseMassKg } from '../../normalise/mass-kg.ts';
import { warn } from './sections.ts';
import type { Line } from './split.ts';

/** What the consignment line of FWB and the MBI line of FHL say of the master. */
export interface WaybillLine {
  readonly awb: string;
  readonly origin: string | undefined;
  readonly destination: string | undefined;
  readonly pieces: number | undefined;
  readonly massKg: number | undefined;
  /** Shipment description code, volume and density as written: {shipment: 'T', volume: 'MC0.33', density: '6'}. */
  readonly said: Readonly<Record<string, string>>;
}

const WAYBILL = /^(\d{3})-?(\d{8})(?:([A-Z]{3})([A-Z]{3}))?(?:\/(.*))?$/;
const QUANTITY =
  /^([TPSDM])(\d{1,6})(?:([KL])(\d{1,9}(?:\.\d{1,3})?))?((?:MC|CF|CI|CC)\d+(?:\.\d+)?)?(?:DG(\d{1,2}))?$/;

/**
 * Returns the numbers, airports and quantity of "618-12345675SINJFK/T7K1000" (IATA Cargo-IMP manual: AWB consignment
 * detail and quantity detail). Undefined, with an error, when there is no waybill number; a wrong check digit is a warning.
 */
export function readWaybillLine(line: Line, segment: string, issues: Issue[]): WaybillLine | undefined {
  const parts = WAYBILL.exec(line.text.replace(/\s+$/, ''));
  const awb = readAirWaybill(`${parts?.[1] ?? ''}${parts?.[2] ?? ''}`);
  if (parts === null || awb === undefined) {
    const message = 'The line does not start with an air waybill number of eleven digits.';
    issues.push({ ...warn('awb-unreadable', line.byte, segment, message), severity: 'error' });
    return undefined;
  }
  if (!awb.checkDigitRight) {
    const message = 'The last digit of the air waybill number is not its serial number modulo 7.';
    issues.push(warn('check-digit-wrong', line.byte, segment, message, 'awb'));
  }
  return {
    awb: awb.number,
    origin: readAirport(parts[3], line, segment, issues),
    destination: readAirport(parts[4], line, segment, issues),
    ...readQuantity(parts[5], line, segment, issues),
  };
}

/** Returns an airport as stated; one that is not in the table is kept and raised. */
export function readAirport(
  code: string | undefined,
  line: Line,
  segment: string,
  issues: Issue[],
): string | undefined {
  if (code === undefined || code === '') return undefined;
  if (!/^[A-Z]{3}$/.test(code)) {
    issues.push(warn('value-unreadable', line.byte, segment, 'An airport code has three letters.', 'airport'));
    return undefined;
  }
  if (normaliseAirport(code) === undefined) {
    issues.push(
      warn('airport-unknown', line.byte, segment, 'The airport code is not in the table of airports.', 'airport'),
    );
  }
  return code;
}

function readQuantity(
  text: string | undefined,
  line: Line,
  segment: string,
  issues: Issue[],
): Pick<WaybillLine, 'pieces' | 'massKg' | 'said'> {
  const parts = text === undefined ? null : QUANTITY.exec(text);
  if (parts === null) {
    const message = 'The quantity is not written as code, pieces, weight unit and weight.';
    issues.push(warn('value-unreadable', line.byte, segment, message, 'quantity'));
    return { pieces: undefined, massKg: undefined, said: text === undefined ? {} : { quantity: text } };
  }
  const [, shipment = '', pieces = '', unit, mass, volume, density] = parts;
  return {
    pieces: Number(pieces),
    massKg: unit === undefined || mass === undefined ? undefined : normaliseMassKg(mass, unit),
    said: {
      shipment,
      ...(volume === undefined ? {} : { volume }),
      ...(density === undefined ? {} : { density }),
    },
  };
}
