import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 720px)');
const wideHeight = 58;
const narrowHeight = 84;

/** Returns the height of a row in pixels: on a phone the time stands under the target. As in worklist.css. */
export function useRowHeight(): number {
  return useSyncExternalStore(
    (listener) => {
      narrow.addEventListener('change', listener);
      return () => narrow.removeEventListener('change', listener);
    },
    () => (narrow.matches ? narrowHeight : wideHeight),
  );
}
