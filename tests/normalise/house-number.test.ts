import { expect, test } from 'vitest';
import { normaliseHouseNumber } from '../../src/normalise/house-number.ts';

test.each([
  ['aei-123 456/78', 'AEI12345678'],
  ['00000002', '00000002'],
  ['---', undefined],
  ['', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseHouseNumber(raw)).toBe(canonical);
});
