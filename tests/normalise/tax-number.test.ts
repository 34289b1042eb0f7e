import { expect, test } from 'vitest';
import { normaliseTaxNumber } from '../../src/normalise/tax-number.ts';

test.each([
  ['DE', 'DE 811 715 450', 'DE|811715450'],
  ['Italy', '00748210150', 'IT|00748210150'],
  ['XX', '123456', undefined],
  ['DE', 'NONE', undefined],
])('%s %s is %s', (country, number, canonical) => {
  expect(normaliseTaxNumber(country, number)).toBe(canonical);
});
