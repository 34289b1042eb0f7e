import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { FactName, Facts } from '../model/facts.ts';
import type { FactSources } from '../resolve/settle.ts';
import { type Graph, ints } from './driver.ts';
import { type Member, readMembersAt } from './entities-at.ts';
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
  /** Epoch ms: the instant it is shown as of; NOW for the present. */
  readonly at: number;
}

export interface Fact {
  readonly name: FactName;
  readonly value: string | number;
  /** Record that said it last. */
  readonly record: string;
  readonly observedAt: number;
}

/** Returns the things of these ids as the viewer sees them, in order; undefined for what is unknown or hidden. Needs `read`. */
export async function readThings(
  graph: Graph,
  viewer: Viewer,
  ids: readonly string[],
  at: number = NOW,
): Promise<(Thing | undefined)[]> {
  authorise(viewer, 'read');
  return findEntities(graph, ids, viewer.keys, at);
}

/** Returns the things that these ids belong to, in their order; undefined for what is unknown or hidden, or was not known at `at`. */
export async function findEntities(
  graph: Graph,
  ids: readonly string[],
  keys: readonly number[],
  at: number = NOW,
): Promise<(Thing | undefined)[]> {
  const visible = await findVisible(graph, ids, keys, at);
  if (visible.length === 0) return ids.map(() => undefined);
  const groups = await findThings(graph, visible, keys, at);
  const [list, differing] = await Promise.all([
    at === NOW ? readMembers(graph, groups.flat(), keys) : readMembersAt(graph, groups.flat(), keys, at),
    findDiffering(graph, groups.flat(), keys, at),
  ]);
  const members = new Map(list.map((member) => [member.id, member]));
  const byMember = new Map(
    groups.flatMap((group) => {
      const known = group.flatMap((id) => members.get(id) ?? []);
      const disputed = differing.some(([a, b]) => group.includes(a) && group.includes(b));
      const thing = foldMembers(known, disputed, at);
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

/** An Entity has `knownFrom` once what was first said of it is settled: before that nobody sees it. */
async function findVisible(
  graph: Graph,
  ids: readonly string[],
  keys: readonly number[],
  at: number,
): Promise<string[]> {
  const list = await graph.read<{ id: string }>(
    'UNWIND $ids AS id MATCH (e:Entity {id: id}) WHERE e.access IN $keys AND e.knownFrom <= $at RETURN DISTINCT e.id AS id',
    { ids: [...ids], keys: ints(keys), at: atParameters(at)['at'] },
  );
  return list.map(({ id }) => id);
}

async function readMembers(graph: Graph, ids: readonly string[], keys: readonly number[]): Promise<Member[]> {
  const list = await graph.read<{ properties: Readonly<Record<string, unknown>> }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id}) WHERE e.access IN $keys AND e.knownFrom IS NOT NULL
     RETURN properties(e) AS properties`,
    { ids: [...ids], keys: ints(keys) },
  );
  return list.map(({ properties }) => ({
    id: properties['id'] as string,
    kind: properties['kind'] as EntityKind,
    caption: (properties['caption'] as string | undefined) ?? null,
    current: properties['current'] === true,
    knownFrom: properties['knownFrom'] as number,
    facts: properties as Facts,
    sources: JSON.parse((properties['factSources'] as string | undefined) ?? '{}') as FactSources,
  }));
}

/** Pairs of these Entities that somebody, in a judgement the viewer sees, holds to be different. */
async function findDiffering(
  graph: Graph,
  ids: readonly string[],
  keys: readonly number[],
  at: number,
): Promise<(readonly [string, string])[]> {
  const list = await graph.read<{ a: string; b: string }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})-[d:DIFFERENT_FROM]->(f:Entity)
     WHERE ${heldAt('d')} AND d.access IN $keys AND f.access IN $keys
     RETURN DISTINCT e.id AS a, f.id AS b`,
    { ids: [...ids], keys: ints(keys), ...atParameters(at) },
  );
  return list.map(({ a, b }) => [a, b] as const);
}

function foldMembers(members: readonly Member[], disputed: boolean, at: number): Thing | undefined {
  const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const first = sorted[0];
  if (first === undefined) return undefined;
  const said = sorted.filter(({ current }) => current);
  const captions = (said.length > 0 ? said : sorted)
    .map(({ caption }) => caption)
    .filter((caption) => caption !== null && caption !== '');
  return {
    id: first.id,
    kind: first.kind,
    memberIds: sorted.map(({ id }) => id),
    caption: captions.sort()[0] ?? '',
    facts: newestFacts(sorted),
    current: said.length > 0,
    knownFrom: Math.min(...sorted.map(({ knownFrom }) => knownFrom)),
    disputed,
    at,
  };
}

function newestFacts(members: readonly Member[]): Fact[] {
  const newest = new Map<FactName, Fact>();
  for (const { facts, sources } of members) {
    for (const [key, [observedAt, record]] of Object.entries(sources)) {
      const name = key as FactName;
      const value = facts[name];
      const held = newest.get(name);
      if (value === undefined || (held !== undefined && isNewer(held, { observedAt, record }))) continue;
      newest.set(name, { name, value, record, observedAt });
    }
  }
  return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isNewer(a: Pick<Fact, 'observedAt' | 'record'>, b: Pick<Fact, 'observedAt' | 'record'>): boolean {
  return a.observedAt > b.observedAt || (a.observedAt === b.observedAt && a.record > b.record);
}
