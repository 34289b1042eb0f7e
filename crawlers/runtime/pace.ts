import { type Clock, OutOfTime } from './clock.ts';

/**
 * Keeps to one request at a time and to the pause after it, a host, among all that share the keeper. `jobs/pace.ts` has the
 * one that all workers share.
 */
export interface PaceKeeper {
  /** Takes the host's turn, which ends by itself after `leaseMs`; or tells how long to wait before asking again, in ms. */
  readonly take: (host: string, leaseMs: number) => Promise<Taken>;
  /** Gives the turn back: nobody gets one for `pauseMs`. Does nothing when the turn has ended by itself. */
  readonly give: (host: string, turn: string, pauseMs: number) => Promise<void>;
}

export type Taken = { readonly turn: string } | { readonly waitMs: number };

/** How long to wait for somebody else's turn, which may be given back long before its lease ends, in ms. */
export const HELD_MS = 100;

/** Returns a keeper for one process. */
export function openPace(now: () => number): PaceKeeper {
  const hosts = new Map<string, { turn: string | undefined; freeAt: number }>();
  let turns = 0;
  return {
    take: async (host, leaseMs) => {
      const held = hosts.get(host);
      const waitMs = (held?.freeAt ?? 0) - now();
      if (waitMs > 0) return { waitMs: held?.turn === undefined ? waitMs : Math.min(waitMs, HELD_MS) };
      turns += 1;
      hosts.set(host, { turn: String(turns), freeAt: now() + leaseMs });
      return { turn: String(turns) };
    },
    give: async (host, turn, pauseMs) => {
      if (hosts.get(host)?.turn === turn) hosts.set(host, { turn: undefined, freeAt: now() + pauseMs });
    },
  };
}

/** Returns the host's turn when it is ours. Throws OutOfTime when that would be after `deadline` (ms since 1970). */
export async function awaitTurn(
  pace: PaceKeeper,
  host: string,
  { leaseMs, deadline, clock, signal }: { leaseMs: number; deadline: number; clock: Clock; signal: AbortSignal },
): Promise<string> {
  for (;;) {
    signal.throwIfAborted();
    if (clock.now() >= deadline) throw new OutOfTime();
    const taken = await pace.take(host, leaseMs);
    if ('turn' in taken) return taken.turn;
    if (clock.now() + taken.waitMs > deadline) throw new OutOfTime();
    await clock.wait(taken.waitMs, signal);
  }
}
