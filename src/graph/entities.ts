import type { EntityKind } from '../model/entity-kinds.ts';
import type { FactName, Facts } from '../model/facts.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import type { FactSources } from '../resolve/settle.ts';
import { type Graph, ints } from './driver.ts';
import { atParameters, heldAt, NOW } from './known.ts';
import { findThings } from './thing.ts';

/** One real thing as a viewer sees it: the Entities that are one, folded. */
export interface Thing {
  /** Smallest visible member's id. */
  readonly id: string;
  readonly kind: EntityKind;
  /** All visible members, sorted. */
  readonly memberIds: readonly string[];
  readonly caption: string;
  readonly facts: readonly Fact[];
  /** False when nothing open says it any more: found by id only. */
  readonly current: boolean;
  /** Epoch ms: when the hub first knew. */
  readonly knownFrom: number;
  /** Somebody judged two of its members different, and a third still joins them. */
  readonly disputed: boolean;
}

export interface Fact {
  readonly name: FactName;
  readonly value: string | number;
  /** Record that said it last. */
  readonly record: string;
  readonly observedAt: number;
}

interface Member {
  readonly id: string;
  readonly kind: EntityKind;
  readonly caption: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Returns the things that these ids belong to, in their order; undefined for what is unknown or hidden. */
export async function findEntities(
  graph: Graph,
  ids: readonly string[],
  keys: readonly number[],
): Promise<(Thing | undefined)[]> {
  const visible = await findVisible(graph, ids, keys);
  const groups = await findThings(graph, visible, keys);
  const members = new Map((await readMembers(graph, groups.flat(), keys)).map((member) => [member.id, member]));
  const disputed = new Set(await findDisputed(graph, groups.flat(), keys));
  const byMember = new Map(
    groups.flatMap((group) => {
      const thing = foldMembers(
        group.flatMap((id) => members.get(id) ?? []),
        group.some((id) => disputed.has(id)),
      );
      return group.map((id) => [id, thing] as const);
    }),
  );
  return ids.map((id) => byMember.get(id));
}

/** Returns the class numbers of these Entities, as far as they are visible. */
export async function findClassNumbers(
  graph: Graph,
  ids: readonly string[],
  keys: readonly number[],
): Promise<number[]> {
  const list = await graph.read<{ number: number }>(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.access IN $keys RETURN DISTINCT e.access AS number',
    { ids: [...ids], keys: ints(keys) },
  );
  return list.map(({ number }) => number);
}

async function findVisible(graph: Graph, ids: readonly string[], keys: readonly number[]): Promise<string[]> {
  const list = await graph.read<{ id: string }>(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.access IN $keys RETURN DISTINCT e.id AS id',
    { ids: [...ids], keys: ints(keys) },
  );
  return list.map(({ id }) => id);
}

async function readMembers(graph: Graph, ids: readonly string[], keys: readonly number[]): Promise<Member[]> {
  return graph.read<Member>(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.access IN $keys RETURN e.id AS id, e.kind AS kind, e.caption AS caption, properties(e) AS properties',
    { ids: [...ids], keys: ints(keys) },
  );
}

/** Entities with a visible judgement that they differ from another one. */
async function findDisputed(graph: Graph, ids: readonly string[], keys: readonly number[]): Promise<string[]> {
  const list = await graph.read<{ id: string }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})-[d:DIFFERENT_FROM]-(f:Entity)
     WHERE ${heldAt('d')} AND d.access IN $keys AND f.access IN $keys AND f.id IN $ids
     RETURN DISTINCT id`,
    { ids: [...ids], keys: ints(keys), ...atParameters(NOW) },
  );
  return list.map(({ id }) => id);
}

function foldMembers(members: readonly Member[], disputed: boolean): Thing | undefined {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = sorted[0];
  if (first === undefined) return undefined;
  const facts = newestFacts(sorted);
  const said = sorted.filter(({ properties }) => properties['current'] === true);
  const captions = (said.length > 0 ? said : sorted)
    .map(({ caption }) => caption)
    .filter((caption) => caption !== null);
  return {
    id: first.id,
    kind: first.kind,
    memberIds: sorted.map(({ id }) => id),
    caption: captions.sort()[0] ?? '',
    facts,
    current: said.length > 0,
    knownFrom: Math.min(
      ...sorted.map(({ properties }) => (properties['knownFrom'] as number | undefined) ?? Number.MAX_SAFE_INTEGER),
    ),
    disputed,
  };
}

function newestFacts(members: readonly Member[]): Fact[] {
  const newest = new Map<FactName, Fact>();
  for (const { properties } of members) {
    const sources =
      typeof properties['factSources'] === 'string' ? (JSON.parse(properties['factSources']) as FactSources) : {};
    for (const [name, [observedAt, record]] of Object.entries(sources) as [
      FactName,
      readonly [number, string, string],
    ][]) {
      const value = properties[name] as Facts[FactName];
      const held = newest.get(name);
      if (
        value === undefined ||
        (held !== undefined &&
          (held.observedAt > observedAt || (held.observedAt === observedAt && held.record > record)))
      )
        continue;
      newest.set(name, { name, value, record, observedAt });
    }
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An Identifier as one thing holds it. */
export interface HeldIdentifier {
  readonly thing: string;
  readonly kind: IdentifierKind;
  readonly value: string;
  readonly role: 'is' | 'contact' | 'refers';
  /** Shared by more names than its kind allows, in a class of the thing's: it joins nobody there. */
  readonly common: boolean;
  readonly knownFrom: number;
  readonly knownTo: number | null;
}

/** Returns the open Identifiers of each thing given by its members, by role, kind and value. */
export async function findIdentifiers(
  graph: Graph,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
  keys: readonly number[],
): Promise<HeldIdentifier[]> {
  return graph.read<HeldIdentifier>(
    `UNWIND $rows AS row
     MATCH (e:Entity)-[h:HAS]->(i:Identifier)
     WHERE e.id IN row.members AND e.access IN $keys AND ${heldAt('h')}
     WITH row.id AS thing, i, h.role AS role, min(h.knownFrom) AS knownFrom, collect(DISTINCT e.access) AS numbers
     RETURN thing, i.kind AS kind, i.value AS value, role, knownFrom, null AS knownTo,
            EXISTS { (i)-[m:COMMON_IN]->(c:AccessClass) WHERE ${heldAt('m')} AND c.number IN numbers } AS common
     ORDER BY thing, role DESC, kind, value`,
    {
      rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
      keys: ints(keys),
      ...atParameters(NOW),
    },
  );
}

/** One thing said by one record, as the graph keeps it. */
export interface MentionRow {
  readonly thing: string;
  readonly id: string;
  readonly record: string;
  readonly pos: string;
  readonly role: string | null;
  readonly facts: string;
  readonly feed: string;
  readonly format: string;
  readonly observedAt: number;
  readonly knownFrom: number;
  readonly knownTo: number | null;
}

/** Returns what was said of each thing, newest known first, at most `limit` + 1 of each so that a cut can be told. */
export async function findMentions(
  graph: Graph,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
  keys: readonly number[],
  limit: number,
): Promise<MentionRow[]> {
  return graph.read<MentionRow>(
    `UNWIND $rows AS row
     CALL (row) {
       MATCH (e:Entity)<-[s:SAYS]-(r:Record)
       WHERE e.id IN row.members AND e.access IN $keys AND r.access IN $keys
       RETURN s, r ORDER BY s.knownFrom DESC, s.id LIMIT $limit
     }
     RETURN row.id AS thing, s.id AS id, r.id AS record, s.pos AS pos, s.role AS role, s.facts AS facts, r.feed AS feed, r.format AS format,
            r.observedAt AS observedAt, s.knownFrom AS knownFrom, s.knownTo AS knownTo`,
    {
      rows: things.map(({ id, memberIds }) => ({ id, members: [...memberIds] })),
      keys: ints(keys),
      limit: ints([limit + 1])[0],
    },
  );
}
