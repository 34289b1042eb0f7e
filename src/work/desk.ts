import { HubError, InputError, NotFoundError, UnavailableError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { findClassNumbers, findEntities, type Thing } from '../graph/entities.ts';
import { findMade } from '../graph/work.ts';
import { type AccessClass, setKey, type Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { ParsedUnit } from '../model/parsed-unit.ts';
import type { Done, Task } from '../pipeline/desk.ts';

/** What the work functions need of the hub. */
export interface Desk {
  readonly graph: Graph;
  /** Epoch ms. */
  readonly now: () => number;
  /** Every class there is, sets included; read again after each task. */
  readonly classes: () => readonly AccessClass[];
  /** Hands a task to the worker and resolves after its commit. Throws what the worker refused it for. */
  readonly carryOut: (task: Task) => Promise<Done>;
  /** Leaves a task for the worker and resolves once it is on the disk: done by and by, whatever becomes of the queue. */
  readonly leave: (task: Task) => Promise<void>;
  /** Takes a small delivery into the inbox and resolves with its id after its commit. */
  readonly deliver: (
    bytes: Uint8Array,
    about: { readonly name: string; readonly feed?: string; readonly by: string },
  ) => Promise<string>;
}

/** A class or set that something stands in. */
export interface Place {
  readonly key: string;
  /** Empty for an ordinary class. */
  readonly members: string[];
}

/** Returns the thing of an id. Throws NOT_FOUND, the same for unknown and hidden. */
export async function requireThing(desk: Pick<Desk, 'graph'>, viewer: Viewer, id: string): Promise<Thing> {
  const [thing] = await findEntities(desk.graph, [id], viewer.keys);
  if (thing === undefined) throw new NotFoundError('there is nothing of this id for you');
  return thing;
}

const WORK: ReadonlySet<EntityKind> = new Set<EntityKind>(['Finding', 'Order', 'Claim', 'Decision', 'Watch']);

/** Returns the thing of an id that work is done on. Throws NOT_FOUND, or InputError for what is itself a piece of work. */
export async function requireSubject(desk: Pick<Desk, 'graph'>, viewer: Viewer, id: string): Promise<Thing> {
  const thing = await requireThing(desk, viewer, id);
  if (WORK.has(thing.kind)) throw new InputError('INPUT_INVALID', ['id: must be a thing, not work on one']);
  return thing;
}

/** Where what a viewer writes about things stands: the set of the viewer's profile and the classes of every visible member. */
export async function placeFor(desk: Desk, viewer: Viewer, things: readonly Thing[]): Promise<Place> {
  const ids = things.flatMap(({ memberIds }) => [...memberIds]);
  const numbers = await findClassNumbers(desk.graph, ids, viewer.keys);
  const known = new Map(desk.classes().map((each) => [each.number, each]));
  const members = new Set(viewer.profile === undefined ? [] : [`profile:${viewer.profile}`]);
  for (const number of numbers) {
    const found = known.get(number);
    // Left out, it would be written for more people than may see it.
    if (found === undefined) throw new HubError('INTERNAL', 'an access class is not known yet: ask again');
    for (const member of found.members.length === 0 ? [found.key] : found.members) members.add(member);
  }
  const sorted = [...members].sort();
  const key = setKey(sorted);
  return { key, members: key === sorted[0] ? [] : sorted };
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

/** Returns the link target that stands for an Entity that is there. */
export function existing(id: string): string {
  return `@${id}`;
}

/** Something that was written: the record, and where in it the thing stands. */
export interface Made {
  readonly record: string;
  readonly position: string;
}

/** Returns what a task wrote with one of its units. Throws when the worker does not know any more: it was done before a restart. */
export function madeBy({ records }: Done, unit: number, position: string): Made {
  const record = records[unit];
  if (record === undefined)
    throw new UnavailableError(
      'QUEUE_UNAVAILABLE',
      'what was asked is done, but the worker was started anew: read again',
    );
  return { record, position };
}

/** Returns what was written as the viewer sees it; the viewer's classes must be read anew before. Throws NOT_FOUND. */
export async function findWritten(desk: Pick<Desk, 'graph'>, viewer: Viewer, made: Made): Promise<Thing> {
  const id = await findMade(desk.graph, made.record, made.position, viewer.keys);
  if (id === undefined) throw new NotFoundError('what was written is not for you to see');
  return requireThing(desk, viewer, id);
}
