import { randomUUID } from 'node:crypto';
import { NotFoundError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { findClassNumbers, findEntities, type Thing } from '../graph/entities.ts';
import { type AccessClass, setKey, type Viewer } from '../model/access.ts';
import type { ParsedUnit } from '../model/parsed-unit.ts';
import type { Task } from '../pipeline/desk.ts';

/** What the work functions need of the hub. */
export interface Desk {
  readonly graph: Graph;
  readonly now: () => number;
  /** Every class there is, sets included. */
  readonly classes: () => readonly AccessClass[];
  /** Hands a task to the worker and resolves after its commit. */
  readonly carryOut: (task: Task) => Promise<void>;
}

/** Returns the thing of an id. Throws NOT_FOUND, the same for unknown and hidden. */
export async function requireThing(desk: Desk, viewer: Viewer, id: string): Promise<Thing> {
  const [thing] = await findEntities(desk.graph, [id], viewer.keys);
  if (thing === undefined) throw new NotFoundError('there is nothing of this id for you');
  return thing;
}

/** Where what a viewer writes about things stands: the set of the viewer's profile and the classes of every visible member. */
export async function placeFor(
  desk: Desk,
  viewer: Viewer,
  things: readonly Thing[],
): Promise<{ key: string; members: string[] }> {
  const byNumber = new Map(desk.classes().map(({ key, number }) => [number, key]));
  const ids = things.flatMap(({ memberIds }) => [...memberIds]);
  const numbers = await findClassNumbers(desk.graph, ids, viewer.keys);
  const classes = numbers.flatMap((number) => byNumber.get(number) ?? []).filter((key) => !key.startsWith('set('));
  const members = [
    ...new Set([...(viewer.profile === undefined ? [] : [`profile:${viewer.profile}`]), ...classes]),
  ].sort();
  const key = setKey(members);
  return { key, members: key === members[0] ? [] : members };
}

/** Returns a desk unit: one new thing of work with its facts, attached to Entities that are there. */
export function deskUnit(
  viewer: Viewer,
  at: number,
  unit: Pick<ParsedUnit, 'mentions' | 'links' | 'subject'> & {
    readonly kind: string;
    readonly number: string;
    readonly function?: ParsedUnit['function'];
  },
): ParsedUnit {
  return {
    feed: 'desk',
    format: 'sekisho-desk/1',
    parser: 'desk/1',
    bytes: [0, 0],
    document: { kind: unit.kind, number: unit.number, sender: viewer.agency },
    mode: 'snapshot',
    function: unit.function ?? 'original',
    preparedAt: new Date(at).toISOString(),
    subject: unit.subject,
    mentions: unit.mentions,
    links: unit.links,
    issues: [],
  };
}

/** Returns a new number for a thing of work. */
export function newNumber(): string {
  return randomUUID();
}
