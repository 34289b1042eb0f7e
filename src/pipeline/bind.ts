import { classOf, strictestClassOf } from '../auth/classify.ts';
import type { Policy } from '../auth/policy.ts';
import type { Classes } from '../graph/classes.ts';
import { classKey, setKey } from '../model/access.ts';
import type { ParsedUnit } from '../model/parsed-unit.ts';
import type { MakeId } from '../resolve/id.ts';
import { type ResolvedUnit, resolve } from '../resolve/resolve.ts';
import { split } from './split.ts';

/** A unit as it reached the hub. */
export interface Incoming {
  readonly unit: ParsedUnit;
  /** The unit's own bytes; what law forbids to keep is masked already. */
  readonly bytes: Uint8Array;
  /** Epoch ms. */
  readonly receivedAt: number;
  /** Names the delivery (the spooled file), so that a file taken up again after a crash is not counted twice. */
  readonly delivery: string;
  /** Which piece of the delivery it is, from 0 in reading order. */
  readonly item?: number | undefined;
  /** True in a back-fill: the manifest's time of receipt is also when the hub is said to have known it. */
  readonly backfill: boolean;
  /** What people do stands in a class or set of its own making, not by the table of feeds. */
  readonly placed?: { readonly key: string; readonly members: readonly string[] } | undefined;
}

/** One part of a unit, bound to its class and ids. */
export interface Bound {
  readonly incoming: Incoming;
  readonly unit: ParsedUnit;
  readonly resolved: ResolvedUnit;
  readonly classKey: string;
  readonly access: number;
  /** Class of the raw bytes: the set of all the unit's classes when it is split. */
  readonly rawAccess: number;
}

/** Why a unit cannot be taken in: goes to the dead letters. */
export interface Unplaced {
  readonly incoming: Incoming;
  readonly code: 'no-access-class' | 'marking-conflict';
}

/** Returns the unit's parts bound to class and ids, or why policy has no place for it. `now` is the batch's commit instant. */
export async function bind(
  policy: Policy,
  classes: Classes,
  makeId: MakeId,
  incoming: Incoming,
  now: number,
): Promise<Bound[] | Unplaced> {
  if (incoming.placed !== undefined) {
    const { key, members } = incoming.placed;
    const { number } = await classes.ensure(key, members);
    const { unit } = incoming;
    return [
      {
        incoming,
        unit,
        resolved: resolveAs(makeId, unit, incoming, key, now),
        classKey: key,
        access: number,
        rawAccess: number,
      },
    ];
  }
  const parts = split(incoming.unit);
  if (parts === undefined) return { incoming, code: 'marking-conflict' };
  const { feed, document, departureDate, preparedAt } = incoming.unit;
  const placed = parts.map(({ marking, unit }) => {
    const attributes = classOf(policy, { feed, sender: document.sender, marking, departureDate, preparedAt });
    return attributes === undefined ? undefined : { unit, key: classKey(attributes) };
  });
  if (placed.some((part) => part === undefined)) return { incoming, code: 'no-access-class' };
  const known = placed.filter((part) => part !== undefined);
  const keys = known.map(({ key }) => key);
  const raw = await classes.ensure(setKey(keys), keys.length === 1 ? [] : keys);
  return Promise.all(
    known.map(async ({ unit, key }) => {
      const { number } = await classes.ensure(key);
      return {
        incoming,
        unit,
        resolved: resolveAs(makeId, unit, incoming, key, now),
        classKey: key,
        access: number,
        rawAccess: raw.number,
      };
    }),
  );
}

function resolveAs(makeId: MakeId, unit: ParsedUnit, incoming: Incoming, key: string, now: number): ResolvedUnit {
  const record = makeId('record', key, unit.header ?? '', Buffer.from(incoming.bytes).toString('latin1'));
  const { receivedAt, backfill } = incoming;
  return resolve(makeId, unit, { classKey: key, record, receivedAt, knownFrom: backfill ? receivedAt : now });
}

/** Returns the class number in which a feed's dead letters stand; undefined for a feed that policy does not know. */
export async function deadLetterAccess(policy: Policy, classes: Classes, feed: string): Promise<number | undefined> {
  const attributes = strictestClassOf(policy, feed);
  return attributes === undefined ? undefined : (await classes.ensure(classKey(attributes))).number;
}
