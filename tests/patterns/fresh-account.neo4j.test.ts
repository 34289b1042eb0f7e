import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshAccount } from '../../src/patterns/fresh-account.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { cancelled, house, item, offer, person, quoting, s10 } from './units.ts';

const PHONE = '+819010000001';
const PAGE = 'https://market.example/1';
let serial = 300_000;

/** Parcels of one sender, posted so many hours after midnight on 1 November. */
function parcels(hours: readonly number[], phone = PHONE): Incoming[] {
  return hours.map((after) => {
    serial += 1000;
    const postedAt = new Date(Date.parse('2026-11-01T00:00:00Z') + after * 3_600_000).toISOString();
    return item(s10(serial), { postedAt }, { consignor: person('RAY', { phone }) });
  });
}
const account = (since?: string, phone = PHONE) => offer(PAGE, { name: 'RAY TRADE', phone }, since);

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(freshAccount);
});
afterAll(() => hub.close());

test('parcels of a seller whose account was opened the day before make a reason for each under every profile, by contact and by page', async () => {
  const quoted = [
    quoting(parcels([20], '+819010000002')[0] as Incoming, PAGE),
    quoting(house('13112345675', 'H1', {}), PAGE),
  ];
  await hub.takeIn([account('2026-11-01'), ...parcels([5, 9, 30])], quoted);
  for (const profile of ['trade', 'inspection', 'border'] as const) {
    const found = await hub.reasons(profile);
    expect(found.map(({ points }) => points)).toEqual(Array(5).fill(7));
    expect(found[0]?.en).toBe(
      'One of 5 parcels of the seller RAY TRADE, whose account was opened on 2026-11-01: the first was posted within 5 hours',
    );
    expect(found[0]?.ja).toBe(
      '出品者 RAY TRADE（アカウント開設日 2026-11-01）の5個のうちの1個：最初の差出しは開設から5時間以内',
    );
  }
});

test('more parcels make it stronger, it is found when the page is read last, and one parcel too few ends it', async () => {
  const eight = parcels([1, 2, 3, 4, 5, 6, 7, 8]);
  await hub.takeIn(eight, [account('2026-11-01')]);
  expect((await hub.reasons('trade')).map(({ points }) => points)).toEqual(Array(8).fill(10));
  await hub.takeIn(eight.slice(0, 4), [account('2026-11-01')], [cancelled(eight[0] as Incoming)]);
  expect(await hub.reasons('trade')).toEqual([]);
});

test.each([
  ['an account of which nobody says since when it is there', [account(), ...parcels([5, 6, 7, 8])]],
  ['an old account', [account('2024-11-01'), ...parcels([5, 6, 7, 8])]],
  ['a new account of somebody who shipped before', [account('2026-11-01'), ...parcels([-300, 5, 6, 7, 8])]],
  ['a new account that ships after a week', [account('2026-11-01'), ...parcels([200, 201, 202, 203])]],
  ['three parcels', [account('2026-11-01'), ...parcels([5, 6, 7])]],
  ['parcels of others', [account('2026-11-01', '+819010000009'), ...parcels([5, 6, 7, 8])]],
])('%s makes no reason', async (_what, units) => {
  await hub.takeIn(units);
  expect(await hub.reasons('trade')).toEqual([]);
});
