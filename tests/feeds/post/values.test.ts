import { expect, test } from 'vitest';
import { readDateTime } from '../../../src/feeds/post/values.ts';

test.each([
  ['20261120', '102', { date: '2026-11-20', time: undefined }],
  ['202611200915', '203', { date: '2026-11-20', time: '09:15:00' }],
  ['20261120091530', '204', { date: '2026-11-20', time: '09:15:30' }],
  ['20261120', '203', undefined],
  ['20260230', '102', undefined],
  ['202611202515', '203', undefined],
  ['20261120', '', undefined],
  ['', '102', undefined],
])('%s in format %s is %j', (value, format, expected) => {
  expect(readDateTime(value, format)).toEqual(expected);
});
