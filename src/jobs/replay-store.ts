import type { Redis } from 'ioredis';
import type { ReplayStore } from '../auth/replay.ts';

const prefix = 'sekisho:replay:';

/** Returns the store of used proofs in Redis, where every entry ends by itself. */
export function openReplayStore(redis: Redis): ReplayStore {
  return {
    claimOnce: async (name, ttlMs) => (await redis.set(prefix + name, '1', 'PX', ttlMs, 'NX')) === 'OK',
  };
}
