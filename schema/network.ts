import { encodeId } from '../resolvers/id.ts';
import { findNetwork, findPathBetween } from '../resolvers/network.ts';
import type { Thing } from '../src/graph/entities.ts';
import type { CrossedIdentifier, Edge } from '../src/graph/expand.ts';
import type { Cut as CutModel, Network as NetworkModel } from '../src/graph/neighbourhood.ts';
import type { Path as PathModel } from '../src/graph/path.ts';
import { builder } from './builder.ts';
import { EntityKind } from './enums.ts';
import { Entity } from './refs.ts';

const authScopes = { action: 'read' } as const;

/** A node or edge end by its key, and whether it is one of the identifiers around it. */
type Placed<T> = T & { readonly identifiers: ReadonlySet<string> };

const NetworkIdentifier = builder.objectRef<CrossedIdentifier>('NetworkIdentifier').implement({
  description: 'A number, contact or address that things of a network share.',
  authScopes,
  fields: (t) => ({
    id: t.id({ description: 'Identifier:…', resolve: ({ id }) => encodeId('Identifier', id) }),
    kind: t.exposeString('kind', { description: 'What it is: Phone, TravelDocument, …' }),
    value: t.exposeString('value', { description: 'Its canonical form.' }),
    common: t.exposeBoolean('common', {
      description: 'True when too many names share it: it is shown and leads no further.',
    }),
  }),
});

const NetworkEdge = builder.objectRef<Placed<Edge>>('NetworkEdge').implement({
  description: 'A statement between two things, or that a thing has a number.',
  authScopes,
  fields: (t) => ({
    id: t.id({ description: 'Edge:…', resolve: ({ id }) => encodeId('Edge', id) }),
    type: t.exposeString('type', { description: 'HAS, CONSIGNEE_OF, CARRIES, …' }),
    from: t.id({ description: 'Entity:… it starts from.', resolve: ({ from }) => encodeId('Entity', from) }),
    to: t.id({
      description: 'Entity:… or Identifier:… it leads to.',
      resolve: ({ to, identifiers }) => encodeId(identifiers.has(to) ? 'Identifier' : 'Entity', to),
    }),
    knownFrom: t.expose('knownFrom', { type: 'DateTime', description: 'When the hub first knew.' }),
    knownTo: t.expose('knownTo', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it stands.',
    }),
  }),
});

const Cut = builder.objectRef<Placed<CutModel>>('Cut').implement({
  description: 'A place in a network where more is known than is shown.',
  authScopes,
  fields: (t) => ({
    id: t.id({
      description: 'Entity:… or Identifier:…',
      resolve: ({ id, identifiers }) => encodeId(identifiers.has(id) ? 'Identifier' : 'Entity', id),
    }),
    shown: t.exposeInt('shown', { description: 'How many of its statements are shown.' }),
    said: t.string({
      description: 'How many there are, as far as is said: 50+, 1,000+.',
      resolve: ({ over }) => `${over.toLocaleString('en')}+`,
    }),
  }),
});

const identifiersOf = (identifiers: readonly CrossedIdentifier[]) => new Set(identifiers.map(({ id }) => id));
const things = (list: readonly Thing[]) => [...list];

const Path = builder.objectRef<PathModel>('Path').implement({
  description: 'How two things hang together; without entities, no path was found.',
  authScopes,
  fields: (t) => ({
    entities: t.field({
      type: [Entity],
      description: 'The things on the way, in order.',
      resolve: (path) => things(path.things),
    }),
    identifiers: t.field({
      type: [NetworkIdentifier],
      description: 'The numbers, contacts and addresses on the way.',
      resolve: ({ identifiers }) => [...identifiers],
    }),
    edges: t.field({
      type: [NetworkEdge],
      description: 'The statements on the way, in order.',
      resolve: ({ edges, identifiers }) => {
        const known = identifiersOf(identifiers);
        return edges.map((edge) => ({ ...edge, identifiers: known }));
      },
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'True when the search left statements out: where it found no path there may be one all the same.',
    }),
  }),
});

const Network = builder.objectRef<NetworkModel>('Network').implement({
  description: 'The things around a thing and what joins them.',
  authScopes,
  fields: (t) => ({
    entities: t.field({
      type: [Entity],
      description: 'The things, as they were at the instant asked for.',
      resolve: (network) => things(network.things),
    }),
    identifiers: t.field({
      type: [NetworkIdentifier],
      description: 'The numbers, contacts and addresses that they have.',
      resolve: ({ identifiers }) => [...identifiers],
    }),
    edges: t.field({
      type: [NetworkEdge],
      description: 'The statements between them, the same statement once.',
      resolve: ({ edges, identifiers }) => {
        const known = identifiersOf(identifiers);
        return edges.map((edge) => ({ ...edge, identifiers: known }));
      },
    }),
    truncated: t.exposeBoolean('truncated', { description: 'True when anything was left out.' }),
    cut: t.field({
      type: [Cut],
      description: 'Where more is known than is shown.',
      resolve: ({ cut, identifiers }) => {
        const known = identifiersOf(identifiers);
        return cut.map((one) => ({ ...one, identifiers: known }));
      },
    }),
  }),
});

builder.queryFields((t) => ({
  neighbourhood: t.field({
    type: Network,
    nullable: true,
    description: 'The network around a thing; null when it is unknown or not yours to see.',
    authScopes,
    args: {
      id: t.arg.id({ required: true, description: 'Entity:…' }),
      hops: t.arg.int({
        description: 'How far: 1 when not given, 3 at most. A shared number is one hop, a join none.',
      }),
      kinds: t.arg({ type: [EntityKind], description: 'Kinds of thing to reach; all when not given.' }),
      asOf: t.arg({ type: 'DateTime', description: 'As it was known then; now when not given.' }),
      most: t.arg.int({ description: 'How many things at most: 200 when not given, 1,000 at most.' }),
    },
    resolve: findNetwork,
  }),
  path: t.field({
    type: Path,
    nullable: true,
    description: 'A shortest way from one thing to another; null when either is unknown or not yours to see.',
    authScopes,
    args: {
      from: t.arg.id({ required: true, description: 'Entity:…' }),
      to: t.arg.id({ required: true, description: 'Entity:…' }),
      hops: t.arg.int({ description: 'How far: 4 when not given, 6 at most.' }),
    },
    resolve: findPathBetween,
  }),
}));
