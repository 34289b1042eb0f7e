import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { type Graph, ints } from './driver.ts';
import type { Thing } from './entities.ts';
import { atParameters, heldAt } from './known.ts';

/** An Identifier as one thing holds it. */
export interface HeldIdentifier {
  readonly thing: string;
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly role: 'is' | 'contact' | 'refers';
  /** Shared by more names than its kind allows, in a class of the thing's: it joins nobody there. */
  readonly common: boolean;
  /** Epoch ms. */
  readonly knownFrom: number;
}

/** Returns the Identifiers of each thing: its own numbers first, then what it quotes, then its contacts; by kind and value. Needs `read`. */
export async function findIdentifiers(
  graph: Graph,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
  at: number,
): Promise<HeldIdentifier[]> {
  authorise(viewer, 'read');
  return graph.read<HeldIdentifier>(
    `UNWIND $rows AS row
     MATCH (e:Entity)-[h:HAS]->(i:Identifier)
     WHERE e.id IN row.members AND e.access IN $keys AND ${heldAt('h')}
     WITH row.id AS thing, i, h.role AS role, min(h.knownFrom) AS knownFrom, collect(DISTINCT e.access) AS numbers
     RETURN thing, i.kind AS kind, i.value AS value, role, knownFrom,
            EXISTS { (i)-[m:COMMON_IN]->(c:AccessClass) WHERE ${heldAt('m')} AND c.number IN numbers } AS common
     ORDER BY thing, CASE role WHEN 'is' THEN 0 WHEN 'refers' THEN 1 ELSE 2 END, kind, value`,
    {
      rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
      keys: ints(viewer.keys),
      ...atParameters(at),
    },
  );
}
