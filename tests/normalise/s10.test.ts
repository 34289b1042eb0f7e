import { expect, test } from 'vitest';
import { computeS10CheckDigit, normaliseS10 } from '../../src/normalise/s10.ts';

test.each([
  ['RB123456785GB', 'RB123456785GB'],
  ['rb 1234 5678 5 us', 'RB123456785US'],
  ['RB123456786US', undefined],
  ['RB123456785XX', undefined],
  ['RB12345678GB', undefined],
  ['', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseS10(raw)).toBe(canonical);
});

test('remainders that leave ten and eleven become zero and five', () => {
  expect(computeS10CheckDigit('00000008')).toBe(0);
  expect(computeS10CheckDigit('00000000')).toBe(5);
  expect(computeS10CheckDigit('47312482')).toBe(9);
});
