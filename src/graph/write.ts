import type { EntityKind } from '../model/entity-kinds.ts';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { IDENTIFIER_KINDS } from '../model/identifier-kinds.ts';
import { type LinkType, linkTypes } from '../model/links.ts';
import type { Saying, Statement } from '../resolve/fold.ts';
import type { Pointer } from '../store/content-store.ts';
import { type Graph, int, type Row, type Run } from './driver.ts';
import { markAtBirth } from './hubs.ts';

export interface RecordRow {
  readonly id: string;
  readonly access: number;
  /** Class of the raw bytes; differs from `access` only for a unit split by markings. */
  readonly rawAccess: number;
  readonly feed: string;
  readonly format: string;
  readonly parser: string;
  readonly sender: string;
  readonly document: string;
  readonly documentKind: string;
  readonly documentNumber: string;
  readonly version: string | undefined;
  readonly mode: string;
  readonly function: string;
  readonly observedAt: number;
  readonly receivedAt: number;
  readonly knownFrom: number;
  readonly delivery: string;
  readonly item: number | undefined;
  readonly issues: number;
  readonly pointer: Pointer;
}

/** Entities and Identifiers that units speak of, any order, any repetition. */
export interface Nodes {
  readonly entities: readonly {
    readonly id: string;
    readonly kind: EntityKind;
    readonly access: number;
    readonly keys: Readonly<Record<string, string>> | undefined;
  }[];
  readonly identifiers: readonly { readonly id: string; readonly kind: IdentifierKind; readonly value: string }[];
}

/** What one writer commits at once. Sayings and statements come from the fold; `before` and `after` differ by what came. */
export interface Changes {
  readonly records: readonly RecordRow[];
  readonly sayings: { readonly created: readonly Saying[]; readonly changed: readonly Saying[] };
  readonly statements: {
    readonly created: readonly Statement[];
    readonly changed: readonly Statement[];
    readonly dropped: readonly Statement[];
  };
  /** Records delivered again earlier than we knew: their times go back. */
  readonly retimed: readonly {
    readonly id: string;
    readonly receivedAt: number;
    readonly observedAt: number;
    readonly knownFrom: number;
  }[];
}

const LINKS = linkTypes.join('|');

/** Link types whose target gathers more edges than their source: writers take locks in the order of the busier end. */
const BUSY_TARGET: ReadonlySet<LinkType> = new Set<LinkType>([
  'PART_OF',
  'ITEM_OF',
  'TRAVELLER_ON',
  'TRAVELS_ON',
  'BOOKED_ON',
  'FOUND_ON',
  'CLAIM_OF',
  'DECISION_ON',
]);

/**
 * Commits the changes of one writer in one transaction: records, then edges sorted by their busier end; the Entities and
 * Identifiers are there (`writeNodes`) and are never SET. Records are born `:Pending` and stay so until settle, judge, detect and score are done.
 */
export async function write(graph: Graph, changes: Changes): Promise<void> {
  await graph.write(async (run) => {
    await rows(
      run,
      'UNWIND $rows AS row MERGE (r:Record {id: row.id}) ON CREATE SET r:Pending, r += row.set',
      byId(changes.records).map(recordRow),
    );
    await writeSayings(run, changes);
    await writeStatements(run, changes);
    await rows(
      run,
      `UNWIND $rows AS row
       MATCH (r:Record {id: row.id})
       SET r:Pending, r.receivedAt = row.receivedAt, r.observedAt = row.observedAt, r.knownFrom = row.knownFrom`,
      changes.retimed.map(({ id, receivedAt, observedAt, knownFrom }) => ({
        id,
        receivedAt: int(receivedAt),
        observedAt: int(observedAt),
        knownFrom: int(knownFrom),
      })),
    );
  });
}

/**
 * Makes the nodes of a whole batch in one transaction of its own, each kind sorted by its key, before the writers begin:
 * two writers that make the same node would wait for each other to the end. A node nobody speaks of yet is seen by nobody.
 */
export async function writeNodes(graph: Graph, { entities, identifiers }: Nodes): Promise<void> {
  await graph.write((run) => mergeNodes(run, { entities, identifiers }));
}

async function mergeNodes(run: Run, { entities, identifiers }: Nodes): Promise<void> {
  await rows(
    run,
    'UNWIND $rows AS row MERGE (e:Entity {id: row.id}) ON CREATE SET e:$(row.kind), e.kind = row.kind, e.access = row.access, e.keys = row.keys',
    byKindAndId(entities).map(({ id, kind, access, keys }) => ({
      id,
      kind,
      access: int(access),
      keys: keys === undefined ? null : JSON.stringify(keys),
    })),
  );
  await rows(
    run,
    'UNWIND $rows AS row MERGE (i:Identifier {id: row.id}) ON CREATE SET i:$(row.labels), i.kind = row.kind, i.value = row.value',
    byKindAndId(identifiers).map(({ id, kind, value }) => ({
      id,
      kind,
      labels: IDENTIFIER_KINDS[kind].star ? [kind, 'Star'] : [kind],
      value,
    })),
  );
}

