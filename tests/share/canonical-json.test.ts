import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalise } from '../../src/share/canonical-json.ts';

const folder = new URL('../../../shared/data/conformance/json-canonicalization/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.warn('The vectors of RFC 8785 are not beside the project: their test is skipped.');

test.skipIf(!isThere)('JSON is made canonical as the vectors of RFC 8785 say', () => {
  const names = readdirSync(new URL('input/', folder));
  expect(names.length).toBeGreaterThanOrEqual(6);
  for (const name of names) {
    const [input, output] = ['input', 'output'].map((kind) => readFileSync(new URL(`${kind}/${name}`, folder), 'utf8'));
    expect(canonicalise(JSON.parse(input ?? ''))).toBe(output?.trimEnd());
  }
});

test.each([
  // RFC 8785, appendix B.
  [0, '0'],
  [-0, '0'],
  [5e-324, '5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
  [9007199254740992, '9007199254740992'],
  [295147905179352830000, '295147905179352830000'],
  [9.999999999999997e22, '9.999999999999997e+22'],
  [1e23, '1e+23'],
  [0.000001, '0.000001'],
])('the number %d is written %s', (number, text) => expect(canonicalise(number)).toBe(text));

test('the order of members changes nothing, and what was written reads back the same', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      const text = canonicalise(value);
      expect(canonicalise(turned)).toBe(text);
      expect(canonicalise(JSON.parse(text))).toBe(text);
    }),
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, '\ud800', undefined, { '\udc00': 1 }])(
  '%j has no canonical form',
  (value) => {
    expect(() => canonicalise(value)).toThrow('canonical');
  },
);
