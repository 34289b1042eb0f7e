import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { findDamage, findJars } from './jars.ts';
import { findJava } from './java.ts';
import { isFree } from './ports.ts';
import { findMissing, installCommand, type Part } from './prerequisites.ts';

/** One thing looked at: `missing` stops the hub, `warning` does not. */
export type Check = {
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'missing';
  readonly found: string;
  /** What to do about it. */
  readonly advice?: string;
};

const GiB = 1024 ** 3;

/** Looks at everything that the hub needs of this machine. */
export async function checkMachine(data: string, cache: string, ports: readonly number[]): Promise<Check[]> {
  return [
    checkNode(),
    checkPart(
      'java',
      findJava() === undefined ? 'none of version 17 or 21' : `version ${findJava()?.version}`,
      'missing',
    ),
    checkPart(
      'maven',
      findJars(cache) === undefined ? 'not found' : 'not needed: the graph engine is fetched',
      'missing',
    ),
    checkPart('redis', 'redis-server', 'missing'),
    checkPart('chromium', 'chromium', 'warning'),
    checkJars(cache),
    ...(await Promise.all(ports.map(checkPort))),
    checkDisk(data),
    checkMemory(),
    checkFolder('data folder', data),
    checkFolder('cache folder', cache),
    checkSecrets(data),
  ];
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 22 || (major === 22 && minor >= 18);
  const found = `version ${process.versions.node}`;
  return isNew
    ? { name: 'node', state: 'ok', found }
    : { name: 'node', state: 'missing', found, advice: 'start through ./sekisho, which brings Node 24' };
}

function checkPart(part: Part, found: string, state: 'warning' | 'missing'): Check {
  const missing = findMissing([part]);
  if (missing.length === 0) return { name: part, state: 'ok', found };
  return { name: part, state, found: `not found; ${missing[0]?.purpose}`, advice: installCommand(missing) };
}

function checkJars(cache: string): Check {
  const name = 'graph engine';
  const folder = findJars(cache);
  if (folder === undefined) {
    return { name, state: 'warning', found: 'not fetched yet', advice: 'nothing: the next start fetches it (116 MB)' };
  }
  const damage = findDamage(folder, true);
  if (damage.length === 0) return { name, state: 'ok', found: folder };
  return { name, state: 'missing', found: `${damage.length} damaged jars`, advice: `rm -r ${folder} and start again` };
}

async function checkPort(port: number): Promise<Check> {
  const name = `port ${port}`;
  if (await isFree(port)) return { name, state: 'ok', found: 'free' };
  return { name, state: 'warning', found: 'taken', advice: 'nothing: the next free one is used' };
}

function checkDisk(data: string): Check {
  const disk = statfsSync(existing(data));
  const free = (disk.bavail * disk.bsize) / GiB;
  const found = `${free.toFixed(1)} GiB free`;
  if (free >= 5) return { name: 'disk', state: 'ok', found };
  const advice = 'make room, or name a folder on another disk with --data';
  return { name: 'disk', state: free >= 1 ? 'warning' : 'missing', found, advice };
}

function checkMemory(): Check {
  const total = totalmem() / GiB;
  const found = `${total.toFixed(1)} GiB`;
  if (total >= 3.5) return { name: 'memory', state: 'ok', found };
  return { name: 'memory', state: 'warning', found, advice: 'the hub wants 4 GiB; start with --memory 2g' };
}

function checkFolder(name: string, folder: string): Check {
  const place = existing(folder);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
    return { name, state: 'ok', found: folder };
  } catch {
    return {
      name,
      state: 'missing',
      found: `${place} cannot be written`,
      advice: `make it writable, or name another folder`,
    };
  }
}

function checkSecrets(data: string): Check {
  const name = 'keys';
  const keys = `${data}/keys`;
  if (!existsSync(keys)) return { name, state: 'ok', found: 'none yet' };
  const isPrivate = (statSync(keys).mode & 0o077) === 0;
  if (isPrivate) return { name, state: 'ok', found: 'readable by their owner alone' };
  return { name, state: 'missing', found: 'readable by others', advice: `chmod -R go= ${keys}` };
}

/** The folder itself, or the nearest one above it that is there. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder));
}
