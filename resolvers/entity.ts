import { readThings, type Thing } from '../src/graph/entities.ts';
import { NOW } from '../src/graph/known.ts';
import { findIdentifiers, type HeldIdentifier } from '../src/graph/thing-identifiers.ts';
import { findLinks, type LinkRow } from '../src/graph/thing-links.ts';
import { findMentions, type MentionRow } from '../src/graph/thing-mentions.ts';
import { findWork } from '../src/graph/thing-work.ts';
import { openBatches, rowsOf } from './batches.ts';
import type { Context } from './context.ts';
import { readKey } from './id.ts';
import { readCount } from './page.ts';

/** A list that may be cut. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly truncated: boolean;
}

/** Something said of a thing, or a way to another one, with the instant that it is shown as of. */
export type Mention = MentionRow & { readonly at: number };
export type Link = LinkRow & { readonly at: number };

/** Returns the entity of an id; null when it is unknown or hidden. */
export async function findEntity(
  _parent: unknown,
  { id }: { readonly id: string },
  context: Context,
): Promise<Thing | null> {
  const key = readKey('Entity', id);
  return key === undefined ? null : ((await loadThing(context, key)) ?? null);
}

/** Returns the thing of a member's id, together with all others asked for at this level of the request. */
export function loadThing(context: Context, id: string, at: number = NOW): Promise<Thing | undefined> {
  return context.loaders.of(openThings, context).load({ id, at });
}

/** Returns the thing at the end of something that the viewer was shown: it is there, or the graph changed in between. */
export async function loadEnd(
  { entity, at = NOW }: { readonly entity: string; readonly at?: number },
  _args: unknown,
  context: Context,
): Promise<Thing> {
  const thing = await loadThing(context, entity, at);
  if (thing === undefined) throw new Error('an entity that was read a moment ago is gone');
  return thing;
}

function openThings({ hub, viewer }: Context) {
  return openBatches<{ id: string; at: number }, Thing | undefined>({
    nameOf: ({ id, at }) => `${id} ${at}`,
    likeOf: ({ at }) => String(at),
    load: (keys) =>
      readThings(
        hub.graph,
        viewer,
        keys.map(({ id }) => id),
        keys[0]?.at,
      ),
  });
}

/** What is asked of a thing, and the thing. */
interface Asked {
  readonly thing: Thing;
  readonly limit: number;
  readonly types?: readonly string[] | undefined;
}

const asked = {
  nameOf: ({ thing, limit, types }: Asked) => JSON.stringify([thing.id, thing.at, limit, types]),
  likeOf: ({ thing, limit, types }: Asked) => JSON.stringify([thing.at, limit, types]),
};

/** Returns the identifiers of a thing. */
export function findIdentifiersOf(thing: Thing, _args: unknown, context: Context): Promise<readonly HeldIdentifier[]> {
  return context.loaders.of(openIdentifiers, context).load({ thing, limit: 0 });
}

function openIdentifiers({ hub, viewer }: Context) {
  return openBatches<Asked, HeldIdentifier[]>({
    ...asked,
    load: async (keys) => {
      const things = keys.map(({ thing }) => thing);
      return rowsOf(things, await findIdentifiers(hub.graph, viewer, things, things[0]?.at ?? NOW));
    },
  });
}

/** Returns what was said of a thing, newest first. */
export function findMentionsOf(
  thing: Thing,
  { first }: { readonly first?: number | null | undefined },
  context: Context,
): Promise<Rows<Mention>> {
  return context.loaders.of(openMentions, context).load({ thing, limit: readCount('first', first) });
}

function openMentions({ hub, viewer }: Context) {
  return openBatches<Asked, Rows<Mention>>({
    ...asked,
    load: async (keys) => {
      const things = keys.map(({ thing }) => thing);
      const { thing, limit } = keys[0] as Asked;
      const found = rowsOf(things, await findMentions(hub.graph, viewer, things, limit, thing.at));
      return found.map((rows) => cut(rows, limit, thing.at));
    },
  });
}

/** Returns the statements that lead from a thing to others, newest first. */
export function findLinksOf(
  thing: Thing,
  {
    first,
    types,
  }: { readonly first?: number | null | undefined; readonly types?: readonly string[] | null | undefined },
  context: Context,
): Promise<Rows<Link>> {
  const limit = readCount('first', first);
  return context.loaders.of(openLinks, context).load({ thing, limit, types: types ?? undefined });
}

function openLinks({ hub, viewer }: Context) {
  return openBatches<Asked, Rows<Link>>({
    ...asked,
    load: async (keys) => {
      const things = keys.map(({ thing }) => thing);
      const { thing, limit, types } = keys[0] as Asked;
      const found = rowsOf(things, await findLinks(hub.graph, viewer, things, { limit, types, at: thing.at }));
      return found.map((rows) => cut(rows, limit, thing.at));
    },
  });
}

/** Returns claims, decisions, orders and findings on a thing, newest first, each once. */
export async function findWorkOf(thing: Thing, _args: unknown, context: Context): Promise<Thing[]> {
  const entities = await context.loaders.of(openWork, context).load({ thing, limit: 0 });
  const things = await Promise.all(entities.map((entity) => loadThing(context, entity, thing.at)));
  return [...new Map(things.flatMap((each) => (each === undefined ? [] : [[each.id, each] as const]))).values()];
}

function openWork({ hub, viewer }: Context) {
  return openBatches<Asked, string[]>({
    ...asked,
    load: async (keys) => {
      const things = keys.map(({ thing }) => thing);
      const found = rowsOf(things, await findWork(hub.graph, viewer, things, things[0]?.at ?? NOW));
      return found.map((rows) => rows.map(({ entity }) => entity));
    },
  });
}

function cut<Row>(rows: readonly Row[], limit: number, at: number): Rows<Row & { readonly at: number }> {
  return { rows: rows.slice(0, limit).map((row) => ({ ...row, at })), truncated: rows.length > limit };
}
