import fc from 'fast-check';
import type { Incoming } from '../../src/pipeline/bind.ts';
import {
  cancelled,
  consignment,
  finding,
  holding,
  house,
  item,
  listing,
  master,
  offer,
  person,
  postalItem,
  quoting,
  report,
  s10,
  trip,
} from './units.ts';

const NAMES = ['AOKI HANA', 'BAKER JOHN', 'SATO KEN', 'MORI YUKI', 'ENDO RIKU', 'HARA MEI', 'KUBO SHO'];
const AWB = '13112345675';
const route = { placeOfLoading: 'FRA', placeOfUnloading: 'NRT' };
const phone = (last: number) => `+81901000000${last}`;

/** Units of which all together make every pattern fire, and of which many can make one cease. */
export const POOL: readonly Incoming[] = [
  // A drop address; one name comes again, and one parcel is held.
  ...[...NAMES, 'AOKI HANA'].map((name, at) =>
    item(s10(1000 * (at + 1)), {}, { consignee: { name, address: 'JP|1 EBISU' } }),
  ),
  finding('1', postalItem(s10(1000)), 'found'),
  // Senders to one addressee, whose labels stand in a row.
  ...NAMES.map((name, at) =>
    item(
      s10(50_000 + 2 * at),
      { goodsText: 'Towel', postingOffice: 'CNCANA' },
      {
        consignor: person(`${name} CHEN`),
        consignee: person(at % 2 === 0 ? 'DOI JUN' : 'JUN DOI', { phone: phone(1) }),
      },
    ),
  ),
  finding('2', postalItem(s10(50_002)), 'inconclusive'),
  finding('3', postalItem(s10(50_002)), 'nothing-found'),
  finding('4', postalItem(s10(50_004)), 'found', { strength: 'presumptive' }),
  // The addressee travels and receives by air; so does somebody who shares a number with those who do.
  trip('LOC001', person('DOI/JUN', { phone: phone(1) })),
  house(AWB, 'H1', { pieces: 4, grossMassKg: 40, ...route }, { consignee: person('DOI JUN', { phone: phone(1) }) }),
  house(AWB, 'H2', { pieces: 6, grossMassKg: 60, ...route }, { consignee: person('IDA NAO', { phone: phone(2) }) }),
  house(AWB, 'H3', { pieces: 2, grossMassKg: 60, placeOfLoading: 'CAN', placeOfUnloading: 'KIX' }),
  master(AWB, { pieces: 10, grossMassKg: 100, ...route }),
  trip('LOC002', person('AOKI/HANA', { phone: phone(2), address: 'JP|1 EBISU' })),
  // A number that becomes common.
  ...[...'ABCDEFGHIJKLM'].map((letter, at) =>
    item(s10(100_000 + 1000 * at), {}, { consignee: person(`${letter}UMIKO ${letter}ATAYA`, { phone: phone(2) }) }),
  ),
  // One document, two people.
  trip('LOC003', person('BAKER/JOHN', { document: 'GBR|1', birthDate: '1980-01-12' })),
  trip('LOC004', person('CORTEZ/LUIS', { document: 'GBR|1', birthDate: '1991-05-06' })),
  // A parcel declared far below the price of the page that it quotes.
  listing('https://shop.example/lamps/7', { goodsText: 'Copper lamp', valueAmount: 90, valueCurrency: 'USD' }),
  quoting(item(s10(200_000), { valueAmount: 9, valueCurrency: 'USD' }, {}), 'https://shop.example/lamps/7'),
  // Codes that are not of what the text or the quoted page names.
  holding(item(s10(210_000), {}, {}), { goodsText: 'Shoes', hsCode: '850440' }),
  listing('https://shop.example/watches/7', { goodsText: 'Wrist watch' }),
  quoting(
    holding(item(s10(220_000), {}, {}), { goodsText: 'Parts', hsCode: '392690' }),
    'https://shop.example/watches/7',
  ),
  // An account that was opened the day before its parcels were posted.
  offer('https://market.example/1', { name: 'RAY TRADE', phone: phone(7) }, '2026-10-31'),
  ...[1, 2, 3].map((at) => item(s10(230_000 + 1000 * at), {}, { consignor: person('RAY', { phone: phone(7) }) })),
  ...[4, 5].map((at) => quoting(item(s10(230_000 + 1000 * at), {}, {}), 'https://market.example/1')),
];

/** What officers report of the pool: a party, a thing, and whom one shares a number with. */
export const REPORTED: readonly Incoming[] = [
  report('1', { parties: [{ name: 'DOI JUN', phone: phone(1) }], things: [postalItem(s10(3000))] }),
  report('2', { parties: [{ name: 'NAKA EIJI', phone: phone(2) }], things: [consignment(AWB, 'H2')] }),
];

/** Most of the pool and of what is reported, and some withdrawals, in any order, with the sizes of the batches in which they come. */
export const arrivalArbitrary: fc.Arbitrary<{ units: Incoming[]; sizes: number[] }> = fc
  .tuple(
    fc.subarray([...POOL, ...REPORTED], { minLength: POOL.length - 8 }),
    fc.subarray([...POOL, ...REPORTED].map(cancelled), { maxLength: 6 }),
    fc.array(fc.integer({ min: 6, max: 30 }), { minLength: 1, maxLength: 3 }),
  )
  .chain(([units, withdrawals, sizes]) => {
    const all = [...units, ...withdrawals];
    const order = fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    return fc.record({ units: order, sizes: fc.constant(sizes) });
  });
