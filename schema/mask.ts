import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { HubError } from '../src/errors.ts';

/** What a caller is told of a failure that nobody foresaw; the log has the rest under the request's id. */
export const maskedMessage = 'Something failed in the hub. The log has more under the id of this request.';

/** Returns an error as it goes out: expected failures with their code, the rest masked. */
export function maskError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = causeOf(error);
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (cause instanceof HubError) return { message: cause.message, ...place, extensions: { code: cause.code } };
  if (isUnforeseen(error)) return { message: maskedMessage, ...place, extensions: { code: 'INTERNAL' } };
  // What has no code of its own by now is a variable that does not fit its type.
  const code = formatted.extensions?.['code'] ?? 'BAD_USER_INPUT';
  return { message: formatted.message, ...place, extensions: { code } };
}

/** Returns what a resolver threw, where an error of GraphQL was put around it. */
export function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined && error.originalError !== null
    ? causeOf(error.originalError)
    : error;
}

/** True for what no part of the hub throws on purpose: it goes to the log, not to the caller. */
export function isUnforeseen(error: unknown): boolean {
  const cause = causeOf(error);
  return !(cause instanceof HubError) && !(cause instanceof GraphQLError);
}
