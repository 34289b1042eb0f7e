import { z } from 'zod';
import {
  type EnrolledPartner,
  listEnrolled,
  listExchanges as listPartnerExchanges,
  type PartnerExchange,
} from '../src/share/list-enrolled.ts';
import type { Context } from './context.ts';
import { type Connection, Cursors, type PageArgs, readCount, toConnection } from './page.ts';

const place = z.int().nonnegative();

/** Returns the partners as administrators see them. */
export function listAll(_parent: unknown, _args: unknown, { hub, viewer }: Context): Promise<EnrolledPartner[]> {
  return listEnrolled(hub.enrolled, viewer);
}

/** Returns what a partner asked, newest first. */
export async function listExchanges(
  _parent: unknown,
  { partner, ...page }: PageArgs & { readonly partner: string },
  context: Context,
): Promise<Connection<PartnerExchange['statement']>> {
  const cursors = new Cursors(context, ['partnerExchanges', partner], place);
  const asked = { partner, first: readCount('first', page.first), before: cursors.decode(page.after) };
  const { rows, hasMore } = await listPartnerExchanges(context.hub.enrolled, context.viewer, asked);
  return toConnection(rows, hasMore, page, ({ at, statement }) => ({ cursor: cursors.encode(at), node: statement }));
}

/** A field that left, or would have, and what was done to it. */
export interface Treated {
  readonly kind: string;
  readonly field: string;
  readonly treatment: string;
}

/** Returns what left in an exchange, a row a field. */
export function listReleased({ released }: PartnerExchange['statement']): Treated[] {
  return Object.entries(released).flatMap(([kind, fields]) =>
    Object.entries(fields).map(([field, treatment]) => ({ kind, field, treatment })),
  );
}
