import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, OperationTypeNode } from 'graphql';
import type { Context } from '../../resolvers/context.ts';
import { maskError } from '../../schema/mask.ts';
import { logRead } from '../../schema/read-log.ts';
import type { GraphqlAnswer, GraphqlRequest } from './graphql.ts';
import type { KnownDocuments } from './known-documents.ts';
import { logUnforeseen } from './log-unforeseen.ts';

/** A request that needs no more checking than its variables. */
export interface KnownRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

const json = [['content-type', 'application/json; charset=utf-8']] as const;

/**
 * Returns the request when it is the plain kind: a POST of a document that was found good before, with nothing odd beside
 * it, by a caller who takes JSON. Anything else is undefined, and Apollo's to answer or refuse.
 */
export function readKnown(
  { method, headers, body }: GraphqlRequest,
  documents: KnownDocuments,
): KnownRequest | undefined {
  if (method !== 'POST' || !isRecord(body) || typeof body['query'] !== 'string') return undefined;
  if (headers.accept !== undefined && headers.accept !== '*/*' && headers.accept !== 'application/json')
    return undefined;
  const { operationName = undefined, variables = undefined, extensions = undefined } = body;
  if (extensions !== undefined || !(operationName === undefined || typeof operationName === 'string')) return undefined;
  if (variables !== undefined && !isRecord(variables)) return undefined;
  const document = documents.find(body['query']);
  const operation = document === undefined ? undefined : getOperationAST(document, operationName);
  if (document === undefined || operation == null || operation.operation === OperationTypeNode.SUBSCRIPTION) {
    return undefined;
  }
  return { document, operationName, variables };
}

/** Returns the answer to a known request, masked, logged and with the status that Apollo would give it. */
export async function runKnown(
  schema: GraphQLSchema,
  { document, operationName, variables }: KnownRequest,
  context: Context,
): Promise<GraphqlAnswer> {
  const begun = performance.now();
  const run = execute({ schema, document, operationName, variableValues: variables, contextValue: context });
  const { data, errors } = run instanceof Promise ? await run : run;
  if (errors !== undefined) logUnforeseen(context, errors);
  logRead(context, { document, operationName, data, errors: errors?.length ?? 0, ms: performance.now() - begun });
  if (errors === undefined) return { status: 200, headers: json, body: JSON.stringify({ data }) };
  const masked = errors.map((error) => maskError(error.toJSON(), error));
  // Without data nothing was run: the variables were wrong.
  return data === undefined
    ? { status: 400, headers: json, body: JSON.stringify({ errors: masked }) }
    : { status: 200, headers: json, body: JSON.stringify({ errors: masked, data }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
