import { plusHours } from '../calendar.ts';
import { type Message, postalSubject } from '../message.ts';
import { randomOf } from '../random.ts';
import { type Slot, shareOfHour, slotOf, type World } from '../world/world.ts';
import { type ItmattFunction, itmatt } from '../write/itmatt.ts';
import { type Item, itemAt } from './item.ts';

/** Operators send by batches, most of them in the night hours of Asia. */
const HOURS = [5, 6, 6, 6, 5, 4, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4];
const SHARE = 0.35;
/** Amendments and cancels come on top. */
const EXTRA = 1.028;
const AMENDED = 0.025;
const CANCELLED = 0.003;
const AMENDED_AFTER_HOURS = 4;
const ITEMS_PER_MESSAGE = 20;
const HIDDEN = 0.0015;
const LETTERS = { original: 'O', change: 'C', cancel: 'X', planted: 'P' } as const;

/** Returns the running numbers of the items that are announced in an hour. */
export function itemsOf(world: World, slot: Slot): readonly [number, number] {
  const perDay = Math.max(1, Math.round((world.unitsPerDay * SHARE) / EXTRA));
  const [from, to] = shareOfHour(perDay, HOURS, slot.hour);
  return [slot.day * perDay + from, slot.day * perDay + to];
}

/** Yields an hour's ITMATT messages: new items by operator, then changes and cancels of items announced four hours ago. */
export function* post(world: World, slot: Slot, planted: readonly Item[]): Generator<Message> {
  yield* batches(slot, [...itemsIn(world, slot)], 'original', (item) => hiddenIn(world, item));
  yield* batches(slot, planted, 'planted');
  const before = [...itemsIn(world, slotOf(world, slot.day, slot.hour - AMENDED_AFTER_HOURS))];
  const fate = (item: Item) => randomOf(world.seed, 'amended', item.s10).next();
  const changed = before.filter((item) => fate(item) < AMENDED).map(corrected);
  yield* batches(slot, changed, 'change');
  const cancelled = before.filter((item) => fate(item) > 1 - CANCELLED);
  yield* batches(slot, cancelled, 'cancel');
}

function* itemsIn(world: World, slot: Slot): Generator<Item> {
  if (slot.day < 0) return;
  const [from, to] = itemsOf(world, slot);
  for (let running = from; running < to; running += 1) yield itemAt(world, running, slot.at);
}

function* batches(
  slot: Slot,
  items: readonly Item[],
  kind: ItmattFunction | 'planted',
  isHidden: (item: Item) => boolean = () => false,
): Generator<Message> {
  const planted = kind === 'planted';
  for (const [code, list] of Map.groupBy(items, (item) => item.partner.code)) {
    for (let from = 0; from < list.length; from += ITEMS_PER_MESSAGE) {
      const batch = list.slice(from, from + ITEMS_PER_MESSAGE);
      const minutes = (from / ITEMS_PER_MESSAGE) % 50;
      const header = {
        sender: `${code}A`,
        preparedAt: plusHours(slot.at, minutes / 60),
        reference: `${hourOf(slot)}${code}${LETTERS[kind]}${String(from / ITEMS_PER_MESSAGE).padStart(3, '0')}`,
        function: planted ? 'original' : kind,
      } as const;
      const hidden = batch.filter(isHidden).map((item) => postalSubject(item.s10));
      yield { feed: 'post', text: itmatt(header, batch), units: batch.length, planted, hidden };
    }
  }
}

function corrected(item: Item): Item {
  const first = item.pieces[0];
  if (first === undefined) return item;
  const massKg = Math.round((item.massKg + 0.12) * 1000) / 1000;
  return {
    ...item,
    massKg,
    value: item.value + first.value,
    pieces: [{ ...first, value: first.value * 2 }, ...item.pieces.slice(1)],
  };
}

function hiddenIn(world: World, item: Item): boolean {
  return randomOf(world.seed, 'hidden', item.s10).chance(HIDDEN);
}

/** Six of the fourteen characters that EDIFACT allows a control reference; with the rest no two batches share one. */
function hourOf(slot: Slot): string {
  return `${String(slot.day).padStart(4, '0')}${String(slot.hour).padStart(2, '0')}`;
}
