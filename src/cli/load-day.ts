import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HubError } from '../errors.ts';
import { Graph } from '../graph/driver.ts';
import { hasRecords } from '../graph/records.ts';
import { deliverAll } from './deliver-all.ts';
import type { Hub } from './hub.ts';
import { readManifest } from './manifest.ts';
import { bar, type ProgressLine } from './progress.ts';
import { issueToken } from './wanted-token.ts';

const SEED = 'demo';
const DAY_MS = 86_400_000;
const TOKYO_MS = 9 * 3_600_000;

/** What the demo's day is loaded into. */
export interface DayFor {
  readonly hub: Hub;
  readonly data: string;
  readonly daySize: number;
}

/**
 * Takes yesterday, simulated, into an empty graph through the hub's own door, as a back-fill; a graph with anything of its
 * own in it is left alone. A load that was broken off goes on where it was: what is there already changes nothing.
 */
export async function loadDay({ hub, data, daySize }: DayFor, progress: ProgressLine): Promise<void> {
  const folder = join(data, 'demo');
  const done = join(data, 'demo.done');
  const isBegun = existsSync(folder) && !existsSync(done);
  if (existsSync(done) || (!isBegun && (await isInUse(hub)))) return;
  const begun = Date.now();
  if (!existsSync(join(folder, 'truth.json'))) await simulateDay(folder, daySize, progress);
  const token = await issueToken(data, { role: 'administrator', purpose: 'feed-operation', ttl: 43_200 });
  const files = readManifest(folder);
  let [units, lost] = [0, 0];
  const hear = (done: number) =>
    progress.show(`${bar(Math.min(1, done / daySize))} ${done} units taken in, linked and ranked`);
  for await (const one of deliverAll({ url: hub.url, token }, files, hear)) {
    units += one.units;
    if (one.state !== 'done') lost += 1;
  }
  if (lost > 0)
    throw new HubError(
      'PROCESS_FAILED',
      `${lost} of ${files.length} files of the simulated day were not taken in; the next ./sekisho up goes on with them`,
    );
  writeFileSync(done, '');
  progress.say(
    `A simulated day is in: ${units} units in ${files.length} files, linked and ranked in ${((Date.now() - begun) / 1000).toFixed(0)} s`,
  );
}

async function isInUse({ graph: address }: Hub): Promise<boolean> {
  const graph = await Graph.open(address);
  try {
    return await hasRecords(graph);
  } finally {
    await graph.close();
  }
}

/** In a process of its own: it works without a pause, and this one keeps watch over the hub. */
async function simulateDay(folder: string, daySize: number, progress: ProgressLine): Promise<void> {
  progress.show('Simulating a day of traffic');
  rmSync(folder, { recursive: true, force: true });
  const start = new Date(Date.now() + TOKYO_MS - DAY_MS).toISOString().slice(0, 10);
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const args = ['simulate', '--seed', SEED, '--start', start, '--units-per-day', String(daySize), '--out', folder];
  const child = spawn(process.execPath, [...process.execArgv, main, ...args], { stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0)
    throw new HubError('PROCESS_FAILED', `the simulated day could not be written to ${folder}: is the disk full?`);
}
