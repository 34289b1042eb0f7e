import { expect, test } from 'vitest';
import { findFlightDate } from '../../../src/feeds/air-cargo/flight-date.ts';

test.each([
  ['20NOV26', 22, '2026-11-22'],
  ['20NOV26', 20, '2026-11-20'],
  ['20NOV26', 19, '2026-11-19'],
  ['20NOV26', 3, '2026-12-03'],
  ['28DEC26', 2, '2027-01-02'],
  ['30JAN27', 31, '2027-01-31'],
  ['01FEB27', 31, '2027-01-31'],
  ['05FEB27', 31, undefined],
  ['31FEB27', 1, undefined],
  ['', 1, undefined],
  ['20NOV26', 0, undefined],
])('issued %s, the flight of day %i leaves on %s', (issued, day, date) => {
  expect(findFlightDate(issued, day)).toBe(date);
});
