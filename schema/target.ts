import { encodeId } from '../resolvers/id.ts';
import { hearWorklist } from '../resolvers/subscription.ts';
import {
  findHandlingOf,
  findTargetEntity,
  findTargetReasons,
  listGroups,
  listWorklist,
  watchWorklist,
} from '../resolvers/target.ts';
import type { TargetGroup as GroupModel } from '../src/graph/worklist.ts';
import { builder } from './builder.ts';
import { EntityKind, Language } from './enums.ts';
import { Entity, Reason, Target } from './refs.ts';

const authScopes = { action: 'read' } as const;

Target.implement({
  description: 'A row of the worklist: one thing worth a look, as your profile sees it.',
  authScopes,
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => encodeId('Target', id) }),
    entity: t.field({ type: Entity, description: 'The thing.', resolve: findTargetEntity }),
    kind: t.expose('kind', { type: EntityKind, description: 'What the thing is.' }),
    caption: t.exposeString('caption', { description: 'What the thing is called.' }),
    score: t.exposeFloat('score', { description: 'Probability that an inspection finds something, between 0 and 1.' }),
    points: t.exposeFloat('points', { description: 'Sum of the reasons’ points, each pattern once.' }),
    value: t.exposeFloat('value', { description: 'What the next inspection of it is worth: probability times stake.' }),
    lastMoment: t.expose('lastMoment', { type: 'DateTime', description: 'Last moment to act on it.' }),
    slugs: t.stringList({ description: 'Patterns among its reasons.', resolve: ({ slugs }) => [...slugs] }),
    reasons: t.field({
      type: [Reason],
      description: 'Why it stands here, strongest first.',
      args: { language: t.arg({ type: Language, description: 'English when not given.' }) },
      resolve: findTargetReasons,
    }),
    flight: t.exposeString('flight', { nullable: true, description: 'The flight that brings it: NH862/2026-11-23.' }),
    receptacle: t.exposeString('receptacle', { nullable: true, description: 'The postal bag that it lies in.' }),
    office: t.exposeString('office', { nullable: true, description: 'Where it can be inspected.' }),
    postingOffice: t.exposeString('postingOffice', { nullable: true, description: 'Where it was posted.' }),
    claimedBy: t.string({
      nullable: true,
      description: 'Who works on it now; null when nobody does whom you may see.',
      resolve: async (row, _args, context) => (await findHandlingOf(row, context)).claimedBy,
    }),
    claimedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Since when somebody works on it.',
      resolve: async (row, _args, context) => (await findHandlingOf(row, context)).claimedAt,
    }),
    decision: t.string({
      nullable: true,
      description: 'The newest decision on it that you may see.',
      resolve: async (row, _args, context) => (await findHandlingOf(row, context)).decision,
    }),
    knownFrom: t.expose('knownFrom', { type: 'DateTime', description: 'When it first stood in the worklist.' }),
  }),
});

const ClaimFilter = builder.enumType('ClaimFilter', {
  description: 'Who works on it.',
  values: {
    ANY: { description: 'Anybody or nobody.' },
    FREE: { description: 'Nobody whom you may see.' },
    MINE: { description: 'You.' },
  } as const,
});

const WorklistOrder = builder.enumType('WorklistOrder', {
  description: 'The order of a worklist.',
  values: {
    VALUE: { description: 'Highest expected value first: how likely a find is, times what it would be worth.' },
    LAST_MOMENT: { description: 'The last moment to act that comes soonest first.' },
  } as const,
});

const WorklistGroup = builder.enumType('WorklistGroup', {
  description: 'What a worklist is grouped by.',
  values: {
    FLIGHT: { description: 'The flight that brings the goods or the traveller.' },
    RECEPTACLE: { description: 'The postal bag.' },
    OFFICE: { description: 'The office where it can be inspected.' },
    POSTING_OFFICE: { description: 'The post office where it was posted.' },
  } as const,
});

const WorklistFilter = builder.inputType('WorklistFilter', {
  description: 'What a worklist is narrowed to; everything given must hold.',
  fields: (t) => ({
    kinds: t.field({ type: [EntityKind], description: 'Kinds of thing.' }),
    flight: t.string({ description: 'The flight with its date: NH862/2026-11-23.' }),
    office: t.string({ description: 'The office where it can be inspected.' }),
    receptacle: t.string({ description: 'The postal bag.' }),
    postingOffice: t.string({ description: 'The post office where it was posted.' }),
    slug: t.string({ description: 'A pattern among its reasons.' }),
    minPoints: t.float({ description: 'At least so many points.' }),
    dueBefore: t.field({ type: 'DateTime', description: 'Last moment to act not after this.' }),
    dueAfter: t.field({ type: 'DateTime', description: 'Last moment to act not before this.' }),
    claimed: t.field({ type: ClaimFilter, description: 'Who works on it; ANY when not given.' }),
  }),
});

const TargetGroup = builder.objectRef<GroupModel>('TargetGroup').implement({
  description: 'Targets that share a flight, bag or office.',
  authScopes,
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The flight, bag or office, as the filter takes it.' }),
    targets: t.exposeInt('targets', { description: 'How many there are.' }),
    highestPoints: t.exposeFloat('highestPoints', { description: 'Points of the strongest.' }),
    nextMoment: t.expose('nextMoment', {
      type: 'DateTime',
      description: 'The next last moment to act among them; the latest one when all have passed.',
    }),
  }),
});

const TargetConnection = builder.connectionObject({ type: Target, name: 'TargetConnection' }, { name: 'TargetEdge' });

builder.queryFields((t) => ({
  worklist: t.field({
    type: TargetConnection,
    description: 'What to look at under your profile, in order; empty when your purpose has no profile.',
    authScopes,
    args: {
      filter: t.arg({ type: WorklistFilter, description: 'What it is narrowed to.' }),
      order: t.arg({ type: WorklistOrder, description: 'VALUE when not given.' }),
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
      after: t.arg.string({ description: 'Rows after this cursor.' }),
    },
    resolve: listWorklist,
  }),
  worklistGroups: t.field({
    type: [TargetGroup],
    description: 'All flights, bags or offices of the worklist, the one with the strongest target first.',
    authScopes,
    args: {
      by: t.arg({ type: WorklistGroup, required: true, description: 'What to group by.' }),
      filter: t.arg({ type: WorklistFilter, description: 'What the worklist is narrowed to.' }),
    },
    resolve: listGroups,
  }),
}));

builder.subscriptionField('worklist', (t) =>
  t.field({
    type: [Target],
    description: 'The first rows of your worklist: at once, then whenever what you see of them changes.',
    authScopes,
    args: {
      filter: t.arg({ type: WorklistFilter, description: 'What it is narrowed to.' }),
      order: t.arg({ type: WorklistOrder, description: 'VALUE when not given.' }),
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
    },
    subscribe: hearWorklist,
    resolve: watchWorklist,
  }),
);
