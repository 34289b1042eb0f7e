import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A Java runtime: its program and its main version (17, 21). */
export type Java = { readonly path: string; readonly version: number };

/** The versions the graph engine runs on. */
export const javaVersions: readonly number[] = [17, 21];

/** Returns a Java runtime the graph engine runs on: from JAVA_HOME, the PATH, or the system's folder; else undefined. */
export function findJava(env: Readonly<Record<string, string | undefined>> = process.env): Java | undefined {
  for (const path of candidates(env)) {
    const version = readVersion(path);
    if (version !== undefined && javaVersions.includes(version)) return { path, version };
  }
  return undefined;
}

function* candidates(env: Readonly<Record<string, string | undefined>>): Generator<string> {
  if (env['JAVA_HOME']) yield join(env['JAVA_HOME'], 'bin', 'java');
  yield 'java';
  const system = '/usr/lib/jvm';
  if (existsSync(system)) for (const name of readdirSync(system)) yield join(system, name, 'bin', 'java');
}

function readVersion(path: string): number | undefined {
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  const found = /version "(\d+)/.exec(stderr ?? '');
  return found === null ? undefined : Number(found[1]);
}
