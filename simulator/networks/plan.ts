import { randomOf } from '../random.ts';
import type { World } from '../world/world.ts';
import { dropAddress } from './drop-address.ts';
import { freshAccount } from './fresh-account.ts';
import { houseMasterMismatch } from './house-master-mismatch.ts';
import type { Bed, Network, PlantedEvent, Planter } from './network.ts';
import { oneDocumentTwoPeople } from './one-document-two-people.ts';
import { parcelBurst } from './parcel-burst.ts';
import { personInAllChannels } from './person-in-all-channels.ts';
import { postedTogether } from './posted-together.ts';
import { sharedContact } from './shared-contact.ts';
import { textAgainstCode } from './text-against-code.ts';
import { travellerWithHeldParcel } from './traveller-with-held-parcel.ts';
import { underdeclaredPrice } from './underdeclared-price.ts';

/** All patterns, in the order in which they are planted; the place of each is part of its networks' numbers. */
export const PLANTERS: readonly Planter[] = [
  houseMasterMismatch,
  parcelBurst,
  sharedContact,
  personInAllChannels,
  oneDocumentTwoPeople,
  travellerWithHeldParcel,
  postedTogether,
  dropAddress,
  underdeclaredPrice,
  textAgainstCode,
  freshAccount,
];

/** One network of a pattern to so many units a day, and never fewer than two; near misses: half as many, and all variants in turn. */
const UNITS_PER_NETWORK = 6250;
/** Networks may stretch over this many days. */
const LONGEST_DAYS = 3;

/** Returns the networks that begin on a day (counted from zero). */
export function networksOf(world: World, day: number): Network[] {
  const networks: Network[] = [];
  const count = Math.max(2, Math.round(world.unitsPerDay / UNITS_PER_NETWORK));
  const near = Math.max(1, Math.ceil(count / 2));
  const perDay = PLANTERS.length * (count + near);
  let place = 0;
  for (const planter of PLANTERS) {
    for (let at = 0; at < count + near; at += 1) {
      const nearMiss = at >= count;
      const turn = nearMiss ? { at: at - count, ofDay: near } : { at, ofDay: count };
      const bed = bedOf(world, day, { ...turn, nearMiss, serial: day * perDay + place, pattern: planter.pattern });
      networks.push(nearMiss ? planter.plantNearMiss(bed) : planter.plant(bed));
      place += 1;
    }
  }
  return networks;
}

/** Returns what all networks send on a day: those that begin then and those that began up to two days before. */
export function eventsOf(world: World, day: number): PlantedEvent[] {
  const events: PlantedEvent[] = [];
  for (let began = Math.max(0, day - LONGEST_DAYS + 1); began <= day; began += 1) {
    for (const network of networksOf(world, began)) events.push(...network.events.filter((event) => event.day === day));
  }
  return events;
}

interface Place {
  readonly serial: number;
  readonly pattern: string;
  readonly nearMiss: boolean;
  /** The how manieth it is of so many a day. */
  readonly at: number;
  readonly ofDay: number;
}

function bedOf(world: World, day: number, { serial, pattern, nearMiss, at, ofDay }: Place): Bed {
  return {
    world,
    day,
    serial,
    id: `day-${String(day + 1).padStart(2, '0')}/${pattern}/${nearMiss ? 'near-miss-' : ''}${at + 1}`,
    variant: day * ofDay + at,
    random: randomOf(world.seed, 'network', serial),
    lastDay: world.days - 1,
  };
}
