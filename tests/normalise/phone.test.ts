import { expect, test } from 'vitest';
import { normalisePhone } from '../../src/normalise/phone.ts';

test.each([
  ['090-1234-5678', 'JP', '+819012345678'],
  ['819012345678', 'JP', '+819012345678'],
  ['+81 90 1234 5678', undefined, '+819012345678'],
  ['0081-90-1234-5678', undefined, '+819012345678'],
  ['＋８１ ９０ １２３４ ５６７８', undefined, '+819012345678'],
  ['(212) 555-0123', 'us', '+12125550123'],
  ['020 7946 0958 ext 12', 'GB', '+442079460958'],
  ['09012345678', undefined, undefined],
  ['4653425', 'US', undefined],
  ['171812344566', 'US', undefined],
  ['TBA', 'JP', undefined],
  ['090-1234-5678', 'XX', undefined],
  ['', 'JP', undefined],
])('%s in %s is %s', (raw, country, canonical) => {
  expect(normalisePhone(raw, country)).toBe(canonical);
});
