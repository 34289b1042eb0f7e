import { closeSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { dataFolder } from '../../engine/folders.ts';
import type { RunFile } from '../../engine/run-file.ts';
import { dataOption, jsonOption, withExamples } from './options.ts';

/** Adds the verb `status`. */
export function register(program: Command): void {
  const verb = program
    .command('status')
    .description('tell what runs on a data folder; exit code 3 when nothing does')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(status);
  withExamples(verb, 'status', 'status --json');
}

async function status(options: { data?: string; json?: boolean }): Promise<void> {
  const data = dataFolder(options.data);
  const run = await findRunning(data);
  if (run === undefined) process.exitCode = 3;
  if (options.json === true) console.log(JSON.stringify(run ?? { state: 'stopped' }, null, 2));
  else console.log(run === undefined ? `Nothing runs on ${data}.` : describe(run));
}

/** The run file counts only while somebody holds the lock of the folder. */
async function findRunning(data: string): Promise<RunFile | undefined> {
  const { takeLock } = await import('../../engine/lock.ts');
  const { readRunFile } = await import('../../engine/run-file.ts');
  const path = join(data, 'lock');
  if (!existsSync(path)) return undefined;
  const lock = takeLock(path);
  if (lock === undefined) return readRunFile(data);
  closeSync(lock);
  return undefined;
}

function describe(run: RunFile): string {
  const rows = run.parts.map(({ name, state, pid, port, restarts }) =>
    [
      name.padEnd(8),
      state.padEnd(10),
      `process ${pid ?? '-'}`.padEnd(16),
      `port ${port ?? '-'}`.padEnd(11),
      `${restarts} restarts`,
    ].join(' '),
  );
  return [`Sekisho is ${run.state} at ${run.url} since ${run.startedAt} (process ${run.supervisor})`, ...rows].join(
    '\n',
  );
}
