import type { Fetched } from './fetch.ts';
import type { PartKind } from './render.ts';

const MOST_BYTES = 16 * 2 ** 20;

/** Returns the same fetch, but a script that many pages of a site share is asked for once a run. Data is asked for each time. */
export function keepScripts(fetch: (url: URL) => Promise<Fetched>): (url: URL, kind: PartKind) => Promise<Fetched> {
  const kept = new Map<string, Fetched>();
  let room = MOST_BYTES;
  return async (url, kind) => {
    const found = kind === 'script' ? kept.get(url.href) : undefined;
    if (found !== undefined) return found;
    const fetched = await fetch(url);
    if (kind === 'script' && fetched.body.length <= room) {
      room -= fetched.body.length;
      kept.set(url.href, fetched);
    }
    return fetched;
  };
}
