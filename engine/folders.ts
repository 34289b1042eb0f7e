import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project itself. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));

/** Returns the folder for what is fetched once and shared by all data folders (jars, a newer Node). */
export function cacheFolder(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env['SEKISHO_CACHE'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'sekisho');
}

/** Returns the absolute data folder: as given, else `.data` in the project. */
export function dataFolder(given: string | undefined): string {
  return resolve(given ?? join(projectRoot, '.data'));
}
