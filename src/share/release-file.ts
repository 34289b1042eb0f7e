import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { saveJson } from './save-json.ts';

/** Where the release policy stands: what the environment names, else the data folder's own, else that of the project, which gives nothing. */
export interface ReleasePlaces {
  readonly named: string | undefined;
  readonly data: string;
  readonly project: string;
}

/** Returns the places of a hub whose project lies in `root`. */
export function releasePlaces(root: string, { named, data }: Omit<ReleasePlaces, 'project'>): ReleasePlaces {
  return { named, data, project: join(root, 'policy', 'release.json') };
}

/** Returns where a hub keeps a release policy of its own. */
export function ownReleaseFile(data: string): string {
  return join(data, 'release.json');
}

/** Returns the file that is in force now. */
export function findReleaseFile({ named, data, project }: ReleasePlaces): string {
  if (named !== undefined) return named;
  const own = ownReleaseFile(data);
  return existsSync(own) ? own : project;
}

/** Puts a policy (its JSON) into force, whole or not at all; that of the project is never written. Throws UnavailableError STORE_FAILED. */
export function writeReleaseFile({ named, data }: ReleasePlaces, tables: string): void {
  saveJson(named ?? ownReleaseFile(data), JSON.parse(tables));
}
