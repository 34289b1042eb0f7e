/*
 * Memory of each process of a hub that loads the demo's day: `./sekisho up` on a folder of its own, its processes looked at
 * in /proc five times a second until the day is in and the hub has rested for ten seconds. Resident memory is the kernel's
 * (VmRSS, shared pages counted in each process). `--memory SIZE` is what `up` is given, `--units N` the size of the day.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { projectRoot } from '../engine/folders.ts';
import { readMemory } from '../engine/memory.ts';
import { isAlive, readRunFile } from '../engine/run-file.ts';
import { print, printMachine, readOptions } from './report.ts';

const { memory, units } = readOptions({ memory: '4g', units: [5000, 500] });
const REST_MS = 10_000;
const mebibytes = (kibibytes: number) => `${Math.round(kibibytes / 1024)} MiB`;

printMachine();
const data = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
const up = spawn(
  process.execPath,
  [
    ...process.execArgv,
    join(projectRoot, 'src', 'cli', 'main.ts'),
    ...['up', '--yes', '--data', data, '--memory', memory, '--day-size', String(units)],
  ],
  { stdio: 'ignore' },
);
const most = new Map<string, number>();
let [whole, doneAt] = [0, Number.POSITIVE_INFINITY];
try {
  while (isAlive(up.pid ?? 0) && up.exitCode === null && Date.now() < doneAt + REST_MS) {
    await delay(200);
    const seen = look();
    for (const [name, kibibytes] of seen) most.set(name, Math.max(most.get(name) ?? 0, kibibytes));
    whole = Math.max(
      whole,
      [...seen.values()].reduce((sum, each) => sum + each, 0),
    );
    if (doneAt === Number.POSITIVE_INFINITY && existsSync(join(data, 'demo.done'))) doneAt = Date.now();
  }
  if (up.exitCode !== null) throw new Error(`up ended with code ${up.exitCode} before its day was in`);
  const rested = look();
  for (const [name, kibibytes] of most) {
    print(`${name}, at most and at rest`, `${mebibytes(kibibytes)}, ${mebibytes(rested.get(name) ?? 0)}`);
  }
  print('all at once, at most', `${mebibytes(whole)} of ${readMemory(memory)} MiB given`);
} finally {
  up.kill('SIGTERM');
  while (up.exitCode === null && up.signalCode === null) await delay(100);
  rmSync(data, { recursive: true, force: true });
}

/** Resident KiB of each part with everything below it. */
function look(): Map<string, number> {
  const parts = readRunFile(data)?.parts ?? [];
  const children = readChildren();
  const seen = new Map([['supervisor', residentOf(up.pid ?? 0)]]);
  for (const { name, pid } of parts) {
    if (pid === undefined) continue;
    seen.set(
      name,
      treeOf(pid, children).reduce((sum, each) => sum + residentOf(each), 0),
    );
  }
  return seen;
}

function readChildren(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readStatus(name))?.[1]);
    if (Number.isInteger(parent)) children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  return children;
}

function treeOf(pid: number, children: ReadonlyMap<number, readonly number[]>): number[] {
  return [pid, ...(children.get(pid) ?? []).flatMap((child) => treeOf(child, children))];
}

function residentOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readStatus(String(pid)))?.[1] ?? 0);
}

/** Empty for a process that has just ended, and for what is no process. */
function readStatus(pid: string): string {
  if (!/^\d+$/.test(pid)) return '';
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
