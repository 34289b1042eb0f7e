import { normaliseCurrency } from '../../normalise/currency.ts';
import { normaliseMassKg } from '../../normalise/mass-kg.ts';
import { formatDay } from '../../normalise/partial-date.ts';
import { component, type Segment } from '../edifact/segment.ts';
import type { Amount } from './item.ts';

/** Returns date and time of a DTM value: 102 YYYYMMDD, 203 YYYYMMDDHHMM, 204 YYYYMMDDHHMMSS (UN/EDIFACT 2379). */
export function readDateTime(value: string, format: string): { date: string; time: string | undefined } | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)?$/.exec(value);
  if (parts === null) return undefined;
  const length = { '102': 8, '203': 12, '204': 14 }[format];
  const date = formatDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  if (date === undefined || length !== value.length) return undefined;
  return { date, time: parts[4] === undefined ? undefined : `${parts[4]}:${parts[5]}:${parts[6] ?? '00'}` };
}

/** Returns the amount of a MOA segment: code, amount and currency are components of its first element. */
export function readAmount(segment: Segment): Amount | undefined {
  const amount = component(segment, 1, 2);
  const currency = normaliseCurrency(component(segment, 1, 3));
  if (!/^\d{1,12}(?:\.\d{1,3})?$/.test(amount) || currency === undefined) return undefined;
  return { amount: Number(amount), currency };
}

/** Returns the mass in kilograms of a MEA segment whose third element is unit and figure. */
export function readMass(segment: Segment): number | undefined {
  return normaliseMassKg(component(segment, 3, 2), component(segment, 3, 1));
}
