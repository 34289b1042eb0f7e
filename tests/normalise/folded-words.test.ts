import { expect, test } from 'vitest';
import { foldWords } from '../../src/normalise/folded-words.ts';

test('words keep their order, initials become one word, an apostrophe leaves no gap', () => {
  expect(foldWords("1-2 O'Hara St., S.A. de C.V.")).toEqual(['1', '2', 'OHARA', 'ST', 'SA', 'DE', 'CV']);
});

test('nothing but punctuation is no word', () => {
  expect(foldWords(' -- / .. ')).toEqual([]);
});
