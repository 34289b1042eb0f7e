import { expect, test } from 'vitest';
import { normaliseMrn } from '../../src/normalise/mrn.ts';

test.each([
  ['22gb08f37sw8eug5a2', '22GB08F37SW8EUG5A2'],
  ['22 GB 08F37SW8EUG5A2', '22GB08F37SW8EUG5A2'],
  ['ABC', undefined],
  ['UNKNOWN', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseMrn(raw)).toBe(canonical);
});
