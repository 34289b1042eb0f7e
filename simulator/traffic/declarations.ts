import { declarationSubject, type Message } from '../message.ts';
import { randomOf } from '../random.ts';
import { type Slot, shareOfHour, slotOf, type World } from '../world/world.ts';
import { declaration } from '../write/declaration.ts';
import { type Entry, entryAt } from './entry.ts';

/** Brokers work by day; express firms file at night too. */
const HOURS = [2, 2, 2, 2, 2, 2, 3, 4, 7, 8, 8, 8, 6, 7, 7, 7, 6, 5, 4, 3, 3, 2, 2, 2];
const SHARE = 0.13;
const EXTRA = 1.035;
const REPLACED = 0.03;
const CANCELLED = 0.004;
const CHANGED_AFTER_HOURS = 5;
const HIDDEN = 0.001;

/** Yields an hour's declarations, then replacements and cancellations of those made five hours ago. */
export function* declarations(world: World, slot: Slot): Generator<Message> {
  for (const entry of entriesIn(world, slot)) {
    const hidden = randomOf(world.seed, 'hidden', entry.mrn).chance(HIDDEN) ? [declarationSubject(entry.mrn)] : [];
    yield messageOf(entry, declaration(entry, 'original'), hidden);
  }
  for (const entry of entriesIn(world, slotOf(world, slot.day, slot.hour - CHANGED_AFTER_HOURS))) {
    const fate = randomOf(world.seed, 'replaced', entry.mrn).next();
    if (fate < REPLACED) yield messageOf(entry, declaration(corrected(entry), 'replacement'), []);
    else if (fate < REPLACED + CANCELLED) yield messageOf(entry, declaration(entry, 'cancellation'), []);
  }
}

function* entriesIn(world: World, slot: Slot): Generator<Entry> {
  if (slot.day < 0) return;
  const perDay = Math.max(1, Math.round((world.unitsPerDay * SHARE) / EXTRA));
  const [from, to] = shareOfHour(perDay, HOURS, slot.hour);
  for (let at = from; at < to; at += 1) yield entryAt(world, slot.day * perDay + at, slot);
}

function messageOf(entry: Entry, text: string, hidden: Message['hidden'] & object): Message {
  return { feed: 'declaration', text, units: 1, planted: false, hidden: entry.items.length > 0 ? hidden : [] };
}

/** The value was too low; it is accepted anew an hour after the first time. */
function corrected(entry: Entry): Entry {
  const [first, ...rest] = entry.items;
  if (first === undefined) return entry;
  const value = Math.round(first.value * 1.15) + 1;
  return {
    ...entry,
    acceptedAt: entry.acceptedAt + CHANGED_AFTER_HOURS * 3_600_000,
    items: [{ ...first, value }, ...rest],
  };
}
