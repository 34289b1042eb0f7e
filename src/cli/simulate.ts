import { mkdirSync, readdirSync } from 'node:fs';
import type { Command } from 'commander';
import type { SimulateResult } from '../../simulator/simulate.ts';
import { InputError } from '../errors.ts';
import { countFrom, jsonOption, withExamples } from './options.ts';
import { bar, openProgress } from './progress.ts';

interface SimulateOptions {
  readonly days: number;
  readonly seed: string;
  readonly out: string;
  readonly unitsPerDay: number;
  readonly start: string;
  readonly json?: boolean;
}

/** Adds the verb `simulate`. */
export function register(program: Command): void {
  const verb = program
    .command('simulate')
    .description('write days of invented traffic in the wire formats, with planted networks and their truth')
    .requiredOption('--out <folder>', 'folder to write to; must be empty or absent')
    .option('--days <count>', 'how many days', countFrom('--days', 1, 3660), 1)
    .option('--seed <text>', 'equal seeds give equal bytes', '1')
    .option('--units-per-day <count>', 'about how many units a day', countFrom('--units-per-day', 500, 200_000), 5000)
    .option('--start <date>', 'first day, YYYY-MM-DD in Japan', calendarDate, '2026-11-02')
    .addOption(jsonOption())
    .action(run);
  withExamples(verb, 'simulate --out traffic/', 'simulate --days 3 --seed 7 --units-per-day 50000 --out traffic/');
}

async function run(options: SimulateOptions): Promise<void> {
  refuseUsedFolder(options.out);
  const { simulate, unitsOf } = await import('../../simulator/simulate.ts');
  const progress = openProgress();
  const result = simulate({
    seed: options.seed,
    days: options.days,
    unitsPerDay: options.unitsPerDay,
    start: options.start,
    folder: options.out,
    onProgress: ({ hours, ofHours, units }) => progress.show(`${bar(hours / ofHours)} ${units} units`),
  });
  progress.say(table(result, unitsOf(result)));
  if (options.json) process.stdout.write(`${JSON.stringify({ folder: options.out, ...result })}\n`);
}

/** Traffic of two runs in one folder would be neither's. */
function refuseUsedFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length === 0) return;
  throw new InputError('INPUT_INVALID', [`--out: ${folder} is not empty; name another folder or empty it`]);
}

function table(result: SimulateResult, units: number): string {
  const rows: [string, number][] = [
    ...Object.entries(result.units),
    ['units', units],
    ['of them broken', result.brokenUnits],
    ['of them sent again', result.repeatedUnits],
    ['messages lost', result.lostMessages],
    ['files', result.files],
    ['bytes', result.bytes],
    ['planted networks and near misses', result.networks],
    ['contraband subjects', result.contraband],
  ];
  return rows.map(([name, value]) => `${name.padEnd(34)}${String(value).padStart(12)}`).join('\n');
}

function calendarDate(text: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text) return text;
  throw new InputError('CONFIG_INVALID', ['--start: must be a date YYYY-MM-DD']);
}
