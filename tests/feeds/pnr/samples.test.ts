/*
 * Real PNRGOV messages: the counts that EXPECTED.md beside them gives, made without this project's code.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { feed } from '../../../src/feeds/pnr/feed.ts';
import type { Passenger, Pnr } from '../../../src/feeds/pnr/pnr.ts';
import { readPnrs } from '../../../src/feeds/pnr/read.ts';
import type { ParsedUnit } from '../../../src/model/parsed-unit.ts';
import { normaliseEmail } from '../../../src/normalise/email.ts';
import { haveSamples, samples } from '../beside.ts';
import { collect, inChunks, unitsOf } from '../collect.ts';

/** File, version, level-0 flight, EQN, PNRs, passengers, infants, legs, code-share legs, DOCS/DOCO/DOCA, UNT declared/actual, locators. */
type Row = [string, string, string, number, number, number, number, number, number, string, string, string];

const rows: Row[] = [
  ['2_pnrs_basic.edi', '10:1', 'DL324 LHR-JFK 2010-12-12', 2, 2, 4, 0, 4, 0, '4/0/0', '135/134', 'DL:MFN4TI 1A:23456'],
  [
    '3_pnrs.edi',
    '11:1',
    'TZ0006 SIN-OOL 2013-05-28',
    3,
    3,
    13,
    1,
    8,
    0,
    '5/0/2',
    '173/173',
    'TZ:W9TEND TZ:D1RGHI TZ:GBFKSK',
  ],
  ['bigMessagePnr.txt', '13:1', 'UA988 FRA-IAD 2018-09-28', 7, 1, 7, 0, 3, 0, '7/0/0', '94/176', 'UA:86C92D'],
  ['infant.edi', '11:1', 'SQ602 SIN-ICN 2013-05-27', 1, 1, 2, 1, 1, 0, '2/0/0', '85/82', '1A:3PGZOV'],
  [
    'modifyPnr77ForCodeShare.txt',
    '11:1',
    'TZ0006 SIN-OOL 2013-05-28',
    1,
    1,
    1,
    0,
    6,
    2,
    '1/0/0',
    '173/57',
    'TZ:W9TEND',
  ],
  ['pnr1.txt', '10:1', 'DL324 LHR-JFK 2010-12-12', 2, 1, 2, 0, 2, 0, '2/0/0', '135/86', 'DL:MFN4TI'],
  ['pnr2.txt', '10:1', 'DL324 LHR-JFK 2010-12-12', 2, 1, 2, 0, 2, 0, '2/0/0', '135/54', '1A:23456'],
  ['pnr3.txt', '13:1', 'UA988 FRA-IAD 2019-08-30', 4, 1, 4, 0, 3, 2, '4/0/0', '65/109', 'UA:52865E'],
  ['pnrAddressPhoneCTCM.txt', '13:1', 'UA988 FRA-IAD 2018-09-28', 1, 1, 1, 0, 0, 0, '0/0/0', '50/14', 'UA:7C789A'],
  ['pnrEdge.txt', '13:1', 'UA988 FRA-IAD 2018-09-28', 1, 1, 1, 0, 0, 0, '0/0/0', '50/13', 'UA:7C789A'],
  ['pnrMessage.txt', '10:1', 'DL324 LHR-JFK 2010-12-12', 2, 1, 2, 0, 2, 0, '2/0/0', '135/86', 'DL:MFN4TI'],
  ['pnrMessageExample.txt', '13:1', 'UA988 FRA-IAD 2018-09-28', 1, 1, 5, 0, 3, 0, '5/0/0', '50/134', 'UA:7C789A'],
  ['pnrMessagePg77.txt', '11:1', 'TZ0006 SIN-OOL 2013-05-28', 1, 1, 1, 0, 2, 0, '1/0/0', '173/50', 'TZ:W9TEND'],
  ['pnrNoOrgMsg.txt', '13:1', 'UA988 FRA-IAD 2018-09-28', 1, 1, 1, 0, 0, 0, '0/0/0', '50/12', 'UA:7C789A'],
  ['pnrPhoneCTCM.txt', '13:1', 'UA988 FRA-IAD 2018-09-28', 1, 1, 1, 0, 0, 0, '0/0/0', '50/14', 'UA:7C789A'],
  ['pnrPhoneCTC_M.txt', '13:1', 'UA988 FRA-IAD 2018-09-28', 1, 1, 1, 0, 0, 0, '0/0/0', '50/14', 'UA:7C789A'],
  ['pnrSeatFormats.txt', '13:1', 'UA988 FRA-IAD 2018-09-28', 1, 1, 1, 0, 1, 0, '1/0/0', '50/17', 'UA:7C789A'],
  [
    'pnrWithBags.txt',
    '13:1',
    'UA988 FRA-IAD 2018-09-28',
    1,
    127,
    268,
    0,
    381,
    0,
    '268/0/0',
    '50/8579',
    'UA:157313 UA:86C92D UA:B6E593 UA:BDDD86',
  ],
  ['pnrWithDoco.txt', '13:1', 'UA988 FRA-IAD 2018-05-12', 1, 1, 1, 0, 3, 0, '1/1/0', '48/49', 'UA:06A9FD'],
  [
    'pnrWithPrefixesAndBookingDetailBags.txt',
    '13:1',
    'UA988 FRA-IAD 2018-10-11',
    2,
    1,
    2,
    0,
    4,
    2,
    '2/0/0',
    '67/85',
    'UA:8A4E83',
  ],
  ['pnr_split.edi', '11:1', 'AM498 MTY-LAS 2013-05-23', 2, 2, 3, 0, 4, 0, '1/0/0', '64/64', 'AM:ICOXXX AM:BJOXXX'],
  ['staedi__pnrgov.edi', '11:1', 'SQ602 SIN-ICN 2013-05-27', 1, 1, 2, 1, 1, 0, '3/0/0', '85/85', '1A:3PGZOV'],
];

