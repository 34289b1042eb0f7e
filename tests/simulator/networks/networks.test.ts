import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Network, PatternSlug } from '../../../simulator/networks/network.ts';
import { simulate } from '../../../simulator/simulate.ts';
import type { ParsedUnit } from '../../../src/model/parsed-unit.ts';
import { contactsOf, foldedName, Known, partyOf, type Reading, readAll, subjectOf } from '../reading.ts';

/*
 * What a network shows is reckoned here from what the feeds read, not from what the simulator meant: each check is the
 * pattern's definition in a few lines, and it must hold for networks and not for near misses.
 */
const COMMON_NAMES = 12;
const COMMON_ADDRESS_NAMES = 40;

/** Chapters under which goods of the last word may be declared; goods of near chapters are not told apart. */
const CHAPTERS: Readonly<Record<string, RegExp>> = {
  SHOES: /^6[4-7]/,
  NECKLACES: /^71/,
  WATCH: /^(?:8[45]|9[0-2])/,
  HANDBAG: /^4[1-3]/,
  WALLET: /^4[1-3]/,
  SWEATER: /^6[0-3]/,
};

const folder = mkdtempSync(join(tmpdir(), 'networks-'));
const known = new Known();
let readings: Reading[];
let networks: readonly Network[];

beforeAll(async () => {
  simulate({ seed: '11', start: '2026-11-02', days: 4, unitsPerDay: 2000, folder });
  networks = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')).networks;
  readings = await readAll(folder);
  for (const { parsed } of readings) for (const piece of parsed) if (piece.type === 'unit') known.add(piece.unit);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const checks: Readonly<Record<PatternSlug, (network: Network) => boolean>> = {
  'house-master-mismatch': (network) => {
    const awb = network.subjects[0]?.identifier.value ?? '';
    const master = subjectOf(known.unit(awb))?.facts;
    const houses = known.startingWith(`${awb}/`).map((unit) => subjectOf(unit)?.facts);
    const pieces = houses.reduce((sum, house) => sum + (house?.pieces ?? 0), 0);
    const mass = houses.reduce((sum, house) => sum + (house?.grossMassKg ?? 0), 0);
    const elsewhere = houses.some(
      (house) =>
        house?.placeOfLoading !== master?.placeOfLoading && house?.placeOfUnloading !== master?.placeOfUnloading,
    );
    return pieces !== master?.pieces || Math.abs(mass / (master.grossMassKg ?? 0) - 1) > 0.01 || elsewhere;
  },
  'parcel-burst': (network) => {
    const items = unitsOf(network);
    const receivers = Map.groupBy(items, (unit) => partyOf(unit, 'Consignee').facts.address);
    return [...receivers.values()].some((list) => new Set(list.map(senderOf)).size >= 8 && daysOf(list) <= 3);
  },
  'shared-contact': (network) => {
    const flagged = readings
      .flatMap(({ parsed }) => parsed)
      .filter((piece) => piece.type === 'unit')
      .filter(({ unit }) => unit.feed === 'finding' && subjectOf(unit)?.facts.outcome === 'found')
      .flatMap(({ unit }) => contactsOf(partyOf(unit, 'Consignee')));
    const shared = contactsOf(partyOf(known.unit(first(network)), 'Consignee')).filter((value) =>
      flagged.includes(value),
    );
    return shared.some((value) => known.namesWith(value) <= COMMON_NAMES);
  },
  'person-in-all-channels': (network) => {
    const [item, house, trip] = unitsOf(network);
    if (item === undefined || house === undefined || trip === undefined) return false;
    const phones = [partyOf(item, 'Consignee'), partyOf(house, 'Consignee'), partyOf(trip, 'Traveller')].map(
      (party) => party.identifiers.find(({ kind }) => kind === 'Phone')?.value,
    );
    return new Set(phones).size === 1;
  },
  'one-document-two-people': (network) => {
    const people = unitsOf(network).map((unit) => partyOf(unit, 'Traveller'));
    const papers = people.map(({ identifiers }) => identifiers.find(({ kind }) => kind === 'TravelDocument')?.value);
    expect(new Set(papers).size).toBe(1);
    return new Set(people.map(foldedName)).size === 2 && new Set(people.map(({ facts }) => facts.birthDate)).size === 2;
  },
  'traveller-with-held-parcel': (network) => {
    const [trip, item] = unitsOf(network);
    if (trip === undefined || item === undefined) return false;
    const s10 = subjectOf(item)?.keys['s10'];
    const finding = readings
      .flatMap(({ parsed }) => parsed)
      .filter((piece) => piece.type === 'unit')
      .find(({ unit }) => unit.feed === 'finding' && unit.mentions.some(({ keys }) => keys['s10'] === s10));
    const held = finding !== undefined && subjectOf(finding.unit)?.facts.outcome !== 'nothing-found';
    const [traveller, addressee] = [partyOf(trip, 'Traveller'), partyOf(item, 'Consignee')];
    expect(foldedName(traveller)).toBe(foldedName(addressee));
    return held && contactsOf(traveller).some((value) => contactsOf(addressee).includes(value));
  },
  'posted-together': (network) => {
    const items = unitsOf(network);
    const numbers = items.map((unit) => Number(unit.document.number.slice(2, 10))).sort((one, other) => one - other);
    const inARow = numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) <= 2);
    const alike = items.map((unit) => {
      const facts = subjectOf(unit)?.facts;
      return `${facts?.postingOffice} ${facts?.postedAt?.slice(0, 10)} ${facts?.goodsText}`;
    });
    return inARow && new Set(alike).size === 1 && new Set(items.map(senderOf)).size >= 5;
  },
  'drop-address': (network) => {
    const receivers = unitsOf(network).map((unit) => partyOf(unit, 'Consignee'));
    const addresses = new Set(
      receivers.map(({ identifiers }) => identifiers.find(({ kind }) => kind === 'Address')?.value),
    );
    const names = new Set(receivers.map(foldedName));
    const common = [...addresses].some((value) => known.namesWith(value ?? '') > COMMON_ADDRESS_NAMES);
    return addresses.size === 1 && names.size >= 6 && names.size === receivers.length && !common;
  },
  'underdeclared-price': (network) =>
    unitsOf(network).every((unit) => {
      const item = subjectOf(unit);
      const quoted = item?.identifiers.find(({ kind }) => kind === 'Url')?.value ?? '';
      const offer = known.has(quoted) ? subjectOf(known.unit(quoted))?.facts : undefined;
      const isSame = offer?.valueCurrency === item?.facts.valueCurrency;
      return isSame && (offer?.valueAmount ?? 0) >= 2 * (item?.facts.valueAmount ?? Number.POSITIVE_INFINITY);
    }),
  'fresh-account': (network) => {
    const items = unitsOf(network);
    const page = pageOf(items);
    const opened = Date.parse(`${page?.facts.createdAt ?? '2000-01-01T00:00'}Z`);
    const posted = items.map((unit) => Date.parse(`${subjectOf(unit)?.facts.postedAt}Z`));
    const hours = (Math.min(...posted) - opened) / 3_600_000;
    return items.length >= 4 && hours >= 0 && hours <= 72;
  },
  'text-against-code': (network) =>
    unitsOf(network).every((unit) => {
      const goods = unit.mentions.find(({ kind }) => kind === 'GoodsItem') ?? subjectOf(unit);
      const parts = (goods?.facts.goodsText ?? '').split(', ');
      const code = goods?.facts.hsCode ?? '';
      return parts.every((part) => CHAPTERS[part.split(' ').at(-1) ?? '']?.test(code) === false);
    }),
};

