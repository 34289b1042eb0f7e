import type { FeedReader, Parsed } from '../../model/parsed-unit.ts';
import type { Feed } from '../feed.ts';
import { MAX_DEPTH, MAX_OBJECT, type Piece, splitObjects } from '../json/split-objects.ts';
import { FORMAT, mapFinding } from './map.ts';
import { parseFinding } from './parse.ts';

const RULES: Readonly<Record<NonNullable<Piece['problem']>, string>> = {
  'text-unknown': 'Text outside the objects is no finding.',
  'object-too-large': `An object is at most ${MAX_OBJECT} bytes long.`,
  'object-too-deep': `Objects and arrays stand in each other at most ${MAX_DEPTH} deep.`,
  'object-unfinished': 'The object is cut: another one or the end of the file comes before its closing brace.',
};

function readPiece(piece: Piece): Parsed {
  const refused = { type: 'refused', feed: 'finding', format: FORMAT, bytes: [piece.start, piece.end] } as const;
  if (piece.problem !== undefined) {
    const { problem } = piece;
    return {
      ...refused,
      issues: [{ code: problem, severity: 'error', at: { byte: piece.start }, message: RULES[problem] }],
    };
  }
  const { value: message, issues } = parseFinding(piece);
  if (message === undefined) return { ...refused, issues };
  return { type: 'unit', unit: mapFinding(piece, message, issues) };
}

const read: FeedReader = async function* readFindings(bytes) {
  for await (const pieces of splitObjects(bytes)) for (const piece of pieces) yield readPiece(piece);
};

function recognise(head: string): string | undefined {
  if (!/^[\s\xef\xbb\xbf]*[[{]/.test(head)) return undefined;
  return /"type"\s*:\s*"sekisho-finding"/.test(head) ? FORMAT : undefined;
}

/** Inspection results as JSON: one object, an array, or an object a line (schema: docs/feeds/finding.schema.json). */
export const feed: Feed = { name: 'finding', recognise, read };
