import { readRunFile } from '../../engine/run-file.ts';
import { HubError } from '../errors.ts';

/** Returns the address of the hub that runs on a data folder. Throws NOT_FOUND, saying how to start one. */
export function findHub(data: string): string {
  const run = readRunFile(data);
  if (run === undefined || run.state === 'stopping') throw noHub(data);
  if (run.state === 'starting') {
    throw new HubError('NOT_FOUND', `The hub on ${data} is still starting; try again in a moment.`, {
      retryable: true,
    });
  }
  return run.url;
}

/** Returns the failure of a verb that needs a running hub and finds none. */
export function noHub(data: string, cause?: unknown): HubError {
  return new HubError(
    'NOT_FOUND',
    `No hub runs on ${data}. Start one with  ./sekisho up  or name another with --data.`,
    {
      cause,
    },
  );
}
