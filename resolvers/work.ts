import type { Thing } from '../src/graph/entities.ts';
import type { ShownDelivery } from '../src/graph/feed-reads.ts';
import { findLabels } from '../src/graph/labels.ts';
import { findOpenOrders, findOrdered } from '../src/graph/work.ts';
import type { Label } from '../src/score/label.ts';
import { claim as claimThing } from '../src/work/claim.ts';
import { decide as decideThing } from '../src/work/decide.ts';
import { findWritten, type Made, requireThing } from '../src/work/desk.ts';
import { ingest as ingestText } from '../src/work/ingest.ts';
import { judge as judgeThings } from '../src/work/judge.ts';
import { order as orderThing } from '../src/work/order.ts';
import { recordFinding as record } from '../src/work/record-finding.ts';
import { replayDeadLetter as replay } from '../src/work/replay-dead-letter.ts';
import { openBatches } from './batches.ts';
import type { Context } from './context.ts';
import { loadThing } from './entity.ts';
import { loadDelivery } from './feed.ts';
import { readKey } from './id.ts';

/** The one argument of every mutation, as GraphQL gives it: checked by the function that does the work. */
export interface Asked {
  readonly input: Readonly<Record<string, unknown>>;
}

/** A thing after something was done on it, and what was written. */
export interface Done {
  readonly entity: Thing;
  readonly written: Thing;
}

/** Claims a thing, or releases the viewer's claim; returns the thing. */
export async function claim(_parent: unknown, { input }: Asked, context: Context): Promise<Thing> {
  const given = read(input, { id: 'Entity' });
  await claimThing(context.hub.desk, context.viewer, given);
  return reread(context, given['id']);
}

/** Judges two Entities; returns the thing that the first one is now. */
export async function judge(_parent: unknown, { input }: Asked, context: Context): Promise<Thing> {
  const given = read(input, { a: 'Entity', b: 'Entity' });
  await judgeThings(context.hub.desk, context.viewer, given);
  return reread(context, given['a']);
}

/** Decides on a thing; returns it and the decision. */
export async function decide(_parent: unknown, { input }: Asked, context: Context): Promise<Done> {
  const given = read(input, { id: 'Entity' });
  return done(context, given['id'], await decideThing(context.hub.desk, context.viewer, given));
}

/** Orders an office to act on a thing; returns the thing and the order as the viewer keeps it. */
export async function order(_parent: unknown, { input }: Asked, context: Context): Promise<Done> {
  const given = read(input, { id: 'Entity' });
  return done(context, given['id'], await orderThing(context.hub.desk, context.viewer, given));
}

/** Records a finding of the viewer's office; returns it. */
export async function recordFinding(_parent: unknown, { input }: Asked, context: Context): Promise<Thing> {
  const made = await record(context.hub.desk, context.viewer, read(input, { order: 'Entity' }));
  await context.renew();
  return findWritten(context.hub.desk, context.viewer, made);
}

/** Takes a small delivery in; returns what came of it. */
export async function ingest(_parent: unknown, { input }: Asked, context: Context): Promise<ShownDelivery> {
  const id = await ingestText(context.hub.desk, context.viewer, read(input, {}));
  await context.renew();
  const delivery = await loadDelivery(context, id);
  if (delivery === null) throw new Error('a delivery that was taken in a moment ago is gone');
  return delivery;
}

/** Has a dead letter taken in again; returns how it stands. */
export function replayDeadLetter(_parent: unknown, { input }: Asked, context: Context): Promise<string> {
  return replay(context.hub.desk, context.viewer, read(input, { id: 'DeadLetter' }));
}

/** True while an order is to be acted on. */
export async function isOpen(order: Thing, _args: unknown, context: Context): Promise<boolean> {
  return context.loaders.of(openOpenOrders, context).load(order);
}

/** Returns what an order is for; null when the viewer does not see that. */
export async function findOrderedThing(order: Thing, _args: unknown, context: Context): Promise<Thing | null> {
  const thing = await context.loaders.of(openOrderedThings, context).load(order);
  return thing === undefined ? null : ((await loadThing(context, thing)) ?? null);
}

/** Returns what the findings on a thing come to; null when there are none that say anything. */
export async function findLabel(thing: Thing, _args: unknown, context: Context): Promise<Label | null> {
  return (await context.loaders.of(openLabels, context).load(thing)) ?? null;
}

const alike = { nameOf: ({ id }: Thing) => id, likeOf: () => '' };

function openOpenOrders({ hub, viewer }: Context) {
  return openBatches<Thing, boolean>({
    ...alike,
    load: async (orders) => {
      const ids = orders.flatMap(({ memberIds }) => [...memberIds]);
      const open = new Set(await findOpenOrders(hub.graph, viewer, ids));
      return orders.map(({ memberIds }) => memberIds.some((id) => open.has(id)));
    },
  });
}

function openOrderedThings({ hub, viewer }: Context) {
  return openBatches<Thing, string | undefined>({
    ...alike,
    load: async (orders) => {
      const ids = orders.flatMap(({ memberIds }) => [...memberIds]);
      const ordered = await findOrdered(hub.graph, viewer, ids);
      return orders.map(({ memberIds }) => ordered.find(({ order }) => memberIds.includes(order))?.id);
    },
  });
}

function openLabels({ hub, viewer }: Context) {
  return openBatches<Thing, Label | undefined>({
    ...alike,
    load: async (things) => {
      const labels = await findLabels(hub.graph, viewer, things);
      return things.map(({ id }) => labels.get(id));
    },
  });
}

/** Leaves out what GraphQL gives as null, and puts the key in place of each id; an id of another type is unknown like any other. */
export function read(input: Asked['input'], ids: Readonly<Record<string, string>>): Record<string, unknown> {
  const given = Object.entries(input).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([name, value]) => {
      const type = ids[name];
      if (type !== undefined) return [name, readKey(type, String(value)) ?? ''];
      return [name, readInner(value)];
    }),
  );
}

function readInner(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readInner);
  return isObject(value) ? read(value, {}) : value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The thing as it is now, with the classes there are now. */
export async function reread(context: Context, id: unknown): Promise<Thing> {
  await context.renew();
  return requireThing(context.hub.desk, context.viewer, String(id));
}

/** Returns a thing as it is now and what was written on it. */
export async function done(context: Context, id: unknown, made: Made): Promise<Done> {
  const entity = await reread(context, id);
  return { entity, written: await findWritten(context.hub.desk, context.viewer, made) };
}
