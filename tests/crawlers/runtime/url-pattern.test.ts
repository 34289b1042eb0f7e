import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitsPattern } from '../../../crawlers/runtime/url-pattern.ts';

test.each([
  ['/', '/anything', true],
  ['/product/', '/product/1', true],
  ['/product/', '/products', false],
  ['/product/*$', '/product/1', true],
  ['/product/*$', '/product/1/2', false],
  ['/product/**$', '/product/1/2', true],
  ['/*/product', '/en/product/1', true],
  ['/*/product', '/en/x/product', false],
  ['/**/product', '/en/x/product', true],
  ['/?page=', '/?page=2', true],
  ['/a$', '/a', true],
  ['/a$', '/ab', false],
  ['/a*a$', '/aa', true],
  ['/.*', '/x', false],
  ['/[a-z]', '/x', false],
])('%s and %s: %s', (pattern, path, fits) => {
  expect(fitsPattern(pattern, path)).toBe(fits);
});

test('fits as the regular expression it is short for', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\/[ab/*]{0,7}\$?$/), fc.stringMatching(/^\/[ab/]{0,8}$/), (pattern, path) => {
      const body = pattern.replace(/\$$/, '').replace(/\*{1,2}/g, (stars) => (stars === '**' ? '[^]*' : '[^/]*'));
      const expected = new RegExp(`^${body}${pattern.endsWith('$') ? '$' : ''}`).test(path);
      expect(fitsPattern(pattern, path)).toBe(expected);
    }),
  );
});