describe.each(Object.entries(checks))('%s', (pattern, shows) => {
  test('every planted network shows it', () => {
    const planted = networks.filter((network) => network.pattern === pattern && !network.nearMiss);
    expect(planted.length).toBeGreaterThanOrEqual(8);
    for (const network of planted) expect([network.id, shows(network)]).toEqual([network.id, true]);
  });

  test('no near miss shows it', () => {
    const near = networks.filter((network) => network.pattern === pattern && network.nearMiss);
    expect(near.length).toBeGreaterThanOrEqual(4);
    for (const network of near) expect([network.id, shows(network)]).toEqual([network.id, false]);
  });
});

test('every file is recognised as its feed, and only broken messages are refused or raise errors', () => {
  for (const { entry, parsed } of readings.filter((reading) => reading.entry.brokenUnits === 0)) {
    for (const piece of parsed) {
      const feed = piece.type === 'unit' ? piece.unit.feed : piece.feed;
      expect([entry.path, feed, piece.type]).toEqual([entry.path, entry.feed, 'unit']);
      const issues = piece.type === 'unit' ? piece.unit.issues : piece.issues;
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  }
});

test('the feeds read as many units as the manifest counts', () => {
  for (const { entry, parsed } of readings) {
    if (entry.brokenUnits > 0) continue;
    const units = parsed.filter((piece) => piece.type === 'unit' && piece.unit.document.kind !== 'list');
    expect([entry.path, units.length]).toEqual([entry.path, entry.units]);
  }
});

/** The seller, with an account, of the page that the items quote or whose mail address is their sender's. */
function pageOf(items: readonly ParsedUnit[]) {
  const own = items.flatMap((unit) => unit.mentions.flatMap(({ identifiers }) => identifiers));
  const values = new Set(own.filter(({ kind }) => kind === 'Url' || kind === 'Email').map(({ value }) => value));
  return readings
    .flatMap(({ parsed }) => parsed)
    .filter((piece) => piece.type === 'unit')
    .filter(({ unit }) => unit.feed === 'listing' && unit.document.number.startsWith('https://market.example/'))
    .filter(({ unit }) => unit.mentions.some(({ identifiers }) => identifiers.some(({ value }) => values.has(value))))
    .map(({ unit }) => unit.mentions.find(({ role }) => role === 'Seller'))[0];
}

function unitsOf(network: Network): ParsedUnit[] {
  return network.subjects.map(({ identifier }) => known.unit(identifier.value));
}

function first(network: Network): string {
  return network.subjects[0]?.identifier.value ?? '';
}

function senderOf(unit: ParsedUnit): string {
  return foldedName(partyOf(unit, 'Consignor'));
}

/** Days from the first to the last announcement, both counted. */
function daysOf(units: readonly ParsedUnit[]): number {
  const times = units.map(({ preparedAt }) => Date.parse(preparedAt ?? '')).sort((one, other) => one - other);
  return ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 86_400_000;
}
