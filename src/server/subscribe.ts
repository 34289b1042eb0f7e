import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Context } from '../../resolvers/context.ts';
import { limits } from '../../schema/cost.ts';
import { limitsRule } from '../../schema/limits.ts';
import { maskError } from '../../schema/mask.ts';
import { logRead } from '../../schema/read-log.ts';
import { logUnforeseen } from './log-unforeseen.ts';

/** Returns the document of a subscription, or why it is refused: the same limits and rules as over HTTP. */
export function checkSubscription(
  schema: GraphQLSchema,
  introspection: boolean,
  query: string,
  operationName: string | null | undefined,
): DocumentNode | readonly GraphQLError[] {
  let document: DocumentNode;
  try {
    document = parse(query, { maxTokens: limits.tokens });
  } catch (cause) {
    return [cause instanceof GraphQLError ? cause : new GraphQLError('The query cannot be read.')];
  }
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, [...rules, limitsRule]);
  if (errors.length > 0) return errors;
  const operation = getOperationAST(document, operationName);
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return document;
  return [new GraphQLError('Only subscriptions come this way: send queries and mutations by POST /graphql.')];
}

/**
 * Returns the answers of a subscription, or its refusal. Each event is answered with the context of that moment, which
 * `renew` makes; when it cannot, because the token has ended, the subscription ends with that reason.
 */
export async function subscribe(
  args: ExecutionArgs,
  renew: () => Promise<Context>,
): Promise<AsyncGenerator<ExecutionResult, void, void> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  return Symbol.asyncIterator in source ? mapEvents(source, (event) => answer(args, event, renew)) : source;
}

/** Returns errors as they go out; what nobody foresaw is logged and masked. */
export function maskErrors(errors: readonly GraphQLError[], context: Pick<Context, 'log' | 'requestId'>) {
  logUnforeseen(context, errors);
  return errors.map((error): GraphQLFormattedError => maskError(error.toJSON(), error));
}

async function answer(args: ExecutionArgs, event: unknown, renew: () => Promise<Context>): Promise<ExecutionResult> {
  const begun = performance.now();
  const context = await renew();
  const result = await execute({ ...args, rootValue: event, contextValue: context });
  const { document, operationName } = args;
  const errors = result.errors?.length ?? 0;
  logRead(context, { document, operationName, data: result.data, errors, ms: performance.now() - begun });
  return result;
}

/**
 * Gives the answer to each event, unless it is the same as the last: what changed out of this viewer's sight is no event.
 * An async generator would hold back `return` until the next event; this one passes it on at once, so that sources end.
 */
function mapEvents<T>(
  source: AsyncIterable<unknown>,
  map: (event: unknown) => Promise<T>,
): AsyncGenerator<T, void, void> {
  const iterator = source[Symbol.asyncIterator]();
  let last: string | undefined;
  const end = async (): Promise<IteratorResult<T, void>> => {
    await iterator.return?.();
    return { done: true, value: undefined };
  };
  return {
    next: async () => {
      for (;;) {
        const event = await iterator.next();
        if (event.done === true) return { done: true, value: undefined };
        const value = await map(event.value);
        const text = JSON.stringify(value);
        if (text === last) continue;
        last = text;
        return { done: false, value };
      }
    },
    return: end,
    throw: async (cause) => {
      await end();
      throw cause;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await end()),
  };
}
