import type { EntityKind } from '../model/entity-kinds.ts';
import { type FactName, type Facts, factNames } from '../model/facts.ts';
import type { MakeId } from '../resolve/id.ts';
import {
  type FactSources,
  type Having,
  label,
  type SaidRow,
  type SettledFacts,
  settleFacts,
  settleHavings,
  splitPair,
} from '../resolve/settle.ts';
import { type Graph, int, type Row } from './driver.ts';
import { markAtBirth } from './hubs.ts';
import { rows } from './write.ts';

/** An Entity as settle finds it: `full` when all its sayings must be read, else only the new ones in `said`. */
interface Found {
  readonly id: string;
  readonly kind: EntityKind;
  readonly access: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly said: SaidRow[];
  full: boolean;
}

interface HeldHaving extends Having {
  readonly entity: string;
}

/** What settling changed: the Entities to look at again for joins, patterns and score. */
export interface Settled {
  readonly entities: readonly string[];
  readonly identifiers: readonly string[];
}

/**
 * Brings the Entities that the pending records spoke of up to date: HAS edges, settled facts, caption, name key, index
 * text, `current`. An Entity that only gained sayings is settled from those alone, whatever else hangs on it; one whose
 * document has several versions is settled from all. Both give the same. Idempotent.
 */
export async function settle(graph: Graph, makeId: MakeId, records: readonly string[]): Promise<Settled> {
  const found = await findTouched(graph, records);
  const held = await findHavings(
    graph,
    [...found.values()].filter(({ full }) => !full),
  );
  for (const entity of found.values()) {
    if (!entity.full && !onlyAdds(entity, held.get(entity.id) ?? [])) entity.full = true;
  }
  const full = [...found.values()].filter((entity) => entity.full);
  await readAllSayings(graph, full);
  for (const [id, list] of await findHavings(graph, full)) held.set(id, list);
  const wanted = new Map(
    [...found.values()].map((entity) => [entity.id, wantedHavings(makeId, entity, held.get(entity.id) ?? [])]),
  );
  const values = await readValues(
    graph,
    // A thing is called by its own numbers alone.
    [...wanted.values()].flatMap((list) => list.flatMap(({ role, identifier }) => (role === 'is' ? [identifier] : []))),
  );
  const rowsOf = [...found.values()]
    .sort((a, b) => compare(a.id, b.id))
    .map((entity) => entityRow(entity, wanted.get(entity.id) ?? [], values));
  await graph.write(async (run) => {
    await rows(run, 'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) SET e += row.set', rowsOf);
    await writeHavings(run, found, wanted, held);
  });
  const named = [...wanted.values()].flatMap((list) => list.map(({ identifier }) => identifier));
  // Of an Entity settled in full, every Identifier is named already.
  const renamed = rowsOf.flatMap(({ id, set }) => {
    const entity = found.get(id);
    return entity === undefined || entity.full || entity.properties['nameKey'] === set['nameKey'] ? [] : [id];
  });
  const others = renamed.length === 0 ? [] : await findHeldIdentifiers(graph, renamed);
  return { entities: [...found.keys()], identifiers: [...new Set([...named, ...others])] };
}

/** All open Identifiers of Entities that are called otherwise now: how many names share a value has changed for each of them. */
async function findHeldIdentifiers(graph: Graph, entities: readonly string[]): Promise<string[]> {
  const list = await graph.read<{ id: string }>(
    'UNWIND $ids AS id MATCH (:Entity {id: id})-[h:HAS]->(i:Identifier) WHERE h.knownTo IS NULL RETURN DISTINCT i.id AS id',
    { ids: [...entities] },
  );
  return list.map(({ id }) => id);
}

async function findTouched(graph: Graph, records: readonly string[]): Promise<Map<string, Found>> {
  const list = await graph.read<{
    id: string;
    kind: EntityKind;
    access: number;
    properties: Record<string, unknown>;
    full: boolean;
    said: RawSaid[];
  }>(
    `UNWIND $records AS record
     MATCH (r:Record {id: record})
     MATCH (v:Record {document: r.document})-[s:SAYS]->(e:Entity)
     WITH e, r, v, s
     WITH e, collect(DISTINCT CASE WHEN v.id = r.id THEN {record: r.id, says: properties(s)} END) AS said, max(CASE WHEN v.id <> r.id THEN 1 ELSE 0 END) = 1 AS full
     RETURN e.id AS id, e.kind AS kind, e.access AS access, properties(e) AS properties, full OR e.current IS NULL AS full, said`,
    { records: [...records] },
    120_000,
  );
  return new Map(list.map((row) => [row.id, { ...row, said: row.said.map(saidRow) }]));
}

