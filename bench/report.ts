import { cpus, totalmem } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

type Known = Readonly<Record<string, boolean | string | readonly [full: number, quick: number]>>;
type Read<T extends Known> = {
  readonly [K in keyof T]: T[K] extends boolean ? boolean : T[K] extends string ? string : number;
};

const SHARED = {
  quick: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  'no-machine': { type: 'boolean', default: false },
} as const;

let shown = { json: false, 'no-machine': false };

/**
 * Returns a bench's own options. A number is given as its usual size and that of `--quick`; `--json` prints a figure a line
 * as JSON, `--no-machine` leaves out the machine, which the verb `bench` prints once for all.
 */
export function readOptions<const T extends Known>(known: T): Read<T> {
  const own = Object.entries(known).map(([name, usual]) => {
    const option = typeof usual === 'boolean' ? { type: 'boolean' as const } : { type: 'string' as const };
    return [name, option] as const;
  });
  const { values } = parseArgs({ options: { ...SHARED, ...Object.fromEntries(own) } });
  const given = values as Readonly<Record<string, string | boolean | undefined>>;
  shown = { json: given['json'] === true, 'no-machine': given['no-machine'] === true };
  const size = given['quick'] === true ? 1 : 0;
  const read = Object.entries(known).map(([name, usual]) => {
    if (typeof usual !== 'object') return [name, given[name] ?? usual];
    return [name, readNumber(name, given[name]) ?? usual[size]];
  });
  return Object.fromEntries(read) as Read<T>;
}

function readNumber(name: string, text: string | boolean | undefined): number | undefined {
  if (typeof text !== 'string') return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`--${name}: must be a whole number over 0`);
}

/** Prints what the figures were measured on. */
export function printMachine(): void {
  if (shown['no-machine']) return;
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  print('machine', `${cpu?.model ?? 'unknown'}, ${cpus().length} cores, ${memory}, Node ${process.version}`);
}

/** Prints one figure. */
export function print(what: string, value: string): void {
  const bench = basename(process.argv[1] ?? '', '.ts');
  console.log(shown.json ? JSON.stringify({ bench, what, value }) : `${what.padEnd(50)} ${value}`);
}

/** Returns the median and the 95th percentile of some times in ms. */
export function formatTimes(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
  return `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, of ${sorted.length}`;
}
