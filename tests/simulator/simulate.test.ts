import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FEEDS, type SimulatedFeed } from '../../simulator/message.ts';
import type { Network } from '../../simulator/networks/network.ts';
import { PLANTERS } from '../../simulator/networks/plan.ts';
import type { ManifestEntry } from '../../simulator/output.ts';
import { type SimulateResult, simulate, unitsOf } from '../../simulator/simulate.ts';

interface Truth {
  readonly networks: readonly Omit<Network, 'events'>[];
  readonly contraband: readonly { readonly identifier: { readonly value: string }; readonly why: string }[];
}

const root = mkdtempSync(join(tmpdir(), 'simulate-'));
const settings = { seed: '7', start: '2026-11-02', days: 2, unitsPerDay: 2000 };
const folder = join(root, 'one');
let result: SimulateResult;
let manifest: readonly ManifestEntry[];
let truth: Truth;
let texts: ReadonlyMap<string, string>;

beforeAll(() => {
  result = simulate({ ...settings, folder });
  manifest = readFileSync(join(folder, 'manifest.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  texts = new Map(manifest.map(({ path }) => [path, readFileSync(join(folder, path), 'utf8')]));
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the same seed gives the same bytes, another seed others', () => {
  simulate({ ...settings, folder: join(root, 'again') });
  simulate({ ...settings, seed: '8', folder: join(root, 'other') });
  expect(digestOf(join(root, 'again'))).toBe(digestOf(folder));
  expect(digestOf(join(root, 'other'))).not.toBe(digestOf(folder));
});

test('a folder that is not empty is refused and left as it is', () => {
  const used = mkdtempSync(join(root, 'used-'));
  writeFileSync(join(used, 'note'), 'mine');
  expect(() => simulate({ ...settings, folder: used })).toThrow('not empty');
  expect(readdirSync(used)).toEqual(['note']);
});

test('the manifest names every file once, in the order of receipt, with its size and digest', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path.startsWith('day-'));
  expect(manifest.map(({ path }) => path).sort()).toEqual(files.sort());
  const times = manifest.map(({ receivedAt }) => receivedAt);
  expect(times).toEqual([...times].sort());
  expect(times[0]).toMatch(/^2026-11-01T15:/);
  for (const { path, bytes, sha256 } of manifest) {
    const content = readFileSync(join(folder, path));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
});

test('the manifest counts what stands in the files', () => {
  for (const { path, feed, units, brokenUnits } of manifest) {
    if (brokenUnits === 0) expect([path, counted(feed, texts.get(path) ?? '')]).toEqual([path, units]);
  }
  expect(manifest.reduce((sum, { units }) => sum + units, 0)).toBe(unitsOf(result));
});

test('a day has about the units asked for, in the shares of the feeds', () => {
  expect(unitsOf(result)).toBeGreaterThan(0.9 * 4000);
  expect(unitsOf(result)).toBeLessThan(1.1 * 4000);
  const shares = { 'air-cargo': 0.3, post: 0.35, pnr: 0.2, declaration: 0.13, finding: 0.02, listing: 0.01 };
  for (const feed of FEEDS) {
    expect(result.units[feed] / unitsOf(result)).toBeGreaterThan(shares[feed] * 0.75);
    expect(result.units[feed] / unitsOf(result)).toBeLessThan(shares[feed] * 1.35);
  }
});

test('two networks of each pattern and a near miss are planted a day', () => {
  for (const { pattern } of PLANTERS) {
    for (const day of ['day-01', 'day-02']) {
      const planted = truth.networks.filter((network) => network.pattern === pattern && network.id.startsWith(day));
      expect([pattern, planted.filter(({ nearMiss }) => !nearMiss).length]).toEqual([pattern, 2]);
      expect([pattern, planted.filter(({ nearMiss }) => nearMiss).length]).toEqual([pattern, 1]);
    }
  }
});

test('everything that the truth names is in the files', () => {
  const whole = [...texts.values()].join('\n');
  const subjects = truth.networks.flatMap((network) => network.subjects);
  for (const { identifier } of [...subjects, ...truth.contraband]) {
    for (const written of asWritten(identifier.value))
      expect([written, whole.includes(written)]).toEqual([written, true]);
  }
});

test('the contraband list holds the smuggling of networks, hidden cases and nothing of near misses', () => {
  const listed = new Set(truth.contraband.map(({ identifier }) => identifier.value));
  for (const network of truth.networks) {
    for (const subject of network.subjects) {
      expect(subject.contraband).toBe(!network.nearMiss);
      if (subject.contraband) expect(listed.has(subject.identifier.value)).toBe(true);
    }
  }
  expect(truth.contraband.some(({ why }) => why === 'hidden')).toBe(true);
  expect(result.contraband).toBe(truth.contraband.length);
});

/** Counted by the marks of the standards, not by the simulator's own lists. */
function counted(feed: SimulatedFeed, text: string): number {
  const marks: Record<SimulatedFeed, RegExp> = {
    'air-cargo': /^(?:FWB\/17|HBS\/.*)\r$/gm,
    post: /^CNI\+/gm,
    pnr: /^SRC'/gm,
    declaration: /<Declaration /g,
    finding: /"sekisho-finding"/g,
    listing: /^WARC\/1\.1\r$/gm,
  };
  return text.match(marks[feed])?.length ?? 0;
}

/** `20512345675/AB1` → the dashed waybill and the house; `NH|ABC234|2026-10-01` → the locator; others as they are. */
function asWritten(value: string): string[] {
  const [first = '', second] = value.split(/[/|]/);
  if (value.includes('|')) return [`RCI+${first}:${second}::`];
  if (!/^\d{11}$/.test(first)) return [value];
  return [`${first.slice(0, 3)}-${first.slice(3)}`, ...(second === undefined ? [] : [`HBS/${second}/`])];
}

function digestOf(path: string): string {
  const digest = createHash('sha256');
  const names = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) digest.update(name.slice(path.length)).update(readFileSync(name));
  return digest.digest('hex');
}
