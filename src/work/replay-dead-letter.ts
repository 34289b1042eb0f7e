import { z } from 'zod';
import { authorise } from '../auth/authorise.ts';
import { NotFoundError } from '../errors.ts';
import { findDeadLetterState } from '../graph/dead-letters.ts';
import type { Viewer } from '../model/access.ts';
import { check } from '../model/check-input.ts';
import type { Done } from '../pipeline/desk.ts';
import type { Desk } from './desk.ts';

const shape = z.strictObject({ id: z.string() });

/**
 * Has the worker take a dead letter in again; returns how it stands after the commit. One that went through before is `done`.
 * The row is one of operation and asks for the action alone; of the bytes nothing is shown (docs/decisions/dead-letters.md).
 */
export async function replayDeadLetter(desk: Desk, viewer: Viewer, input: unknown): Promise<Done['state']> {
  authorise(viewer, 'replay-dead-letter');
  const { id } = check(shape, input);
  const state = await findDeadLetterState(desk.graph, id);
  if (state === undefined) throw new NotFoundError('there is no dead letter of this id');
  if (state === 'replayed') return 'done';
  return (await desk.carryOut({ type: 'replay', at: desk.now(), letter: id })).state;
}
