import { join } from 'node:path';
import { readPolicy } from '../src/auth/policy.ts';
import { Classes } from '../src/graph/classes.ts';
import { Graph } from '../src/graph/driver.ts';
import type { Parts } from '../src/pipeline/pipeline.ts';
import { openIds } from '../src/resolve/id.ts';
import { ContentStore } from '../src/store/content-store.ts';

export const ROOT = join(import.meta.dirname, '..');
const KEY = 'a key for tests only';

/** A content store under the key of all tests. */
export function openStore(folder: string): ContentStore {
  return new ContentStore(folder, KEY);
}

/** The pipeline's parts with the keys and policy of all tests, for the runner and for processes that a test starts and kills. */
export async function openParts(
  address: { readonly url: string; readonly user: string; readonly password: string },
  store: string,
  now: () => number,
): Promise<Parts> {
  const graph = await Graph.open(address);
  return {
    graph,
    store: openStore(store),
    makeId: openIds(KEY),
    classes: new Classes(graph, KEY),
    policy: readPolicy(join(ROOT, 'policy')),
    now,
    detect: async () => {},
  };
}
