import {
  findEntity,
  findIdentifiersOf,
  findLinksOf,
  findMentionsOf,
  findWorkOf,
  type Link as LinkModel,
  loadEnd,
  type Mention,
  type Rows,
} from '../resolvers/entity.ts';
import { encodeId } from '../resolvers/id.ts';
import { findReasonsOf } from '../resolvers/reason.ts';
import { findSource } from '../resolvers/record.ts';
import { findTargetOf } from '../resolvers/target.ts';
import type { Fact as FactModel } from '../src/graph/entities.ts';
import type { HeldIdentifier as HeldModel } from '../src/graph/thing-identifiers.ts';
import { builder } from './builder.ts';
import { EntityKind, Language } from './enums.ts';
import { Entity, MentionType, Reason, Record, Target } from './refs.ts';

const authScopes = { action: 'read' } as const;

const Fact = builder.objectRef<FactModel>('Fact').implement({
  description: 'One settled value of a thing: what was said of it last.',
  authScopes,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it states, with the unit in the name: grossMassKg.' }),
    value: t.string({ description: 'The value as text.', resolve: ({ value }) => String(value) }),
    number: t.float({
      nullable: true,
      description: 'The value when it is a number.',
      resolve: ({ value }) => (typeof value === 'number' ? value : null),
    }),
    record: t.field({ type: Record, nullable: true, description: 'The record that said it.', resolve: findSource }),
    observedAt: t.expose('observedAt', { type: 'DateTime', description: 'When it was said, by the sender’s clock.' }),
  }),
});

const HeldIdentifier = builder.objectRef<HeldModel>('HeldIdentifier').implement({
  description: 'A number, contact or address of a thing.',
  authScopes,
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What it is: Phone, TravelDocument, TransportDocument, …' }),
    value: t.exposeString('value', { description: 'Its canonical form.' }),
    role: t.exposeString('role', {
      description: 'is: the thing’s own number; contact: it is reached by it; refers: it quotes it.',
    }),
    common: t.exposeBoolean('common', {
      description: 'True when so many different names share it that it joins nobody.',
    }),
    knownFrom: t.expose('knownFrom', { type: 'DateTime', description: 'When the hub first knew.' }),
  }),
});

const MentionList = builder.objectRef<Rows<Mention>>('MentionList').implement({
  description: 'What was said of a thing, newest first.',
  authScopes,
  fields: (t) => ({
    rows: t.field({ type: [MentionType], description: 'The newest ones.', resolve: ({ rows }) => [...rows] }),
    truncated: t.exposeBoolean('truncated', { description: 'True when there are more than are shown.' }),
  }),
});

const Link = builder.objectRef<LinkModel>('Link').implement({
  description: 'A statement that joins a thing to another one.',
  authScopes,
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => encodeId('Edge', id) }),
    type: t.exposeString('type', {
      description: 'What is stated, read from source to target: CONSIGNEE_OF, CARRIES, …',
    }),
    outgoing: t.exposeBoolean('outgoing', { description: 'True when the thing is the source.' }),
    entity: t.field({ type: Entity, description: 'The thing at the other end.', resolve: loadEnd }),
    knownFrom: t.expose('knownFrom', { type: 'DateTime', description: 'When the hub first knew.' }),
    record: t.field({
      type: Record,
      nullable: true,
      description: 'The record that said it first.',
      resolve: findSource,
    }),
  }),
});

const LinkList = builder.objectRef<Rows<LinkModel>>('LinkList').implement({
  description: 'Statements that join a thing to others, newest first.',
  authScopes,
  fields: (t) => ({
    rows: t.field({ type: [Link], description: 'The newest ones.', resolve: ({ rows }) => [...rows] }),
    truncated: t.exposeBoolean('truncated', { description: 'True when there are more than are shown.' }),
  }),
});

Entity.implement({
  description: 'One real thing as far as you may see it: everything that was said of it, under all its numbers.',
  authScopes,
  resolveType: ({ kind }) => kind,
  fields: (t) => ({
    id: t.id({
      description: 'Smallest id of its members; any member’s id finds it.',
      resolve: ({ id }) => encodeId('Entity', id),
    }),
    memberIds: t.idList({
      description: 'Ids of all that are this one thing: the same thing as different feeds and documents know it.',
      resolve: ({ memberIds }) => memberIds.map((id) => encodeId('Entity', id)),
    }),
    kind: t.expose('kind', { type: EntityKind, description: 'What it is.' }),
    caption: t.exposeString('caption', {
      description: 'What it is called: its name or number; empty when it has none.',
    }),
    current: t.exposeBoolean('current', {
      description: 'False when every document that spoke of it has taken that back.',
    }),
    disputed: t.exposeBoolean('disputed', {
      description: 'True when somebody judged two of its members different and others still join them.',
    }),
    knownFrom: t.expose('knownFrom', { type: 'DateTime', description: 'When the hub first knew of it.' }),
    facts: t.field({
      type: [Fact],
      description: 'What is known of it, one value a name, each the newest said.',
      resolve: ({ facts }) => [...facts],
    }),
    identifiers: t.field({
      type: [HeldIdentifier],
      description: 'Its own numbers, those it quotes, its contacts.',
      resolve: async (thing, args, context) => [...(await findIdentifiersOf(thing, args, context))],
    }),
    mentions: t.field({
      type: MentionList,
      description: 'What was said of it, record by record, newest first.',
      args: { first: t.arg.int({ description: 'How many at most: 20 when not given, 100 at most.' }) },
      resolve: findMentionsOf,
    }),
    links: t.field({
      type: LinkList,
      description: 'Statements that join it to others, one step away, newest first.',
      args: {
        first: t.arg.int({ description: 'How many at most: 20 when not given, 100 at most.' }),
        types: t.arg.stringList({ description: 'Types of statement wanted; all when not given.' }),
      },
      resolve: findLinksOf,
    }),
    reasons: t.field({
      type: [Reason],
      description: 'Why it is worth a look under your profile, strongest first. Always those of now.',
      args: { language: t.arg({ type: Language, description: 'English when not given.' }) },
      resolve: findReasonsOf,
    }),
    target: t.field({
      type: Target,
      nullable: true,
      description: 'Its row of your worklist, when it has one.',
      resolve: findTargetOf,
    }),
    work: t.field({
      type: [Entity],
      description: 'Claims, decisions, orders and findings on it, newest first.',
      resolve: findWorkOf,
    }),
  }),
});

builder.queryField('entity', (t) =>
  t.field({
    type: Entity,
    nullable: true,
    description: 'A thing by the id of any of its members; null when it is unknown or not yours to see.',
    authScopes,
    args: { id: t.arg.id({ required: true, description: 'Entity:…' }) },
    resolve: findEntity,
  }),
);
