import type { Delivered } from './deliver.ts';

/** Returns the closing table of deliveries: what came of them, their issues by code with the number of times, and why some are not in. */
export function formatDeliveries(all: readonly Delivered[]): string {
  const sum = (of: (one: Delivered) => number) => all.reduce((total, one) => total + of(one), 0);
  const states = (state: Delivered['state']) => all.filter((one) => one.state === state);
  const issues = new Map<string, number>();
  for (const one of all)
    for (const [code, count] of Object.entries(one.issues)) issues.set(code, (issues.get(code) ?? 0) + count);
  const rows: [string, number][] = [
    ['files taken in', states('done').length],
    ...(states('waiting').length > 0 ? [['files that wait', states('waiting').length] as [string, number]] : []),
    ...(states('failed').length > 0 ? [['files not taken', states('failed').length] as [string, number]] : []),
    ['units', sum(({ units }) => units)],
    ['  written', sum(({ written }) => written)],
    ['  there already', sum(({ unchanged }) => unchanged)],
    ['dead letters', sum(({ deadLetters }) => deadLetters)],
    ...[...issues]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, count]): [string, number] => [`issue ${code}`, count]),
  ];
  const lines = rows.map(([name, value]) => `${name.padEnd(40)}${String(value).padStart(10)}`);
  const open = all
    .filter(({ state }) => state !== 'done')
    .map(({ name, message }) => `${name}: ${message ?? 'not taken'}`);
  return [...lines, ...open].join('\n');
}
