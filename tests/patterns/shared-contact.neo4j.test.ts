import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedContact } from '../../src/patterns/shared-contact.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { finding, house, item, person, postalItem, report, s10, trip, type Who } from './units.ts';

const SEIZED = s10(1000);
const phone = '+819010000001';

/** An item for somebody, on which something was found. */
function seized(
  consignee: Who,
  outcome: 'found' | 'nothing-found' = 'found',
  strength = 'confirmed' as const,
): Incoming[] {
  return [item(SEIZED, {}, { consignee }), finding('1', postalItem(SEIZED), outcome, { strength })];
}

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(sharedContact);
});
afterAll(() => hub.close());

test('a telephone shared with the addressee of a seizure makes a reason under the profiles that read findings', async () => {
  const byAir = house('13112345675', 'H1', {}, { consignee: person('BABA YUI', { phone }) });
  await hub.takeIn([byAir], seized(person('AOKI HANA', { phone })));
  for (const profile of ['inspection', 'border'] as const) {
    expect(await hub.reasons(profile)).toEqual([
      {
        subject: '13112345675/H1',
        points: 18,
        en: `Consignee BABA YUI shares +819010000001 with AOKI HANA, a party of ${SEIZED}, in which an inspection found something (1 hop)`,
        ja: `荷受人 BABA YUI は摘発のあった ${SEIZED} の関係者 AOKI HANA と +819010000001 を共有（1ホップ）`,
      },
    ]);
  }
  expect(await hub.reasons('trade')).toEqual([]);
});

test('the party itself, an e-mail, an address and two hops weigh as their kinds do; travellers count under border', async () => {
  const flagged = person('AOKI HANA', { email: 'a@example.com', address: 'JP|1 EBISU' });
  const [between, far] = [{ email: 'a@example.com', phone }, { phone }];
  await hub.takeIn([
    ...seized(flagged),
    item(s10(2000), {}, { consignee: flagged }),
    item(s10(3000), {}, { consignee: person('BABA YUI', between) }),
    item(s10(4000), {}, { consignor: person('CHIBA EMI', far) }),
    item(s10(5000), {}, { consignee: person('DOI JUN', { address: 'JP|1 EBISU' }) }),
    trip('LOC001', person('ENDO/RIKU', { email: 'a@example.com' })),
    // What a traveller's own parcel says is another pattern's matter.
    trip('LOC002', flagged),
  ]);
  const points = async (profile: 'inspection' | 'border') =>
    (await hub.reasons(profile)).map(({ subject, points }) => [subject, points]);
  const goods = [
    [s10(2000), 20],
    [s10(3000), 18],
    [s10(4000), 11],
    [s10(5000), 14],
  ];
  expect(await points('inspection')).toEqual(goods);
  // A third name on the e-mail: a crowd begins.
  expect(await points('border')).toEqual([
    ['NH|LOC001|2026-10-01|1', 15],
    [s10(2000), 20],
    [s10(3000), 15],
    [s10(4000), 8],
    [s10(5000), 14],
  ]);
});

test('no find, another number, three hops, a common number and busy senders make no reason', async () => {
  const others = [...'ABCDEFGHIJKLM'].map((letter) => `${letter}UMIKO ${letter}ATAYA`);
  const shop: Who = {
    name: 'SHENZHEN GOODS LTD',
    kind: 'Organisation',
    address: 'CN|SHENZHEN',
    phone: '+8675500000001',
  };
  await hub.takeIn([
    ...seized(person('AOKI HANA', { phone: '+81312345678', email: 'a@example.com' })),
    item(s10(2000), {}, { consignee: person('BABA YUI', { phone: '+819010000009' }) }),
    ...others.map((name, at) =>
      item(s10(30_000 + 1000 * at), {}, { consignee: person(name, { phone: '+81312345678' }) }),
    ),
    ...Array.from({ length: 31 }, (_, at) => item(s10(60_000 + 1000 * at), {}, { consignor: shop })),
    finding('2', postalItem(s10(60_000)), 'found'),
    item(s10(200_000), {}, { consignor: person('DOI JUN', { phone: '+8675500000001' }) }),
    item(s10(300_000), {}, { consignee: person('ENDO RIKU', { phone: '+819010000005' }) }),
    item(s10(301_000), {}, { consignee: person('FUJI MAI', { phone: '+819010000005' }) }),
    finding('3', postalItem(s10(301_000)), 'nothing-found'),
  ]);
  expect(await hub.reasons('border')).toEqual([]);
});

test('the reason goes when the find is corrected', async () => {
  const correction = { preparedAt: '2026-11-03T00:00:00Z' };
  const [arrival, find] = seized(person('AOKI HANA', { phone })) as [Incoming, Incoming];
  const again = finding('1', postalItem(SEIZED), 'nothing-found');
  const unit = { ...again.unit, ...correction };
  const later = { ...again, unit, bytes: Buffer.from(JSON.stringify(unit)) };
  await hub.takeIn([arrival, find, item(s10(2000), {}, { consignee: person('BABA YUI', { phone }) })], [later]);
  expect(await hub.reasons('inspection')).toEqual([]);
});

test('a telephone shared with somebody whom a report names counts under the profiles that read it, less than a find', async () => {
  await hub.takeIn(
    [
      item(s10(2000), {}, { consignee: person('BABA YUI', { phone }) }),
      item(s10(3000), {}, { consignee: person('CHIBA EMI', { phone: '+819010000002', email: 'a@example.com' }) }),
    ],
    [report('1', { parties: [{ name: 'AOKI HANA', phone, email: 'a@example.com' }] }, { informationGrade: '2' })],
    [report('2', { parties: [{ name: 'ENDO RIKU', phone: '+819010000002' }] }, { feed: 'partner' })],
  );
  const told = await hub.reasons('intel');
  expect(told).toEqual([
    {
      subject: s10(2000),
      points: 13,
      en: 'Consignee BABA YUI shares +819010000001 with AOKI HANA, named in the report “REPORT 1” (B2) (1 hop)',
      ja: '荷受人 BABA YUI は報告「REPORT 1」（評価 B2）に記載の AOKI HANA と +819010000001 を共有（1ホップ）',
    },
    {
      subject: s10(3000),
      points: 13,
      en: 'Consignee CHIBA EMI shares a@example.com with AOKI HANA, named in the report “REPORT 1” (B2) (1 hop)',
      ja: '荷受人 CHIBA EMI は報告「REPORT 1」（評価 B2）に記載の AOKI HANA と a@example.com を共有（1ホップ）',
    },
  ]);
  expect((await hub.reasons('partner')).map(({ subject, points }) => [subject, points])).toEqual([
    [s10(2000), 13],
    [s10(3000), 14],
  ]);
  expect(await hub.reasons('border')).toEqual([]);
  expect(await hub.reasons('inspection')).toEqual([]);
});

test('the named party’s own goods, a page’s report, and what only a report tells of share nothing with it', async () => {
  const hana: Who = { name: 'AOKI HANA', phone };
  await hub.takeIn([
    item(s10(2000), {}, { consignee: hana }),
    report('1', { parties: [hana], things: [postalItem(s10(3000))] }),
    report('2', { parties: [{ name: 'ENDO RIKU', phone: '+819010000003' }] }, { feed: 'listing' }),
    item(s10(4000), {}, { consignee: person('DOI JUN', { phone: '+819010000003' }) }),
  ]);
  expect(await hub.reasons('intel')).toEqual([]);
});
