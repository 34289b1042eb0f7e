/*
 * Simulator: units and megabytes a second on one core, and that memory does not grow with the days.
 * `--units N` a day and `--days N`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { simulate, unitsOf } from '../simulator/simulate.ts';
import { print, printMachine, readOptions } from './report.ts';

const { units: unitsPerDay, days } = readOptions({ units: [50_000, 1000], days: [4, 2] });
printMachine();
run(unitsPerDay, 1);
run(unitsPerDay, days);

function run(unitsPerDay: number, days: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-bench-'));
  let highest = 0;
  const start = process.hrtime.bigint();
  const result = simulate({
    seed: 'bench',
    start: '2026-11-02',
    days,
    unitsPerDay,
    folder,
    onProgress: () => {
      highest = Math.max(highest, process.memoryUsage().heapUsed);
    },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  rmSync(folder, { recursive: true });
  const units = unitsOf(result);
  const speed = `${Math.round(units / seconds)} units/s = ${((units / seconds) * 0.0036).toFixed(1)} million an hour`;
  const volume = `${(result.bytes / 1e6 / seconds).toFixed(1)} MB/s`;
  print(`${days} day(s) of ${unitsPerDay}`, `${speed}, ${volume}, heap at most ${Math.round(highest / 2 ** 20)} MiB`);
}
