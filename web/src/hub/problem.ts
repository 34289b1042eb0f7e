/** What may be wrong between the console and the hub; each has its own way out. `pending`: it will be done all the same. */
export type ProblemCode = 'offline' | 'session' | 'forbidden' | 'limit' | 'unavailable' | 'pending' | 'other';

const codes: Readonly<Record<string, ProblemCode>> = {
  UNAUTHENTICATED: 'session',
  FORBIDDEN: 'forbidden',
  LIMIT_EXCEEDED: 'limit',
  TIME_LIMIT: 'unavailable',
  GRAPH_UNAVAILABLE: 'unavailable',
  QUEUE_UNAVAILABLE: 'unavailable',
  TASK_PENDING: 'pending',
};

/** A question the hub did not answer. The message is the hub's own and never holds personal values. */
export class HubProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, message = '') {
    super(message);
    this.code = code;
  }
}

/** The errors of an answer as the hub writes them, over GraphQL and over its other routes. */
interface HubErrors {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Returns the problem that an answer with errors states. */
export function readProblem({ errors }: HubErrors): HubProblem {
  const first = errors?.[0];
  return new HubProblem(codes[first?.extensions?.code ?? ''] ?? 'other', first?.message);
}

/** Returns any failure of a request as a HubProblem; what is not an answer of the hub means that it was not reached. */
export function toProblem(failure: unknown): HubProblem {
  if (failure instanceof HubProblem) return failure;
  if (failure instanceof Error && 'response' in failure) return readProblem(failure.response as HubErrors);
  if (failure instanceof TypeError) return new HubProblem('offline');
  return new HubProblem('other', failure instanceof Error ? failure.message : String(failure));
}
