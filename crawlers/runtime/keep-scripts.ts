import type { Fetched } from './fetch.ts';
import type { PartKind } from './render.ts';

const MOST_BYTES = 16 * 2 ** 20;

/** Returns the same fetch, but a script that many pages of a site share is asked for once a run, also when several want it at once. Data is asked for each time. */
export function keepScripts(fetch: (url: URL) => Promise<Fetched>): (url: URL, kind: PartKind) => Promise<Fetched> {
  const kept = new Map<string, Promise<Fetched>>();
  let room = MOST_BYTES;
  const keep = async (url: URL): Promise<Fetched> => {
    try {
      const fetched = await fetch(url);
      room -= fetched.body.length;
      if (room < 0) kept.delete(url.href);
      return fetched;
    } catch (cause) {
      kept.delete(url.href);
      throw cause;
    }
  };
  return (url, kind) => {
    if (kind !== 'script') return fetch(url);
    const found = kept.get(url.href) ?? keep(url);
    kept.set(url.href, found);
    return found;
  };
}
