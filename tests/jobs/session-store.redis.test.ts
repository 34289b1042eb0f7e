import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { SessionStore } from '../../src/auth/session.ts';
import { connect } from '../../src/jobs/connect.ts';
import { openSessionStore } from '../../src/jobs/session-store.ts';

let redis: ReturnType<typeof connect>;
let store: SessionStore;
beforeAll(() => {
  redis = connect(inject('redisUrl'));
  store = openSessionStore(redis);
});
afterAll(() => redis.disconnect());

test('a session is found until it is removed', async () => {
  const name = randomUUID();
  expect(await store.get(name)).toBeUndefined();
  await store.put(name, 'value', 60_000);
  expect(await store.get(name)).toBe('value');
  await store.remove(name);
  expect(await store.get(name)).toBeUndefined();
});

test('a session ends by itself', async () => {
  const name = randomUUID();
  await store.put(name, 'value', 20);
  await expect.poll(() => store.get(name)).toBeUndefined();
});

test('of a hundred who use one code at once, one is let in', async () => {
  const name = randomUUID();
  const claims = await Promise.all(Array.from({ length: 100 }, () => store.claimOnce(name, 60_000)));
  expect(claims.filter(Boolean)).toHaveLength(1);
});
