import { afterAll, beforeAll, expect, test } from 'vitest';
import { personInAllChannels } from '../../src/patterns/person-in-all-channels.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { house, item, person, s10, trip, type Who } from './units.ts';

let serial = 0;

/** A house, an item and a trip of these three. */
function inThree(consignee: Who, addressee: Who, traveller: Who): [Incoming, Incoming, Incoming] {
  serial += 1;
  return [
    house('13112345675', `H${serial}`, { pieces: 1 }, { consignee }),
    item(s10(1000 * serial), {}, { consignee: addressee }),
    trip(`LOC00${serial}`, traveller),
  ];
}

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(personInAllChannels);
});
afterAll(() => hub.close());

test('one person as consignee, addressee and traveller makes a reason for each, however the name is spelled', async () => {
  const phone = '+819010000001';
  const [byAir, byPost, trip] = inThree(
    person('KEN SATO', { phone }),
    person('SATOU KEN', { phone }),
    person('SATO/KEN', { phone }),
  );
  await hub.takeIn([byPost], [trip], [byAir]);
  const found = await hub.reasons('border');
  expect(found.map(({ points }) => points)).toEqual([15, 15, 15]);
  expect(found[0]?.en).toMatch(/\(\+819010000001\) receives post and air cargo and travels: .*131-12345675 \/ H1/);
  expect(found[0]?.ja).toContain('郵便・航空貨物の受取人であり旅客でもある');
  expect(await hub.reasons('inspection')).toEqual([]);
});

test('two channels, one common name, one household and a forwarder’s number make no reason', async () => {
  const name = 'SATO HIROSHI';
  const shared = { phone: '+819010000002' };
  const common = { phone: '+81312345678' };
  const others = ['IDA NAO', 'UEDA RIN', 'OGAWA JIN', 'KATO SORA', 'GOTO AOI', 'NODA TOMA', 'HATA YUI', 'MIKI REN'];
  await hub.takeIn([
    ...inThree(
      person('ABE KEN', { phone: '+819010000003' }),
      person('ABE KEN', { phone: '+819010000003' }),
      person('X Y'),
    ),
    ...inThree({ name, address: 'JP|A' }, { name, address: 'JP|B' }, { name, address: 'JP|C' }),
    ...inThree(person('BABA YUI', shared), person('BABA KENTA', shared), person('BABA MASAO', shared)),
    ...inThree(person('CHIBA EMI', common), person('CHIBA EMI', common), person('CHIBA EMI', common)),
    ...[...others, ...others.map((each) => each.split('').reverse().join(''))].map((each, at) =>
      item(s10(900_000 + 1000 * at), {}, { consignee: person(each, common) }),
    ),
  ]);
  // Her own address tells of her still; the number that sixteen people give does not.
  expect((await hub.reasons('border')).map(({ en }) => en?.includes('HOME OF CHIBA EMI'))).toEqual([true, true, true]);
});
