import { afterAll, beforeAll, expect, test } from 'vitest';
import { parcelBurst } from '../../src/patterns/parcel-burst.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { cancelled, item, person, s10, type Who } from './units.ts';

const SENDERS = ['LI WEI', 'CHEN JUN', 'WANG FANG', 'ZHAO MIN', 'SUN LEI', 'MA CHAO', 'XU TING'].map((name) =>
  person(name),
);
let serial = 0;

/** One parcel of each sender, so many hours apart. */
function parcels(senders: readonly Who[], to: (at: number) => Who, hoursApart = 10): Incoming[] {
  return senders.map((consignor, at) => {
    serial += 1000;
    const postedAt = new Date(Date.parse('2026-10-20T09:00:00Z') + at * hoursApart * 3_600_000).toISOString();
    return item(s10(serial), { postedAt }, { consignor, consignee: to(at) });
  });
}

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(parcelBurst);
});
afterAll(() => hub.close());

test('parcels of seven private senders to one addressee within four days make a reason for each under every profile', async () => {
  const all = parcels(SENDERS, () => person('AOKI HANA', { phone: '+819010000001' }));
  await hub.takeIn(all.slice(0, 3), all.slice(3));
  for (const profile of ['trade', 'inspection', 'border'] as const) {
    const found = await hub.reasons(profile);
    expect(found.map(({ points }) => points)).toEqual(Array(7).fill(14));
    expect(found[0]?.en).toMatch(
      /^One of 7 parcels that 7 private senders posted to AOKI HANA \(.+\) within 60 hours$/,
    );
    expect(found[0]?.ja).toMatch(/^個人の差出人7名が60時間以内に AOKI HANA（.+）宛てに差し出した7個のうちの1個$/);
  }
});

test('spellings of one addressee in other homes are told by the telephone; one parcel less ends it', async () => {
  const spelled = ['AOKI HANA', 'HANA AOKI', 'AOKI HANNA', 'AOHKI HANA', 'AOKI HANA'];
  const to = (phone: string) => (at: number) => ({ name: spelled[at] ?? '', address: `JP|${phone} ${at}`, phone });
  const five = parcels(SENDERS.slice(0, 5), to('+819010000001'));
  const four = parcels(SENDERS.slice(0, 5), to('+819010000002'));
  await hub.takeIn([...five, ...four], [cancelled(four[2] as Incoming)]);
  const found = await hub.reasons('trade');
  expect(found.map(({ points }) => points)).toEqual(Array(5).fill(8));
  expect(found[0]?.en).toContain('+819010000001');
});

test('shops, friends who write often, months of gifts, neighbours and forwarders make no reason', async () => {
  const shop = person('SHENZHEN GOODS LTD', { kind: 'Organisation' });
  const others = ['IDA NAO', 'UEDA RIN', 'OGAWA JIN', 'KATO SORA', 'GOTO AOI', 'NODA TOMA', 'HATA YUI'];
  await hub.takeIn([
    ...parcels(SENDERS.slice(0, 4), () => person('FOUR SENDERS')),
    ...parcels(Array(10).fill(shop), () => person('ONE SHOP')),
    ...parcels(Array(10).fill(SENDERS[0]), () => person('ONE FRIEND')),
    ...parcels(SENDERS, () => person('SEVEN WEEKS'), 168),
    ...parcels(SENDERS, (at) => ({ name: others[at] ?? '', address: `JP|TOWER FLAT ${at}` })),
    ...parcels(SENDERS, (at) => ({ name: others[at] ?? '', address: `JP|STREET ${at}`, phone: '+81312345678' })),
  ]);
  expect(await hub.reasons('trade')).toEqual([]);
});
