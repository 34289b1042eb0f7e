import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropAddress } from '../../src/patterns/drop-address.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { house, item, s10 } from './units.ts';

const NAMES = ['AOKI HANA', 'BAKER JOHN', 'SATO KEN', 'MORI YUKI', 'ENDO RIKU', 'HARA MEI', 'KUBO SHO'];
let serial = 0;

/** One item for each name at an address, each posted so many days after the other; the last on the day of the house. */
function items(address: string, names: readonly string[], daysApart = 1): Incoming[] {
  return names.map((name, place) => {
    serial += 1000;
    const postedAt = new Date(Date.parse('2026-11-02T00:00:00Z') - place * daysApart * 86_400_000).toISOString();
    return item(s10(serial), { postedAt }, { consignee: { name, address } });
  });
}

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(dropAddress);
});
afterAll(() => hub.close());

test('six names at one address, each once within a week, make a reason for every shipment under every profile', async () => {
  const address = 'JP|1 2 3 EBISU SHIBUYA KU TOKYO';
  const byAir = house('13112345675', 'H1', { pieces: 1 }, { consignee: { name: 'HARA MEI', address } });
  await hub.takeIn([...items(address, NAMES.slice(0, 5)), byAir]);
  for (const profile of ['trade', 'inspection', 'border'] as const) {
    const found = await hub.reasons(profile);
    expect(found.map(({ points }) => points)).toEqual(Array(6).fill(13));
    expect(found[0]?.subject).toBe('13112345675/H1');
    expect(found[0]?.en).toMatch(/^6 names received 6 shipments at 1 2 3 EBISU .* within 4 days/);
    expect(found[0]?.ja).toMatch(/EBISU.*4日間で6名義・6件/);
  }
});

test('more names make it stronger when they come later', async () => {
  const [first, ...rest] = items('JP|4 EBISU', NAMES);
  await hub.takeIn(rest, [first as Incoming]);
  expect((await hub.reasons('trade')).map(({ points }) => points)).toEqual(Array(7).fill(16));
});

test('households, dormitories, hotels, buildings and spellings of one name make no reason', async () => {
  const twice = NAMES.slice(0, 6).flatMap((name) => [name, name]);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVW'];
  const guests = letters.flatMap((letter) => [`GUEST${letter} LEE`, `${letter}ISITOR KIM`]);
  await hub.takeIn([
    ...items('JP|FIVE NAMES', NAMES.slice(0, 5)),
    ...items('JP|DORMITORY OF SIX WITH TWO ITEMS EACH', twice, 0.5),
    ...items('JP|IN USE FOR TWELVE DAYS', NAMES, 2),
    ...items('JP|HOTEL WITH A COMMON ADDRESS', guests, 0.1),
    ...items('JP|ONE NAME', ['SATO KEN', 'KEN SATO', 'SATOH KEN', 'SATOU KEN', 'SATO KENN', 'SATO KEM']),
    ...NAMES.flatMap((name, place) => items(`JP|BUILDING FLAT ${place}`, [name])),
  ]);
  expect(await hub.reasons('trade')).toEqual([]);
});
