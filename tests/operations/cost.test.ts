import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createComplexityRule } from '@pothos/plugin-complexity';
import {
  concatAST,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
  validate,
} from 'graphql';
import { expect, test } from 'vitest';
import { limits } from '../../schema/cost.ts';
import { schema } from '../../schema/index.ts';
import { limitsRule } from '../../schema/limits.ts';
import { ROOT } from '../parts.ts';

const folder = join(ROOT, 'operations');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const documents = files.map((file) => ({ file, document: parse(readFileSync(join(folder, file), 'utf8')) }));
const fragments = concatAST(documents.map(({ document }) => document)).definitions.filter(
  ({ kind }) => kind === Kind.FRAGMENT_DEFINITION,
);

/** What the console's pages ask for; the other documents are asked with the page that stands when none is given. */
const CONSOLE = { first: limits.page, mentions: 50, links: 50 };

const cases = documents.flatMap(({ file, document }) =>
  document.definitions
    .filter((part) => part.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => ({
      operation,
      name: operation.name?.value,
      lengths: file === 'console.graphql' ? CONSOLE : {},
    })),
);

test.each(cases)('$name fits into one request', ({ operation, lengths }) => {
  const cost = costOf(operation, lengths);
  expect(cost).toBeGreaterThan(0);
  expect(cost).toBeLessThanOrEqual(limits.cost);
});

function costOf(operation: OperationDefinitionNode, lengths: Readonly<Record<string, number>>): number {
  let cost = 0;
  const rule = createComplexityRule({
    context: {},
    variableValues: { ...placeholders(operation), ...lengths },
    validate: ({ complexity }) => {
      cost = complexity;
    },
  });
  const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const;
  expect(validate(schema, document, [limitsRule, rule])).toEqual([]);
  return cost;
}

/** A value for each variable that must have one. */
function placeholders({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const required = variableDefinitions.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
  return Object.fromEntries(
    required.map(({ variable, type }) => [
      variable.name.value,
      placeholder(typeFromAST(schema, type) as GraphQLInputType),
    ]),
  );
}

function placeholder(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return placeholder(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (type.name === 'Boolean') return true;
  if (type.name === 'DateTime') return '2026-11-23T09:00:00Z';
  if (!isInputObjectType(type)) return type.name === 'Int' || type.name === 'Float' ? 1 : 'x';
  const required = Object.values(type.getFields()).filter(isRequiredInputField);
  return Object.fromEntries(required.map((field) => [field.name, placeholder(field.type)]));
}
