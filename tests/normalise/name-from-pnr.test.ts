import { expect, test } from 'vitest';
import { nameFromPnr } from '../../src/normalise/name-from-pnr.ts';

test.each([
  ['UUNT', 'KEVINMICHAELMR', 'UUNT/KEVINMICHAEL', 'MR'],
  ['UUNT', 'MARGARETMRS', 'UUNT/MARGARET', 'MRS'],
  ['UUNT', 'ANNA MS', 'UUNT/ANNA', 'MS'],
  ['UUNT', 'TIMMSTR', 'UUNT/TIM', 'MSTR'],
  ['UUNT', 'ROSEMISS', 'UUNT/ROSE', 'MISS'],
  ['UUNT', 'PETERDR', 'UUNT/PETER', 'DR'],
  ['PETROV', 'ALEXANDR', 'PETROV/ALEXANDR', undefined],
  ['SAID', 'OMR', 'SAID/OMR', undefined],
  ['COLE', 'WILLIAMS', 'COLE/WILLIAMS', undefined],
  ['UUNT', undefined, 'UUNT', undefined],
])('%s %s is %s with title %s', (surname, given, name, title) => {
  const read = nameFromPnr(surname, given);
  expect(read?.name).toBe(name);
  expect(read?.title).toBe(title);
});

test('without surname there is no name', () => {
  expect(nameFromPnr(' ', 'ANNA')).toBeUndefined();
});
