import { afterAll, beforeAll, expect, test } from 'vitest';
import { travellerWithHeldParcel } from '../../src/patterns/traveller-with-held-parcel.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { finding, item, person, postalItem, s10, trip } from './units.ts';

const phone = (last: number) => `+81901000000${last}`;

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(travellerWithHeldParcel);
});
afterAll(() => hub.close());

test('the addressee of a held parcel who travels makes a reason, whatever comes last', async () => {
  const [held, unclear] = [s10(1000), s10(2000)];
  await hub.takeIn(
    [trip('LOC001', person('SATO/KEN', { phone: phone(1) })), item(unclear, {}, { consignee: person('MORI YUKI') })],
    [item(held, {}, { consignee: person('SATOH KEN', { phone: phone(1) }) }), finding('1', postalItem(held), 'found')],
    [finding('2', postalItem(unclear), 'inconclusive')],
    [trip('LOC002', person('MORI YUKI'))],
  );
  expect(await hub.reasons('border')).toEqual([
    {
      subject: 'NH|LOC001|2026-10-01|1',
      points: 20,
      en: `This traveller is the consignee of ${held}, in which an inspection found something`,
      ja: `この旅客は ${held} の名宛人（検査結果：発見あり）`,
    },
    {
      subject: 'NH|LOC002|2026-10-01|1',
      points: 14,
      en: `This traveller is the consignee of ${unclear}, whose inspection was inconclusive`,
      ja: `この旅客は ${unclear} の名宛人（検査結果：判定不能）`,
    },
  ]);
  expect(await hub.reasons('inspection')).toEqual([]);
});

test('a parcel opened and released, another member of the household, a sender and an uninspected parcel make no reason', async () => {
  await hub.takeIn([
    ...[trip('LOC001', person('SATO KEN')), item(s10(1000), {}, { consignee: person('SATO KEN') })],
    ...[finding('1', postalItem(s10(1000)), 'inconclusive'), finding('2', postalItem(s10(1000)), 'nothing-found')],
    ...[trip('LOC002', person('ABE EMI', { phone: phone(2) })), finding('3', postalItem(s10(2000)), 'found')],
    item(s10(2000), {}, { consignee: person('ABE MASAO', { phone: phone(2) }) }),
    ...[trip('LOC003', person('DOI JUN')), item(s10(3000), {}, { consignor: person('DOI JUN') })],
    finding('4', postalItem(s10(3000)), 'found'),
    ...[trip('LOC004', person('ENDO RIKU')), item(s10(4000), {}, { consignee: person('ENDO RIKU') })],
  ]);
  expect(await hub.reasons('border')).toEqual([]);
});
