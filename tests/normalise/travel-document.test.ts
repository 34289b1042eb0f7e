import { expect, test } from 'vitest';
import { normaliseTravelDocument } from '../../src/normalise/travel-document.ts';

test.each([
  ['GBR', '796428965', 'GBR|796428965'],
  ['GB', 'ab 123-456', 'GBR|AB123456'],
  ['D', 'C01X00T47', 'DEU|C01X00T47'],
  ['XXB', 'R1234567', 'XXB|R1234567'],
  [undefined, '12345678', '?|12345678'],
  ['OTHER PLACE', '8675309', '?|8675309'],
  ['GBR', '123', undefined],
  ['GBR', 'UNKNOWN', undefined],
  ['GBR', '', undefined],
])('%s %s is %s', (issuer, number, canonical) => {
  expect(normaliseTravelDocument(issuer, number)).toBe(canonical);
});
