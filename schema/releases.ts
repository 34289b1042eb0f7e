import * as release from '../resolvers/release.ts';
import type { StoredAnswer } from '../src/graph/release-requests.ts';
import type { AskedValue, ShownRequest } from '../src/share/release-desk.ts';
import { builder } from './builder.ts';
import { Entity } from './refs.ts';

const authScopes = { action: 'release' } as const;
const errors = { directResult: true } as const;

const Value = builder.objectRef<AskedValue>('ReleaseValue').implement({
  description: 'A value that waits for a person to let it go.',
  authScopes,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of this value for this request: a value that changes gets another.' }),
    field: t.exposeString('field', { description: 'A fact, or the kind of an Identifier.' }),
    value: t.string({ description: 'As it would leave.', resolve: ({ value }) => String(value) }),
    marking: t.exposeString('marking', { description: 'The handling marking that goes with it.' }),
  }),
});

const Answer = builder.objectRef<StoredAnswer>('ReleaseAnswer').implement({
  description: 'What a person said to one value.',
  authScopes,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the value, as it was asked for.' }),
    field: t.exposeString('field', { description: 'A fact, or the kind of an Identifier.' }),
    letGo: t.exposeBoolean('letGo', { description: 'Whether it may leave.' }),
    by: t.exposeString('by', { description: 'Who said so.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    until: t.expose('until', {
      type: 'DateTime',
      description: 'Until when it holds; asked for after that, the value waits anew.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'Why.' }),
  }),
});

const Request = builder.objectRef<ShownRequest>('ReleaseRequest').implement({
  description: 'What a partner asks for of one thing that the release policy leaves to a person.',
  authScopes,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the request.' }),
    partner: t.exposeString('partner', { description: 'Who asks.' }),
    purpose: t.exposeString('purpose', { description: 'What for.' }),
    instrument: t.exposeString('instrument', { description: 'The agreement that is the basis.' }),
    subject: t.exposeString('subject', { description: 'The partner’s end user, in its own words.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, in the partner’s words.' }),
    firstAskedAt: t.expose('firstAskedAt', { type: 'DateTime', description: 'When it was asked first.' }),
    lastAskedAt: t.expose('lastAskedAt', { type: 'DateTime', description: 'When it was asked last.' }),
    asks: t.exposeInt('asks', { description: 'How often.' }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'What it is about.',
      resolve: release.findThingOf,
    }),
    values: t.field({
      type: [Value],
      description: 'What waits, as it stands now and as far as you see it.',
      resolve: ({ values }) => [...values],
    }),
    answers: t.field({
      type: [Answer],
      description: 'What was said, newest first.',
      resolve: ({ answers }) => [...answers],
    }),
  }),
});

builder.queryField('releaseRequests', (t) =>
  t.field({
    type: [Request],
    description: 'What partners ask for that a person must let go, about things that you see; asked last first.',
    authScopes,
    args: {
      waiting: t.arg.boolean({ description: 'Those that wait, when not given; else those that were answered.' }),
      first: t.arg.int({ description: 'How many at most: 20 when not given, 50 at most.' }),
    },
    resolve: release.listRequests,
  }),
);

const AnswerReleaseInput = builder.inputType('AnswerReleaseInput', {
  description: 'What you say to values that a partner asks for.',
  fields: (t) => ({
    request: t.id({ required: true, description: 'The request.' }),
    letGo: t.idList({ description: 'Values that may leave, of those that wait.' }),
    keep: t.idList({
      description:
        'Values that may not, of those that wait and those that were let go. The partner is not told apart from waiting.',
    }),
    days: t.int({ description: 'For how many days it holds: 30 when not given, 365 at most.' }),
    note: t.string({ description: 'Why, for this administration alone.' }),
  }),
});

const AnswerReleaseSuccess = builder.objectRef<ShownRequest>('AnswerReleaseSuccess').implement({
  description: 'It was said, and counts from the partner’s next question on.',
  authScopes,
  fields: (t) => ({
    request: t.field({ type: Request, description: 'The request as it is now.', resolve: (request) => request }),
  }),
});

builder.mutationField('answerRelease', (t) =>
  t.field({
    type: AnswerReleaseSuccess,
    description: 'Lets values go to a partner who asks for them, or keeps them back.',
    authScopes,
    errors,
    args: { input: t.arg({ type: AnswerReleaseInput, required: true, description: 'What is asked.' }) },
    resolve: release.answer,
  }),
);
