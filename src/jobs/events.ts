import type { Redis } from 'ioredis';

/** What is told to those who listen: ids and class numbers only; each subscriber reads again with its own rights. */
export type HubEvent = { readonly type: 'delivery'; readonly id: string } | { readonly type: 'worklist' };

const CHANNEL = 'sekisho:events';

/** Tells all processes of this hub that something changed. A listener that is away misses it: nothing depends on hearing. */
export async function publish(redis: Redis, event: HubEvent): Promise<void> {
  await redis.publish(CHANNEL, JSON.stringify(event));
}

/** Calls `hear` for every event from now on; returns what stops it. `redis` must be a connection of its own. */
export async function listen(redis: Redis, hear: (event: HubEvent) => void): Promise<() => void> {
  const onMessage = (_channel: string, text: string) => hear(JSON.parse(text) as HubEvent);
  redis.on('message', onMessage);
  await redis.subscribe(CHANNEL);
  return () => {
    redis.off('message', onMessage);
  };
}
