import type { FindingMessage } from '../../src/model/finding-message.ts';
import type { Subject } from '../message.ts';
import { elementAt, type Random, randomOf } from '../random.ts';
import type { Booking } from '../traffic/booking.ts';
import type { Route } from '../traffic/flight.ts';
import type { Item } from '../traffic/item.ts';
import type { ShopPage } from '../traffic/listings.ts';
import type { House, Master } from '../traffic/waybill.ts';
import { citizen, ONE_OFF, type Person, resident } from '../world/person.ts';
import { drawPartner, type World } from '../world/world.ts';

export type PatternSlug =
  | 'house-master-mismatch'
  | 'parcel-burst'
  | 'shared-contact'
  | 'person-in-all-channels'
  | 'one-document-two-people'
  | 'traveller-with-held-parcel'
  | 'posted-together'
  | 'drop-address'
  | 'underdeclared-price'
  | 'text-against-code'
  | 'fresh-account';

/** What a network sends and when; `day` counts from zero. */
export type PlantedEvent = { readonly day: number; readonly hour: number } & (
  | { readonly type: 'master'; readonly master: Master }
  | { readonly type: 'houses'; readonly master: Master; readonly houses: readonly House[] }
  | { readonly type: 'item'; readonly item: Item }
  | { readonly type: 'finding'; readonly finding: FindingMessage }
  | { readonly type: 'page'; readonly page: ShopPage }
  /** On the flight of that day; in every push from this hour on. */
  | { readonly type: 'booking'; readonly route: Route; readonly booking: Booking }
);

export interface PlantedSubject extends Subject {
  /** True when it is smuggling: what an inspection would find. */
  readonly contraband: boolean;
}

/** A party of a network, spelled right. */
export interface Member {
  readonly kind: 'Person' | 'Organisation';
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly document?: string;
}

export interface Network {
  readonly id: string;
  readonly pattern: PatternSlug;
  /** Day on which it is complete, counted from 1. */
  readonly day: number;
  /** The smallest reading profile that sees all of it. */
  readonly profile: 'trade' | 'inspection' | 'border';
  readonly nearMiss: boolean;
  readonly subjects: readonly PlantedSubject[];
  readonly members: readonly Member[];
  readonly note: string;
  readonly events: readonly PlantedEvent[];
}

/** What a pattern's file plants with: its own numbers and people that nobody else meets. */
export interface Bed {
  readonly world: World;
  /** Counted from zero. */
  readonly day: number;
  /** Unique among all networks of all days. */
  readonly serial: number;
  readonly id: string;
  /** 0, 1, 2 … within the pattern's networks of the day: picks the variant. */
  readonly variant: number;
  readonly random: Random;
  /** Last day of the simulation, counted from zero. */
  readonly lastDay: number;
}

export interface Planter {
  readonly pattern: PatternSlug;
  /** How many variants of near misses there are; each is planted in turn. */
  readonly plant: (bed: Bed) => Network;
  readonly plantNearMiss: (bed: Bed) => Network;
}

const PEOPLE_PER_NETWORK = 16;

/** Returns the network's `at`-th resident: nobody outside the network shares anything with this person. */
export function ownResident(bed: Bed, at: number): Person {
  return resident(bed.world.seed, ONE_OFF + 4 * (bed.serial * PEOPLE_PER_NETWORK + at));
}

/** Returns the network's `at`-th person abroad, from a partner drawn by its share in post. */
export function ownForeigner(bed: Bed, at: number): Person {
  const partner = drawPartner(randomOf(bed.world.seed, 'own', bed.serial, at), 'post');
  return citizen(bed.world.seed, partner, ONE_OFF + 2 * (bed.serial * PEOPLE_PER_NETWORK + at));
}

/** Returns what the truth says of a person. */
export function memberOf(person: Person): Member {
  return {
    kind: 'Person',
    name: `${person.given} ${person.family}`,
    phone: person.phone,
    email: person.email,
    document: `${person.issuer}|${person.passport}`,
  };
}

/** Returns the network's frame: id, pattern, day. */
export function frameOf(bed: Bed, pattern: PatternSlug, profile: Network['profile'], nearMiss: boolean) {
  return { id: bed.id, pattern, day: bed.day + 1, profile, nearMiss } as const;
}

/** Returns the element whose turn it is. */
export function inTurn<T>(bed: Bed, list: readonly T[]): T {
  return elementAt(list, bed.variant % list.length);
}
