import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readRunFile } from '../../engine/run-file.ts';
import { HubError } from '../errors.ts';
import type { ProgressLine } from './progress.ts';

/**
 * Starts a command in the background, this same one without `--detach` when none is given; resolves when its hub is ready and
 * has said all it has to say, showing that.
 */
export async function startDetached(
  data: string,
  progress: ProgressLine,
  args: readonly string[] = process.argv.slice(1).filter((word) => word !== '--detach'),
): Promise<void> {
  const log = join(data, 'logs', 'up.log');
  mkdirSync(join(data, 'logs'), { recursive: true, mode: 0o700 });
  const output = openSync(log, 'w', 0o600);
  const hub = spawn(process.execPath, [...process.execArgv, ...args], {
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let ended: number | null | undefined;
  hub.once('exit', (code) => {
    ended = code;
  });
  process.once('SIGINT', () => hub.kill('SIGTERM'));
  let shown = 0;
  while (ended === undefined && !isReady(data, hub.pid)) {
    await delay(200);
    shown = showNew(log, shown, progress);
  }
  showNew(log, shown, progress);
  if (ended !== undefined) throw new HubError('PROCESS_FAILED', `the hub ended with code ${ended}; its log is ${log}`);
  hub.unref();
}

function isReady(data: string, pid: number | undefined): boolean {
  const run = readRunFile(data);
  return run !== undefined && run.supervisor === pid && run.greeted;
}

function showNew(log: string, shown: number, progress: ProgressLine): number {
  const text = readFileSync(log, 'utf8');
  const whole = text.lastIndexOf('\n') + 1;
  if (whole > shown) progress.say(text.slice(shown, whole).trimEnd());
  return Math.max(whole, shown);
}
