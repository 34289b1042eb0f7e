import { useSyncExternalStore } from 'react';

/** A line told at the foot of the page, and to screen readers. */
export interface Said {
  readonly id: number;
  readonly text: string;
  readonly isTrouble: boolean;
}

const staysMs = 6_000;
let said: readonly Said[] = [];
let last = 0;
const listeners = new Set<() => void>();

function become(next: readonly Said[]): void {
  said = next;
  for (const listener of listeners) listener();
}

/** Tells a line for a few seconds. */
export function say(text: string, isTrouble = false): void {
  last += 1;
  const id = last;
  become([...said.slice(-2), { id, text, isTrouble }]);
  setTimeout(() => become(said.filter((one) => one.id !== id)), staysMs);
}

/** Returns what is being told. */
export function useSaid(): readonly Said[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => said,
  );
}
