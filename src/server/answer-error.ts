import type { ServerResponse } from 'node:http';
import { TokenError } from '../auth/token-error.ts';
import { type ErrorCode, HubError } from '../errors.ts';
import type { Logger } from '../log.ts';
import { sendJson } from './exchange.ts';

const statuses: Partial<Record<ErrorCode, number>> = {
  INPUT_INVALID: 400,
  FEED_NOT_RECOGNISED: 400,
  INTERCHANGE_UNREADABLE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FEED_UNKNOWN: 404,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 413,
  TIME_LIMIT: 503,
  GRAPH_UNAVAILABLE: 503,
  QUEUE_UNAVAILABLE: 503,
  ISSUER_UNAVAILABLE: 503,
  STORE_FAILED: 503,
};

/**
 * Answers with what went wrong, in the shape of a GraphQL error whatever the route: `{errors: [{message, extensions}]}`.
 * An expected failure is told; any other is logged whole under the request's id and told as a masked one.
 */
export function answerError(response: ServerResponse, failure: unknown, log: Logger, requestId: string): void {
  const isExpected = failure instanceof HubError;
  if (!isExpected) log.error({ op: 'http', requestId, err: failure });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (failure instanceof TokenError) response.setHeader('www-authenticate', challenge(failure));
  const code = isExpected ? failure.code : 'INTERNAL';
  const message = isExpected
    ? failure.message
    : 'Something failed in the hub. The log has more under the id of this request.';
  // What is left of the body is not read: the connection cannot carry another request.
  if (code === 'LIMIT_EXCEEDED') response.setHeader('connection', 'close');
  const problem = failure instanceof TokenError ? { problem: failure.problem } : {};
  sendJson(response, statuses[code] ?? 500, { errors: [{ message, extensions: { code, ...problem } }] });
}

/** RFC 6750, section 3: a request without any token gets no error word. */
function challenge({ problem }: TokenError): string {
  return problem === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"';
}
