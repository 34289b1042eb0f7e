import { listEntities, listOrders, type SearchPage, searchThings } from '../resolvers/list.ts';
import { builder } from './builder.ts';
import { Order } from './entity-kinds.ts';
import { EntityKind } from './enums.ts';
import { Entity } from './refs.ts';

const authScopes = { action: 'read' } as const;

const EntityFilter = builder.inputType('EntityFilter', {
  description: 'What a list of things is narrowed to; everything given must hold.',
  fields: (t) => ({
    kind: t.field({ type: EntityKind, required: true, description: 'The kind of thing.' }),
    knownSince: t.field({ type: 'DateTime', description: 'First known not before this.' }),
    knownUntil: t.field({ type: 'DateTime', description: 'First known not after this.' }),
    country: t.string({ description: 'Country of its address, two letters: JP.' }),
    hsCode: t.string({ description: 'How its HS code begins: 8471.' }),
  }),
});

const OrderState = builder.enumType('OrderState', {
  description: 'How orders stand.',
  values: {
    OPEN: { description: 'Nobody has recorded a finding on them yet.' },
    ALL: { description: 'All that were not taken back.' },
  } as const,
});

const OrderFilter = builder.inputType('OrderFilter', {
  description: 'What a list of orders is narrowed to.',
  fields: (t) => ({ state: t.field({ type: OrderState, description: 'OPEN when not given.' }) }),
});

const EntityConnection = builder.connectionObject({ type: Entity, name: 'EntityConnection' }, { name: 'EntityEdge' });
const OrderConnection = builder.connectionObject({ type: Order, name: 'OrderConnection' }, { name: 'OrderEdge' });

const SearchEdge = builder.edgeObject({
  type: Entity,
  name: 'SearchEdge',
  fields: (t) => ({
    matched: t.string({
      description: 'What it was found by: the kind of a number, or words.',
      resolve: (edge) => (edge as SearchPage['edges'][number]).matched,
    }),
  }),
});

const SearchConnection = builder.connectionObject(
  {
    type: Entity,
    name: 'SearchConnection',
    fields: (t) => ({
      tooCommon: t.boolean({
        description:
          'True when the words are so common in a class of yours that none of its things are shown: add a word.',
        resolve: (page) => (page as unknown as SearchPage).tooCommon,
      }),
    }),
  },
  SearchEdge,
);

builder.queryFields((t) => ({
  entities: t.field({
    type: EntityConnection,
    description: 'Things of a kind that somebody still speaks of, newest known first.',
    authScopes,
    args: {
      filter: t.arg({ type: EntityFilter, required: true, description: 'What the list is narrowed to.' }),
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
      after: t.arg.string({ description: 'Rows after this cursor.' }),
    },
    resolve: listEntities,
  }),
  search: t.field({
    type: SearchConnection,
    description: 'Things by number, name or words: exact numbers first, then those in which all the words stand.',
    authScopes,
    args: {
      text: t.arg.string({ required: true, description: 'A number or words.' }),
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
      after: t.arg.string({ description: 'Rows after this cursor.' }),
    },
    resolve: searchThings,
  }),
  orders: t.field({
    type: OrderConnection,
    description: 'Orders to your office, newest first; none when your token names no office.',
    authScopes,
    args: {
      filter: t.arg({ type: OrderFilter, description: 'What the list is narrowed to.' }),
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
      after: t.arg.string({ description: 'Rows after this cursor.' }),
    },
    resolve: listOrders,
  }),
}));
