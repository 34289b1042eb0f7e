import { expect, test } from 'vitest';
import { normaliseEori } from '../../src/normalise/eori.ts';

test.each([
  ['gb 123456789000', 'GB123456789000'],
  ['XI123456789000', 'XI123456789000'],
  ['QQ123456789000', undefined],
  ['GB', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseEori(raw)).toBe(canonical);
});
