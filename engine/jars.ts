import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { HubError } from '../src/errors.ts';
import { guard } from './child.ts';
import { takeLock } from './lock.ts';

/** Told what is being done, one short line at a time. */
export type Progress = (line: string) => void;

type Jar = { readonly name: string; readonly bytes: number; readonly sha256: string };

const pom = fileURLToPath(new URL('pom.xml', import.meta.url));
const listName = 'checksums.json';

/** Returns the folder of the graph engine's jars when they are all there with the right sizes, else undefined. */
export function findJars(cache: string): string | undefined {
  const folder = jarFolder(cache);
  return findDamage(folder, false).length === 0 ? folder : undefined;
}

/** Returns the folder of the graph engine's jars, fetching them through Maven when they are missing or damaged. */
export async function bringJars(cache: string, progress: Progress): Promise<string> {
  const found = findJars(cache);
  if (found !== undefined) return found;
  const lock = takeLock(join(cache, 'jars.lock'), 900);
  if (lock === undefined)
    throw new HubError('PROCESS_FAILED', `another process has been fetching jars into ${cache} for 15 minutes`);
  try {
    return findJars(cache) ?? (await fetchJars(cache, progress));
  } finally {
    closeSync(lock);
  }
}

/** Returns the jars that are missing or not as they were fetched; with `deep` their contents are read and compared too. */
export function findDamage(folder: string, deep: boolean): string[] {
  if (!existsSync(join(folder, listName))) return [listName];
  const jars = JSON.parse(readFileSync(join(folder, listName), 'utf8')) as Jar[];
  const isWhole = (jar: Jar): boolean => {
    const stat = statSync(join(folder, jar.name), { throwIfNoEntry: false });
    return stat?.size === jar.bytes && (!deep || hash(join(folder, jar.name)) === jar.sha256);
  };
  return jars.filter((jar) => !isWhole(jar)).map((jar) => jar.name);
}

/** The folder the jars of this pom.xml belong in: another pom.xml, another folder. */
export function jarFolder(cache: string): string {
  const text = readFileSync(pom, 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(text)?.[1] ?? 'unknown';
  return join(cache, `neo4j-${version}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`);
}

async function fetchJars(cache: string, progress: Progress): Promise<string> {
  const folder = jarFolder(cache);
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  progress(`fetching 116 MB into ${folder}`);
  // What Maven has fetched already stays in its own repository, so a broken fetch goes on where it stopped.
  await runMaven(
    [
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      '-Dmdep.useRepositoryLayout=false',
      `-DoutputDirectory=${part}`,
    ],
    progress,
  );
  writeFileSync(join(part, listName), JSON.stringify(listJars(part), null, 1));
  rmSync(folder, { recursive: true, force: true });
  renameSync(part, folder);
  return folder;
}

function listJars(folder: string): Jar[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jar'));
  if (!names.some((name) => name.startsWith('neo4j-server-'))) {
    throw new HubError(
      'PROCESS_FAILED',
      'Maven ended well but brought no Neo4j server; run again with an empty cache folder',
    );
  }
  return names.sort().map((name) => {
    const path = join(folder, name);
    return { name, bytes: statSync(path).size, sha256: hash(path) };
  });
}

function runMaven(goals: readonly string[], progress: Progress): Promise<void> {
  // Strict checksums: a jar that was damaged on its way fails the fetch instead of the engine.
  // Guarded: Maven is Java too, and must not go on alone when this process is ended hard.
  const maven = spawn(
    '/bin/sh',
    [guard, '5', '/dev/null', 'mvn', '--batch-mode', '--strict-checksums', '--file', pom, ...goals],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  maven.stdin.on('error', () => undefined);
  const last: string[] = [];
  let jars = 0;
  const read = (line: string): void => {
    last.push(line);
    if (last.length > 200) last.shift();
    const jar = /Downloaded from \S+ \S*\/([^/\s]+\.jar) \(([^)]+)\)/.exec(line);
    if (jar !== null) progress(`jar ${++jars}: ${jar[1]} (${jar[2]})`);
  };
  createInterface({ input: maven.stdout }).on('line', read);
  createInterface({ input: maven.stderr }).on('line', read);
  return new Promise((resolve, reject) => {
    maven.once('close', (code) => (code === 0 ? resolve() : reject(explainMaven(code, last))));
  });
}

function explainMaven(code: number | null, lines: readonly string[]): HubError {
  if (code === 127) return new HubError('PREREQUISITE_MISSING', 'Maven (mvn) is missing; install the package maven');
  const errors = lines.filter((line) => line.includes('[ERROR]')).slice(0, 6);
  const what = (errors.length > 0 ? errors : lines.slice(-6)).map((line) => `  maven | ${line}`);
  return new HubError(
    'PROCESS_FAILED',
    [
      `The graph engine could not be fetched: Maven ended with code ${code}.`,
      ...what,
      'Check the network (a proxy belongs in ~/.m2/settings.xml) and run the same command again; it goes on where it stopped.',
    ].join('\n'),
    { retryable: true },
  );
}

function hash(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}
