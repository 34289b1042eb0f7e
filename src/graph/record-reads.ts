import type { Pointer } from '../store/content-store.ts';
import { type Graph, ints } from './driver.ts';

/** A record as a viewer sees it. */
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
  readonly document: string;
  readonly pointer: Pointer;
}

const FIELDS = `r.id AS id, r.feed AS feed, r.format AS format, r.parser AS parser, r.sender AS sender, r.documentKind AS documentKind,
            r.documentNumber AS documentNumber, r.version AS version, r.mode AS mode, r.function AS function, r.observedAt AS observedAt,
            r.receivedAt AS receivedAt, r.knownFrom AS knownFrom, r.deliveries AS deliveries, r.rawAccess IN $keys AS isRawVisible, r.document AS document,
            {pack: r.pack, slot: r.slot, offset: r.offset, length: r.length} AS pointer`;

/** Returns the records of these ids that are visible, any order. */
export async function findRecords(graph: Graph, ids: readonly string[], keys: readonly number[]): Promise<RecordRow[]> {
  return graph.read<RecordRow>(`UNWIND $ids AS id MATCH (r:Record {id: id}) WHERE r.access IN $keys RETURN ${FIELDS}`, {
    ids: [...ids],
    keys: ints(keys),
  });
}

/** Returns the versions of a document, in one class, in the order they were observed. */
export async function findVersionsOf(graph: Graph, document: string, keys: readonly number[]): Promise<RecordRow[]> {
  return graph.read<RecordRow>(
    `MATCH (r:Record {document: $document}) WHERE r.access IN $keys RETURN ${FIELDS} ORDER BY observedAt, id`,
    { document, keys: ints(keys) },
  );
}

/** One mention of a record and the Entity it made. */
export interface RecordMention {
  readonly id: string;
  readonly entity: string;
  readonly pos: string;
  readonly role: string | null;
  readonly facts: string;
  readonly knownTo: number | null;
}

/** Returns what a visible record said, by position. */
export async function findRecordMentions(
  graph: Graph,
  record: string,
  keys: readonly number[],
): Promise<RecordMention[]> {
  return graph.read<RecordMention>(
    `MATCH (r:Record {id: $record})-[s:SAYS]->(e:Entity)
     WHERE r.access IN $keys AND e.access IN $keys
     RETURN s.id AS id, e.id AS entity, s.pos AS pos, s.role AS role, s.facts AS facts, s.knownTo AS knownTo ORDER BY s.pos, s.id`,
    { record, keys: ints(keys) },
  );
}
