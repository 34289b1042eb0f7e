import { z } from 'zod';
import type { Thing } from '../src/graph/entities.ts';
import { findHandling, type Handling } from '../src/graph/thing-work.ts';
import {
  findTargets,
  groupTargets,
  listTargets,
  type TargetGroup,
  type TargetRow,
  type WorklistFilter,
  type WorklistGroup,
  type WorklistOrder,
} from '../src/graph/worklist.ts';
import type { EntityKind } from '../src/model/entity-kinds.ts';
import { openBatches } from './batches.ts';
import type { Context } from './context.ts';
import { loadThing } from './entity.ts';
import { type Connection, Cursors, type PageArgs, readCount, toConnection } from './page.ts';
import { findReasonsOf, type LanguageArgs, type Reason } from './reason.ts';

/** The filter as a caller gives it. */
export interface WorklistFilterInput {
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly flight?: string | null | undefined;
  readonly office?: string | null | undefined;
  readonly receptacle?: string | null | undefined;
  readonly postingOffice?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly minPoints?: number | null | undefined;
  readonly dueBefore?: string | null | undefined;
  readonly dueAfter?: string | null | undefined;
  readonly claimed?: 'ANY' | 'FREE' | 'MINE' | null | undefined;
}

export interface WorklistArgs extends PageArgs {
  readonly filter?: WorklistFilterInput | null | undefined;
  readonly order?: WorklistOrder | null | undefined;
}

/** Returns one page of the worklist of the viewer's profile. */
export async function listWorklist(
  _parent: unknown,
  args: WorklistArgs,
  context: Context,
): Promise<Connection<TargetRow>> {
  const order = args.order ?? 'VALUE';
  const filter = readFilter(args.filter);
  const cursors = new Cursors(context, ['worklist', order, filter], z.string().max(100));
  const first = readCount('first', args.first);
  const asked = { filter, order, first, after: cursors.decode(args.after), now: context.now() };
  const { rows, hasMore } = await listTargets(context.hub.graph, context.viewer, asked);
  return toConnection(rows, hasMore, args, (row) => ({
    cursor: cursors.encode(order === 'VALUE' ? row.rankKey : row.dueKey),
    node: row,
  }));
}

/** Returns the first rows of the worklist. */
export async function watchWorklist(_parent: unknown, args: WorklistArgs, context: Context): Promise<TargetRow[]> {
  const { edges } = await listWorklist(_parent, { ...args, after: null }, context);
  return edges.map(({ node }) => node);
}

/** Returns the flights, bags or offices of the worklist. */
export function listGroups(
  _parent: unknown,
  { by, filter }: { readonly by: WorklistGroup; readonly filter?: WorklistFilterInput | null | undefined },
  context: Context,
): Promise<TargetGroup[]> {
  return groupTargets(context.hub.graph, context.viewer, by, readFilter(filter), context.now());
}

/** Returns the worklist row of a thing; null when it has none under the viewer's profile. */
export async function findTargetOf(thing: Thing, _args: unknown, context: Context): Promise<TargetRow | null> {
  return (await context.loaders.of(openTargets, context).load(thing)) ?? null;
}

function openTargets({ hub, viewer }: Context) {
  return openBatches<Thing, TargetRow | undefined>({
    ...byThing,
    load: async (things) => {
      const found = await findTargets(hub.graph, hub.makeId, viewer, things);
      return things.map(({ id }) => found.get(id));
    },
  });
}

const byThing = { nameOf: ({ id }: Thing) => id, likeOf: () => '' };

/** Returns the thing that a row is about. */
export async function findTargetEntity({ thing }: TargetRow, _args: unknown, context: Context): Promise<Thing> {
  const found = await loadThing(context, thing);
  if (found === undefined) throw new Error('the thing of a target that was read a moment ago is gone');
  return found;
}

/** Returns the reasons of a row. */
export async function findTargetReasons(row: TargetRow, args: LanguageArgs, context: Context): Promise<Reason[]> {
  return findReasonsOf(await findTargetEntity(row, {}, context), args, context);
}

/** Returns who works on a row's thing and what was decided, as far as the viewer may see it. */
export async function findHandlingOf(row: TargetRow, context: Context): Promise<Handling> {
  return context.loaders.of(openHandling, context).load(await findTargetEntity(row, {}, context));
}

function openHandling({ hub, viewer, now }: Context) {
  return openBatches<Thing, Handling>({
    ...byThing,
    load: async (things) => {
      const rows = await findHandling(hub.graph, viewer, things, now());
      const found = new Map(rows.map((row) => [row.thing, row]));
      return things.map(({ id }) => found.get(id) ?? { thing: id, claimedBy: null, claimedAt: null, decision: null });
    },
  });
}

function readFilter(input: WorklistFilterInput | null | undefined): WorklistFilter {
  return {
    kinds: input?.kinds ?? undefined,
    flight: input?.flight ?? undefined,
    office: input?.office ?? undefined,
    receptacle: input?.receptacle ?? undefined,
    postingOffice: input?.postingOffice ?? undefined,
    slug: input?.slug ?? undefined,
    minPoints: input?.minPoints ?? undefined,
    dueBefore: instant(input?.dueBefore),
    dueAfter: instant(input?.dueAfter),
    claimed: input?.claimed ?? undefined,
  };
}

function instant(text: string | null | undefined): number | undefined {
  return text === null || text === undefined ? undefined : Date.parse(text);
}
