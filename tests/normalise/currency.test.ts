import { expect, test } from 'vitest';
import { normaliseCurrency } from '../../src/normalise/currency.ts';

test.each([
  ['jpy', 'JPY'],
  ['DEM', 'DEM'],
  ['XYZ', undefined],
  ['', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseCurrency(raw)).toBe(canonical);
});
