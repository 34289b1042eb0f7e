import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { coordinatesOf, coordinatesOfQueries, makeDocuments } from './documents.ts';
import { QUESTIONS } from './transcript.ts';

test('the oracles ask every field of Query', () => {
  expect(Object.keys(QUESTIONS).sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});

test('the oracles ask for every field that a query can reach', () => {
  const asked = coordinatesOf(makeDocuments().map(({ document }) => document));
  expect(coordinatesOfQueries().filter((each) => !asked.has(each))).toEqual([]);
});
