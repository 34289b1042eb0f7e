import { expect, test } from 'vitest';
import { readRetryAfter } from '../../../crawlers/runtime/retry-after.ts';

const now = Date.UTC(2026, 10, 25, 12);

// RFC 9110, 10.2.3 and 5.6.7.
test.each([
  ['120', 120_000],
  [' 5 ', 5_000],
  ['0', 0],
  ['Wed, 25 Nov 2026 12:02:00 GMT', 120_000],
  ['Wednesday, 25-Nov-26 12:02:00 GMT', 120_000],
  ['Wed, 25 Nov 2026 11:00:00 GMT', 0],
  ['86400', 3_600_000],
  ['Fri, 25 Dec 2026 12:00:00 GMT', 3_600_000],
  ['99999999999', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j is %s ms, at most an hour', (value, ms) => {
  expect(readRetryAfter(value, now)).toBe(ms);
});
