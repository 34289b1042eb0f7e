import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneDocumentTwoPeople } from '../../src/patterns/one-document-two-people.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { trip, type Who } from './units.ts';

let booking = 0;
const born = '1980-01-12';

/** One trip each on one document, in bookings of their own. */
function trips(document: string, ...people: readonly Who[]): Incoming[] {
  return people.map((who) => {
    booking += 1;
    return trip(`LOC${String(booking).padStart(3, '0')}`, { document, ...who });
  });
}

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(oneDocumentTwoPeople);
});
afterAll(() => hub.close());

test('other names on one document make a reason for both travellers, stronger with another date of birth', async () => {
  await hub.takeIn(
    trips('GBR|100000001', { name: 'BAKER/JOHN', birthDate: born }),
    trips('GBR|100000001', { name: 'CORTEZ/LUIS', birthDate: '1991-05-06' }),
    trips('GBR|100000002', { name: 'DIAZ/EVA' }, { name: 'ENDO/RIKU', birthDate: born }),
  );
  expect(await hub.reasons('border')).toMatchObject([
    {
      points: 20,
      en: 'Travel document GBR 100000001 is also shown by CORTEZ/LUIS, who has another name and date of birth',
      ja: '旅券 GBR 100000001 は氏名・生年月日の異なる CORTEZ/LUIS も使用',
    },
    { points: 20, en: expect.stringContaining('is also shown by BAKER/JOHN') },
    { points: 14, en: 'Travel document GBR 100000002 is also shown by ENDO/RIKU, who has another name' },
    { points: 14 },
  ]);
  // Profiles that do not read passenger data never hear of it.
  expect(await hub.reasons('inspection')).toEqual([]);
});

test('marriage, name order, slips, transliteration, dates written otherwise and common numbers make no reason', async () => {
  const six = ['ABE/KEN', 'BAKER/JOHN', 'CORTEZ/LUIS', 'DIAZ/EVA', 'ENDO/RIKU', 'FUJI/MAI'].map((name) => ({ name }));
  const john = { name: 'BAKER/JOHN', birthDate: born };
  const luis = (birthDate: string) => ({ name: 'CORTEZ/LUIS', birthDate });
  await hub.takeIn([
    ...trips('GBR|1', { name: 'BAKER/ANN', birthDate: born }, { name: 'CORTEZ/MARY', birthDate: born }),
    ...trips('GBR|2', john, { name: 'JOHN/BAKER', birthDate: '1991-05-06' }),
    ...trips('GBR|3', john, { name: 'BAKRE/JOHN' }),
    ...trips('GBR|4', { name: 'SATO/YUKO', birthDate: born }, { name: 'SATOH/YUUKO', birthDate: '1991-05-06' }),
    ...trips('GBR|5', john, luis('1980-12-01')),
    ...trips('GBR|6', john, luis('1980-01-21')),
    ...trips('GBR|7', john, luis('1980')),
    ...trips('?|8', john, luis('1991-05-06')),
    ...trips('GBR|9', ...six),
  ]);
  expect(await hub.reasons('border')).toEqual([]);
});
