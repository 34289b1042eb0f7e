import type { Feed } from '../../src/feeds/feed.ts';
import type { Parsed, ParsedUnit } from '../../src/model/parsed-unit.ts';
import { parsedUnitShape } from '../../src/model/parsed-unit.ts';

/** Hands out bytes in chunks of the given size. */
export async function* inChunks(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Returns all that a feed reads from bytes or text; every unit must have the shape of a ParsedUnit. */
export async function collect(feed: Feed, input: Uint8Array | string, size?: number): Promise<Parsed[]> {
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const parsed: Parsed[] = [];
  for await (const piece of feed.read(inChunks(bytes, size))) {
    if (piece.type === 'unit') parsedUnitShape.parse(piece.unit);
    parsed.push(piece);
  }
  return parsed;
}

/** Returns the units of what was read. */
export function unitsOf(parsed: readonly Parsed[]): ParsedUnit[] {
  return parsed.flatMap((piece) => (piece.type === 'unit' ? [piece.unit] : []));
}

/** Returns the codes of all issues, of units and of refused pieces, in file order. */
export function issueCodes(parsed: readonly Parsed[]): string[] {
  return parsed.flatMap((piece) => (piece.type === 'unit' ? piece.unit : piece).issues.map((issue) => issue.code));
}
