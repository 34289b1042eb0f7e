import { UnrecoverableError } from 'bullmq';
import { HubError } from '../errors.ts';

/** Translates a failure for the queue: what may succeed later is tried again, anything else ends the job with its code and message. */
export function asJobError(error: unknown): Error {
  if (error instanceof HubError) {
    const told = `${error.code}: ${error.message}`;
    return error.retryable ? new Error(told, { cause: error }) : new UnrecoverableError(told);
  }
  return new UnrecoverableError('INTERNAL: something failed in the worker; its log has more');
}
