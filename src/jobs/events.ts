import type { Redis } from 'ioredis';

/** What is told to those who listen: ids only; each subscriber reads again with its own rights. */
export type HubEvent =
  | { readonly type: 'delivery'; readonly id: string }
  | { readonly type: 'worklist' }
  /** The connection was away: anything may have happened. */
  | { readonly type: 'missed' };

/** Events of the whole hub, heard by any number of subscribers of this process. */
export interface Events {
  /** Calls `hear` for every event from now on; returns what stops it. */
  readonly listen: (hear: (event: HubEvent) => void) => () => void;
}

const CHANNEL = 'sekisho:events';

/** Tells all processes of this hub that something changed. A listener that is away misses it: nothing depends on hearing. */
export async function publish(redis: Redis, event: HubEvent): Promise<void> {
  await redis.publish(CHANNEL, JSON.stringify(event));
}

/** Hears the hub's events over one connection, which must be its own, for all subscribers of the process. */
export function openEvents(redis: Redis): Events {
  const listeners = new Set<(event: HubEvent) => void>();
  const tell = (event: HubEvent) => {
    for (const hear of listeners) hear(event);
  };
  const missed = () => tell({ type: 'missed' });
  // A connection lost again before it is subscribed comes back as another 'ready'.
  const subscribe = () => void redis.subscribe(CHANNEL).then(missed, () => undefined);
  redis.on('message', (_channel: string, text: string) => tell(JSON.parse(text) as HubEvent));
  redis.on('ready', subscribe);
  if (redis.status === 'ready') subscribe();
  return {
    listen: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
  };
}
