import { encodeId } from '../resolvers/id.ts';
import { findMentionsIn, findRecord, findVersions, readRawOf } from '../resolvers/record.ts';
import type { RawBytes as RawModel } from '../src/graph/record-reads.ts';
import { builder } from './builder.ts';
import { MentionType, Record } from './refs.ts';

const authScopes = { action: 'read' } as const;

const RawBytes = builder.objectRef<RawModel>('RawBytes').implement({
  description: 'A piece of a record’s bytes as they were delivered; what law forbids to keep is overwritten with X.',
  authScopes,
  fields: (t) => ({
    from: t.exposeInt('from', { description: 'First byte, counted from the start of the record.' }),
    to: t.exposeInt('to', { description: 'The byte after the last.' }),
    size: t.exposeInt('size', { description: 'Bytes of the whole record.' }),
    text: t.string({
      description: 'The bytes read as UTF-8; what is none is shown as �.',
      resolve: ({ bytes }) => new TextDecoder().decode(bytes),
    }),
    base64: t.string({
      description: 'The bytes exactly.',
      resolve: ({ bytes }) => Buffer.from(bytes).toString('base64'),
    }),
    truncated: t.boolean({
      description: 'True when the record goes on after this piece.',
      resolve: ({ to, size }) => to < size,
    }),
  }),
});

Record.implement({
  description: 'One unit of a document as it was delivered: a waybill, a booking, an item.',
  authScopes,
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => encodeId('Record', id) }),
    feed: t.exposeString('feed', { description: 'The feed it came by.' }),
    format: t.exposeString('format', { description: 'The message standard and its version.' }),
    parser: t.exposeString('parser', { description: 'What read it, with its version.' }),
    sender: t.exposeString('sender', { description: 'Who sent it, as the message says.' }),
    documentKind: t.exposeString('documentKind', { description: 'What kind of document it is.' }),
    documentNumber: t.exposeString('documentNumber', { description: 'The document’s number.' }),
    version: t.exposeString('version', { nullable: true, description: 'The version that the message states.' }),
    mode: t.exposeString('mode', {
      description: 'snapshot: replaces what the document said; delta: changes what it names; event: adds.',
    }),
    function: t.exposeString('function', { description: 'original, change or cancel.' }),
    observedAt: t.expose('observedAt', {
      type: 'DateTime',
      description: 'When it was prepared, by the sender’s clock; else when it was first received.',
    }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it was first received.' }),
    knownFrom: t.expose('knownFrom', { type: 'DateTime', description: 'When the hub first knew what it says.' }),
    deliveries: t.exposeInt('deliveries', { description: 'How often the same unit was delivered.' }),
    mentions: t.field({
      type: [MentionType],
      description: 'What it said, by position.',
      resolve: async (record, args, context) => [...(await findMentionsIn(record, args, context))],
    }),
    versions: t.field({
      type: [Record],
      description: 'All versions of its document, itself among them, in the order they were prepared.',
      resolve: async (record, args, context) => [...(await findVersions(record, args, context))],
    }),
    raw: t.field({
      type: RawBytes,
      nullable: true,
      description: 'Its bytes, at most 64 KiB at a time; null when you do not hold every class that they belong to.',
      args: {
        from: t.arg.int({ description: 'First byte: 0 when not given.' }),
        to: t.arg.int({ description: 'The byte after the last: the end when not given.' }),
      },
      resolve: readRawOf,
    }),
  }),
});

builder.queryField('record', (t) =>
  t.field({
    type: Record,
    nullable: true,
    description: 'A record; null when it is unknown or not yours to see.',
    authScopes,
    args: { id: t.arg.id({ required: true, description: 'Record:…' }) },
    resolve: findRecord,
  }),
);
