import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import { houseMasterMismatch } from '../../src/patterns/house-master-mismatch.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { cancelled, house, master } from './units.ts';

const AWBS = ['13112345675', '13112345686', '13112345690', '13112345701', '13112345712', '13112345723'] as const;
const [AWB] = AWBS;
const route = { placeOfLoading: 'FRA', placeOfUnloading: 'NRT' };
const of = (pieces: number, grossMassKg: number): Facts => ({ pieces, grossMassKg, ...route });

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(houseMasterMismatch);
});
afterAll(() => hub.close());

test('houses with other pieces at equal mass make a reason for the master under every profile', async () => {
  await hub.takeIn([master(AWB, of(14, 100)), house(AWB, 'H1', of(4, 40)), house(AWB, 'H2', of(6, 60))]);
  for (const profile of ['trade', 'inspection', 'border'] as const) {
    expect(await hub.reasons(profile)).toEqual([
      {
        subject: AWB,
        points: 16,
        en: 'Its 2 houses come to 10 pieces, the master says 14 pieces',
        ja: 'ハウス2件の個数は計10個、マスターの記載は14個',
      },
    ]);
  }
});

test('a fifth more mass makes a reason whichever comes first, and a house elsewhere one for itself and its master', async () => {
  const astray = { placeOfLoading: 'CAN', placeOfUnloading: 'KIX' };
  await hub.takeIn(
    [house(AWBS[0], 'H1', of(10, 100)), house(AWBS[1], 'H1', of(4, 40))],
    [master(AWBS[0], of(10, 83)), house(AWBS[1], 'H2', { ...of(6, 60), ...astray })],
    [master(AWBS[1], of(10, 100))],
  );
  expect((await hub.reasons('trade')).map(({ subject, points, en }) => [subject, points, en])).toEqual([
    [AWBS[0], 16, 'Its house comes to 100 kg, the master says 83 kg'],
    [AWBS[1], 18, '131-12345686 / H2 travels CAN–KIX, the master FRA–NRT'],
    [`${AWBS[1]}/H2`, 18, 'This house travels CAN–KIX, its master 131-12345686 FRA–NRT'],
  ]);
});

test('the reason goes with the house that contradicts, and comes when a withdrawal lets the rest contradict', async () => {
  const extra = house(AWBS[0], 'H3', of(1, 30));
  const silent = house(AWBS[1], 'H3', { grossMassKg: 1, ...route });
  await hub.takeIn(
    [master(AWBS[0], of(10, 100)), house(AWBS[0], 'H1', of(10, 100)), extra],
    [master(AWBS[1], of(10, 70)), house(AWBS[1], 'H1', of(10, 100)), silent],
    [cancelled(extra), cancelled(silent)],
  );
  expect((await hub.reasons('trade')).map(({ subject }) => subject)).toEqual([AWBS[1]]);
});

test('rounding, houses still to come, silence and a change of airport at one end make no reason', async () => {
  await hub.takeIn([
    ...[master(AWBS[0], of(10, 100.8)), house(AWBS[0], 'H1', of(4, 40)), house(AWBS[0], 'H2', of(6, 60))],
    ...[master(AWBS[1], of(10, 100)), house(AWBS[1], 'H1', of(4, 40))],
    ...[master(AWBS[2], of(9, 10)), house(AWBS[2], 'H1', of(4, 40)), house(AWBS[2], 'H2', { pieces: 6, ...route })],
    ...[master(AWBS[3], of(4, 40)), house(AWBS[3], 'H1', { ...of(4, 40), placeOfUnloading: 'KIX' })],
    ...[master(AWBS[4], of(4, 40))],
    ...[house(AWBS[5], 'H1', of(4, 40))],
  ]);
  expect(await hub.reasons('trade')).toEqual([]);
});
