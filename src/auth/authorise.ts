import { DeniedError } from '../errors.ts';
import type { Action, Viewer } from '../model/access.ts';

/** Throws DeniedError FORBIDDEN naming the permission that the viewer lacks. The first line of every function that answers one. */
export function authorise(viewer: Pick<Viewer, 'actions'>, action: Action): void {
  if (viewer.actions.has(action)) return;
  throw new DeniedError(
    'FORBIDDEN',
    `This needs the permission '${action}', which is not among those of your role and purpose.`,
  );
}
