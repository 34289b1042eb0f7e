import { expect, test } from 'vitest';
import { normaliseCountryAlpha3, normaliseCountryCode } from '../../src/normalise/country-code.ts';

test.each([
  ['JP', 'JP', 'JPN'],
  ['gbr', 'GB', 'GBR'],
  ['392', 'JP', 'JPN'],
  ['the Netherlands', 'NL', 'NLD'],
  ['Korea, Republic of', 'KR', 'KOR'],
  ['Türkiye', 'TR', 'TUR'],
  ['VIET NAM', 'VN', 'VNM'],
  // ICAO Doc 9303-3 section 5: one letter for Germany, GBD and others for British passports.
  ['D', 'DE', 'DEU'],
  ['GBD', 'GB', 'GBR'],
  ['UK', 'GB', 'GBR'],
  ['XX', undefined, undefined],
  ['', undefined, undefined],
])('%s is %s, %s', (raw, alpha2, alpha3) => {
  expect(normaliseCountryCode(raw)).toBe(alpha2);
  expect(normaliseCountryAlpha3(raw)).toBe(alpha3);
});
