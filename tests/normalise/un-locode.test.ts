import { expect, test } from 'vitest';
import { normaliseUnLocode } from '../../src/normalise/un-locode.ts';

test.each([
  ['jptyo', 'JPTYO'],
  ['JP TYO', 'JPTYO'],
  ['GBFXT', 'GBFXT'],
  ['JPQQQ', undefined],
  ['JP', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseUnLocode(raw)).toBe(canonical);
});
