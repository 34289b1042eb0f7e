import { z } from 'zod';
import {
  type EnrolledPartner,
  listChanges,
  listEnrolled,
  listExchanges as listPartnerExchanges,
  type PartnerExchange,
} from '../src/share/list-enrolled.ts';
import {
  addPartner,
  addPartnerKeys,
  changePartner,
  endPartnerKey,
  type ShownCard,
  showOwnCard,
  tryCard,
} from '../src/share/manage-partners.ts';
import type { PartnerChange } from '../src/share/partner-changes.ts';
import type { Context } from './context.ts';
import { type Connection, Cursors, type PageArgs, readCount, toConnection } from './page.ts';
import { type Asked, read } from './work.ts';

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

/** Returns the last changes of a partner's enrolment, newest first. */
export function listChangesOf(
  { card }: EnrolledPartner,
  { first }: { readonly first?: number | null | undefined },
  { hub, viewer }: Context,
): Promise<PartnerChange[]> {
  return listChanges(hub.enrolled, viewer, card.id, readCount('first', first, 100, 10));
}

/** Returns our own card; null before there is one. */
export function findOwnCard(_parent: unknown, _args: unknown, { hub, viewer }: Context): ShownCard | null {
  return showOwnCard(hub.enrolled, viewer) ?? null;
}

/** Returns the card in a text, or what is wrong with it. */
export function readCard(
  _parent: unknown,
  { card }: { readonly card: string },
  { hub, viewer }: Context,
): ReturnType<typeof tryCard> {
  return tryCard(hub.enrolled, viewer, card);
}

/** Enrols a partner; returns it. */
export function add(_parent: unknown, { input }: Asked, context: Context): Promise<EnrolledPartner> {
  return find(context, addPartner(context.hub.enrolled, context.viewer, read(input, {})));
}

/** Suspends, resumes or removes a partner; returns it. */
export function change(_parent: unknown, { input }: Asked, context: Context): Promise<EnrolledPartner> {
  return find(context, changePartner(context.hub.enrolled, context.viewer, read(input, {})));
}

/** Adds the keys of a partner's newer card; returns the partner. */
export function addKeys(_parent: unknown, { input }: Asked, context: Context): Promise<EnrolledPartner> {
  return find(context, addPartnerKeys(context.hub.enrolled, context.viewer, read(input, {})));
}

/** Ends a key of a partner; returns the partner. */
export function endKey(_parent: unknown, { input }: Asked, context: Context): Promise<EnrolledPartner> {
  return find(context, endPartnerKey(context.hub.enrolled, context.viewer, read(input, {})));
}

async function find({ hub, viewer }: Context, id: string): Promise<EnrolledPartner> {
  const found = (await listEnrolled(hub.enrolled, viewer)).find(({ card }) => card.id === id);
  if (found === undefined) throw new Error('a partner that was written a moment ago is gone');
  return found;
}
