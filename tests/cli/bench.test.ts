import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benches } from '../../src/cli/bench.ts';
import { runCli } from './run-cli.ts';

const folder = join(import.meta.dirname, '..', '..', 'bench');
const names = Object.keys(benches);

test('every bench of the list is a file, and every file with options of its own is in the list', () => {
  expect(names.filter((name) => !existsSync(join(folder, `${name}.ts`)))).toEqual([]);
  const files = readdirSync(folder).filter((file) =>
    readFileSync(join(folder, file), 'utf8').includes('= readOptions('),
  );
  expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual([...names].sort());
});

test('the list tells what each measures, and measures nothing', async () => {
  const { code, out } = await runCli(['bench', '--list', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(names.map((name) => ({ name, about: benches[name]?.about })));
});

test('a bench prints each figure as a line of JSON, and the machine once', async () => {
  const given = ['--quick', '--json', '--units', '500', '--days', '1'];
  const { code, out } = await runCli(['bench', 'simulate', 'simulate', ...given]);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { bench: string; what: string });
  expect(code).toBe(0);
  expect(new Set(lines.map(({ bench }) => bench))).toEqual(new Set(['simulate']));
  expect(lines.filter(({ what }) => what === 'machine')).toHaveLength(1);
  expect(lines.filter(({ what }) => what === '1 day(s) of 500')).toHaveLength(4);
});

test('a bench that is not there is refused with the way to the list', async () => {
  const { code, err } = await runCli(['bench', 'speed']);
  expect(code).toBe(1);
  expect(err).toContain('there is no bench speed: see ./sekisho bench --list');
});
