import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomOf, spread } from '../../simulator/random.ts';

const draws = (...path: (string | number)[]) => {
  const random = randomOf(...path);
  return Array.from({ length: 50 }, () => random.next());
};

test('equal paths give equal numbers, other paths other numbers', () => {
  expect(draws('7', 'master', 12)).toEqual(draws('7', 'master', 12));
  expect(draws('7', 'master', 12)).not.toEqual(draws('7', 'master', 13));
  expect(draws('7', 'a', 'b')).not.toEqual(draws('7', 'ab'));
  expect(draws('7', 1)).not.toEqual(draws('7', '1'));
});

test('the first draws of paths that follow each other are spread evenly', () => {
  const tenths = new Array<number>(10).fill(0);
  for (let path = 0; path < 20_000; path += 1) {
    const tenth = Math.floor(randomOf('seed', path).next() * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(count).toBeGreaterThan(1800);
});

test('draws stay inside their range', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1000 }), (seed, limit) => {
      const random = randomOf(seed);
      const value = random.between(1, limit);
      expect(value).toBeGreaterThanOrEqual(1);
      expect(value).toBeLessThanOrEqual(limit);
      expect(random.digits(9)).toMatch(/^\d{9}$/);
    }),
  );
});

test('spread uses every place once before it repeats one', () => {
  const size = 10_000;
  const seen = new Set(Array.from({ length: size }, (_, index) => spread(index, size, 123)));
  expect(seen.size).toBe(size);
});
