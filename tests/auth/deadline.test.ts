import { describe, expect, test } from 'vitest';
import { endOfClear, isoWeek } from '../../src/auth/deadline.ts';

const deadline = { months: 6, earliestPushHours: 96 };

describe('weeks and deadlines', () => {
  // Odd ones: years of 53 weeks (2020, 2026), days that belong to the year before or after.
  test.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-11-23T10:00:00Z', '2026-W48'],
    ['2024-02-29', '2024-W09'],
  ])('%s lies in %s', (date, week) => expect(isoWeek(date)).toBe(week));

  test.each(['', '2026-02-30', '2026-13-01', '26-01-01', 'tomorrow', '2026-00-10'])('%j lies in no week', (date) =>
    expect(isoWeek(date)).toBeUndefined(),
  );

  test.each([
    // Monday of W45 is 2 November; four days before it, 29 October; six months on.
    ['2026-W45', '2027-04-29T00:00:00.000Z'],
    // Monday 4 September less four days is 31 August: six months on is the last day of February.
    ['2023-W36', '2024-02-29T00:00:00.000Z'],
  ])('clear data of %s ends at %s', (week, end) => {
    expect(new Date(endOfClear(week, deadline) ?? 0).toISOString()).toBe(end);
  });

  test('an unknown week has no end that lies ahead', () => {
    expect(endOfClear('unknown', deadline)).toBeUndefined();
    expect(endOfClear('', deadline)).toBeUndefined();
  });
});
