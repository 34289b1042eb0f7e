import { expect, test } from 'vitest';
import { normaliseAddress } from '../../src/normalise/address.ts';

test.each([
  ['JP', ['1-2-3 Kasumigaseki', 'Chiyoda-ku, Tokyo', '1000013'], 'JP|1 2 3 KASUMIGASEKI CHIYODA KU TOKYO 1000013'],
  ['JPN', ['東京都千代田区霞が関１－２－３'], 'JP|東京都千代田区霞が関 1 2 3'],
  ['Germany', ['Hauptstraße 5', undefined, 'München'], 'DE|HAUPTSTRASSE 5 MUENCHEN'],
  ['GB', ['Wapping Trading Estate', 'London'], 'GB|WAPPING TRADING ESTATE LONDON'],
  ['GB', ['London'], undefined],
  ['GB', ['Flat 5'], undefined],
  ['GB', ['Saint Mary near Whitby'], undefined],
  ['XX', ['5 High Street', 'London'], undefined],
  ['GB', [], undefined],
])('%s %j is %s', (country, parts, canonical) => {
  expect(normaliseAddress(country, parts)).toBe(canonical);
});
