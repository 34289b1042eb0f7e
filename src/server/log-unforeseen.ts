import type { GraphQLError } from 'graphql';
import type { Context } from '../../resolvers/context.ts';
import { isUnforeseen } from '../../schema/mask.ts';

/** Writes the failures that no part of the hub throws on purpose, with their stacks, under the request's id. */
export function logUnforeseen(
  { log, requestId }: Pick<Context, 'log' | 'requestId'>,
  errors: readonly GraphQLError[],
): void {
  for (const error of errors) {
    if (isUnforeseen(error)) log.error({ op: 'graphql', requestId, err: error.originalError ?? error });
  }
}
