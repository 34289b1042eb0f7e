import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { HubError } from '../src/errors.ts';

/**
 * Takes the lock of a file and returns its open descriptor, or undefined when another process holds it. The kernel lets
 * go of it when the last holder of the descriptor ends; children that inherit it therefore keep it while they live.
 * With `waitSeconds` it waits that long first.
 */
export function takeLock(path: string, waitSeconds = 0): number | undefined {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'a', 0o600);
  const patience = waitSeconds > 0 ? ['--timeout', String(waitSeconds)] : ['--nonblock'];
  const taken = spawnSync('flock', ['--exclusive', ...patience, '3'], { stdio: ['ignore', 'ignore', 'pipe', file] });
  if (taken.status === 0) return file;
  closeSync(file);
  if (taken.status === 1) return undefined;
  throw new HubError(
    'PREREQUISITE_MISSING',
    `cannot lock ${path}: ${taken.error?.message ?? taken.stderr.toString().trim()}`,
  );
}
