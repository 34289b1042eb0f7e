import type { Issue } from '../../model/parsed-unit.ts';
import { type DeclaredValue, readDeclaredValue } from './declared-value.ts';
import { type Goods, readGoods } from './goods.ts';
import { type ControlInformation, readControlInformation } from './oci.ts';
import { type Party, readAgent, readParty } from './party.ts';
import { elements, joinRows, readSections, type Section, warn } from './sections.ts';
import type { RawMessage } from './split.ts';
import { readWaybillLine, type WaybillLine } from './waybill-line.ts';

/** A flight of FLT: only the day of the month is given. */
export interface BookedFlight {
  readonly byte: number;
  readonly designator: string;
  readonly day: number;
}

export interface FreightWaybill {
  readonly waybill: WaybillLine;
  readonly flights: readonly BookedFlight[];
  /** Airports the routing goes through, the destination last as far as it is given. */
  readonly route: readonly string[];
  readonly parties: readonly Party[];
  readonly value: DeclaredValue;
  readonly goods: Goods;
  readonly control: readonly ControlInformation[];
  /** DDMMMYY of ISU. */
  readonly issued: string;
  /** Participant of REF: 'AGT/EXAMPLEFORWARD/LHR'. */
  readonly participant: string;
  readonly said: Readonly<Record<string, string>>;
}

const PARTIES = new Set(['SHP', 'CNE', 'NFY']);
const PARTS = new Set(['NAM', 'ADR', 'LOC']);
/** Kept as said, one value a group. */
const SAID = new Set(['SSR', 'ACC', 'CER', 'OSI', 'COR', 'SPH', 'NOM', 'SRI', 'OPI', 'ULD', 'DIM', 'SCI']);
/** Not kept: money between shipper, carrier and agent, of no use to customs (docs/feeds/air-cargo.md). */
const IGNORED = new Set(['OTH', 'PPD', 'COL', 'CDC', 'COI', 'SII', 'ARD']);
const KNOWN = new Set([
  ...PARTIES,
  ...PARTS,
  ...SAID,
  ...IGNORED,
  'FLT',
  'RTG',
  'AGT',
  'CVD',
  'RTD',
  'ISU',
  'REF',
  'OCI',
]);

/** Returns the freight waybill of an FWB message, versions 9 to 17; undefined when it has no waybill number. */
export function parseFwb(message: RawMessage, issues: Issue[]): FreightWaybill | undefined {
  const [first, ...rest] = message.lines;
  if (first === undefined) {
    issues.push({
      ...warn('awb-unreadable', message.start, 'AWB', 'The message has no consignment line.'),
      severity: 'error',
    });
    return undefined;
  }
  const waybill = readWaybillLine(first, 'AWB', issues);
  if (waybill === undefined) return undefined;
  const { sections, issues: unknown } = readSections(rest, KNOWN);
  issues.push(...unknown);
  const groups = (tag: string) => sections.filter((section) => section.tag === tag);
  const reference = elements(groups('REF')[0]?.rows[0]);
  const value = groups('CVD')[0];
  return {
    waybill,
    flights: groups('FLT').flatMap((section) => readFlights(section, issues)),
    route: groups('RTG').flatMap((section) => elements(section.rows[0]).map((leg) => leg.slice(0, 3))),
    parties: readParties(sections, issues),
    value: value === undefined ? { facts: {}, said: {} } : readDeclaredValue(value, issues),
    goods: readGoods(groups('RTD'), issues),
    control: groups('OCI').flatMap(readControlInformation),
    issued: elements(groups('ISU')[0]?.rows[0])[0] ?? '',
    participant: reference
      .slice(2)
      .filter((part) => part !== '')
      .join('/'),
    said: readSaid(sections),
  };
}

function readFlights(section: Section, issues: Issue[]): BookedFlight[] {
  const parts = section.rows.flatMap(elements);
  const flights: BookedFlight[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const day = /^(\d{2})(?:[A-Z]{3})?$/.exec(parts[i + 1] ?? '')?.[1];
    const designator = parts[i] ?? '';
    if (day !== undefined && designator !== '') flights.push({ byte: section.byte, designator, day: Number(day) });
    else if (designator !== '')
      issues.push(warn('value-unreadable', section.byte, 'FLT', 'A flight has a designator and a day of two digits.'));
  }
  return flights;
}

function readParties(sections: readonly Section[], issues: Issue[]): Party[] {
  const parties: Party[] = [];
  for (const [i, section] of sections.entries()) {
    if (section.tag === 'AGT') parties.push(readAgent(section));
    if (PARTS.has(section.tag) && !isAfterParty(sections, i)) {
      issues.push(warn('line-unknown', section.byte, section.tag, 'Name, address or place without a party before it.'));
    }
    if (!PARTIES.has(section.tag)) continue;
    parties.push(readParty(section, takeParts(sections, i)));
  }
  return parties;
}

/** The NAM, ADR and LOC groups that follow a party's own group. */
export function takeParts(sections: readonly Section[], at: number): Section[] {
  const parts: Section[] = [];
  for (const section of sections.slice(at + 1, at + 4)) {
    if (!PARTS.has(section.tag)) break;
    parts.push(section);
  }
  return parts;
}

function isAfterParty(sections: readonly Section[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const tag = sections[i]?.tag ?? '';
    if (PARTIES.has(tag)) return true;
    if (!PARTS.has(tag)) return false;
  }
  return false;
}

function readSaid(sections: readonly Section[]): Record<string, string> {
  const said: Record<string, string> = {};
  for (const section of sections) {
    const { tag } = section;
    if (tag === 'ISU' || tag === 'REF' || tag === 'RTG') said[tag] = section.rows.map((row) => row.text).join('/');
    if (!SAID.has(tag)) continue;
    const text = joinRows(section);
    said[tag] = said[tag] === undefined ? text : `${said[tag]} | ${text}`;
  }
  return said;
}
