import type { Redis } from 'ioredis';
import type { SessionStore } from '../auth/session.ts';

const prefix = 'sekisho:auth:';

/** Returns the store of sessions and used sign-in codes in Redis, where every entry ends by itself. */
export function openSessionStore(redis: Redis): SessionStore {
  return {
    put: async (name, value, ttlMs) => {
      await redis.set(prefix + name, value, 'PX', ttlMs);
    },
    get: async (name) => (await redis.get(prefix + name)) ?? undefined,
    remove: async (name) => {
      await redis.del(prefix + name);
    },
    claimOnce: async (name, ttlMs) => (await redis.set(prefix + name, '1', 'PX', ttlMs, 'NX')) === 'OK',
  };
}
