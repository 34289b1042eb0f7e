import { describe, expect, test } from 'vitest';
import { openTraps } from '../../../crawlers/runtime/traps.ts';

const limits = { maxPerPattern: 3, maxQueriesPerPath: 3 };
const at = (path: string) => new URL(path, 'http://shop.example');

function admitted(paths: readonly string[], seen: readonly string[] = []): string[] {
  const traps = openTraps(
    limits,
    seen.map((path) => at(path).href),
  );
  return paths.map((path) => {
    try {
      traps.admit(at(path));
      return 'admitted';
    } catch (cause) {
      return (cause as { reason: string }).reason;
    }
  });
}

describe('pages whose paths differ in numbers only', () => {
  test('are admitted up to the limit of the source', () => {
    expect(admitted(['/day/2026/1', '/day/2026/2', '/day/2027/3', '/day/2027/4', '/week/1'])).toEqual([
      ...Array(3).fill('admitted'),
      'trap',
      'admitted',
    ]);
  });

  test('count with those of an earlier run', () => {
    expect(admitted(['/day/3', '/day/4'], ['/day/1', '/day/2'])).toEqual(['admitted', 'trap']);
  });

  test('are one where the number is a hash or a UUID', () => {
    const paths = [
      '0123456789abcdef',
      'fedcba9876543210ff',
      '123e4567-e89b-12d3-a456-426614174000',
      '00000000000000000',
    ];
    expect(admitted(paths.map((path) => `/s/${path}/x`)).at(-1)).toBe('trap');
  });
});

test('queries of one path are admitted up to the limit, in whatever order their names stand', () => {
  const paths = ['/list?a=x', '/list?b=x&a=x', '/list?a=x&b=x', '/list?c=x', '/list', '/other?a=x'];
  expect(admitted(paths)).toEqual([...Array(3).fill('admitted'), 'query-explosion', 'admitted', 'admitted']);
});

test.each([
  ['/a/a/a/a', 'trap'],
  ['/a/b/a/b/a/b', 'admitted'],
  [`/${'x/'.repeat(4)}`, 'trap'],
  [`/${Array.from({ length: 26 }, (_, index) => `p${'q'.repeat(index)}`).join('/')}`, 'trap'],
  ['/?a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1', 'admitted'],
  ['/?a=1&b=1&c=1&d=1&e=1&f=1&g=1&h=1&i=1', 'query-explosion'],
  ['/?a=1&a=2&a=3&a=4&a=5&a=6&a=7&a=8&a=9', 'query-explosion'],
])('%s by itself: %s', (path, outcome) => {
  expect(admitted([path])).toEqual([outcome]);
});

test('a pattern whose pages hold the same is closed at the third, also for what waits', () => {
  const traps = openTraps({ maxPerPattern: 100, maxQueriesPerPath: 100 }, []);
  for (const path of ['/same/1', '/same/2']) traps.repeated(at(path));
  expect(() => traps.check(at('/same/9'))).not.toThrow();
  traps.repeated(at('/same/3'));
  expect(() => traps.check(at('/same/9'))).toThrow(expect.objectContaining({ reason: 'trap' }));
  expect(() => traps.admit(at('/same/10'))).toThrow(expect.objectContaining({ reason: 'trap' }));
  expect(() => traps.admit(at('/other/1'))).not.toThrow();
});
