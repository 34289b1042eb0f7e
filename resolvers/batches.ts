import DataLoader from 'dataloader';
import type { Thing } from '../src/graph/entities.ts';

/** How a loader tells its keys apart, which of them it asks for together, and how: one value a key, in order. */
export interface Batch<Key, Value> {
  readonly nameOf: (key: Key) => string;
  /** Keys with the same text go into one call. */
  readonly likeOf: (key: Key) => string;
  readonly load: (keys: readonly Key[]) => Promise<readonly Value[]>;
}

/** Returns a loader that answers all alike keys of a level of the request in one call. */
export function openBatches<Key, Value>({ nameOf, likeOf, load }: Batch<Key, Value>): DataLoader<Key, Value, string> {
  return new DataLoader<Key, Value, string>(
    async (keys) => {
      const values = new Map<string, Value>();
      await Promise.all(
        [...Map.groupBy(keys, likeOf).values()].map(async (alike) => {
          const loaded = await load(alike);
          for (const [index, key] of alike.entries()) values.set(nameOf(key), loaded[index] as Value);
        }),
      );
      return keys.map((key) => values.get(nameOf(key)) as Value);
    },
    { cacheKeyFn: nameOf },
  );
}

/** Returns the rows of each thing, in the order they came. */
export function rowsOf<Row extends { readonly thing: string }>(
  things: readonly Pick<Thing, 'id'>[],
  rows: readonly Row[],
): Row[][] {
  const byThing = Map.groupBy(rows, ({ thing }) => thing);
  return things.map(({ id }) => byThing.get(id) ?? []);
}
