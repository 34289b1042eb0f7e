import { expect, test } from 'vitest';
import { normaliseS9 } from '../../src/normalise/s9.ts';

test.each([
  ['GBLONAJPTYOAAUN61234001110123', 'GBLONAJPTYOAAUN61234001110123'],
  ['gblona jptyoa aun 6 1234 001 11 0123', 'GBLONAJPTYOAAUN61234001110123'],
  ['GBLONAJPTYOAAUN6123400111012', undefined],
  ['GBLONAJPTYOAZUN61234001110123', undefined],
  ['', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseS9(raw)).toBe(canonical);
});
