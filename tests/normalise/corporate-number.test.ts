import { expect, test } from 'vitest';
import { normaliseCorporateNumber } from '../../src/normalise/corporate-number.ts';

test.each([
  // The National Tax Agency's own number.
  ['JP', '7000012050002', 'JP|7000012050002'],
  ['JPN', '7-0000-1205-0002', 'JP|7000012050002'],
  ['JP', '1000012050002', undefined],
  ['GB', 'SC 123456', 'GB|SC123456'],
  ['XX', '123456', undefined],
  ['GB', 'NONE', undefined],
])('%s %s is %s', (country, number, canonical) => {
  expect(normaliseCorporateNumber(country, number)).toBe(canonical);
});
