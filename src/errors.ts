/** Every way the hub can fail, as one word a caller can switch on. */
export type ErrorCode =
  | 'CONFIG_INVALID'
  | 'INPUT_INVALID'
  | 'FEED_UNKNOWN'
  | 'FEED_NOT_RECOGNISED'
  | 'INTERCHANGE_UNREADABLE'
  | 'POLICY_INVALID'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'LIMIT_EXCEEDED'
  | 'TIME_LIMIT'
  | 'GRAPH_UNAVAILABLE'
  | 'GRAPH_REFUSED'
  | 'QUEUE_UNAVAILABLE'
  | 'SOURCE_BUSY'
  | 'TASK_PENDING'
  | 'ISSUER_UNAVAILABLE'
  | 'PARTNER_UNAVAILABLE'
  | 'PARTNER_REFUSED'
  | 'PARTNER_INVALID'
  | 'STORE_FAILED'
  | 'MIGRATION_CHANGED'
  | 'PREREQUISITE_MISSING'
  | 'PROCESS_FAILED'
  | 'INTERNAL';

/** An expected failure: the message names the field and the rule, and what to do; never a personal value or a secret. */
export class HubError extends Error {
  readonly code: ErrorCode;
  /** True when the same call may succeed later without a change. */
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}

/** A setting, option or input that must be corrected by the caller before it is tried again. */
export class InputError extends HubError {
  readonly problems: readonly string[];

  constructor(code: ErrorCode, problems: readonly string[]) {
    super(code, problems.join('\n'));
    this.problems = problems;
  }
}

/** The viewer lacks a permission; the message states the permission, never the hidden data. */
export class DeniedError extends HubError {}

/** What was named is not there for this viewer: unknown and hidden are the same. */
export class NotFoundError extends HubError {
  constructor(message: string) {
    super('NOT_FOUND', message);
  }
}

/** What was asked for does not go with how things stand now; read again, then decide. */
export class ConflictError extends HubError {
  constructor(message: string) {
    super('CONFLICT', message);
  }
}

/** A part we depend on (graph, queue, store, child process) is away or refused; trying again later may help. */
export class UnavailableError extends HubError {
  constructor(code: ErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(code, message, { ...options, retryable: true });
  }
}
