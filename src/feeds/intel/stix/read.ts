import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Issue, Parsed } from '../../../model/parsed-unit.ts';
import { readObject } from '../../json/read-object.ts';
import { gather, type Held } from './bundle.ts';
import { FORMAT, mapBundle } from './map.ts';
import { OPTIONAL, objectShape } from './shapes.ts';
import { MAX_DEPTH, MAX_OBJECT, type StixPiece, splitBundles } from './split-bundle.ts';

/** What is held of one bundle until it ends, in objects and in bytes of their text. */
export const MAX_HELD = 250_000;
const MAX_HELD_BYTES = 128 * 1024 * 1024;

const RULES: Readonly<Record<NonNullable<StixPiece['problem']>, string>> = {
  'text-unknown': 'Text between objects is no STIX.',
  'object-too-large': `An object is at most ${MAX_OBJECT} bytes long.`,
  'object-too-deep': `Objects and arrays stand in each other at most ${MAX_DEPTH} deep.`,
  'object-unfinished': 'The object is cut: the end of the file comes before its closing brace.',
};

const bundleShape = z.looseObject({ type: z.literal('bundle'), id: z.string().regex(/^bundle--[0-9a-fA-F-]{36}$/) });

/** What is held of the bundle that is read at the moment. */
interface Shelf {
  held: Held[];
  bytes: number;
}

/**
 * Yields the units of STIX bundles, and of objects that stand in none, each bundle at its end: an object may refer to any
 * other, so all of a bundle is held, up to 250,000 objects or 128 MiB; what is over is refused.
 */
export async function* readStix(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Parsed> {
  let shelf: Shelf = { held: [], bytes: 0 };
  for await (const pieces of splitBundles(bytes)) {
    for (const piece of pieces) {
      if (piece.type === 'problem') yield refuse(piece, [issueOf(piece)]);
      else if (piece.type === 'object') {
        const refused = take(shelf, piece);
        if (refused !== undefined) yield refused;
      } else {
        yield* closeBundle(shelf, piece);
        shelf = { held: [], bytes: 0 };
      }
    }
  }
  yield* closeLoose(shelf);
}

/** Puts an object on the shelf; returns why not when it cannot be used. */
function take(shelf: Shelf, piece: StixPiece): Parsed | undefined {
  const size = piece.end - piece.start;
  if (shelf.held.length >= MAX_HELD || shelf.bytes + size > MAX_HELD_BYTES) {
    const message = `Of a bundle at most ${MAX_HELD} objects and ${MAX_HELD_BYTES >> 20} MiB are read.`;
    return refuse(piece, [{ code: 'bundle-too-large', severity: 'error', at: { byte: piece.start }, message }]);
  }
  const { value, issues } = readObject(objectShape, piece, OPTIONAL);
  if (value === undefined) return refuse(piece, issues);
  const digest = createHash('sha256').update(piece.text, 'latin1').digest('base64url');
  shelf.held.push({ object: value, start: piece.start, end: piece.end, digest, issues });
  shelf.bytes += size;
  return undefined;
}

function* closeBundle(shelf: Shelf, piece: StixPiece): Generator<Parsed> {
  const { start, end } = piece;
  const issues: Issue[] = piece.problem === undefined ? [] : [issueOf(piece)];
  const { value, issues: problems } = readObject(bundleShape, piece, new Set());
  if (value === undefined && piece.problem === undefined)
    issues.push(...problems.map((issue) => ({ ...issue, severity: 'warning' as const })));
  if (shelf.held.length === 0) {
    const message = 'The bundle holds no object that can be read.';
    yield refuse(piece, [...issues, { code: 'bundle-empty', severity: 'error', at: { byte: start }, message }]);
    return;
  }
  const id = value?.id ?? looseId(shelf.held);
  for (const unit of mapBundle(gather(shelf.held, { id, start, end, issues }))) yield { type: 'unit', unit };
}

function* closeLoose({ held }: Shelf): Generator<Parsed> {
  const [first, last] = [held[0], held.at(-1)];
  if (first === undefined || last === undefined) return;
  const place = { id: looseId(held), start: first.start, end: last.end, issues: [] };
  for (const unit of mapBundle(gather(held, place))) yield { type: 'unit', unit };
}

/** Objects in no bundle, or in one that does not say which, are named by the first of them. */
function looseId(held: readonly Held[]): string {
  return `objects-from-${held[0]?.object.id ?? 'none'}`;
}

function refuse({ start, end }: StixPiece, issues: readonly Issue[]): Parsed {
  return { type: 'refused', feed: 'intel', format: FORMAT, bytes: [start, end], issues };
}

function issueOf({ start, problem = 'text-unknown' }: StixPiece): Issue {
  return { code: problem, severity: 'error', at: { byte: start }, message: RULES[problem] };
}
