import { expect, test } from 'vitest';
import { planMemory, readMemory, usualMemory } from '../../engine/memory.ts';

const GiB = 1024 ** 3;

test.each([
  ['4g', 4096],
  ['4G', 4096],
  ['2.5gb', 2560],
  ['3500m', 3500],
])('--memory %s is %i MiB', (text, expected) => {
  expect(readMemory(text)).toBe(expected);
});

test.each(['4', 'four', '-4g', '', '1g', '512m'])('--memory %s is refused', (text) => {
  expect(() => readMemory(text)).toThrow(/^--memory: /);
});

test.each([
  [2 * GiB, 2048],
  [8 * GiB, 4096],
  [64 * GiB, 8192],
])('a machine of %i bytes gives the hub %i MiB', (bytes, expected) => {
  expect(usualMemory(bytes)).toBe(expected);
});

test.each([2048, 4096, 8192, 65_536])('the shares of %i MiB leave room for what cannot be set', (total) => {
  const shares = Object.values(planMemory(total));
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(total * 0.85);
});

test('four GiB give the graph a heap of one', () => {
  expect(planMemory(4096).graphHeap).toBe(1024);
});
