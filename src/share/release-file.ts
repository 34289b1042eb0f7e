import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the release policy stands: what the environment names, else the data folder's own, else that of the project, which gives nothing. */
export interface ReleasePlaces {
  readonly named: string | undefined;
  readonly data: string;
  readonly project: string;
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

/** Puts a policy (its JSON) into force, whole or not at all; that of the project is never written. Returns the file. */
export function writeReleaseFile({ named, data }: ReleasePlaces, tables: string): string {
  const path = named ?? ownReleaseFile(data);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, `${JSON.stringify(JSON.parse(tables), null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
  return path;
}
