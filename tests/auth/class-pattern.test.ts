import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCovered, isMatch, parseClassKey, parsePattern } from '../../src/auth/class-pattern.ts';
import { classKey } from '../../src/model/access.ts';

const word = fc.constantFrom('a', 'ab', 'b');
const attributes = fc.record(
  { feed: word, originator: word, marking: word, regime: word, week: fc.constantFrom('2026-W45', '2026-W46') },
  { requiredKeys: ['feed', 'originator', 'marking', 'regime'] },
);
const part = fc.oneof(
  fc.constant('*'),
  word,
  word.map((text) => `${text}*`),
);
const pattern = fc
  .tuple(part, part, part, part, fc.option(fc.constantFrom('*', '2026-W45', '2026-*'), { nil: undefined }))
  .map((parts) => parts.filter((text) => text !== undefined));

describe('class patterns', () => {
  test('a class key gives back the attributes it was made of', () => {
    fc.assert(
      fc.property(attributes, (given) => {
        expect(parseClassKey(classKey(given))).toEqual(given);
      }),
    );
  });

  test('a covered pattern holds no class that its cover does not', () => {
    fc.assert(
      fc.property(pattern, pattern, attributes, (inner, outer, given) => {
        if (isCovered(inner, [outer]) && isMatch(inner, given)) expect(isMatch(outer, given)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  test('a pattern covers itself', () => {
    fc.assert(
      fc.property(pattern, (given) => {
        expect(isCovered(given, [given])).toBe(true);
      }),
    );
  });

  test.each(['', 'a', 'a/b/c', 'a/b/c/d/e/f', 'a//c/d', 'a/b c/c/d', '**/b/c/d', 'set(a)/b/c/d', '../b/c/d'])(
    'the text %j is no pattern',
    (text) => expect(parsePattern(text)).toBeUndefined(),
  );
});
