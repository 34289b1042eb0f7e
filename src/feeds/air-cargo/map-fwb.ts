import type { Facts } from '../../model/facts.ts';
import type { Issue, Link, Mention, MentionIdentifier, ParsedUnit } from '../../model/parsed-unit.ts';
import { formatFlightIdentifier, normaliseFlight } from '../../normalise/flight-designator.ts';
import { normaliseMrn } from '../../normalise/mrn.ts';
import { quotePages } from '../quoted-pages.ts';
import { findFlightDate } from './flight-date.ts';
import { mapParty } from './map-party.ts';
import type { ControlInformation } from './oci.ts';
import type { FreightWaybill } from './parse-fwb.ts';
import { warn } from './sections.ts';
import type { RawMessage } from './split.ts';

/** Name and version of this reader: a change of what it reads raises the version. */
export const PARSER = 'air-cargo/2';

const MASTER = 'AWB';

/** Returns the unit of a freight waybill: the master consignment, its parties and booked flights. */
export function mapFwb(message: RawMessage, fwb: FreightWaybill, issues: Issue[]): ParsedUnit {
  const { waybill } = fwb;
  const flights = mapFlights(fwb, issues);
  const parties = mapParties(fwb, issues);
  return {
    feed: 'air-cargo',
    format: message.version === '' ? 'FWB' : `FWB/${message.version}`,
    parser: PARSER,
    bytes: [message.start, message.end],
    document: { kind: 'air-waybill', number: waybill.awb, sender: fwb.participant || `awb:${waybill.awb.slice(0, 3)}` },
    mode: 'snapshot',
    function: 'original',
    subject: MASTER,
    mentions: [mapMaster(fwb), ...flights.mentions, ...parties.mentions],
    links: [...flights.links, ...parties.links],
    issues,
  };
}

function mapMaster(fwb: FreightWaybill): Mention {
  const { waybill, goods } = fwb;
  const said: Mention['said'] = {
    ...fwb.said,
    ...fwb.value.said,
    ...goods.said,
    ...waybill.said,
    ...sayControl(fwb.control),
  };
  if (goods.consolidation) said['consolidation'] = true;
  if (goods.hsCodes.length > 1) said['hsCodes'] = goods.hsCodes.join(' ');
  return {
    ref: MASTER,
    kind: 'Consignment',
    keys: { awb: waybill.awb },
    identifiers: [
      { kind: 'TransportDocument', value: waybill.awb, role: 'is' },
      ...mapMovementReferences(fwb.control),
      ...quotePages(goods.text),
    ],
    facts: {
      level: 'master',
      ...quantity(waybill),
      ...(goods.text === '' ? {} : { goodsText: goods.text }),
      ...(goods.hsCodes[0] === undefined ? {} : { hsCode: goods.hsCodes[0] }),
      ...(goods.originCountry === undefined ? {} : { originCountry: goods.originCountry }),
      ...fwb.value.facts,
    },
    said,
  };
}

/** Pieces, mass and places as facts, those that are given. */
export function quantity(line: {
  readonly pieces: number | undefined;
  readonly massKg: number | undefined;
  readonly origin: string | undefined;
  readonly destination: string | undefined;
}): Facts {
  return {
    ...(line.pieces === undefined ? {} : { pieces: line.pieces }),
    ...(line.massKg === undefined ? {} : { grossMassKg: line.massKg }),
    ...(line.origin === undefined ? {} : { placeOfLoading: line.origin }),
    ...(line.destination === undefined ? {} : { placeOfUnloading: line.destination }),
  };
}

/** Returns the customs declarations that OCI quotes (information IMP or EXP, control M). */
export function mapMovementReferences(control: readonly ControlInformation[]): MentionIdentifier[] {
  const numbers = new Set<string>();
  for (const line of control) {
    const mrn = line.control === 'M' && /^(IMP|EXP|TRA)$/.test(line.information) ? normaliseMrn(line.text) : undefined;
    if (mrn !== undefined) numbers.add(mrn);
  }
  return [...numbers].map((value) => ({ kind: 'Mrn', value, role: 'refers' }));
}

/** Returns the OCI lines as said: 'OCI[2]': 'US/AGT/A/…'. */
export function sayControl(control: readonly ControlInformation[]): Record<string, string> {
  return Object.fromEntries(
    control.map((line, i) => [`OCI[${i + 1}]`, [line.country, line.information, line.control, line.text].join('/')]),
  );
}

function mapParties(fwb: FreightWaybill, issues: Issue[]): { mentions: Mention[]; links: Link[] } {
  const mapped = fwb.parties.flatMap((party, i) => {
    const before = fwb.parties.slice(0, i).filter((other) => other.tag === party.tag).length;
    const ref = before === 0 ? party.tag : `${party.tag}[${before + 1}]`;
    return mapParty(party, { ref, of: MASTER, control: before === 0 ? fwb.control : [], issues }) ?? [];
  });
  return { mentions: mapped.map(({ mention }) => mention), links: mapped.map(({ link }) => link) };
}

/**
 * FLT gives flights with the day of the month, RTG where each leg ends: leg n starts where leg n-1 ends, the first at the
 * waybill's origin. The month comes from ISU.
 */
function mapFlights(fwb: FreightWaybill, issues: Issue[]): { mentions: Mention[]; links: Link[] } {
  const mentions: Mention[] = [];
  const links: Link[] = [];
  for (const [i, flight] of fwb.flights.entries()) {
    const designator = normaliseFlight(flight.designator);
    const date = findFlightDate(fwb.issued, flight.day);
    const from = i === 0 ? fwb.waybill.origin : fwb.route[i - 1];
    const identifier = designator && date && from ? formatFlightIdentifier(designator, date, from) : undefined;
    if (designator === undefined || date === undefined || from === undefined || identifier === undefined) {
      const message =
        'Flight, date (day of FLT with month of ISU) and airport of departure are not all given; no Movement.';
      issues.push(warn('flight-unreadable', flight.byte, 'FLT', message));
      continue;
    }
    const to = fwb.route[i] ?? fwb.waybill.destination;
    const ref = `FLT[${i + 1}]`;
    mentions.push({
      ref,
      kind: 'Movement',
      keys: { flight: designator, date, from },
      identifiers: [{ kind: 'FlightDesignator', value: identifier, role: 'is' }],
      facts: {
        flight: designator,
        departureDate: date,
        placeOfLoading: from,
        ...(to === undefined || to === from || !/^[A-Z]{3}$/.test(to) ? {} : { placeOfUnloading: to }),
      },
      said: {},
    });
    links.push({ from: ref, type: 'CARRIES', to: MASTER });
  }
  return { mentions, links };
}
