import { createHash } from 'node:crypto';
import type { Issue, Parsed } from '../../../model/parsed-unit.ts';
import { readObject } from '../../json/read-object.ts';
import { FORMAT, mapLine } from './map.ts';
import { entityShape, OPTIONAL } from './shapes.ts';
import { type LineText, MAX_LINE, splitLines } from './split-lines.ts';
import { type Line, openWindow } from './window.ts';

/** How much of a file is looked at at once: what an entity names is found within it. */
export const WINDOW_BYTES = 16 * 1024 * 1024;
/** Objects and arrays in one line; entities inside entities included. */
const MAX_DEPTH = 32;

/** Yields the units of FollowTheMoney entities, one a line, window by window; addresses and documents are told with their party. */
export async function* readEntities(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  let lines: Line[] = [];
  let size = 0;
  for await (const piece of splitLines(bytes)) {
    const read = readLine(piece);
    if ('type' in read) yield read;
    else lines.push(read);
    size += piece.text.length;
    if (size < WINDOW_BYTES) continue;
    yield* readWindow(lines);
    lines = [];
    size = 0;
  }
  yield* readWindow(lines);
}

function* readWindow(lines: readonly Line[]): Generator<Parsed> {
  const window = openWindow(lines);
  for (const line of lines) if (!window.taken.has(line)) yield { type: 'unit', unit: mapLine(window, line) };
}

function readLine(piece: LineText): Line | Parsed {
  if (piece.text === '')
    return refuse(piece, [issue(piece, 'object-too-large', `A line is at most ${MAX_LINE} bytes long.`)]);
  if (depthOf(piece.text) > MAX_DEPTH)
    return refuse(piece, [
      issue(piece, 'object-too-deep', `Objects and arrays stand in each other at most ${MAX_DEPTH} deep.`),
    ]);
  const { value, issues } = readObject(entityShape, piece, OPTIONAL);
  if (value === undefined) return refuse(piece, issues);
  const digest = createHash('sha256').update(piece.text, 'latin1').digest('base64url');
  return { entity: value, start: piece.start, end: piece.end, digest, issues };
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (quoted) {
      if (character === '\\') at++;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}

function issue({ start }: LineText, code: string, message: string): Issue {
  return { code, severity: 'error', at: { byte: start }, message };
}

function refuse({ start, end }: LineText, issues: readonly Issue[]): Parsed {
  return { type: 'refused', feed: 'intel', format: FORMAT, bytes: [start, end], issues };
}
