import { expect, test } from 'vitest';
import { normaliseMassKg } from '../../src/normalise/mass-kg.ts';

test.each([
  ['2380', 'K', 2380],
  ['913.0', 'k', 913],
  ['150', 'L', 68.039],
  [4, 'LBR', 1.814],
  ['250', 'GRM', 0.25],
  ['1.5', 'TNE', 1500],
  ['-1', 'K', undefined],
  ['1e9', 'K', undefined],
  ['12', 'X', undefined],
  ['', 'K', undefined],
])('%s %s is %s kg', (value, unit, kilograms) => {
  expect(normaliseMassKg(value, unit)).toBe(kilograms);
});
