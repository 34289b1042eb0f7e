import type { Parsed } from '../../../model/parsed-unit.ts';
import { MAX_DEPTH, MAX_OBJECT, type Piece, splitObjects } from '../../json/split-objects.ts';
import { FORMAT, mapMessage } from './map.ts';
import { parseReport } from './parse.ts';

const RULES: Readonly<Record<NonNullable<Piece['problem']>, string>> = {
  'text-unknown': 'Text outside the objects is no report.',
  'object-too-large': `An object is at most ${MAX_OBJECT} bytes long.`,
  'object-too-deep': `Objects and arrays stand in each other at most ${MAX_DEPTH} deep.`,
  'object-unfinished': 'The object is cut: another one or the end of the file comes before its closing brace.',
};

/** Yields the units of a file of reports: one object, an array, or an object a line. */
export async function* readReports(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  for await (const pieces of splitObjects(bytes)) for (const piece of pieces) yield* readPiece(piece);
}

function readPiece(piece: Piece): Parsed[] {
  const refused = { type: 'refused', feed: 'intel', format: FORMAT, bytes: [piece.start, piece.end] } as const;
  if (piece.problem !== undefined) {
    const issue = {
      code: piece.problem,
      severity: 'error',
      at: { byte: piece.start },
      message: RULES[piece.problem],
    } as const;
    return [{ ...refused, issues: [issue] }];
  }
  const { value, issues } = parseReport(piece);
  if (value === undefined) return [{ ...refused, issues }];
  return mapMessage(piece, value, issues).map((unit) => ({ type: 'unit', unit }));
}
