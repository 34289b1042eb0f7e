import { countRows, listDeadLetters, listDeliveries, listFeeds } from '../resolvers/feed.ts';
import { encodeId } from '../resolvers/id.ts';
import { hearProgress, readProgress } from '../resolvers/subscription.ts';
import type { FeedHealth } from '../src/graph/feed-health.ts';
import type { ShownDeadLetter } from '../src/graph/feed-reads.ts';
import { builder } from './builder.ts';
import { Delivery } from './refs.ts';

const authScopes = { action: 'read-feeds' } as const;

export const IssueCount = builder.objectRef<{ readonly code: string; readonly count: number }>('IssueCount').implement({
  description: 'How often one kind of trouble was met.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    code: t.exposeString('code', { description: 'The issue, as the feed’s page in docs/feeds names it.' }),
    count: t.exposeInt('count', { description: 'How often.' }),
  }),
});

const Feed = builder.objectRef<FeedHealth>('Feed').implement({
  description: 'How a feed does.',
  authScopes,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The feed.' }),
    deliveries: t.exposeInt('deliveries', { description: 'Deliveries received.' }),
    open: t.exposeInt('open', { description: 'Deliveries still being taken in.' }),
    units: t.exposeInt('units', { description: 'Units read.' }),
    written: t.exposeInt('written', { description: 'Units written, as far as you may know.' }),
    unchanged: t.exposeInt('unchanged', {
      description: 'Units that were there already, told to those who may see them.',
    }),
    deadLetters: t.exposeInt('deadLetters', { description: 'Pieces that could not be taken in.' }),
    openDeadLetters: t.exposeInt('openDeadLetters', { description: 'Of those, the ones still to be replayed.' }),
    lastReceivedAt: t.expose('lastReceivedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When something was last received; null when nothing ever was.',
    }),
    issues: t.field({
      type: [IssueCount],
      description: 'Trouble met while reading, most frequent first.',
      resolve: ({ issues }) => countRows(issues),
    }),
  }),
});

Delivery.implement({
  description: 'One file or message that was brought in, and what came of it so far.',
  // Whoever brought it may see it without the permission: the function that reads it asks.
  authScopes: { signedIn: true },
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => encodeId('Delivery', id) }),
    name: t.exposeString('name', { description: 'The file’s name, as the sender gave it.' }),
    feed: t.exposeString('feed', { description: 'The feed it was read as.' }),
    format: t.exposeString('format', { description: 'The message standard of what was read last.' }),
    by: t.exposeString('by', { description: 'Who brought it.' }),
    state: t.exposeString('state', { description: 'open while it is being taken in, then done.' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it was received.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it last went on.' }),
    units: t.exposeInt('units', { description: 'Units read so far.' }),
    written: t.exposeInt('written', { description: 'Units written, as far as you may know.' }),
    unchanged: t.exposeInt('unchanged', {
      description: 'Units that were there already, told to those who may see them.',
    }),
    deadLetters: t.exposeInt('deadLetters', { description: 'Pieces that could not be taken in.' }),
    issues: t.field({
      type: [IssueCount],
      description: 'Trouble met while reading, most frequent first.',
      resolve: ({ issues }) => countRows(issues),
    }),
  }),
});

const DeadLetter = builder.objectRef<ShownDeadLetter>('DeadLetter').implement({
  description: 'A piece of a delivery that could not be taken in, kept until it is replayed.',
  authScopes,
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => encodeId('DeadLetter', id) }),
    feed: t.exposeString('feed', { description: 'The feed it was read as.' }),
    format: t.exposeString('format', { description: 'The message standard, as far as it was recognised.' }),
    code: t.exposeString('code', { description: 'Why: the issue’s code.' }),
    message: t.exposeString('message', { description: 'Why, in words: field and rule, never a value.' }),
    receivedAt: t.expose('receivedAt', { type: 'DateTime', description: 'When it was received.' }),
    delivery: t.id({
      description: 'Delivery:… that it came in.',
      resolve: ({ delivery }) => encodeId('Delivery', delivery),
    }),
    bytes: t.exposeInt('bytes', { description: 'Its size.' }),
  }),
});

const DeliveryConnection = builder.connectionObject(
  { type: Delivery, name: 'DeliveryConnection' },
  { name: 'DeliveryEdge' },
);
const DeadLetterConnection = builder.connectionObject(
  { type: DeadLetter, name: 'DeadLetterConnection' },
  { name: 'DeadLetterEdge' },
);

builder.queryFields((t) => ({
  feeds: t.field({
    type: [Feed],
    description: 'The health of every feed, by name.',
    authScopes,
    resolve: listFeeds,
  }),
  deliveries: t.field({
    type: DeliveryConnection,
    description: 'Deliveries, newest received first.',
    authScopes,
    args: {
      feed: t.arg.string({ description: 'Of this feed only.' }),
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
      after: t.arg.string({ description: 'Rows after this cursor.' }),
    },
    resolve: listDeliveries,
  }),
  deadLetters: t.field({
    type: DeadLetterConnection,
    description: 'Dead letters still to be replayed, newest received first.',
    authScopes,
    args: {
      feed: t.arg.string({ description: 'Of this feed only.' }),
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
      after: t.arg.string({ description: 'Rows after this cursor.' }),
    },
    resolve: listDeadLetters,
  }),
}));

builder.subscriptionField('ingestProgress', (t) =>
  t.field({
    type: Delivery,
    description:
      'How deliveries go on: at once, then at every step. One delivery, of your own or with the permission read-feeds, until it is done; without an id all, with the permission.',
    args: { delivery: t.arg.id({ description: 'Delivery:…; all when not given.' }) },
    subscribe: hearProgress,
    resolve: readProgress,
  }),
);
