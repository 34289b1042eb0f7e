/** Answers leave at whole steps of this length after the request came. */
export const paceMs = 100;

/**
 * Returns how long an answer waits, in ms, so that it leaves a whole number of steps after the request came: what the work
 * took, and with it what it met on the way, is not told below the length of a step.
 */
export function waitFor(tookMs: number, stepMs: number = paceMs): number {
  return Math.max(1, Math.ceil(tookMs / stepMs)) * stepMs - tookMs;
}
