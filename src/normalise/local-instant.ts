import { once, readTable } from './vocabulary.ts';

const findZones = once(
  () =>
    new Map(readTable('airports.tsv').flatMap(([code = '', , , , zone = '']) => (zone === '' ? [] : [[code, zone]]))),
);
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Returns epoch ms of a date and time. With an offset it is taken as written; without, it is local time at the airport
 * (IATA code, zone of `data/airports.tsv`), or UTC where the airport's zone is not known. Undefined when it is no date.
 */
export function instantAt(text: string, airport: string | undefined): number | undefined {
  const hasOffset = /(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const utc = Date.parse(hasOffset ? text : `${text}Z`);
  if (Number.isNaN(utc)) return undefined;
  const zone = hasOffset || airport === undefined ? undefined : findZones().get(airport);
  if (zone === undefined) return utc;
  // The offset at the wanted instant: right for all but the hour in which clocks are put forward or back.
  const first = utc - offsetMs(zone, utc);
  return utc - offsetMs(zone, first);
}

function offsetMs(zone: string, instant: number): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
