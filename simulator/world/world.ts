import { type Instant, japanMidnight, plusHours } from '../calendar.ts';
import { elementAt, type Random } from '../random.ts';
import { PARTNERS, type Partner } from '../vocabulary/partners.ts';

/** What the country is made of, by its size: nothing is stored, people and firms are made from their index when they are met. */
export interface World {
  readonly seed: string;
  /** `YYYY-MM-DD`, a date in Japan. */
  readonly start: string;
  readonly days: number;
  readonly unitsPerDay: number;
  /** People of the country who trade or travel; residents are 0 … residents-1, and so on. */
  readonly residents: number;
  readonly foreigners: number;
  readonly importers: number;
  readonly exportersPerPartner: number;
  /** Shops abroad that send many postal items. */
  readonly mailers: number;
}

/** One hour of one day, day and hour counted from zero. */
export interface Slot {
  readonly day: number;
  readonly hour: number;
  readonly at: Instant;
}

/** Returns the country for these settings. */
export function worldOf(settings: { seed: string; start: string; days: number; unitsPerDay: number }): World {
  const units = settings.unitsPerDay;
  return {
    ...settings,
    residents: Math.min(40 * units, 7_900_000),
    foreigners: Math.min(40 * units, 1_900_000),
    importers: Math.min(2 * units + 200, 800_000),
    exportersPerPartner: Math.min(Math.ceil(units / 5) + 50, 900_000),
    mailers: Math.min(60 + Math.ceil(units / 250), 700),
  };
}

/** Returns the hour `hour` of day `day`; hours beyond 23 or below 0 reach into other days. */
export function slotOf(world: World, day: number, hour: number): Slot {
  const total = day * 24 + hour;
  const ofDay = ((total % 24) + 24) % 24;
  return {
    day: Math.floor(total / 24),
    hour: ofDay,
    at: plusHours(japanMidnight(world.start), total),
  };
}

/** Draws a partner country by its share in cargo, post or travel. */
export function drawPartner(random: Random, by: keyof Partner['weight']): Partner {
  return drawWeighted(random, PARTNERS, (partner) => partner.weight[by]);
}

/** Draws one element by its weight. */
export function drawWeighted<T>(random: Random, list: readonly T[], weight: (element: T) => number): T {
  let total = 0;
  for (const each of list) total += weight(each);
  let draw = random.next() * total;
  for (const each of list) {
    draw -= weight(each);
    if (draw < 0) return each;
  }
  return elementAt(list, list.length - 1);
}

/** Returns the numbers [from, to) of a day's `total` things that fall into an hour, by 24 hourly weights. */
export function shareOfHour(total: number, weights: readonly number[], hour: number): readonly [number, number] {
  let sum = 0;
  let before = 0;
  for (let at = 0; at < 24; at += 1) {
    if (at < hour) before += weights[at] ?? 0;
    sum += weights[at] ?? 0;
  }
  const upTo = before + (weights[hour] ?? 0);
  return [Math.round((before / sum) * total), Math.round((upTo / sum) * total)];
}
