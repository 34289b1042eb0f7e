import type { Message, SimulatedFeed } from '../message.ts';
import type { PlantedEvent } from '../networks/network.ts';
import type { Slot, World } from '../world/world.ts';
import { airCargo } from './air-cargo.ts';
import { declarations } from './declarations.ts';
import { findings } from './findings.ts';
import { listings } from './listings.ts';
import { passengers } from './passengers.ts';
import { post } from './post.ts';

/** Each feed's share of the units of a day. */
export const SHARES: Readonly<Record<SimulatedFeed, number>> = {
  'air-cargo': 0.3,
  post: 0.35,
  pnr: 0.2,
  declaration: 0.13,
  finding: 0.02,
  /** On top: what crawlers bring is no traffic. */
  listing: 0.01,
};

/** Yields one feed's messages of one hour; `events` are all that networks send on the day. */
export function messagesOf(
  world: World,
  slot: Slot,
  feed: SimulatedFeed,
  events: readonly PlantedEvent[],
): Iterable<Message> {
  const now = events.filter((event) => event.hour === slot.hour);
  switch (feed) {
    case 'air-cargo':
      return airCargo(world, slot, now);
    case 'post':
      return post(
        world,
        slot,
        now.flatMap((event) => (event.type === 'item' ? [event.item] : [])),
      );
    case 'pnr':
      return passengers(world, slot, events);
    case 'declaration':
      return declarations(world, slot);
    case 'finding':
      return findings(world, slot, now);
    case 'listing':
      return listings(world, slot, now);
  }
}