function recordRow({ id, pointer, delivery, item, ...record }: RecordRow): Row {
  return {
    id,
    set: {
      ...record,
      version: record.version ?? null,
      access: int(record.access),
      rawAccess: int(record.rawAccess),
      observedAt: int(record.observedAt),
      receivedAt: int(record.receivedAt),
      knownFrom: int(record.knownFrom),
      issues: int(record.issues),
      pack: pointer.pack,
      slot: int(pointer.slot),
      offset: int(pointer.offset),
      length: int(pointer.length),
      deliveries: int(1),
      lastDelivery: delivery,
      firstDelivery: delivery,
      firstItem: item === undefined ? null : int(item),
    },
  };
}

async function writeSayings(run: Run, { sayings }: Changes): Promise<void> {
  const created = [...sayings.created].sort(
    (a, b) => compare(a.mention.entity, b.mention.entity) || compare(a.id, b.id),
  );
  await rows(
    run,
    `UNWIND $rows AS row
     MATCH (r:Record {id: row.record})
     MATCH (e:Entity {id: row.entity})
     CREATE (r)-[s:SAYS]->(e)
     SET s = row.set, ${markAtBirth('s', 'r', 'e')}`,
    created.map((saying) => ({ record: saying.record, entity: saying.mention.entity, set: sayingProperties(saying) })),
  );
  await rows(
    run,
    `UNWIND $rows AS row
     MATCH (r:Record {id: row.record})-[s:SAYS {id: row.id}]->()
     SET s += row.set`,
    byId(sayings.changed).map((saying) => ({ id: saying.id, record: saying.record, set: sayingTimes(saying) })),
  );
}

function sayingProperties(saying: Saying): Row {
  const { ref, role, ids, facts } = saying.mention;
  return {
    id: saying.id,
    pos: ref,
    role: role ?? null,
    ids: [...ids],
    facts: JSON.stringify(facts),
    ...sayingTimes(saying),
  };
}

function sayingTimes({ observedFrom, knownFrom, closed }: Saying): Row {
  return {
    observedFrom: int(observedFrom),
    knownFrom: int(knownFrom),
    observedTo: closed === undefined ? null : int(closed.observedTo),
    knownTo: closed === undefined ? null : int(closed.knownTo),
    closedBy: closed?.by ?? null,
  };
}

async function writeStatements(run: Run, { statements }: Changes): Promise<void> {
  const sorted = (list: readonly Statement[]) => [...list].sort(compareByBusierEnd);
  await rows(
    run,
    `UNWIND $rows AS row
     MATCH (a:Entity {id: row.from})
     MATCH (b:Entity {id: row.to})
     CREATE (a)-[x:$(row.type)]->(b)
     SET x = row.set, ${markAtBirth('x', 'a', 'b')}`,
    sorted(statements.created).map((statement) => ({
      type: statement.type,
      from: statement.from,
      to: statement.to,
      set: { id: statement.id, openedBy: statement.openedBy, ...statementTimes(statement) },
    })),
  );
  await rows(
    run,
    `UNWIND $rows AS row
     MATCH (a:Entity {id: row.from})-[x:${LINKS} {id: row.id}]->(b:Entity {id: row.to})
     SET x += row.set`,
    sorted(statements.changed).map((statement) => ({
      id: statement.id,
      from: statement.from,
      to: statement.to,
      set: statementTimes(statement),
    })),
  );
  await rows(
    run,
    `UNWIND $rows AS row
     MATCH (a:Entity {id: row.from})-[x:${LINKS} {id: row.id}]->(b:Entity {id: row.to})
     DELETE x`,
    sorted(statements.dropped).map(({ id, from, to }) => ({ id, from, to })),
  );
}

function statementTimes({ knownFrom, closed }: Statement): Row {
  return {
    knownFrom: int(knownFrom),
    knownTo: closed === undefined ? null : int(closed.knownTo),
    closedBy: closed?.by ?? null,
  };
}

function compareByBusierEnd(a: Statement, b: Statement): number {
  const [keyA, keyB] = BUSY_TARGET.has(a.type) ? [a.to + a.from, b.to + b.from] : [a.from + a.to, b.from + b.to];
  return compare(a.type, b.type) || compare(keyA, keyB) || compare(a.id, b.id);
}

/** Runs a statement over its rows, or not at all. */
export async function rows(run: Run, cypher: string, list: readonly Row[]): Promise<void> {
  if (list.length > 0) await run(cypher, { rows: list });
}

function byId<T extends { readonly id: string }>(list: readonly T[]): T[] {
  const unique = new Map(list.map((item) => [item.id, item]));
  return [...unique.values()].sort((a, b) => compare(a.id, b.id));
}

function byKindAndId<T extends { readonly id: string; readonly kind: string }>(list: readonly T[]): T[] {
  return byId(list).sort((a, b) => compare(a.kind, b.kind));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
