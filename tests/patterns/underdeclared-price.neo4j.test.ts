import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import { underdeclaredPrice } from '../../src/patterns/underdeclared-price.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { cancelled, house, item, listing, quoting, s10 } from './units.ts';

const LAMP = 'https://shop.example/lamps/7';
let serial = 50_000;

/** An item that quotes a page, declared at a value. */
function parcel(valueAmount: number | undefined, valueCurrency = 'USD', url = LAMP): Incoming {
  serial += 1;
  const facts: Facts = valueAmount === undefined ? {} : { valueAmount, valueCurrency };
  return quoting(item(s10(serial), facts, {}), url);
}
const page = (valueAmount: number, url = LAMP) =>
  listing(url, { goodsText: 'Copper lamp', valueAmount, valueCurrency: 'USD' });

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(underdeclaredPrice);
});
afterAll(() => hub.close());

test('an item and a house declared far below the price of the page they quote make a reason, stronger the further below', async () => {
  const byAir = quoting(house('13112345675', 'H1', { valueAmount: 9, valueCurrency: 'USD' }), LAMP);
  await hub.takeIn([page(90), parcel(40), parcel(15), byAir]);
  for (const profile of ['trade', 'border'] as const) {
    const found = await hub.reasons(profile);
    expect(found.map(({ points }) => points).sort((a, b) => a - b)).toEqual([8, 13, 16]);
    const [first] = found.filter(({ subject }) => subject === '13112345675/H1');
    expect(first?.en).toBe('Declared at 9 USD; the page it quotes offers Copper lamp at 90 USD');
    expect(first?.ja).toMatch(/9 USD.*Copper lamp は90 USD/);
  }
});

test('it is found when the page is read after the item, and goes when the item is withdrawn', async () => {
  const late = parcel(10);
  await hub.takeIn([late], [page(90)]);
  expect((await hub.reasons('trade')).map(({ points }) => points)).toEqual([13]);
  await hub.takeIn([late], [page(90)], [cancelled(late)]);
  expect(await hub.reasons('trade')).toEqual([]);
});

test('fair values, other currencies, no value, other pages and pages without price make no reason', async () => {
  await hub.takeIn([
    page(90),
    listing('https://shop.example/', { goodsText: 'Shop' }),
    parcel(46),
    parcel(9, 'EUR'),
    parcel(undefined),
    parcel(9, 'USD', 'https://shop.example/lamps/8'),
    parcel(9, 'USD', 'https://shop.example/'),
  ]);
  expect(await hub.reasons('trade')).toEqual([]);
});
