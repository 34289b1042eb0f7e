import { expect, test } from 'vitest';
import { normaliseImoNumber } from '../../src/normalise/imo-number.ts';

test.each([
  // IMO's own example of the check digit.
  ['IMO 9074729', '9074729'],
  ['9074729', '9074729'],
  ['imo: 907-4729', '9074729'],
  ['9074720', undefined],
  ['0000000', undefined],
  ['90747290', undefined],
  ['', undefined],
])('%s → %s', (raw, expected) => {
  expect(normaliseImoNumber(raw)).toBe(expected);
});
