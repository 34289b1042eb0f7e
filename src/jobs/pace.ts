import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { HELD_MS, type PaceKeeper } from '../../crawlers/runtime/pace.ts';

/**
 * Both keys of a host carry it in braces, so that a cluster keeps them together: `turn` is held by whoever asks the host now,
 * `pause` is there while nobody may. Both end by themselves, by the clock of Redis alone.
 */
const keysOf = (host: string): [turn: string, pause: string] => {
  return [`sekisho:pace:{${host}}:turn`, `sekisho:pace:{${host}}:pause`];
};

/** Answers 0 when the turn is taken, else how long to wait in ms. Arguments: token, lease in ms, wait while the turn is held. */
const TAKE = `
local pause = redis.call('PTTL', KEYS[2])
if pause > 0 then return pause end
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 0 end
return math.max(1, math.min(redis.call('PTTL', KEYS[1]), tonumber(ARGV[3])))`;

/** Gives the turn back if it is still ours. Arguments: token, pause in ms. */
const GIVE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
if tonumber(ARGV[2]) > 0 then redis.call('SET', KEYS[2], '1', 'PX', ARGV[2]) end
return 1`;

/** Returns the keeper of turns and pauses that all workers share: each step is one script, so no two can be in between. */
export function openSharedPace(redis: Redis): PaceKeeper {
  return {
    take: async (host, leaseMs) => {
      const turn = randomUUID();
      const waitMs = Number(await redis.eval(TAKE, 2, ...keysOf(host), turn, Math.ceil(leaseMs), HELD_MS));
      return waitMs === 0 ? { turn } : { waitMs };
    },
    give: async (host, turn, pauseMs) => {
      await redis.eval(GIVE, 2, ...keysOf(host), turn, Math.ceil(pauseMs));
    },
  };
}
