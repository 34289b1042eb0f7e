import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connect } from '../../src/jobs/connect.ts';
import { openCounters } from '../../src/jobs/counter-store.ts';
import type { Counters } from '../../src/share/limits.ts';

let redis: ReturnType<typeof connect>;
let counters: Counters;
beforeAll(() => {
  redis = connect(inject('redisUrl'));
  counters = openCounters(redis);
});
afterAll(() => redis.disconnect());

test('a hundred who add at once are all counted', async () => {
  const name = randomUUID();
  const sums = await Promise.all(Array.from({ length: 100 }, () => counters.add(name, 2, 60_000)));
  expect(Math.max(...sums)).toBe(200);
});

test('a count ends from its beginning, however often it is added to', async () => {
  const name = randomUUID();
  await counters.add(name, 1, 40);
  await counters.add(name, 1, 60_000);
  await expect.poll(() => counters.add(name, 1, 60_000)).toBe(1);
});
