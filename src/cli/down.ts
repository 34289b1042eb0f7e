import { closeSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { dataFolder } from '../../engine/folders.ts';
import { HubError } from '../errors.ts';
import { dataOption, withExamples } from './options.ts';
import { openProgress, type ProgressLine } from './progress.ts';

/** Adds the verb `down`. */
export function register(program: Command): void {
  const verb = program
    .command('down')
    .description('stop the hub that runs on a data folder, and wait until all of it has ended')
    .addOption(dataOption())
    .action(down);
  withExamples(verb, 'down', 'down --data /srv/sekisho');
}

async function down(options: { data?: string }): Promise<void> {
  await stopHub(dataFolder(options.data), openProgress());
}

/** Stops the hub that runs on a data folder and resolves when all of it has ended. Throws PROCESS_FAILED after 90 s. */
export async function stopHub(data: string, progress: ProgressLine): Promise<void> {
  const { takeLock } = await import('../../engine/lock.ts');
  const { isAlive, readRunFile, removeRunFile } = await import('../../engine/run-file.ts');
  const lock = join(data, 'lock');
  const isRunning = (): boolean => existsSync(lock) && !release(takeLock(lock));
  if (!isRunning()) {
    progress.say(`Nothing runs on ${data}.`);
    return;
  }
  const run = readRunFile(data);
  if (run !== undefined && isAlive(run.supervisor)) process.kill(run.supervisor, 'SIGTERM');
  progress.show('Stopping');
  if (!release(takeLock(lock, 90))) {
    throw new HubError('PROCESS_FAILED', `the hub on ${data} has not ended in 90 s; see ${join(data, 'logs')}`);
  }
  removeRunFile(data);
  progress.say('Stopped.');
}

/** True when the lock was free; it is let go at once. */
function release(lock: number | undefined): boolean {
  if (lock !== undefined) closeSync(lock);
  return lock !== undefined;
}
