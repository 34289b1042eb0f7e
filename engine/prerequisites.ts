import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { HubError } from '../src/errors.ts';
import { cacheFolder } from './folders.ts';
import { findJars, type Progress } from './jars.ts';
import { findJava } from './java.ts';

/** A program of the system that some verbs need. */
export type Part = 'java' | 'maven' | 'redis' | 'chromium';

/** A part that is not there, the system package that brings it, and what it is for. */
export type Missing = { readonly part: Part; readonly pack: string; readonly purpose: string };

const installer = fileURLToPath(new URL('install-packages.sh', import.meta.url));
const purposes: Readonly<Record<Part, string>> = {
  java: 'runs the graph engine (Java 17 or 21)',
  maven: 'fetches the graph engine, once',
  redis: 'keeps the jobs',
  chromium: 'renders pages for crawlers and tests of the console',
};
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome'];

/** Returns the wanted parts that are missing; Maven counts only while the graph engine has not been fetched. */
export function findMissing(wanted: readonly Part[]): Missing[] {
  return wanted
    .filter((part) => !isThere(part))
    .map((part) => ({ part, pack: packageOf(part), purpose: purposes[part] }));
}

/** Returns the path of the Chromium to drive, or undefined when there is none. */
export function findChromium(): string | undefined {
  return chromiumNames.map(findOnPath).find((path) => path !== undefined);
}

/** The command a person types to install what is missing. */
export function installCommand(missing: readonly Missing[]): string {
  const packs = missing.map((one) => one.pack).join(' ');
  const root = isRoot() ? '' : 'sudo ';
  return `${root}apt-get update && ${root}apt-get install --no-install-recommends ${packs}`;
}

/** True when packages can be installed without asking for a password. */
export function mayInstall(): boolean {
  if (!isOnPath('apt-get')) return false;
  return isRoot() || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

/** Installs what is missing through apt. Throws PREREQUISITE_MISSING, with the command to type, when that fails. */
export async function install(missing: readonly Missing[], progress: Progress): Promise<void> {
  const packs = missing.map((one) => one.pack);
  const [command, ...args] = [...(isRoot() ? [] : ['sudo', '-n']), installer, ...packs];
  const last: string[] = [];
  const apt = spawn(command ?? installer, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const read = (line: string): void => {
    last.push(line);
    if (/^(Get:|Unpacking|Setting up)/.test(line)) progress(line.replace(/^Get:\d+ \S+ /, 'fetching ').slice(0, 100));
  };
  createInterface({ input: apt.stdout }).on('line', read);
  createInterface({ input: apt.stderr }).on('line', read);
  const code = await new Promise((resolve) => apt.once('error', () => resolve(127)).once('close', resolve));
  const still = missing.filter((one) => !isThere(one.part));
  if (code === 0 && still.length === 0) return;
  const lines = last.slice(-8).map((line) => `  apt | ${line}`);
  throw new HubError(
    'PREREQUISITE_MISSING',
    [
      `Installing ${packs.join(', ')} failed (code ${code}).`,
      ...lines,
      `Install it yourself:  ${installCommand(missing)}`,
    ].join('\n'),
  );
}

function isThere(part: Part): boolean {
  switch (part) {
    case 'java':
      return findJava() !== undefined;
    case 'maven':
      return findJars(cacheFolder()) !== undefined || isOnPath('mvn');
    case 'redis':
      return isOnPath('redis-server');
    case 'chromium':
      return findChromium() !== undefined;
  }
}

function packageOf(part: Part): string {
  switch (part) {
    case 'java':
      // Another Java is the system's usual one already, so the usual package would bring nothing new.
      return isOnPath('java') ? 'openjdk-21-jre-headless' : 'default-jre-headless';
    case 'maven':
      return 'maven';
    case 'redis':
      return 'redis-server';
    case 'chromium':
      return 'chromium';
  }
}

function isOnPath(name: string): boolean {
  return findOnPath(name) !== undefined;
}

function findOnPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => folder !== '');
  return folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}
