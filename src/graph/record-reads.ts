import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { ContentStore, Pointer } from '../store/content-store.ts';
import { type Graph, ints } from './driver.ts';
import type { MentionRow } from './thing-mentions.ts';

/** A record as a viewer sees it. Times are epoch ms. */
export interface RecordRow {
  readonly id: string;
  readonly feed: string;
  readonly format: string;
  readonly parser: string;
  readonly sender: string;
  readonly documentKind: string;
  readonly documentNumber: string;
  readonly version: string | null;
  readonly mode: string;
  readonly function: string;
  readonly observedAt: number;
  readonly receivedAt: number;
  readonly knownFrom: number;
  readonly deliveries: number;
  /** The viewer holds every class that the raw bytes belong to. */
  readonly isRawVisible: boolean;
  /** Key of the document, in one class. */
  readonly document: string;
  readonly pointer: Pointer;
}

const FIELDS = `r.id AS id, r.feed AS feed, r.format AS format, r.parser AS parser, r.sender AS sender, r.documentKind AS documentKind,
            r.documentNumber AS documentNumber, r.version AS version, r.mode AS mode, r.function AS function, r.observedAt AS observedAt,
            r.receivedAt AS receivedAt, r.knownFrom AS knownFrom, r.deliveries AS deliveries, r.rawAccess IN $keys AS isRawVisible, r.document AS document,
            {pack: r.pack, slot: r.slot, offset: r.offset, length: r.length} AS pointer`;

/** Returns the records of these ids that are visible, any order. Needs `read`. */
export async function findRecords(graph: Graph, viewer: Viewer, ids: readonly string[]): Promise<RecordRow[]> {
  authorise(viewer, 'read');
  return graph.read<RecordRow>(`UNWIND $ids AS id MATCH (r:Record {id: id}) WHERE r.access IN $keys RETURN ${FIELDS}`, {
    ids: [...ids],
    keys: ints(viewer.keys),
  });
}

/** Returns the versions of these documents, each in its class, in the order they were observed. Needs `read`. Index: record_document. */
export async function findVersionsOf(graph: Graph, viewer: Viewer, documents: readonly string[]): Promise<RecordRow[]> {
  authorise(viewer, 'read');
  return graph.read<RecordRow>(
    `UNWIND $documents AS document
     MATCH (r:Record {document: document}) WHERE r.access IN $keys
     RETURN ${FIELDS} ORDER BY document, observedAt, id`,
    { documents: [...documents], keys: ints(viewer.keys) },
  );
}

/** Returns what these visible records said, by record and position. Needs `read`. */
export async function findRecordMentions(
  graph: Graph,
  viewer: Viewer,
  records: readonly string[],
): Promise<MentionRow[]> {
  authorise(viewer, 'read');
  return graph.read<MentionRow>(
    `UNWIND $records AS record
     MATCH (r:Record {id: record})-[s:SAYS]->(e:Entity)
     WHERE r.access IN $keys AND e.access IN $keys
     RETURN s.id AS id, e.id AS entity, record, s.pos AS pos, s.role AS role, s.facts AS facts, s.knownFrom AS knownFrom, s.knownTo AS knownTo
     ORDER BY record, pos, id`,
    { records: [...records], keys: ints(viewer.keys) },
  );
}

/** A piece of a record's own bytes. */
export interface RawBytes {
  /** First byte and the one after the last, counted from the start of the unit. */
  readonly from: number;
  readonly to: number;
  /** Bytes of the whole unit. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Bytes given at once. */
export const MOST_RAW_BYTES = 65_536;

/**
 * Returns the record's bytes from `from` up to `to`, at most 64 KiB, or undefined when the viewer does not hold every class
 * that they belong to. Needs `read`. Throws NOT_FOUND when they were erased, STORE_FAILED when the store is damaged.
 */
export async function readRaw(
  store: ContentStore,
  viewer: Viewer,
  record: RecordRow,
  range: { readonly from: number; readonly to?: number | undefined },
): Promise<RawBytes | undefined> {
  authorise(viewer, 'read');
  if (!record.isRawVisible) return undefined;
  const { bytes } = await store.read(record.id, record.pointer);
  const from = Math.min(Math.max(0, range.from), bytes.length);
  const to = Math.min(bytes.length, Math.max(from, range.to ?? bytes.length), from + MOST_RAW_BYTES);
  return { from, to, size: bytes.length, bytes: bytes.subarray(from, to) };
}
