import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { ReplayStore } from '../../src/auth/replay.ts';
import { connect } from '../../src/jobs/connect.ts';
import { openReplayStore } from '../../src/jobs/replay-store.ts';

let redis: ReturnType<typeof connect>;
let store: ReplayStore;
beforeAll(() => {
  redis = connect(inject('redisUrl'));
  store = openReplayStore(redis);
});
afterAll(() => redis.disconnect());

test('of a hundred who use one proof at once, one is let in', async () => {
  const name = randomUUID();
  const claims = await Promise.all(Array.from({ length: 100 }, () => store.claimOnce(name, 60_000)));
  expect(claims.filter(Boolean)).toHaveLength(1);
});

test('a name is free again when its time is over', async () => {
  const name = randomUUID();
  expect(await store.claimOnce(name, 20)).toBe(true);
  await expect.poll(() => store.claimOnce(name, 20)).toBe(true);
});