function load(name: string): Buffer {
  return readFileSync(join(samples, 'pnrgov', name.includes('__') ? name : `gtas__${name}`));
}

async function readAll(name: string): Promise<Pnr[]> {
  const pnrs: Pnr[] = [];
  for await (const piece of readPnrs(inChunks(load(name)))) if (piece.type === 'pnr') pnrs.push(piece.pnr);
  return pnrs;
}

async function readFirst(name: string): Promise<{ pnr: Pnr; passenger: Passenger }> {
  const [pnr] = await readAll(name);
  const passenger = pnr?.passengers[0];
  if (pnr === undefined || passenger === undefined) throw new Error(`${name} has no passenger`);
  return { pnr, passenger };
}

function count(units: readonly ParsedUnit[], test: (unit: ParsedUnit) => number): number {
  return units.reduce((sum, unit) => sum + test(unit), 0);
}

/** One passport may stand twice in a PNR (adult's and infant's group): papers, as the messages repeat them. */
function papers(pnrs: readonly Pnr[]): string {
  const all = pnrs.flatMap(({ passengers }) => passengers);
  const docs = all.flatMap((one) => one.papers).filter(({ repeated }) => !repeated);
  const places = all.flatMap((one) => one.addresses).filter(({ repeated, source }) => !repeated && source !== 'ADD');
  const of = (source: string): number => docs.filter((paper) => paper.source === source).length;
  return `${of('DOCS')}/${of('DOCO')}/${places.length}`;
}

