import type { Issue } from '../../model/parsed-unit.ts';
import { normaliseHouseNumber } from '../../normalise/house-number.ts';
import { normaliseMassKg } from '../../normalise/mass-kg.ts';
import { type DeclaredValue, readDeclaredValue } from './declared-value.ts';
import { pushHsCode } from './goods.ts';
import { type ControlInformation, readControlInformation } from './oci.ts';
import { takeParts } from './parse-fwb.ts';
import { type Party, readParty } from './party.ts';
import { elements, joinRows, readSections, type Section, warn } from './sections.ts';
import type { Line, RawMessage } from './split.ts';
import { readAirport, readWaybillLine, type WaybillLine } from './waybill-line.ts';

export interface House {
  /** Position among the HBS groups of the message, from 1. */
  readonly position: number;
  readonly start: number;
  readonly end: number;
  /** Canonical; undefined when it cannot be read. */
  readonly number: string | undefined;
  readonly origin: string | undefined;
  readonly destination: string | undefined;
  readonly pieces: number | undefined;
  readonly massKg: number | undefined;
  readonly goodsText: string;
  readonly hsCodes: readonly string[];
  readonly parties: readonly Party[];
  readonly value: DeclaredValue;
  readonly control: readonly ControlInformation[];
  readonly said: Readonly<Record<string, string>>;
  readonly issues: Issue[];
}

export interface HouseList {
  readonly master: WaybillLine;
  /** The MBI line as written: it gives the houses their meaning. */
  readonly masterText: string;
  readonly houses: readonly House[];
}

const PARTIES = new Set(['SHP', 'CNE', 'NFY']);
const SAID = new Set(['SPH', 'SSR', 'OSI', 'ACC']);
const KNOWN = new Set([...PARTIES, ...SAID, 'NAM', 'ADR', 'LOC', 'HBS', 'TXT', 'HTS', 'OCI', 'CVD']);
const LONGEST = 2000;

/** Returns master and houses of an FHL message, versions 2 to 5; undefined when MBI has no waybill number. */
export function parseFhl(message: RawMessage, issues: Issue[]): HouseList | undefined {
  const [first, ...rest] = message.lines;
  if (first === undefined || !first.text.startsWith('MBI/')) {
    const byte = first?.byte ?? message.start;
    issues.push({ ...warn('awb-unreadable', byte, 'MBI', 'The message does not start with MBI.'), severity: 'error' });
    return undefined;
  }
  const master = readWaybillLine({ text: first.text.slice(4), byte: first.byte }, 'MBI', issues);
  if (master === undefined) return undefined;
  return { master, masterText: first.text, houses: readHouses(rest, message.end, issues) };
}

/** Groups the lines by HBS; what stands before the first is raised. */
function readHouses(lines: readonly Line[], end: number, issues: Issue[]): House[] {
  const starts = lines.flatMap((line, i) => (/^HBS(?:\/|$)/.test(line.text) ? [i] : []));
  for (const line of lines.slice(0, starts[0] ?? lines.length)) {
    issues.push(warn('line-unknown', line.byte, 'MBI', 'The line belongs to no house.'));
  }
  return starts.map((start, i) => {
    const next = starts[i + 1];
    return readHouse(lines.slice(start, next), i + 1, next === undefined ? end : (lines[next]?.byte ?? end));
  });
}

function readHouse(lines: readonly Line[], position: number, end: number): House {
  const { sections, issues: unknown } = readSections(lines, KNOWN);
  const issues = [...unknown];
  const groups = (tag: string) => sections.filter((section) => section.tag === tag);
  const line = lines[0] ?? { text: '', byte: end };
  const [number = '', route = '', pieces = '', mass = '', slac = '', ...text] = elements(sections[0]?.rows[0]);
  const value = groups('CVD')[0];
  return {
    position,
    start: line.byte,
    end,
    number: readNumber(number, line, issues),
    origin: readAirport(route.slice(0, 3), line, 'HBS', issues),
    destination: readAirport(route.slice(3), line, 'HBS', issues),
    pieces: readPieces(pieces, line, issues),
    massKg: readMass(mass, line, issues),
    goodsText: readText(text.join('/'), groups('TXT')),
    hsCodes: readHsCodes(groups('HTS'), issues),
    parties: sections.flatMap((section, i) =>
      PARTIES.has(section.tag) ? [readParty(section, takeParts(sections, i))] : [],
    ),
    value: value === undefined ? { facts: {}, said: {} } : readDeclaredValue(value, issues),
    control: groups('OCI').flatMap(readControlInformation),
    said: readSaid(sections, slac),
    issues,
  };
}

function readNumber(raw: string, line: Line, issues: Issue[]): string | undefined {
  const number = normaliseHouseNumber(raw);
  if (number !== undefined) return number;
  const message = 'The house waybill number has no letter and no digit, or over 35 of them.';
  issues.push({ ...warn('house-unreadable', line.byte, 'HBS', message, 'number'), severity: 'error' });
  return undefined;
}

function readPieces(raw: string, line: Line, issues: Issue[]): number | undefined {
  if (/^\d{1,6}$/.test(raw)) return Number(raw);
  issues.push(warn('value-unreadable', line.byte, 'HBS', 'The number of pieces is no number.', 'pieces'));
  return undefined;
}

function readMass(raw: string, line: Line, issues: Issue[]): number | undefined {
  const mass = normaliseMassKg(raw.slice(1), raw.slice(0, 1));
  if (mass === undefined)
    issues.push(warn('value-unreadable', line.byte, 'HBS', 'The weight is no unit (K, L) with a figure.', 'weight'));
  return mass;
}

/** HBS holds fifteen characters of the goods, TXT the whole; said once where TXT starts with them. */
function readText(short: string, sections: readonly Section[]): string {
  const full = sections.map((section) => joinRows(section)).join(' ');
  const text = full.toUpperCase().startsWith(short.toUpperCase()) ? full : `${short}; ${full}`;
  return text.replace(/^; |; $/g, '').slice(0, LONGEST);
}

function readHsCodes(sections: readonly Section[], issues: Issue[]): string[] {
  const codes: string[] = [];
  for (const section of sections) {
    for (const row of section.rows) for (const code of elements(row)) pushHsCode(codes, code, row.byte, 'HTS', issues);
  }
  return codes;
}

function readSaid(sections: readonly Section[], slac: string): Record<string, string> {
  const said: Record<string, string> = {};
  if (slac !== '') said['slac'] = slac;
  // "/VAL/PER" under HBS: special handling codes.
  const handling = sections[0]?.rows
    .slice(1)
    .map((row) => row.text)
    .join('/');
  if (handling !== undefined && handling !== '') said['handling'] = handling;
  for (const section of sections) if (SAID.has(section.tag)) said[section.tag] = joinRows(section);
  return said;
}
