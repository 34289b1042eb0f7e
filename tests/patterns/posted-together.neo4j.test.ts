import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import { postedTogether } from '../../src/patterns/posted-together.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { cancelled, item, person, s10 } from './units.ts';

const SENDERS = ['LI WEI', 'CHEN JUN', 'WANG FANG', 'ZHAO MIN', 'SUN LEI', 'MA CHAO', 'XU TING'];
const label: Facts = { goodsText: 'Yoga strap and towel', postingOffice: 'CNCANA', postedAt: '2026-11-01T09:00:00Z' };

/** Items from a number on, so far apart, of these senders; `facts` of the one at a place. */
function row(
  first: number,
  senders: readonly string[],
  gap = 1,
  facts: (at: number) => Facts = () => ({}),
): Incoming[] {
  return senders.map((sender, at) =>
    item(
      s10(first + at * gap),
      { ...label, ...facts(at) },
      { consignor: person(sender), consignee: person(`TO ${sender}`) },
    ),
  );
}

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(postedTogether);
});
afterAll(() => hub.close());

test('five numbers in a row, one office, day and text, five senders: a reason for each under every profile', async () => {
  const all = row(70_000, SENDERS.slice(0, 5), 2);
  await hub.takeIn(all.slice(0, 4), all.slice(4));
  for (const profile of ['trade', 'inspection', 'border'] as const) {
    const found = await hub.reasons(profile);
    expect(found.map(({ points }) => points)).toEqual(Array(5).fill(16));
    expect(found[0]?.en).toBe(
      `One of 5 items with numbers in a row (${s10(70_000)} to ${s10(70_008)}), posted at CNCANA on 2026-11-01 by 5 senders with the same description of contents`,
    );
    expect(found[0]?.ja).toContain(`連番5個（${s10(70_000)}～${s10(70_008)}）`);
  }
});

test('one item less makes it weaker, and a gap ends it', async () => {
  const five = row(70_000, SENDERS.slice(0, 5));
  const six = row(80_000, SENDERS.slice(0, 6), 2);
  await hub.takeIn([...five, ...six], [cancelled(five[0] as Incoming), cancelled(six[2] as Incoming)]);
  expect((await hub.reasons('trade')).map(({ points }) => points)).toEqual(Array(4).fill(11));
});

test('shops, pairs of senders, gaps, other offices, days and texts make no reason', async () => {
  await hub.takeIn([
    ...row(10_000, SENDERS.slice(0, 3)),
    ...row(20_000, Array(6).fill('SHENZHEN GOODS LTD')),
    ...row(30_000, ['LI WEI', 'LI WEI', 'LI WEI', 'LI WEI', 'LI WEI', 'CHEN JUN', 'MA CHAO']),
    ...row(40_000, SENDERS, 4),
    ...row(50_000, SENDERS, 1, (at) => ({ postingOffice: `CN${'ABCDEFG'[at]}ANA` })),
    ...row(60_000, SENDERS, 1, (at) => ({ postedAt: `2026-10-2${at}T09:00:00Z` })),
    ...row(70_000, SENDERS, 1, (at) => ({ goodsText: `Towel ${at}` })),
  ]);
  expect(await hub.reasons('trade')).toEqual([]);
});
