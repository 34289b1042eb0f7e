import { z } from 'zod';
import type { Thing } from '../src/graph/entities.ts';
import { listThings } from '../src/graph/lists.ts';
import { search } from '../src/graph/search.ts';
import type { EntityKind } from '../src/model/entity-kinds.ts';
import { findOrders } from '../src/work/list-orders.ts';
import type { Context } from './context.ts';
import { type Connection, Cursors, type PageArgs, readCount, toConnection } from './page.ts';

const place = z.object({ knownFrom: z.number().int(), id: z.string() });

export interface EntitiesArgs extends PageArgs {
  readonly filter: {
    readonly kind: EntityKind;
    readonly knownSince?: string | null | undefined;
    readonly knownUntil?: string | null | undefined;
    readonly country?: string | null | undefined;
    readonly hsCode?: string | null | undefined;
  };
}

/** Returns the current things of a kind, newest known first. */
export async function listEntities(
  _parent: unknown,
  { filter, ...page }: EntitiesArgs,
  context: Context,
): Promise<Connection<Thing>> {
  const { kind, knownSince, knownUntil, country, hsCode } = filter;
  const narrowed = {
    kind,
    since: instant(knownSince),
    until: instant(knownUntil),
    country: country ?? undefined,
    hsCode: hsCode ?? undefined,
  };
  const cursors = new Cursors(context, ['entities', narrowed], place);
  const first = readCount('first', page.first);
  const { rows, hasMore } = await listThings(
    context.hub.graph,
    context.viewer,
    narrowed,
    first,
    cursors.decode(page.after),
  );
  return toConnection(rows, hasMore, page, (row) => ({ cursor: cursors.encode(row.place), node: row.thing }));
}

export interface OrdersArgs extends PageArgs {
  readonly filter?: { readonly state?: 'OPEN' | 'ALL' | null | undefined } | null | undefined;
}

/** Returns the orders to the viewer's office, newest first. */
export async function listOrders(
  _parent: unknown,
  { filter, ...page }: OrdersArgs,
  context: Context,
): Promise<Connection<Thing>> {
  const { hub, viewer } = context;
  const state = filter?.state === 'ALL' ? 'all' : 'open';
  const cursors = new Cursors(context, ['orders', state], place);
  const asked = { state, first: readCount('first', page.first), after: cursors.decode(page.after) } as const;
  const { rows, hasMore } = await findOrders(hub.desk, viewer, asked);
  return toConnection(rows, hasMore, page, (row) => ({ cursor: cursors.encode(row.place), node: row.thing }));
}

function instant(text: string | null | undefined): number | undefined {
  return text === null || text === undefined ? undefined : Date.parse(text);
}

export interface SearchArgs extends PageArgs {
  readonly text: string;
}

/** A page of what a search found; `matched` says by what, row by row. */
export interface SearchPage extends Connection<Thing> {
  readonly edges: readonly { readonly cursor: string; readonly node: Thing; readonly matched: string }[];
  readonly tooCommon: boolean;
}

/** Returns what a text finds, best first. */
export async function searchThings(_parent: unknown, args: SearchArgs, context: Context): Promise<SearchPage> {
  const { hub, viewer } = context;
  const cursors = new Cursors(context, ['search', args.text], z.string());
  const first = readCount('first', args.first);
  const after = cursors.decode(args.after);
  const { hits, hasMore, tooCommon } = await search(hub.graph, hub.makeId, viewer, { text: args.text, first, after });
  const { pageInfo } = toConnection(hits, hasMore, args, ({ thing }) => ({
    cursor: cursors.encode(thing.id),
    node: thing,
  }));
  const edges = hits.map(({ thing, matched }) => ({ cursor: cursors.encode(thing.id), node: thing, matched }));
  return { edges, pageInfo, tooCommon };
}
