/*
 * Simulator: units and megabytes a second on one core, and that memory does not grow with the days.
 * `--units-per-day N` (default 50000) and `--days N` (default 4).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { simulate, unitsOf } from '../simulator/simulate.ts';

const { values } = parseArgs({
  options: {
    'units-per-day': { type: 'string', default: '50000' },
    days: { type: 'string', default: '4' },
  },
});
const [cpu] = cpus();
print('machine', `${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`);
run(Number(values['units-per-day']), 1);
run(Number(values['units-per-day']), Number(values.days));

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

function print(what: string, value: string): void {
  console.log(`${what.padEnd(24)} ${value}`);
}
