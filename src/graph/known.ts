import { int, type Row } from './driver.ts';

/** Stands for "as known now": later than any instant the hub knows. */
export const NOW = Number.MAX_SAFE_INTEGER - 1;

/** Returns the condition that an edge held at `$at`: known by then, and not closed by then. One text for now and for the past. */
export function heldAt(edge: string): string {
  return `${edge}.knownFrom <= $at AND coalesce(${edge}.knownTo, $never) > $at`;
}

/** Returns the parameters of `heldAt` for an instant in epoch ms, or NOW. */
export function atParameters(at: number): Row {
  return { at: int(at), never: int(Number.MAX_SAFE_INTEGER) };
}
