import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const root = mkdtempSync(join(tmpdir(), 'sekisho-simulate-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('simulate writes a day, its table on stderr and the totals alone on stdout', async () => {
  const out = join(root, 'day');
  const { code, out: stdout, err } = await runCli(['simulate', '--out', out, '--units-per-day', '500', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ folder: out, units: { finding: expect.any(Number) } });
  expect(err).toContain('planted networks and near misses');
  expect(readdirSync(out).sort()).toEqual(['day-01', 'manifest.ndjson', 'truth.json']);
});

test.each([
  [['--days', '0'], '--days: must be a whole number'],
  [['--units-per-day', 'many'], '--units-per-day: must be a whole number'],
  [['--start', '2026-02-30'], '--start: must be a date'],
])('simulate %j is refused and says what to do', async (options, message) => {
  const { code, out, err } = await runCli(['simulate', '--out', join(root, 'never'), ...options]);
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(message);
});

test('simulate never mixes two runs in one folder', async () => {
  const used = mkdtempSync(join(root, 'used-'));
  writeFileSync(join(used, 'note'), '');
  const { code, err } = await runCli(['simulate', '--out', used]);
  expect(code).toBe(1);
  expect(err).toContain('is not empty');
  expect(readdirSync(used)).toEqual(['note']);
});
