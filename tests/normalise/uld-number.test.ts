import { expect, test } from 'vitest';
import { normaliseUldNumber } from '../../src/normalise/uld-number.ts';

test.each([
  ['PMC01473R7', 'PMC01473R7'],
  ['ake 37670 su', 'AKE37670SU'],
  ['PMC1234', undefined],
  ['', undefined],
])('%s is %s', (raw, canonical) => {
  expect(normaliseUldNumber(raw)).toBe(canonical);
});
