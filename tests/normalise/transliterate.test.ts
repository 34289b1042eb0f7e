import { expect, test } from 'vitest';
import { transliterate } from '../../src/normalise/transliterate.ts';

test.each([
  // ICAO Doc 9303-3 section 6: tables A and B.
  ['ÄÅÆÖØÜß', 'AEAAAEOEOEUESS'],
  ['ñ ł đ þ', 'N L D TH'],
  ['Жук Щи Юля Ель', 'ZHUK SHCHI IULIA EL'],
  // ELOT 743: OU for omicron upsilon.
  ['Μούσα Ψυχή', 'MOUSA PSYCHI'],
  ['霞が関 ｶﾞ 김', '霞が関 ガ 김'],
  ['محمد', 'محمد'],
])('%s is written %s', (raw, latin) => {
  expect(transliterate(raw)).toBe(latin);
});
