import type { Policy } from '../auth/policy.ts';
import { isAwake, isToWake, profileKeys } from '../auth/viewer.ts';
import type { Classes } from '../graph/classes.ts';
import { markCommon } from '../graph/common.ts';
import { writeDeadLetters } from '../graph/dead-letters.ts';
import { markHubs } from '../graph/hubs.ts';
import { findHolders, join } from '../graph/join.ts';
import { countDeliveries, findPending, unmarkPending } from '../graph/records.ts';
import { settle } from '../graph/settle.ts';
import { findEntitiesIn, markThings } from '../graph/thing.ts';
import { writeNodes } from '../graph/write.ts';
import { type AccessClass, type ProfileName, profileSet } from '../model/access.ts';
import { type Bound, bind, deadLetterAccess, type Incoming, type Unplaced } from './bind.ts';
import { type Stores, writeDocuments } from './write-documents.ts';

export interface Parts extends Stores {
  readonly policy: Policy;
  readonly classes: Classes;
  /** Epoch ms; frozen in tests. */
  readonly now: () => number;
  /** Patterns and score over what changed, or over all that it reads, under one profile. */
  readonly detect: (profile: ProfileName, keys: readonly number[], changed: Changed | 'all') => Promise<void>;
}

/** What changed under a profile: Entities touched, things that are there now, and things that are no more. */
export interface Changed {
  readonly entities: readonly string[];
  readonly things: readonly string[];
  readonly gone: readonly string[];
}

/** A piece of a delivery that could not become a unit. */
export interface Refusal {
  readonly feed: string;
  readonly format: string;
  readonly code: string;
  readonly message: string;
  readonly bytes: Uint8Array;
  readonly receivedAt: number;
  readonly delivery: string;
}

/** What became of one unit: its records are named whether they were made now or before. */
export interface Outcome {
  readonly state: 'written' | 'unchanged' | 'dead-letter';
  readonly records: readonly string[];
  /** Class numbers of the records. */
  readonly classes: readonly number[];
  /** The dead letter it became. */
  readonly letter?: string | undefined;
}

/** Writers at work at once; every document has one. */
const WRITERS = 4;
/** Records settled, joined, matched and scored at once. */
const CHUNK = 1000;

/**
 * Takes units in: bind → write → settle → judge → detect → score. Returns one outcome a unit after all of it is committed.
 * One call at a time (the batcher queues them); nothing is lost when it dies anywhere: what is half done is `:Pending` and
 * `recover` ends it.
 */
export async function takeIn(parts: Parts, incoming: readonly Incoming[]): Promise<Outcome[]> {
  const now = parts.now();
  const bound = await Promise.all(incoming.map((each) => bind(parts.policy, parts.classes, parts.makeId, each, now)));
  const placed = bound.filter((each) => Array.isArray(each)).flat();
  await writeNodes(parts.graph, {
    entities: placed.flatMap(({ resolved, access }) =>
      resolved.mentions.map(({ entity, kind, keys }) => ({ id: entity, kind, access, keys })),
    ),
    identifiers: placed.flatMap(({ resolved }) => resolved.identifiers),
  });
  const lanes = Map.groupBy(placed, ({ resolved }) => laneOf(resolved.document));
  const written = await Promise.all([...lanes.values()].map((lane) => writeDocuments(parts, lane)));
  await countDeliveries(
    parts.graph,
    written.flatMap(({ seen }) => seen),
  );
  const letters = await refuse(
    parts,
    bound.flatMap((each) => (Array.isArray(each) ? [] : [refusalOf(each)])),
  );
  await finish(
    parts,
    written.flatMap(({ pending }) => pending),
    now,
  );
  return outcomes(bound, new Set(written.flatMap(({ created, resumed }) => [...created, ...resumed])), letters);
}

/** Ends what a crash left half done. Returns the number of records. */
export async function recover(parts: Parts): Promise<number> {
  let total = 0;
  for (
    let pending = await findPending(parts.graph, CHUNK);
    pending.length > 0;
    pending = await findPending(parts.graph, CHUNK)
  ) {
    await finish(parts, pending, parts.now());
    total += pending.length;
  }
  return total;
}

/** Puts pieces that could not become units into the dead letters, with their bytes and their reason. Returns their ids, in order. */
export async function refuse(
  parts: Parts,
  refusals: readonly (Refusal & { readonly unit?: Incoming['unit'] })[],
): Promise<string[]> {
  const placed: { id: string; refusal: (typeof refusals)[number]; access: number }[] = [];
  for (const refusal of refusals) {
    const access = await deadLetterAccess(parts.policy, parts.classes, refusal.feed);
    const id = parts.makeId('dead-letter', refusal.feed, refusal.code, Buffer.from(refusal.bytes).toString('latin1'));
    placed.push({ id, refusal, access: access ?? (await parts.classes.ensure('unknown/hub/restricted/work')).number });
  }
  const pointers = await parts.store.write(
    placed.map(({ id, refusal }) => ({ record: id, bytes: refusal.bytes, unit: refusal.unit ?? null })),
  );
  await writeDeadLetters(
    parts.graph,
    placed.flatMap(({ id, access, refusal }, index) => {
      const pointer = pointers[index];
      const { feed, format, code, message, receivedAt, delivery } = refusal;
      const bytes = refusal.bytes.length;
      return pointer === undefined
        ? []
        : [{ id, access, feed, format, code, message, receivedAt, delivery, bytes, pointer }];
    }),
  );
  return placed.map(({ id }) => id);
}

