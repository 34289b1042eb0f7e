import type { Pointer } from '../store/content-store.ts';
import { type Graph, int } from './driver.ts';
import { rows } from './write.ts';

/** A Record as the graph knows it, by which its content is found again. */
export interface KnownRecord {
  readonly id: string;
  readonly document: string;
  readonly receivedAt: number;
  readonly observedAt: number;
  readonly knownFrom: number;
  readonly pointer: Pointer;
  /** Written, and what follows from it is still to be done. */
  readonly isPending: boolean;
  /** The delivery that brought it first, and which of its pieces; null where it was not said. */
  readonly firstDelivery: string | null;
  readonly firstItem: number | null;
}

/** Returns every Record of these documents. Index: record_document. */
export async function findVersions(graph: Graph, documents: readonly string[]): Promise<KnownRecord[]> {
  return graph.read<KnownRecord>(
    `UNWIND $documents AS document
     MATCH (r:Record {document: document})
     RETURN r.id AS id, r.document AS document, r.receivedAt AS receivedAt, r.observedAt AS observedAt, r.knownFrom AS knownFrom,
            r:Pending AS isPending,
            r.firstDelivery AS firstDelivery, r.firstItem AS firstItem,
            {pack: r.pack, slot: r.slot, offset: r.offset, length: r.length} AS pointer`,
    { documents: [...documents] },
  );
}

/** Counts a delivery of Records that were there already, once a delivery. */
export async function countDeliveries(
  graph: Graph,
  seen: readonly { readonly id: string; readonly delivery: string; readonly at: number }[],
): Promise<void> {
  if (seen.length === 0) return;
  await graph.write((run) =>
    rows(
      run,
      `UNWIND $rows AS row
       MATCH (r:Record {id: row.id}) WHERE r.lastDelivery <> row.delivery
       SET r.deliveries = r.deliveries + 1, r.lastDelivery = row.delivery, r.lastDeliveredAt = row.at`,
      [...seen].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, delivery, at }) => ({ id, delivery, at: int(at) })),
    ),
  );
}

/** Returns Records whose settling, joins, patterns and score are still to be done, smallest id first. */
export async function findPending(graph: Graph, limit: number): Promise<string[]> {
  const list = await graph.read<{ id: string }>('MATCH (r:Pending) RETURN r.id AS id ORDER BY id LIMIT $limit', {
    limit: int(limit),
  });
  return list.map(({ id }) => id);
}

/** Marks Records as done. */
export async function unmarkPending(graph: Graph, records: readonly string[]): Promise<void> {
  await graph.write((run) =>
    run('UNWIND $ids AS id MATCH (r:Record {id: id}) REMOVE r:Pending', { ids: [...records].sort() }),
  );
}

/** True when anything was ever taken in. */
export async function hasRecords(graph: Graph): Promise<boolean> {
  return (await graph.read('MATCH (r:Record) RETURN 1 AS one LIMIT 1')).length > 0;
}
