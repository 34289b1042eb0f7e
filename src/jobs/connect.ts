import { Redis } from 'ioredis';

/** Returns a connection that waits for Redis to come back rather than lose what was asked of it. */
export function connect(redisUrl: string): Redis {
  const redis = new Redis(redisUrl, {
    maxRetriesPerRequest: null,
    retryStrategy: (tries) => Math.min(tries * 100, 2000),
  });
  redis.on('error', () => {});
  return redis;
}
