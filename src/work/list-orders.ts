import { authorise } from '../auth/authorise.ts';
import { findEntities, type Thing } from '../graph/entities.ts';
import type { ListPlace } from '../graph/lists.ts';
import { listOrders } from '../graph/work.ts';
import type { Viewer } from '../model/access.ts';
import type { Desk } from './desk.ts';

export interface OrderPage {
  readonly rows: readonly { readonly place: ListPlace; readonly thing: Thing }[];
  readonly hasMore: boolean;
}

/**
 * Returns one page of the orders to the viewer's own office, newest first: open ones, or all but those taken back. None for a
 * viewer without an office, or whose purpose does not hold its orders.
 */
export async function findOrders(
  desk: Pick<Desk, 'graph' | 'classes'>,
  viewer: Viewer,
  {
    state,
    first,
    after,
  }: { readonly state: 'open' | 'all'; readonly first: number; readonly after?: ListPlace | undefined },
): Promise<OrderPage> {
  authorise(viewer, 'read');
  const { office, keys } = viewer;
  const offices = desk
    .classes()
    .filter(({ key }) => office !== undefined && key.startsWith(`orders/${office}/`) && viewer.classes.has(key))
    .map(({ number }) => number);
  if (offices.length === 0) return { rows: [], hasMore: false };
  const places = await listOrders(desk.graph, { offices, keys, open: state === 'open' }, first, after);
  const page = places.slice(0, first);
  const ids = page.map(({ id }) => id);
  const things = await findEntities(desk.graph, ids, keys);
  return {
    rows: page.flatMap((place, index) => {
      const thing = things[index];
      return thing === undefined ? [] : [{ place, thing }];
    }),
    hasMore: places.length > first,
  };
}
