import type { EntityKind } from '../model/entity-kinds.ts';
import type { Facts } from '../model/facts.ts';
import { type FactSources, label, type SaidRow, settleFacts } from '../resolve/settle.ts';
import { type Graph, ints } from './driver.ts';
import { atParameters, heldAt } from './known.ts';

/** One Entity as known at an instant. */
export interface Member {
  readonly id: string;
  readonly kind: EntityKind;
  readonly caption: string | null;
  readonly current: boolean;
  /** Epoch ms. */
  readonly knownFrom: number;
  readonly facts: Facts;
  readonly sources: FactSources;
}

interface SaidAt {
  readonly id: string;
  readonly kind: EntityKind;
  readonly knownFrom: number;
  readonly said: readonly {
    readonly record: string;
    readonly pos: string;
    readonly facts: string;
    readonly observedFrom: number;
  }[];
  readonly numbers: readonly string[];
}

/**
 * Returns these Entities as they were known at an instant: facts and caption from what had been said by then and was not
 * taken back, never from the settled copy, which tells of the present. Not yet known ones are left out.
 */
export async function readMembersAt(
  graph: Graph,
  ids: readonly string[],
  keys: readonly number[],
  at: number,
): Promise<Member[]> {
  const list = await graph.read<SaidAt>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id}) WHERE e.access IN $keys AND e.knownFrom <= $at
     CALL (e) {
       MATCH (e)<-[s:SAYS]-(r:Record) WHERE ${heldAt('s')}
       RETURN collect({record: r.id, pos: s.pos, facts: s.facts, observedFrom: s.observedFrom}) AS said
     }
     CALL (e) {
       MATCH (e)-[h:HAS {role: 'is'}]->(i:Identifier) WHERE ${heldAt('h')}
       RETURN collect(i.value) AS numbers
     }
     RETURN e.id AS id, e.kind AS kind, e.knownFrom AS knownFrom, said, numbers`,
    { ids: [...ids], keys: ints(keys), ...atParameters(at) },
  );
  return list.map(({ id, kind, knownFrom, said, numbers }) => {
    const { facts, sources } = settleFacts(said.map(openRow));
    const { caption } = label(kind, facts, numbers);
    return { id, kind, caption, current: said.length > 0, knownFrom, facts, sources };
  });
}

/** What was open at the instant counts as open, whatever closed it later. */
function openRow({ record, pos, facts, observedFrom }: SaidAt['said'][number]): SaidRow {
  return {
    record,
    pos,
    ids: [],
    facts: JSON.parse(facts) as Facts,
    observedFrom,
    observedTo: undefined,
    knownFrom: 0,
    knownTo: undefined,
    closedBy: undefined,
  };
}
