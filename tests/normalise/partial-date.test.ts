import { expect, test } from 'vitest';
import { normalisePartialDate } from '../../src/normalise/partial-date.ts';

test.each([
  ['2018-09-28', undefined, '2018-09-28'],
  ['20180928', undefined, '2018-09-28'],
  ['2018-09', undefined, '2018-09'],
  ['1985', undefined, '1985'],
  ['23MAY1985', undefined, '1985-05-23'],
  ['23 May 1985', undefined, '1985-05-23'],
  ['23MAY85', undefined, undefined],
  ['23MAY85', '2018-09-28', '1985-05-23'],
  ['23MAY12', '2018-09-28', '2012-05-23'],
  ['28SEP18', '2018-09-28', '2018-09-28'],
  ['29SEP18', '2018-09-28', '1918-09-29'],
  ['29FEB2023', undefined, undefined],
  ['2023-13', undefined, undefined],
  ['31/12/2023', undefined, undefined],
  ['', undefined, undefined],
])('%s not after %s is %s', (raw, notAfter, canonical) => {
  expect(normalisePartialDate(raw, notAfter)).toBe(canonical);
});
