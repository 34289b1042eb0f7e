import { expect, test } from 'vitest';
import { handlingOf } from '../../src/share/handling.ts';

test.each([
  ['an open page', ['listing/customs/plain/open'], 'plain'],
  ['a plain report', ['intel/customs/plain/intelligence'], 'plain'],
  ['a restricted report', ['intel/customs/restricted/intelligence'], 'restricted'],
  ['a filing', ['post/customs/plain/trade'], 'restricted'],
  ['a booking', ['pnr/customs/plain/passenger/2026-W47'], 'restricted'],
  ['what a partner told', ['partner/nz-customs/plain/intelligence'], 'originator-controlled'],
  ['a marking that is not known', ['listing/customs/secret/open'], 'originator-controlled'],
  ['one known by two', ['intel/customs/plain/intelligence', 'post/customs/plain/trade'], 'restricted'],
  ['nothing', [], 'plain'],
])('%s is told as narrowly as its classes ask', (_, keys, handling) => {
  expect(handlingOf(keys.map((key) => ({ key, members: [] })))).toBe(handling);
});

test('a set is as narrow as the narrowest of its members', () => {
  const members = ['intel/customs/plain/intelligence', 'profile:partner'];
  expect(handlingOf([{ key: 'set()', members }])).toBe('restricted');
});
