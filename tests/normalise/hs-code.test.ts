import { expect, test } from 'vitest';
import { normaliseHsCode } from '../../src/normalise/hs-code.ts';

test.each([
  ['8517.13', '851713'],
  ['8517 13 00 00', '8517130000'],
  ['8517', '8517'],
  ['9905.00', '990500'],
  ['7701', undefined],
  ['85', undefined],
  ['85AB', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseHsCode(raw)).toBe(canonical);
});
