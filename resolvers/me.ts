import type { Viewer } from '../src/model/access.ts';
import type { Context } from './context.ts';

/** Returns the viewer who asks. */
export function findMe(_parent: unknown, _args: unknown, { viewer }: Context): Viewer {
  return viewer;
}