/** Settle, joins, things, patterns and score of these records, then they are pending no more. Idempotent. */
async function finish(parts: Parts, records: readonly string[], now: number): Promise<void> {
  for (let start = 0; start < records.length; start += CHUNK) {
    const chunk = records.slice(start, start + CHUNK);
    const { entities, identifiers } = await settle(parts.graph, parts.makeId, chunk);
    await markHubs(parts.graph, entities, identifiers);
    const turned = await findHolders(parts.graph, await markCommon(parts.graph, identifiers, now));
    const joined = await join(parts.graph, parts.makeId, [...new Set([...entities, ...turned])], now);
    await rank(parts, [...new Set([...entities, ...turned, ...joined])], now);
    await unmarkPending(parts.graph, chunk);
  }
}

/**
 * Brings things, reasons and scores around these Entities up to date, under every profile that is awake. One that must wake
 * first catches up on all that is there.
 */
export async function rank(parts: Parts, entities: readonly string[], now: number): Promise<void> {
  const classes = await parts.classes.list();
  const { profiles } = parts.policy;
  const under = ({ name }: { readonly name: ProfileName }) => rankUnder(parts, name, classes, entities, now);
  await Promise.all(profiles.filter((profile) => isAwake(profile, classes)).map(under));
  for (const { name } of profiles.filter((profile) => isToWake(profile, classes)))
    await catchUp(parts, name, classes, now);
}

async function rankUnder(
  parts: Parts,
  name: ProfileName,
  classes: readonly AccessClass[],
  entities: readonly string[],
  now: number,
): Promise<void> {
  await markAndDetect(parts, name, profileKeys(parts.policy, name, classes, now), entities);
  await parts.classes.ensure(profileSet(name), [`profile:${name}`]);
}

/**
 * Ranks all that a profile reads; its set, made at the end, says that it is awake. All things are marked before any is looked
 * at: patterns look from each to others.
 */
async function catchUp(parts: Parts, name: ProfileName, classes: readonly AccessClass[], now: number): Promise<void> {
  const keys = profileKeys(parts.policy, name, classes, now);
  await forAll(parts, keys, (entities) => markThings(parts.graph, name, keys, entities));
  await parts.detect(name, keys, 'all');
  await parts.classes.ensure(profileSet(name), [`profile:${name}`]);
}

async function markAndDetect(
  parts: Parts,
  name: ProfileName,
  keys: readonly number[],
  entities: readonly string[],
): Promise<void> {
  const { things, gone } = await markThings(parts.graph, name, keys, entities);
  await parts.detect(name, keys, { entities, things, gone });
}

/** Goes through all Entities in some classes, a chunk at a time. */
async function forAll(
  { graph }: Parts,
  keys: readonly number[],
  work: (entities: readonly string[]) => Promise<unknown>,
): Promise<void> {
  let entities = await findEntitiesIn(graph, keys, '', CHUNK);
  while (entities.length > 0) {
    await work(entities);
    entities = await findEntitiesIn(graph, keys, entities.at(-1) ?? '', CHUNK);
  }
}

/** Returns which of the writers has a document: always the same one. */
export function laneOf(document: string): number {
  return document.charCodeAt(0) % WRITERS;
}

function refusalOf({ incoming, code }: Unplaced): Refusal & { unit: Incoming['unit'] } {
  const { unit, bytes, receivedAt, delivery } = incoming;
  const message =
    code === 'no-access-class'
      ? 'policy/feeds.json has no row for this feed and sender, or does not know a marking: add one, then replay'
      : 'a link joins two different markings: no access class may hold it';
  return { feed: unit.feed, format: unit.format, code, message, bytes, receivedAt, delivery, unit };
}

/** The first unit that brought a record wrote it; the same unit again in one batch changed nothing. */
function outcomes(bound: readonly (Bound[] | Unplaced)[], created: Set<string>, letters: readonly string[]): Outcome[] {
  let refused = 0;
  return bound.map((each) => {
    if (!Array.isArray(each)) return { state: 'dead-letter', records: [], classes: [], letter: letters[refused++] };
    const records = each.map(({ resolved }) => resolved.record);
    const isNew = records.filter((record) => created.delete(record)).length > 0;
    return { state: isNew ? 'written' : 'unchanged', records, classes: each.map(({ access }) => access) };
  });
}