describe.skipIf(!haveSamples)('messages beside the project', () => {
  test.each(rows)(
    '%s',
    async (name, version, flight, eqn, pnrs, passengers, infants, legs, shared, docs, unt, locators) => {
      const typed = await readAll(name);
      const parsed = await collect(feed, load(name));
      const units = unitsOf(parsed);
      expect(parsed).toHaveLength(pnrs);
      expect(units.map(({ format }) => format)).toEqual(units.map(() => `PNRGOV:${version}`));
      const { carrier = '', number = '', from = '', to = '', date = '' } = typed[0]?.push.flight ?? {};
      expect(`${carrier}${number} ${from}-${to} ${date}`).toBe(flight);
      expect(typed[0]?.push.declaredPnrs).toBe(eqn);
      expect(count(units, ({ mentions }) => mentions.filter(({ kind }) => kind === 'Booking').length)).toBe(pnrs);
      expect(count(units, ({ mentions }) => mentions.filter(({ kind }) => kind === 'Traveller').length)).toBe(
        passengers,
      );
      expect(
        count(units, ({ mentions }) => mentions.filter(({ facts }) => facts.passengerType === 'infant').length),
      ).toBe(infants);
      expect(count(units, ({ mentions }) => mentions.filter(({ kind }) => kind === 'Movement').length)).toBe(legs);
      expect(typed.flatMap((pnr) => pnr.legs).filter(({ operating }) => operating !== undefined)).toHaveLength(shared);
      expect(papers(typed)).toBe(docs);
      expect(
        typed
          .slice(0, 4)
          .flatMap((pnr) => pnr.locators.map(({ airline, locator }) => `${airline}:${locator}`))
          .join(' '),
      ).toBe(locators);
      const [declared, actual] = unt.split('/');
      const mismatch = units
        .at(-1)
        ?.issues.find(({ code, at }) => code === 'count-wrong' && at.segment === 'UNT')?.message;
      expect(mismatch).toBe(declared === actual ? undefined : `UNT states ${declared}, ${actual} are there.`);
    },
  );

  test('the first leg of a booking tells where it starts, not the flight that is pushed', async () => {
    const { pnr, passenger } = await readFirst('pnrMessageExample.txt');
    expect(pnr.legs[0]?.from).toBe('WDH');
    const flown = passenger.seats.find(({ source }) => source === 'SSD');
    expect(flown).toMatchObject({ number: '22C', cabin: 'Y' });
    expect(pnr.passengers.flatMap(({ bags }) => bags).reduce((sum, bags) => sum + bags.count, 0)).toBe(18);
  });

  test('creation and reference of page 77', async () => {
    const { pnr, passenger } = await readFirst('pnrMessagePg77.txt');
    expect(pnr.locators[0]).toMatchObject({ locator: 'W9TEND', createdAt: '2013-05-23T18:13:48' });
    expect(passenger.reference).toBe('43576');
  });

  test('two code shares, one told by TRA and one by a TVL of its own', async () => {
    const { pnr } = await readFirst('modifyPnr77ForCodeShare.txt');
    const shares = pnr.legs.filter(({ operating }) => operating !== undefined);
    expect(
      shares.map((leg) => `${leg.carrier}${leg.number} by ${leg.operating?.carrier} ${leg.operating?.number}`),
    ).toEqual(['SQ5678 by SK 1524', 'DL8976 by KL 972']);
  });

  test('bags of a message broken into one-line segments', async () => {
    const { pnr } = await readFirst('bigMessagePnr.txt');
    expect(pnr.passengers.flatMap(({ bags }) => bags).length).toBeGreaterThan(0);
  });

  test('an e-mail address with a released plus and the airlines’ underscore', async () => {
    const { passenger } = await readFirst('pnrEdge.txt');
    const text = passenger.contacts[0]?.text ?? '';
    expect(text).toMatch(/^[A-Z]+\.\.[A-Z]+\+50BB\/\/GMAIL\.COM$/);
    expect(normaliseEmail(text)).toMatch(/^[a-z]+_[a-z]+\+50bb@gmail\.com$/);
  });

  test.each([
    ['pnrPhoneCTCM.txt', '123456789'],
    ['pnrPhoneCTC_M.txt', '123456789'],
    ['pnrAddressPhoneCTCM.txt', '5432109876'],
  ])('second telephone number of %s', async (name, number) => {
    const { pnr, passenger } = await readFirst(name);
    const phones = [...pnr.contacts, ...passenger.contacts].filter(({ kind }) => kind === 'phone');
    expect(phones[1]?.text).toBe(number);
  });

  test('seats asked for, leading zero dropped', async () => {
    const { passenger } = await readFirst('pnrSeatFormats.txt');
    expect(passenger.seats).toHaveLength(2);
    expect(passenger.seats[1]).toMatchObject({ number: '74E', from: 'SFO', to: 'IAD', source: 'SSR' });
  });

  test('a visa whose reference matches nobody belongs to the traveller it stands with', async () => {
    const { passenger } = await readFirst('pnrWithDoco.txt');
    expect(passenger.papers[1]).toMatchObject({
      source: 'DOCO',
      type: 'V',
      number: '8675309',
      issuedAt: 'OTHER PLACE',
      issuedOn: '22DEC06',
    });
  });

  test('bags that go on with another airline', async () => {
    const { pnr, passenger } = await readFirst('pnrWithPrefixesAndBookingDetailBags.txt');
    expect(pnr.passengers.flatMap(({ bags }) => bags).reduce((sum, bags) => sum + bags.count, 0)).toBe(4);
    expect(passenger.bags[0]?.tags[0]).toMatchObject({ airline: 'UA', to: 'KWI' });
  });

  test('127 PNRs have 127 legs of each of three flights', async () => {
    const legs = (await readAll('pnrWithBags.txt')).flatMap((pnr) =>
      pnr.legs.map(({ carrier, number }) => carrier + number),
    );
    for (const flight of ['ET834', 'ET706', 'UA988']) expect(legs.filter((leg) => leg === flight)).toHaveLength(127);
  });

  test.each([
    ['infant.edi', 'staedi__pnrgov.edi'],
    ['pnrMessageExample.txt', 'pnrEdge.txt'],
  ])('%s and %s are the same booking', async (one, other) => {
    const [first] = unitsOf(await collect(feed, load(one)));
    const [second] = unitsOf(await collect(feed, load(other)));
    expect(first?.document).toEqual(second?.document);
    expect(first?.mentions[0]?.keys).toEqual(second?.mentions[0]?.keys);
  });

  test('an adult and an infant in two renderings', async () => {
    for (const name of ['infant.edi', 'staedi__pnrgov.edi']) {
      const [unit] = unitsOf(await collect(feed, load(name)));
      const types = unit?.mentions.filter(({ kind }) => kind === 'Traveller').map(({ facts }) => facts.passengerType);
      expect(types).toEqual(['adult', 'infant']);
      const legs = unit?.mentions.filter(({ kind }) => kind === 'Movement').map(({ facts }) => facts.flight);
      expect(legs).toEqual(['SQ602']);
    }
  });

  test('chunks of one byte give the same units', async () => {
    for (const [name] of rows.filter(([file]) => file !== 'pnrWithBags.txt')) {
      expect(await collect(feed, load(name), 1)).toEqual(await collect(feed, load(name)));
    }
  });
});
