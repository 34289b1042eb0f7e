import { maskedMessage } from '../../schema/mask.ts';
import { TokenError } from '../auth/token-error.ts';
import { type ErrorCode, HubError } from '../errors.ts';
import { type Exchange, sendJson } from './exchange.ts';

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
  TASK_PENDING: 503,
  ISSUER_UNAVAILABLE: 503,
  STORE_FAILED: 503,
};

/**
 * Answers with what went wrong, in the shape of a GraphQL error whatever the route: `{errors: [{message, extensions}]}`.
 * An expected failure is told; any other is logged whole under the request's id and told as a masked one.
 */
export function answerError({ response, requestId, log }: Answering, failure: unknown): void {
  const isExpected = failure instanceof HubError;
  if (!isExpected) log.error({ op: 'http', requestId, err: failure });
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const code = isExpected ? failure.code : 'INTERNAL';
  const message = isExpected ? failure.message : maskedMessage;
  const headers: [string, string][] = [];
  // What is left of the body is not read: the connection cannot carry another request.
  if (code === 'LIMIT_EXCEEDED') headers.push(['connection', 'close']);
  if (failure instanceof TokenError) headers.push(['www-authenticate', challenge(failure)]);
  const problem = failure instanceof TokenError ? { problem: failure.problem } : {};
  const body = { errors: [{ message, extensions: { code, ...problem } }] };
  sendJson({ response, requestId }, statuses[code] ?? 500, body, headers);
}

type Answering = Pick<Exchange, 'response' | 'requestId' | 'log'>;

/** RFC 6750, section 3: a request without any token gets no error word. */
function challenge({ problem }: TokenError): string {
  return problem === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"';
}
