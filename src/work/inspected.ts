import { feed } from '../feeds/finding/feed.ts';
import { type MappedSubject, mapSubject } from '../feeds/finding/map-subject.ts';
import { inOnePiece } from '../feeds/in-one-piece.ts';
import type { Numbered } from '../graph/work.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { FindingMessage } from '../model/finding-message.ts';
import type { Issue, ParsedUnit } from '../model/parsed-unit.ts';

/** A thing that can be acted on at a place, by its number, as findings name it. */
export type Inspected = FindingMessage['subject'];

/** Returns how findings name the first of these Entities whose number they can; undefined when there is none. */
export function findInspected(entities: readonly Pick<Numbered, 'kind' | 'keys'>[]): Inspected | undefined {
  for (const { kind, keys } of entities) {
    const found = nameIt(kind, keys);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nameIt(kind: EntityKind, keys: Readonly<Record<string, string>>): Inspected | undefined {
  const { awb, house, s10, mrn, container, booking, reference } = keys;
  if (kind === 'Consignment' && awb !== undefined) return { kind, awb, ...(house === undefined ? {} : { house }) };
  if (kind === 'PostalItem' && s10 !== undefined) return { kind, s10 };
  if (kind === 'Declaration' && mrn !== undefined) return { kind, mrn };
  if (kind === 'Container' && container !== undefined) return { kind, container };
  if (kind === 'Traveller' && booking !== undefined && reference !== undefined) {
    const [airline, locator, created, ...more] = booking.split('|');
    // A booking known by its flight only has four parts, and no finding can name it.
    if (airline === undefined || locator === undefined || created === undefined || more.length > 0) return undefined;
    return { kind, airline, locator, created, reference };
  }
  return undefined;
}

/** Returns the mention of a thing by its number, or undefined when the number cannot be read. */
export function mentionOf(inspected: Inspected): MappedSubject | undefined {
  const issues: Issue[] = [];
  return mapSubject(inspected, { start: 0, end: 0, text: '', problem: undefined }, issues);
}

/** Returns a finding's message as text and the unit that the feed `finding` reads from it: one format, one reader. */
export async function readFinding(message: FindingMessage): Promise<{ raw: string; unit: ParsedUnit | undefined }> {
  const raw = JSON.stringify(message);
  for await (const piece of feed.read(inOnePiece(Buffer.from(raw))))
    return { raw, unit: piece.type === 'unit' ? piece.unit : undefined };
  return { raw, unit: undefined };
}
