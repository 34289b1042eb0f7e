import { expect, test } from 'vitest';
import type { StoredRun } from '../../src/graph/sources.ts';
import { findMissed, isServed } from '../../src/pipeline/crawl-due.ts';

const minute = 60_000;
const due = Date.parse('2026-11-23T06:00:00Z');
const ran = (startedAt: number) => ({ startedAt }) as StoredRun;
const source = {
  state: 'active',
  schedule: '0 6 * * *',
  timeZone: 'UTC',
  changedAt: due - 30 * 24 * 60 * minute,
  lastRun: ran(due - 24 * 60 * minute),
} as const;

test('what fell due and was not begun is missed, once the queue had its time', () => {
  expect(findMissed(source, due + minute)).toBeUndefined();
  expect(findMissed(source, due + 10 * minute)).toBe(due);
  expect(isServed(source, due + minute)).toBe(false);
});

test.each([
  ['run since', { ...source, lastRun: ran(due + 1) }],
  ['paused', { ...source, state: 'paused' } as const],
  ['by hand only', { ...source, schedule: null }],
  ['changed since it fell due', { ...source, changedAt: due + minute }],
])('a source %s has missed nothing', (_, given) => {
  expect(findMissed(given, due + 60 * minute)).toBeUndefined();
  expect(isServed(given, due + 60 * minute)).toBe(true);
});

test('a new source that never ran waits for its first time', () => {
  const fresh = { ...source, changedAt: due - minute, lastRun: null };
  expect(findMissed(fresh, due - 1)).toBeUndefined();
  expect(findMissed(fresh, due + 10 * minute)).toBe(due);
});
