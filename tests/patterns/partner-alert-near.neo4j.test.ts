import { afterAll, beforeAll, expect, test } from 'vitest';
import { partnerAlertNear } from '../../src/patterns/partner-alert-near.ts';
import { sharedContact } from '../../src/patterns/shared-contact.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import {
  cancelled,
  consignment,
  house,
  item,
  master,
  person,
  postalItem,
  report,
  s10,
  trip,
  type Who,
} from './units.ts';

const AWB = '13112345675';
const OTHER = '13112345686';
const HANA: Who = person('AOKI HANA', { document: 'JPN|TR1234567' });
const named = (who: Who): Who => ({
  name: who.name,
  ...(who.document === undefined ? {} : { document: who.document }),
});

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(partnerAlertNear);
});
afterAll(() => hub.close());

const points = async (profile: 'intel' | 'partner' | 'border' = 'intel') =>
  (await hub.reasons(profile)).map((reason) => [reason.subject, reason.points]);

test('what is named itself, by officer or partner, is a reason under the profiles that read the report, and no other', async () => {
  await hub.takeIn(
    [item(s10(1000), {}, { consignee: person('BABA YUI') }), item(s10(2000), {}, { consignee: person('DOI JUN') })],
    [report('1', { things: [postalItem(s10(1000))] })],
    [report('2', { things: [postalItem(s10(2000))] }, { feed: 'partner', sourceGrade: 'C', informationGrade: '3' })],
  );
  expect(await hub.reasons('intel')).toEqual([
    {
      subject: s10(1000),
      points: 22,
      en: 'Named in the report “REPORT 1” (B1)',
      ja: '報告「REPORT 1」（評価 B1）に記載あり',
    },
  ]);
  expect(await points('partner')).toEqual([
    [s10(1000), 22],
    [s10(2000), 17],
  ]);
  expect(await points('border')).toEqual([]);
});

test('a named party counts in what it sends, receives and travels on, once it is known to be the same one', async () => {
  await hub.takeIn(
    [report('1', { parties: [named(HANA)] })],
    [
      trip('LOC001', HANA),
      item(s10(1000), {}, { consignor: { ...HANA, kind: 'Person' } }),
      item(s10(2000), {}, { consignee: { name: 'AOKI HANA', address: 'JP|SOMEWHERE ELSE' } }),
    ],
  );
  expect(await hub.reasons('intel')).toEqual([
    {
      subject: 'NH|LOC001|2026-10-01|1',
      points: 20,
      en: 'Traveller AOKI HANA is named in the report “REPORT 1” (B1)',
      ja: '旅客 AOKI HANA は報告「REPORT 1」（評価 B1）に記載あり',
    },
    {
      subject: s10(1000),
      points: 20,
      en: 'Consignor AOKI HANA is named in the report “REPORT 1” (B1)',
      ja: '荷送人 AOKI HANA は報告「REPORT 1」（評価 B1）に記載あり',
    },
  ]);
});

test('a named house reaches its master, a named master its houses, and a named item the other items of its addressee', async () => {
  await hub.takeIn(
    [master(AWB, {}), house(AWB, 'H1', {}), house(AWB, 'H2', {})],
    [master(OTHER, {}), house(OTHER, 'H3', {})],
    [item(s10(1000), {}, { consignee: HANA }), item(s10(2000), {}, { consignee: HANA })],
    [report('1', { things: [postalItem(s10(1000)), consignment(AWB, 'H1'), consignment(OTHER)] })],
  );
  expect(await points()).toEqual([
    [AWB, 14],
    [`${AWB}/H1`, 22],
    [OTHER, 22],
    [`${OTHER}/H3`, 16],
    [s10(1000), 22],
    [s10(2000), 12],
  ]);
  const texts = (await hub.reasons('intel')).map(({ en }) => en);
  expect(texts).toContain(`Its house ${AWB.slice(0, 3)}-${AWB.slice(3)} / H1 is named in the report “REPORT 1” (B1)`);
  expect(texts).toContain(
    `Consignee AOKI HANA is a party of ${s10(1000)}, which is named in the report “REPORT 1” (B1)`,
  );
});

test('what a partner discloses of somebody we asked for is no alert; what it notifies is one', async () => {
  const partner = { feed: 'partner', sourceGrade: undefined, informationGrade: undefined } as const;
  await hub.takeIn([
    item(s10(1000), {}, { consignee: person('BABA YUI') }),
    item(s10(2000), {}, { consignee: person('DOI JUN') }),
    report('1', { things: [postalItem(s10(1000))] }, partner, 'Disclosure'),
    report('2', { things: [postalItem(s10(2000))] }, partner, 'Notice'),
  ]);
  expect(await points('partner')).toEqual([[s10(2000), 16]]);
});

test('under profiles that read no reports nothing of them is asked', () => {
  expect(Object.keys(partnerAlertNear.cypher)).toEqual(['partner', 'intel']);
  for (const profile of ['border', 'inspection'] as const)
    expect(JSON.stringify(sharedContact.cypher[profile])).not.toContain('Report');
});

test('what only reports tell of, what a page tells, a namesake, a firm in business and low grades make no reason', async () => {
  const shop: Who = { name: 'SHENZHEN GOODS LTD', kind: 'Organisation', corporateNumber: 'CN|91440300708461136T' };
  await hub.takeIn(
    [report('1', { parties: [named(HANA), shop], things: [postalItem(s10(9000))] })],
    [report('2', { things: [postalItem(s10(1000))] }, { feed: 'listing' })],
    [report('3', { things: [postalItem(s10(3000))] }, { sourceGrade: 'E', informationGrade: '5', feed: 'intel' })],
    [report('4', { things: [postalItem(s10(3000))] }, { sourceGrade: 'E', informationGrade: '6' })],
    [
      item(s10(1000), {}, { consignee: person('AOKI HANA') }),
      ...Array.from({ length: 101 }, (_, at) => item(s10(100_000 + 1000 * at), {}, { consignor: shop })),
    ],
  );
  expect(await points()).toEqual([]);
});

test('the reason goes when the report is taken back, and comes when what it names is filed later', async () => {
  const told = report('1', { things: [postalItem(s10(1000))] });
  await hub.takeIn([told], [item(s10(1000), {}, { consignee: HANA })]);
  expect(await points()).toEqual([[s10(1000), 22]]);
  await hub.takeIn([told], [item(s10(1000), {}, { consignee: HANA })], [cancelled(told)]);
  expect(await points()).toEqual([]);
});
