import type { ComplexityErrorFn, FieldComplexityFunction } from '@pothos/plugin-complexity';
import { type GraphQLField, type GraphQLOutputType, getNamedType, isListType, isNonNullType } from 'graphql';
import type { Context } from '../resolvers/context.ts';
import { HubError } from '../src/errors.ts';

/** What one request may ask for, whoever asks. */
export const limits = {
  bodyBytes: 1_048_576,
  tokens: 2_000,
  depth: 15,
  aliases: 30,
  directives: 50,
  rootFields: 20,
  /** Fields, each counted as often as its lists may be long. */
  cost: 5_000,
  timeoutMs: 10_000,
  /** Rows of one page of a connection. */
  page: 100,
} as const;

export const defaultPage = 20;
/** Rows that a plain list is taken to have. */
const listLength = 10;

/** Returns what a field costs: itself, and what lies under it as often as it may come. */
export const costOf: FieldComplexityFunction<Context, Record<string, unknown>> = (args, _context, field) => {
  if (isConnection(field)) return { field: 1, multiplier: Math.min(pageSize(args), limits.page) };
  // The rows of a connection were counted where their number is known.
  if (isRows(field)) return { field: 0, multiplier: 1 };
  return { field: 1, multiplier: isList(field.type) ? listLength : 1 };
};

/** Returns the refusal of a request that asks for too much at once. */
export const costError: ComplexityErrorFn = (_kind, { complexity }) =>
  new HubError(
    'LIMIT_EXCEEDED',
    `The request costs ${complexity}, more than ${limits.cost}: ask for fewer fields or shorter pages.`,
  );

function pageSize(args: Record<string, unknown>): number {
  const asked = args['first'] ?? args['last'];
  return typeof asked === 'number' && asked > 0 ? asked : defaultPage;
}

function isConnection(field: GraphQLField<unknown, Context>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

function isRows(field: GraphQLField<unknown, Context>): boolean {
  return field.name === 'edges' && getNamedType(field.type).name.endsWith('Edge');
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
