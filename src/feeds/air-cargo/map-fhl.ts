import type { Issue, Link, Mention, Parsed, ParsedUnit } from '../../model/parsed-unit.ts';
import { quotePages } from '../quoted-pages.ts';
import { mapMovementReferences, PARSER, quantity, sayControl } from './map-fwb.ts';
import { mapParty } from './map-party.ts';
import type { House, HouseList } from './parse-fhl.ts';
import { warn } from './sections.ts';
import type { RawMessage } from './split.ts';

const MASTER = 'MBI';

/**
 * Returns one unit a house, and the list unit when the message is seen to name all houses of its master: their pieces
 * add up to the master's. Airlines take one house a message, so a shorter message says nothing of the others.
 */
export function mapFhl(message: RawMessage, list: HouseList, issues: Issue[]): Parsed[] {
  const format = message.version === '' ? 'FHL' : `FHL/${message.version}`;
  raiseAmbiguousParties(list);
  const parsed: Parsed[] = list.houses.map((house) => mapHouse(format, list, house));
  // The issues of the master's line belong to the message: they go with its first piece.
  const first = parsed[0];
  if (first?.type === 'unit') first.unit.issues.unshift(...issues);
  else if (first === undefined) parsed.push(refuseEmpty(format, message, issues));
  const complete = mapList(format, message, list);
  if (complete !== undefined) parsed.push({ type: 'unit', unit: complete });
  return parsed;
}

/** The standard gives parties to a message with one house; behind several it is not said whose they are. */
function raiseAmbiguousParties(list: HouseList): void {
  const last = list.houses.at(-1);
  const others = list.houses.slice(0, -1);
  if (last === undefined || others.length === 0 || last.parties.length === 0) return;
  if (others.some((house) => house.parties.length > 0)) return;
  const message = 'One set of parties stands behind several houses; it is read as the last house’s.';
  last.issues.push(warn('party-ambiguous', last.start, 'HBS', message));
}

function refuseEmpty(format: string, message: RawMessage, issues: readonly Issue[]): Parsed {
  const none = warn('house-unreadable', message.start, 'FHL', 'The message has no HBS group.');
  return {
    type: 'refused',
    feed: 'air-cargo',
    format,
    bytes: [message.start, message.end],
    issues: [...issues, { ...none, severity: 'error' }],
  };
}

function mapHouse(format: string, list: HouseList, house: House): Parsed {
  const { awb } = list.master;
  const bytes: [number, number] = [house.start, house.end];
  if (house.number === undefined) return { type: 'refused', feed: 'air-cargo', format, bytes, issues: house.issues };
  const ref = `HBS[${house.position}]`;
  const parties = house.parties.flatMap(
    (party, i) =>
      mapParty(party, {
        ref: house.parties.slice(0, i).some((other) => other.tag === party.tag)
          ? `${ref}/${party.tag}[${i + 1}]`
          : `${ref}/${party.tag}`,
        of: ref,
        control: house.control,
        issues: house.issues,
      }) ?? [],
  );
  const unit: ParsedUnit = {
    ...head(format),
    bytes,
    header: `${format} ${list.masterText}`.slice(0, 2000),
    document: { kind: 'house-waybill', number: `${awb}/${house.number}`, sender: sender(awb) },
    subject: ref,
    mentions: [
      mapConsignment(list, house, ref, house.number),
      mapMaster(awb),
      ...parties.map(({ mention }) => mention),
    ],
    links: [{ from: ref, type: 'PART_OF', to: MASTER }, ...parties.map(({ link }) => link)],
    issues: house.issues,
  };
  return { type: 'unit', unit };
}

function mapConsignment(list: HouseList, house: House, ref: string, number: string): Mention {
  const { master } = list;
  const said: Mention['said'] = { ...house.said, ...house.value.said, ...sayControl(house.control) };
  if (house.hsCodes.length > 1) said['hsCodes'] = house.hsCodes.join(' ');
  return {
    ref,
    kind: 'Consignment',
    keys: { awb: master.awb, house: number },
    identifiers: [
      { kind: 'TransportDocument', value: `${master.awb}/${number}`, role: 'is' },
      { kind: 'TransportDocument', value: master.awb, role: 'refers' },
      ...mapMovementReferences(house.control),
      ...quotePages(house.goodsText),
    ],
    facts: {
      level: 'house',
      ...quantity(house),
      ...(house.goodsText === '' ? {} : { goodsText: house.goodsText }),
      ...(house.hsCodes[0] === undefined ? {} : { hsCode: house.hsCodes[0] }),
      ...house.value.facts,
      ...(master.pieces === undefined ? {} : { masterPieces: master.pieces }),
      ...(master.massKg === undefined ? {} : { masterGrossMassKg: master.massKg }),
    },
    said,
  };
}

function mapMaster(awb: string): Mention {
  const identifiers: Mention['identifiers'] = [{ kind: 'TransportDocument', value: awb, role: 'is' }];
  return { ref: MASTER, kind: 'Consignment', keys: { awb }, identifiers, facts: {}, said: {} };
}

function mapList(format: string, message: RawMessage, list: HouseList): ParsedUnit | undefined {
  const numbers = list.houses.map((house) => house.number);
  const pieces = list.houses.reduce((sum, house) => sum + (house.pieces ?? Number.NaN), 0);
  if (numbers.length === 0 || pieces !== list.master.pieces || new Set(numbers).size < numbers.length) return undefined;
  const { awb } = list.master;
  const mentions: Mention[] = [mapMaster(awb)];
  const links: Link[] = [];
  for (const { number, position } of list.houses) {
    if (number === undefined) return undefined;
    const ref = `HBS[${position}]`;
    const identifiers: Mention['identifiers'] = [{ kind: 'TransportDocument', value: `${awb}/${number}`, role: 'is' }];
    mentions.push({ ref, kind: 'Consignment', keys: { awb, house: number }, identifiers, facts: {}, said: {} });
    links.push({ from: ref, type: 'PART_OF', to: MASTER });
  }
  const document = { kind: 'list', number: awb, sender: sender(awb) };
  return {
    ...head(format),
    bytes: [message.start, message.end],
    document,
    subject: MASTER,
    mentions,
    links,
    issues: [],
  };
}

/** FHL names no sender: the airline whose number it is answers for the document. */
function sender(awb: string): string {
  return `awb:${awb.slice(0, 3)}`;
}

function head(format: string): Pick<ParsedUnit, 'feed' | 'format' | 'parser' | 'mode' | 'function'> {
  return { feed: 'air-cargo', format, parser: PARSER, mode: 'snapshot', function: 'original' };
}
