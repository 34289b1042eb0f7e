import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHubKeys } from '../auth/hub-keys.ts';
import { listSeeds, removeSeed } from '../auth/hub-seeds.ts';
import { ConflictError } from '../errors.ts';
import { namesOf } from '../share/card-keys.ts';
import { addKeys, enrol, enrolSelf } from '../share/enrol.ts';
import { findPartner, readRegistry } from '../share/registry.ts';
import { ownReleaseFile } from '../share/release-file.ts';
import { demoInstrument, demoPurpose, demoRelease } from './demo-release.ts';
import { whoHere } from './who-here.ts';

/** One of the two hubs of a demonstration. */
export interface DemoHub {
  readonly id: string;
  readonly name: string;
  readonly data: string;
  /** Without a slash at the end. */
  readonly url: string;
}

/**
 * Makes the cards of two hubs on this machine, enrols each with the other and gives each a release policy where it has none.
 * When a port has moved, cards and enrolments are made anew; new keys of one are taken by the other. Throws ConflictError when one has a card that was made for others.
 */
export function enrolPair(pair: readonly [DemoHub, DemoHub], now: number): void {
  const [one, two] = pair;
  const sides = [
    { hub: one, other: two },
    { hub: two, other: one },
  ];
  for (const { data, id } of pair) refuseRealCard(data, id);
  if (!sides.every(({ hub, other }) => isEnrolled(hub, other))) {
    for (const { hub, other } of sides) {
      for (const name of ['self', other.id]) rmSync(join(folderOf(hub), `${name}.json`), { force: true });
    }
    for (const { id, name, url, data } of pair) {
      // Keys that wait to sign are not on the new card.
      for (const seed of listSeeds(data)) if (seed.from > now) removeSeed(seed);
      enrolSelf({ folder: folderOf({ data }), now }, openHubKeys(data, now), { id, names: [name], url });
    }
    for (const { hub, other } of sides) {
      const grants = { purposes: [demoPurpose], instruments: [demoInstrument] };
      enrol({ folder: folderOf(hub), by: whoHere(), now }, readOwnCard(other), grants);
    }
  }
  for (const { hub, other } of sides) {
    if (lacksKeys(hub, other)) addKeys({ folder: folderOf(hub), by: whoHere(), now }, other.id, readOwnCard(other));
  }
  for (const { hub, other } of sides) {
    const file = ownReleaseFile(hub.data);
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(demoRelease(other.id), null, 2)}\n`, { mode: 0o600 });
  }
}

function folderOf({ data }: Pick<DemoHub, 'data'>): string {
  return join(data, 'partners');
}

/** A card that real partners hold must not be replaced by one of a demonstration. */
function refuseRealCard(data: string, id: string): void {
  const card = readRegistry(folderOf({ data })).self?.card;
  if (card === undefined || (card.id === id && card.url.startsWith('http://127.0.0.1:'))) return;
  throw new ConflictError(
    `the hub on ${data} is '${card.id}' to its partners already; start the demonstration on another folder with --data`,
  );
}

function isEnrolled(hub: DemoHub, other: DemoHub): boolean {
  const { self, partners } = readRegistry(folderOf(hub));
  const theirs = readRegistry(folderOf(other)).self?.card;
  const known = partners.get(other.id)?.card;
  return self?.card.url === hub.url && theirs?.url === other.url && known?.url === other.url;
}

/** True when the other hub has made new keys since; what administrators changed of it here stays. */
function lacksKeys(hub: DemoHub, other: DemoHub): boolean {
  const known = findPartner(readRegistry(folderOf(hub)), other.id)?.card;
  const told = readRegistry(folderOf(other)).self?.card;
  if (known === undefined || told === undefined) return false;
  return namesOf(told).some((kid) => !namesOf(known).includes(kid));
}

function readOwnCard(hub: DemoHub): string {
  return readFileSync(join(folderOf(hub), 'self.json'), 'utf8');
}
