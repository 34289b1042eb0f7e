import {
  findRecordMentions,
  findRecords,
  findVersionsOf,
  type RawBytes,
  type RecordRow,
  readRaw,
} from '../src/graph/record-reads.ts';
import type { MentionRow } from '../src/graph/thing-mentions.ts';
import { openBatches } from './batches.ts';
import type { Context } from './context.ts';
import { readKey } from './id.ts';

/** Returns the record of an id; null when it is unknown or hidden. */
export async function findRecord(
  _parent: unknown,
  { id }: { readonly id: string },
  context: Context,
): Promise<RecordRow | null> {
  const key = readKey('Record', id);
  return key === undefined ? null : loadRecord(context, key);
}

/** Returns a record by its key; null when it is unknown or hidden. */
export async function loadRecord(context: Context, id: string): Promise<RecordRow | null> {
  return (await context.loaders.of(openRecords, context).load(id)) ?? null;
}

/** Returns the record that something shown was read from; null when the viewer may not see it. */
export async function findSource(
  { record }: { readonly record: string | null },
  _args: unknown,
  context: Context,
): Promise<RecordRow | null> {
  return record === null ? null : loadRecord(context, record);
}

/** Returns the record of a mention, which is visible where the mention is. */
export async function findMentionRecord(
  mention: { readonly record: string },
  args: unknown,
  context: Context,
): Promise<RecordRow> {
  const record = await findSource(mention, args, context);
  if (record === null) throw new Error('a record that was read a moment ago is gone');
  return record;
}

/** Returns these records, in order, those that the viewer may see. */
export async function findRecordsOf(
  { records }: { readonly records: readonly string[] },
  _args: unknown,
  context: Context,
): Promise<RecordRow[]> {
  const found = await Promise.all(records.map((id) => loadRecord(context, id)));
  return found.filter((record) => record !== null);
}

function openRecords({ hub, viewer }: Context) {
  return openBatches<string, RecordRow | undefined>({
    ...byText,
    load: async (ids) => {
      const found = new Map((await findRecords(hub.graph, viewer, ids)).map((record) => [record.id, record]));
      return ids.map((id) => found.get(id));
    },
  });
}

const byText = { nameOf: (text: string) => text, likeOf: () => '' };

/** Returns the versions of a record's document in its class, the record itself among them, in the order they were observed. */
export function findVersions({ document }: RecordRow, _args: unknown, context: Context): Promise<readonly RecordRow[]> {
  return context.loaders.of(openVersions, context).load(document);
}

function openVersions({ hub, viewer }: Context) {
  return openBatches<string, RecordRow[]>({
    ...byText,
    load: async (documents) => {
      const found = Map.groupBy(await findVersionsOf(hub.graph, viewer, documents), ({ document }) => document);
      return documents.map((document) => found.get(document) ?? []);
    },
  });
}

/** Returns what a record said, by position. */
export function findMentionsIn({ id }: RecordRow, _args: unknown, context: Context): Promise<readonly MentionRow[]> {
  return context.loaders.of(openMentionsIn, context).load(id);
}

function openMentionsIn({ hub, viewer }: Context) {
  return openBatches<string, MentionRow[]>({
    ...byText,
    load: async (records) => {
      const found = Map.groupBy(await findRecordMentions(hub.graph, viewer, records), ({ record }) => record);
      return records.map((record) => found.get(record) ?? []);
    },
  });
}

/** Returns a piece of a record's bytes; null when the viewer does not hold every class that they belong to. */
export async function readRawOf(
  record: RecordRow,
  { from, to }: { readonly from?: number | null | undefined; readonly to?: number | null | undefined },
  { hub, viewer }: Context,
): Promise<RawBytes | null> {
  return (await readRaw(hub.store, viewer, record, { from: from ?? 0, to: to ?? undefined })) ?? null;
}
