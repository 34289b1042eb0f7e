import { validate } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { variablesArbitrary } from './arguments.ts';
import { coordinatesOf, coordinatesOfQueries, makeDocuments } from './documents.ts';

test('the oracles ask every field of Query', () => {
  const asked = new Set(makeDocuments().map(({ field }) => field));
  expect([...asked].sort()).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
});

test('the oracles ask for every field that a query can reach', () => {
  const asked = coordinatesOf(makeDocuments().map(({ document }) => document));
  expect(coordinatesOfQueries().filter((each) => !asked.has(each))).toEqual([]);
});

test('the documents are what a caller could send, but for their cost', () => {
  for (const { document } of makeDocuments()) expect(validate(schema, document)).toEqual([]);
});

test('the oracles have values for every argument and filter of a query', () => {
  for (const { variables } of makeDocuments()) expect(() => variablesArbitrary(variables, ['id'])).not.toThrow();
});
