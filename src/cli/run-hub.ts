import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../engine/lock.ts';
import { isAlive, type RunFile, readRunFile, removeRunFile, writeRunFile } from '../../engine/run-file.ts';
import { Group } from '../../engine/supervise.ts';
import { HubError } from '../errors.ts';
import { greet } from './greet.ts';
import { type Hub, type HubOptions, prepareHub } from './hub.ts';
import type { ProgressLine } from './progress.ts';

/** Seconds that children of a killed hub may need until they have ended. */
const leftoverSeconds = 45;

/** Runs the hub on its data folder until it is told to stop. Throws CONFLICT when another one runs there. */
export async function runHub(options: HubOptions, progress: ProgressLine): Promise<void> {
  const begun = Date.now();
  const lock = openData(options.data, progress);
  progress.say(`Sekisho starts with ${(options.memoryMiB / 1024).toFixed(1)} GiB on ${options.data}`);
  const hub = await prepareHub(options, progress);
  const run = describeRun(hub);
  const place = { logs: join(options.data, 'logs'), run: join(options.data, 'run'), lock };
  const group = new Group(hub.stages, place, {
    say: progress.say,
    changed: (parts) => writeRunFile(options.data, Object.assign(run, { parts })),
  });
  const stop = stopOnSignal(
    group,
    () => writeRunFile(options.data, Object.assign(run, { state: 'stopping' as const })),
    progress,
  );
  try {
    await group.start();
    writeRunFile(options.data, Object.assign(run, { state: 'ready' as const }));
    progress.say(`Ready in ${((Date.now() - begun) / 1000).toFixed(0)} s: ${hub.url}`);
    // A hub that was told to stop meanwhile has nobody left to load or to show.
    await Promise.race([greet(hub, options, progress), group.over]);
    if (run.state === 'ready') writeRunFile(options.data, Object.assign(run, { greeted: true }));
    await group.over;
  } finally {
    await group.stop();
    stop();
    removeRunFile(options.data);
  }
  progress.say('Stopped.');
}

function openData(data: string, progress: ProgressLine): number {
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    accessSync(data, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new HubError('STORE_FAILED', `the data folder ${data} cannot be written; name another with --data`, {
      cause,
    });
  }
  const path = join(data, 'lock');
  const free = takeLock(path);
  if (free !== undefined) return free;
  const run = readRunFile(data);
  if (run !== undefined && isAlive(run.supervisor)) throw refuse(data, run);
  progress.say('The hub that ran here was ended hard; waiting for its last children to end.');
  const later = takeLock(path, leftoverSeconds);
  if (later !== undefined) return later;
  throw refuse(data, readRunFile(data));
}

function refuse(data: string, run: RunFile | undefined): HubError {
  const who = run === undefined ? 'another process' : `process ${run.supervisor} (${run.state}, ${run.url})`;
  return new HubError(
    'CONFLICT',
    `a hub runs on ${data} already: ${who}.\nStop it with  ./sekisho down --data ${data}  or name another folder with --data.`,
  );
}

function describeRun(hub: Hub): RunFile {
  return {
    supervisor: process.pid,
    startedAt: new Date().toISOString(),
    state: 'starting',
    greeted: false,
    url: hub.url,
    graphUrl: hub.graph.url,
    graphUser: hub.graph.user,
    queuePort: hub.queuePort,
    parts: [],
  };
}

/** Stops the group on the first signal and ends at once on a second Ctrl-C; returns how to stop listening. */
function stopOnSignal(group: Group, stopping: () => void, progress: ProgressLine): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let asked = false;
  const listen = (signal: NodeJS.Signals): void => {
    // The guards of the children end them when this process is gone.
    if (asked && signal === 'SIGINT') process.exit(130);
    if (asked) return;
    asked = true;
    stopping();
    progress.say('Stopping; the graph writes its last pages. Ctrl-C again ends it hard.');
    void group.stop();
  };
  for (const signal of signals) process.on(signal, listen);
  return () => {
    for (const signal of signals) process.off(signal, listen);
  };
}
