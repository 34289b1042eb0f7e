import { createHash } from 'node:crypto';
import type { Issue } from '../../../model/parsed-unit.ts';
import { STRICTEST } from '../marking.ts';
import { levelOfObject, type ObjectLevel } from './markings.ts';
import type { StixObject } from './shapes.ts';

/** An object as it stands in the file. */
export interface Held {
  readonly object: StixObject;
  readonly start: number;
  readonly end: number;
  /** Of its text: part of what gives a unit its meaning that is told elsewhere in the bundle. */
  readonly digest: string;
  readonly issues: readonly Issue[];
}

/** Relationships followed from one object. Those over it are told of by themselves, so that no hub is gone through again and again. */
const MOST_AROUND = 2000;

/** The objects of one bundle, found by id and by what they are related to. */
export interface Bundle {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The newest version of each object, in file order. */
  readonly objects: ReadonlyMap<string, Held>;
  /** Relationships that have an object at either end, by its id; of one that has very many the first ones. */
  readonly around: ReadonlyMap<string, readonly Held[]>;
  /** E-mail addresses that belong to an account, by the account's id. */
  readonly emails: ReadonlyMap<string, readonly Held[]>;
  readonly issues: readonly Issue[];
  readonly levelOf: (held: Held) => ObjectLevel;
}

/** Returns a bundle of what was held. Of two versions of an object the newer one counts; the older is said to be superseded. */
export function gather(
  held: readonly Held[],
  place: { readonly id: string; readonly start: number; readonly end: number; readonly issues: readonly Issue[] },
): Bundle {
  const objects = new Map<string, Held>();
  const issues = [...place.issues];
  for (const one of held) {
    const before = objects.get(one.object.id);
    if (before !== undefined) {
      const message = 'The bundle has several versions of an object; the newest counts.';
      issues.push({ code: 'object-superseded', severity: 'warning', at: { byte: one.start }, message });
    }
    if (before === undefined || isNewer(one.object, before.object)) objects.set(one.object.id, one);
  }
  const around = new Map<string, Held[]>();
  const emails = new Map<string, Held[]>();
  for (const one of objects.values()) {
    const { type, source_ref: source, target_ref: target, belongs_to_ref: account } = one.object;
    if (type === 'relationship') {
      put(around, source, one);
      if (target !== source) put(around, target, one);
    } else if (type === 'email-addr') put(emails, account, one);
  }
  const levels = new Map<string, ObjectLevel>();
  const levelOf = (one: Held) => {
    const known = levels.get(one.object.id);
    if (known !== undefined) return known;
    const level = levelOfObject(one.object, (id) => objects.get(id)?.object);
    levels.set(one.object.id, level);
    return level;
  };
  return { ...place, objects, around, emails, issues, levelOf };
}

function put(index: Map<string, Held[]>, id: string | undefined, one: Held): void {
  if (id === undefined) return;
  const list = index.get(id);
  if (list === undefined) index.set(id, [one]);
  else if (list.length < MOST_AROUND) list.push(one);
}

/** Returns the digest of the objects that a unit tells of beside its own bytes: when one of them changes, so does the unit. */
export function digestOf(used: Iterable<Held>): string {
  const hash = createHash('sha256');
  for (const digest of [...used].map((one) => one.digest).sort()) hash.update(digest);
  return hash.digest('base64url');
}

/** Returns the instant of a version as text that sorts by time: STIX writes as many digits of a second as it likes. */
export function versionOf({ modified, created }: StixObject): string | undefined {
  const instant = modified ?? created;
  if (instant === undefined) return undefined;
  const [, seconds = instant, fraction = ''] = /^(.*?)(?:\.(\d+))?Z$/.exec(instant) ?? [];
  return `${seconds}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
}

/** Issues of an object whose marking nobody here can read. */
export function markingIssue(held: Held): Issue {
  const message = `A marking of the object is not known; it counts as ${STRICTEST}.`;
  return { code: 'marking-unknown', severity: 'warning', at: { byte: held.start }, message };
}

function isNewer(a: StixObject, b: StixObject): boolean {
  return (versionOf(a) ?? '') > (versionOf(b) ?? '');
}
