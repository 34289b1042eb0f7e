import { expect, test } from 'vitest';
import { findScheduleProblem, lastDue, nextDue } from '../../crawlers/schedule.ts';

const at = Date.parse('2026-11-23T12:00:00Z');

test.each([
  ['every day at six', '0 6 * * *', 'Asia/Tokyo'],
  ['every quarter of an hour', '*/15 * * * *', 'UTC'],
  ['on the first of the month', '30 3 1 * *', 'Europe/Berlin'],
])('%s is a schedule', (_, pattern, timeZone) => {
  expect(findScheduleProblem(pattern, timeZone, at)).toBeUndefined();
});

test.each([
  ['six fields', '0 0 6 * * *', 'UTC', 'five fields'],
  ['words', 'every day', 'UTC', 'five fields'],
  ['a minute that is none', '75 6 * * *', 'UTC', 'cron pattern'],
  ['a day that never comes', '0 0 31 2 *', 'UTC', 'cron pattern'],
  ['every minute', '* * * * *', 'UTC', 'quarter of an hour'],
  ['no time zone', '0 6 * * *', 'Mars/Olympus', 'time zone'],
])('%s is refused', (_, pattern, timeZone, rule) => {
  expect(findScheduleProblem(pattern, timeZone, at)).toContain(rule);
});

test('six in the morning is read in its time zone', () => {
  expect(new Date(nextDue('0 6 * * *', 'Asia/Tokyo', at)).toISOString()).toBe('2026-11-23T21:00:00.000Z');
  expect(new Date(lastDue('0 6 * * *', 'Asia/Tokyo', at)).toISOString()).toBe('2026-11-22T21:00:00.000Z');
  const due = Date.parse('2026-11-22T21:00:00Z');
  expect(lastDue('0 6 * * *', 'Asia/Tokyo', due)).toBe(due);
});
