import { expect, test } from 'vitest';
import { computeContainerCheckDigit, normaliseContainerNumber } from '../../src/normalise/container-number.ts';

test.each([
  ['CSQU3054383', 'CSQU3054383'],
  ['csqu 305438-3', 'CSQU3054383'],
  ['CSQU3054384', undefined],
  ['CSQX3054383', undefined],
  ['', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseContainerNumber(raw)).toBe(canonical);
});

test('a remainder of ten is written as zero', () => {
  // ISO 6346 advises against such serial numbers; they are in use.
  const serial = Array.from({ length: 100 }, (_, i) => `ABCU${String(i).padStart(6, '0')}`);
  expect(serial.every((code) => computeContainerCheckDigit(code) < 10)).toBe(true);
});