interface RawSaid {
  readonly record: string;
  readonly says: Readonly<Record<string, unknown>>;
}

function saidRow({ record, says }: RawSaid): SaidRow {
  return {
    record,
    pos: says['pos'] as string,
    ids: says['ids'] as string[],
    facts: JSON.parse(says['facts'] as string) as Facts,
    observedFrom: says['observedFrom'] as number,
    observedTo: (says['observedTo'] as number | undefined) ?? undefined,
    knownFrom: says['knownFrom'] as number,
    knownTo: (says['knownTo'] as number | undefined) ?? undefined,
    closedBy: (says['closedBy'] as string | undefined) ?? undefined,
  };
}

async function readAllSayings(graph: Graph, entities: readonly Found[]): Promise<void> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) entity.said.length = 0;
  const list = await graph.read<{ id: string; said: RawSaid[] }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})<-[s:SAYS]-(r:Record)
     RETURN id, collect({record: r.id, says: properties(s)}) AS said`,
    { ids: [...byId.keys()] },
    120_000,
  );
  for (const { id, said } of list) byId.get(id)?.said.push(...said.map(saidRow));
}

/** HAS edges of the Entities: all of them for those settled in full, else its own numbers and those to the Identifiers just named. */
async function findHavings(graph: Graph, entities: readonly Found[]): Promise<Map<string, HeldHaving[]>> {
  const rowsOf = entities.map((entity) => ({
    id: entity.id,
    named: entity.full
      ? null
      : [...new Set(entity.said.flatMap(({ ids }) => ids.map((pair) => splitPair(pair).identifier)))],
  }));
  const list = await graph.read<{ entity: string; identifier: string; has: Record<string, unknown> }>(
    `UNWIND $rows AS row
     MATCH (e:Entity {id: row.id})-[h:HAS]->(i:Identifier)
     WHERE row.named IS NULL OR h.role = 'is' OR i.id IN row.named
     RETURN row.id AS entity, i.id AS identifier, properties(h) AS has`,
    { rows: rowsOf },
    120_000,
  );
  const byEntity = new Map<string, HeldHaving[]>();
  for (const { entity, identifier, has } of list) {
    const having = { entity, identifier, knownTo: undefined, closedBy: undefined, ...has } as unknown as HeldHaving;
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), having]);
  }
  return byEntity;
}

/** True when the new sayings only add to what is open: then nothing that is there can change. */
function onlyAdds({ said }: Found, held: readonly HeldHaving[]): boolean {
  return said.every(
    (row) =>
      row.knownTo === undefined &&
      row.ids.every((pair) => {
        const { role, identifier } = splitPair(pair);
        const same = held.filter((having) => having.role === role && having.identifier === identifier);
        return (
          same.length === 0 ||
          same.some(
            (having) =>
              having.knownTo === undefined &&
              // Of two that say it at the same instant the smaller record opens the run.
              (having.observedFrom < row.observedFrom ||
                (having.observedFrom === row.observedFrom && having.openedBy <= row.record)) &&
              having.knownFrom <= row.knownFrom,
          )
        );
      }),
  );
}

function wantedHavings(makeId: MakeId, entity: Found, held: readonly HeldHaving[]): Having[] {
  const all = settleHavings(makeId, entity.id, entity.said);
  if (entity.full) return all;
  const open = new Set(
    held.filter(({ knownTo }) => knownTo === undefined).map(({ role, identifier }) => `${role}:${identifier}`),
  );
  return [...held, ...all.filter(({ role, identifier }) => !open.has(`${role}:${identifier}`))];
}

async function writeHavings(
  run: Parameters<typeof rows>[0],
  found: ReadonlyMap<string, Found>,
  wanted: ReadonlyMap<string, readonly Having[]>,
  held: ReadonlyMap<string, readonly HeldHaving[]>,
): Promise<void> {
  const created: Row[] = [];
  const changed: Row[] = [];
  const dropped: Row[] = [];
  for (const entity of found.keys()) {
    const before = new Map((held.get(entity) ?? []).map((having) => [having.id, having]));
    for (const having of wanted.get(entity) ?? []) {
      const old = before.get(having.id);
      before.delete(having.id);
      if (old === undefined)
        created.push({
          entity,
          identifier: having.identifier,
          set: { id: having.id, role: having.role, openedBy: having.openedBy, ...havingTimes(having) },
        });
      else if (
        old.knownTo !== having.knownTo ||
        old.knownFrom !== having.knownFrom ||
        old.observedFrom !== having.observedFrom ||
        old.closedBy !== having.closedBy
      )
        changed.push({ entity, identifier: having.identifier, id: having.id, set: havingTimes(having) });
    }
    for (const { id, identifier } of before.values()) dropped.push({ entity, identifier, id });
  }
  await rows(
    run,
    `UNWIND $rows AS row
     MATCH (e:Entity {id: row.entity}) MATCH (i:Identifier {id: row.identifier})
     CREATE (e)-[h:HAS]->(i)
     SET h = row.set, ${markAtBirth('h', 'e', 'i')}`,
    created.sort(byIdentifier),
  );
  await rows(
    run,
    'UNWIND $rows AS row MATCH (e:Entity {id: row.entity})-[h:HAS {id: row.id}]->(i:Identifier {id: row.identifier}) SET h += row.set',
    changed.sort(byIdentifier),
  );
  await rows(
    run,
    'UNWIND $rows AS row MATCH (e:Entity {id: row.entity})-[h:HAS {id: row.id}]->(i:Identifier {id: row.identifier}) DELETE h',
    dropped.sort(byIdentifier),
  );
}

function havingTimes({ observedFrom, knownFrom, knownTo, closedBy }: Having): Row {
  return {
    observedFrom: int(observedFrom),
    knownFrom: int(knownFrom),
    knownTo: knownTo === undefined ? null : int(knownTo),
    closedBy: closedBy ?? null,
  };
}

function byIdentifier(a: Row, b: Row): number {
  return compare(`${a['identifier']}${a['entity']}`, `${b['identifier']}${b['entity']}`);
}

async function readValues(graph: Graph, ids: readonly string[]): Promise<Map<string, string>> {
  const list = await graph.read<{ id: string; value: string }>(
    'UNWIND $ids AS id MATCH (i:Identifier {id: id}) RETURN i.id AS id, i.value AS value',
    { ids: [...new Set(ids)] },
  );
  return new Map(list.map(({ id, value }) => [id, value]));
}

function entityRow(
  entity: Found,
  havings: readonly Having[],
  values: ReadonlyMap<string, string>,
): { readonly id: string; readonly set: Row } {
  const { properties } = entity;
  const settled = settleFacts(entity.said, entity.full ? undefined : settledBefore(properties));
  const numbers = havings
    .filter(({ role, knownTo }) => role === 'is' && knownTo === undefined)
    .flatMap(({ identifier }) => values.get(identifier) ?? []);
  const { caption, nameKey, words } = label(entity.kind, settled.facts, numbers);
  const facts = Object.fromEntries(factNames.map((name) => [name, factValue(settled.facts[name])]));
  const current =
    entity.said.some(({ knownTo }) => knownTo === undefined) || (!entity.full && properties['current'] === true);
  const knownFrom = Math.min(
    ...entity.said.map((row) => row.knownFrom),
    ...(entity.full || typeof properties['knownFrom'] !== 'number' ? [] : [properties['knownFrom']]),
  );
  const set = {
    ...facts,
    factSources: JSON.stringify(settled.sources),
    caption: caption || (entity.full ? null : (properties['caption'] ?? null)),
    nameKey: nameKey ?? null,
    indexText: current ? `K${entity.access} ${words}` : null,
    current,
    knownFrom: int(knownFrom),
  };
  return { id: entity.id, set: dropAbsent(set, properties) };
}

/** Facts whose numbers are whole by the model stay floats in the graph all the same: one type a fact. */
function factValue(value: Facts[FactName]): string | number | null {
  return value ?? null;
}

/** Nulls only where there was something: less to send, nothing to unset. */
function dropAbsent(set: Readonly<Record<string, unknown>>, properties: Readonly<Record<string, unknown>>): Row {
  return Object.fromEntries(
    Object.entries(set).filter(([name, value]) => value !== null || properties[name] !== undefined),
  );
}

function settledBefore(properties: Readonly<Record<string, unknown>>): SettledFacts {
  const facts = Object.fromEntries(
    factNames.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])),
  );
  const sources =
    typeof properties['factSources'] === 'string' ? (JSON.parse(properties['factSources']) as FactSources) : {};
  return { facts: facts as Facts, sources };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
