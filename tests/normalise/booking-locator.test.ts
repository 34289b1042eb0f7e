import { expect, test } from 'vitest';
import { normaliseBookingLocator } from '../../src/normalise/booking-locator.ts';

test.each([
  ['w9tend', 'W9TEND'],
  ['23456', '23456'],
  ['AB', undefined],
  ['W9-TEND', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseBookingLocator(raw)).toBe(canonical);
});
