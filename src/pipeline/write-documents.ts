import { HubError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import { findVersions, type KnownRecord } from '../graph/records.ts';
import { type Changes, type RecordRow, write } from '../graph/write.ts';
import { type Folded, fold, type Saying, type Statement } from '../resolve/fold.ts';
import type { MakeId } from '../resolve/id.ts';
import { resolve, type Version } from '../resolve/resolve.ts';
import type { ContentStore, Pointer } from '../store/content-store.ts';
import type { Bound } from './bind.ts';

/** What one writer did: records made, and records that were there already. */
export interface Written {
  readonly created: readonly string[];
  /** Made by the same piece of the same delivery before, by a worker that died before it could count it. */
  readonly resumed: readonly string[];
  readonly seen: readonly { readonly id: string; readonly delivery: string; readonly at: number }[];
  /** Created, given an earlier time, or left unfinished by a try that failed: to be settled. */
  readonly pending: readonly string[];
}

export interface Stores {
  readonly graph: Graph;
  readonly store: ContentStore;
  readonly makeId: MakeId;
}

/**
 * Writes the versions that these units add to their documents, in one transaction: contents first, then the graph. All units
 * of a document must be given to the same writer, and no two writers may hold one document at a time.
 */
export async function writeDocuments({ graph, store, makeId }: Stores, bound: readonly Bound[]): Promise<Written> {
  const known = new Map(
    (await findVersions(graph, [...new Set(bound.map(({ resolved }) => resolved.document))])).map((record) => [
      record.id,
      record,
    ]),
  );
  const fresh = new Map<string, Bound>();
  const seen: { id: string; delivery: string; at: number }[] = [];
  const resumed: string[] = [];
  for (const each of [...bound].sort(
    (a, b) => a.resolved.observedAt - b.resolved.observedAt || a.incoming.receivedAt - b.incoming.receivedAt,
  )) {
    const { record } = each.resolved;
    if (isMaker(each.incoming, known.get(record))) resumed.push(record);
    else if (known.has(record) || fresh.has(record))
      seen.push({ id: record, delivery: each.incoming.delivery, at: each.incoming.receivedAt });
    else fresh.set(record, each);
  }
  const retimed = findRetimed(bound, known);
  const unfinished = new Set(
    bound.map(({ resolved }) => resolved.record).filter((record) => known.get(record)?.isPending === true),
  );
  if (fresh.size + retimed.length === 0) return { created: [], resumed, seen, pending: [...unfinished] };
  const created = [...fresh.values()];
  const pointers = await store.write(
    created.map(({ resolved, incoming, unit }) => ({ record: resolved.record, bytes: incoming.bytes, unit })),
  );
  const changes = await fallOut({ graph, store, makeId }, bound, created, retimed, [...known.values()]);
  await write(graph, {
    ...changes,
    records: created.map((each, index) => recordRow(each, pointers[index] as Pointer)),
    retimed: retimed.map(({ receivedAt, observedAt, knownFrom, id }) => ({ id, receivedAt, observedAt, knownFrom })),
  });
  const ids = created.map(({ resolved }) => resolved.record);
  return {
    created: ids,
    resumed,
    seen,
    pending: [...new Set([...ids, ...retimed.map(({ id }) => id), ...unfinished])],
  };
}

function isMaker({ delivery, item }: Bound['incoming'], record: KnownRecord | undefined): boolean {
  return item !== undefined && record?.firstDelivery === delivery && record.firstItem === item;
}

/** Records delivered again with an earlier receipt than we knew: without a time of their own they are observed then. */
function findRetimed(bound: readonly Bound[], known: ReadonlyMap<string, KnownRecord>): KnownRecord[] {
  const earliest = new Map<string, KnownRecord>();
  for (const { resolved, incoming, unit } of bound) {
    const record = earliest.get(resolved.record) ?? known.get(resolved.record);
    if (record === undefined || incoming.receivedAt >= record.receivedAt) continue;
    earliest.set(record.id, {
      ...record,
      receivedAt: incoming.receivedAt,
      observedAt: unit.preparedAt === undefined ? incoming.receivedAt : record.observedAt,
      knownFrom: Math.min(record.knownFrom, resolved.knownFrom),
    });
  }
  return [...earliest.values()];
}

/** What the folds of the touched documents change: the difference of before and after. */
async function fallOut(
  stores: Stores,
  bound: readonly Bound[],
  created: readonly Bound[],
  retimed: readonly KnownRecord[],
  known: readonly KnownRecord[],
): Promise<Pick<Changes, 'sayings' | 'statements'>> {
  const later = new Map(retimed.map((record) => [record.id, record]));
  const classKeys = new Map(bound.map(({ resolved, classKey }) => [resolved.document, classKey]));
  const added = Map.groupBy(created, ({ resolved }) => resolved.document);
  const touched = new Set([...added.keys(), ...retimed.map(({ document }) => document)]);
  const held = Map.groupBy(known, ({ document }) => document);
  const sayings = { created: [] as Saying[], changed: [] as Saying[] };
  const statements = { created: [] as Statement[], changed: [] as Statement[], dropped: [] as Statement[] };
  for (const document of [...touched].sort()) {
    const old = await readVersions(stores, held.get(document) ?? [], classKeys.get(document) ?? '');
    const now = old.map((version) => ({ ...version, ...times(later.get(version.record)) }));
    const fresh = (added.get(document) ?? []).map(({ resolved }) => resolved);
    compareFolds(fold(stores.makeId, old), fold(stores.makeId, [...now, ...fresh]), sayings, statements);
  }
  return { sayings, statements };
}

async function readVersions(
  { store, makeId }: Stores,
  records: readonly KnownRecord[],
  classKey: string,
): Promise<Version[]> {
  return Promise.all(
    records.map(async ({ id, pointer, receivedAt, knownFrom }) => {
      const { unit } = await store.read(id, pointer);
      if (unit === null)
        throw new HubError('STORE_FAILED', 'the stored content of a record has no unit: the pack file is damaged');
      return resolve(makeId, unit, { classKey, record: id, receivedAt, knownFrom });
    }),
  );
}

function recordRow({ resolved, incoming, unit, access, rawAccess }: Bound, pointer: Pointer): RecordRow {
  return {
    id: resolved.record,
    access,
    rawAccess,
    feed: unit.feed,
    format: unit.format,
    parser: unit.parser,
    sender: unit.document.sender,
    document: resolved.document,
    documentKind: unit.document.kind,
    documentNumber: unit.document.number,
    version: unit.document.version,
    mode: unit.mode,
    function: unit.function,
    observedAt: resolved.observedAt,
    receivedAt: incoming.receivedAt,
    knownFrom: resolved.knownFrom,
    delivery: incoming.delivery,
    item: incoming.item,
    issues: unit.issues.length,
    pointer,
  };
}

function times(record: KnownRecord | undefined): Partial<Version> {
  return record === undefined ? {} : { observedAt: record.observedAt, knownFrom: record.knownFrom };
}

function compareFolds(
  before: Folded,
  after: Folded,
  sayings: { created: Saying[]; changed: Saying[] },
  statements: { created: Statement[]; changed: Statement[]; dropped: Statement[] },
): void {
  for (const [id, saying] of after.sayings) {
    const old = before.sayings.get(id);
    if (old === undefined) sayings.created.push(saying);
    else if (JSON.stringify(old) !== JSON.stringify(saying)) sayings.changed.push(saying);
  }
  for (const [id, statement] of after.statements) {
    const old = before.statements.get(id);
    if (old === undefined) statements.created.push(statement);
    else if (JSON.stringify(old) !== JSON.stringify(statement)) statements.changed.push(statement);
  }
  for (const [id, statement] of before.statements) if (!after.statements.has(id)) statements.dropped.push(statement);
}
