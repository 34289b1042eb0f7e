import type { Message } from '../message.ts';
import type { PlantedEvent } from '../networks/network.ts';
import { type Slot, shareOfHour, type World } from '../world/world.ts';
import { findingLine } from '../write/finding.ts';
import { inspectionAt } from './inspection.ts';

const HOURS = [1, 1, 1, 1, 1, 2, 3, 4, 6, 7, 7, 7, 5, 6, 7, 7, 7, 6, 5, 4, 4, 3, 2, 2];
const SHARE = 0.02;

/** Yields an hour's inspection results. */
export function* findings(world: World, slot: Slot, planted: readonly PlantedEvent[]): Generator<Message> {
  for (const event of planted) {
    if (event.type === 'finding') yield { feed: 'finding', text: findingLine(event.finding), units: 1, planted: true };
  }
  const perDay = Math.max(1, Math.round(world.unitsPerDay * SHARE));
  const [from, to] = shareOfHour(perDay, HOURS, slot.hour);
  for (let at = from; at < to; at += 1) {
    const text = findingLine(inspectionAt(world, slot.day * perDay + at, slot));
    yield { feed: 'finding', text, units: 1, planted: false };
  }
}
