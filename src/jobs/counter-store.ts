import type { Redis } from 'ioredis';
import type { Counters } from '../share/limits.ts';

const prefix = 'sekisho:count:';

/** Returns counts in Redis that end by themselves: added to and given their end in one step, so that none stays for ever. */
export function openCounters(redis: Redis): Counters {
  return {
    add: async (name, by, ttlMs) => {
      const answers = await redis
        .multi()
        .incrby(prefix + name, by)
        .pexpire(prefix + name, ttlMs, 'NX')
        .exec();
      return Number(answers?.[0]?.[1]);
    },
  };
}
