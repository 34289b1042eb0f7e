import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeIn } from '../../src/pipeline/pipeline.ts';
import { dump, openHub, type TestHub } from '../hub.ts';
import { worldArbitrary } from './random-units.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

/** Cuts a list into batches at the given places. */
function cut<T>(list: readonly T[], sizes: readonly number[]): T[][] {
  const batches: T[][] = [];
  let start = 0;
  for (let turn = 0; start < list.length; turn++) {
    const size = sizes[turn % sizes.length] ?? 1;
    batches.push(list.slice(start, start + size));
    start += size;
  }
  return batches;
}

test('any order, batching and repetition of the same messages gives the same graph, ids included', async () => {
  const arrival = worldArbitrary.chain((world) =>
    fc.record({
      world: fc.constant(world),
      shuffled: fc.shuffledSubarray([...world, ...world.slice(0, 3)], {
        minLength: world.length + Math.min(3, world.length),
        maxLength: world.length + Math.min(3, world.length),
      }),
      sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(arrival, async ({ world, shuffled, sizes }) => {
      await hub.empty();
      await takeIn(hub, world);
      const once = await dump(hub.graph);
      await hub.empty();
      for (const batch of cut(shuffled, sizes)) await takeIn(hub, batch);
      expect(await dump(hub.graph)).toEqual(once);
    }),
    { numRuns: Number(process.env['SEKISHO_RUNS'] ?? 20), interruptAfterTimeLimit: 60_000 },
  );
}, 300_000);
