import { expect, test } from 'vitest';
import { normaliseAirWaybill, readAirWaybill } from '../../src/normalise/air-waybill.ts';

test.each([
  ['618-12345675', '61812345675'],
  ['618 1234 5675', '61812345675'],
  ['618-12345670', undefined],
  ['618-1234567', undefined],
  ['', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseAirWaybill(raw)).toBe(canonical);
});

test('a number with a wrong check digit is still read, and said to be wrong', () => {
  expect(readAirWaybill('618-12345670')).toEqual({ number: '61812345670', checkDigitRight: false });
});
