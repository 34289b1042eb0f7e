import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../engine/lock.ts';
import { makeFolder } from './processes.ts';

test('a lock is held once and free again when it is let go', () => {
  const path = join(makeFolder(), 'lock');
  const first = takeLock(path) ?? -1;
  expect(first).toBeGreaterThan(0);
  expect(takeLock(path)).toBeUndefined();
  closeSync(first);
  expect(takeLock(path)).toBeTypeOf('number');
});

test('a child that inherited the lock keeps it until it ends', async () => {
  const path = join(makeFolder(), 'lock');
  const lock = takeLock(path) ?? -1;
  const child = spawn('sleep', ['600'], { stdio: ['ignore', 'ignore', 'ignore', lock] });
  closeSync(lock);
  expect(takeLock(path)).toBeUndefined();
  child.kill('SIGKILL');
  expect(takeLock(path, 10)).toBeTypeOf('number');
});
