import { giveNotice } from '../../resolvers/partner.ts';
import { builder } from './builder.ts';
import { GoodsIdentifierInput, PartyInput } from './lookup.ts';

const Outcome = builder.enumType('Outcome', {
  description: 'What came of what was disclosed.',
  values: {
    found: { description: 'Something was found.' },
    nothingFound: { value: 'nothing-found', description: 'Nothing was found.' },
    inconclusive: { description: 'It is open.' },
  },
});
const NoticeInput = builder.inputType('NoticeInput', {
  description: 'What you tell: a report, or the outcome of what you were given.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Your own number of it; sent again, it counts once.' }),
    title: t.string({ required: true, description: 'Up to 200 characters.' }),
    text: t.string({ required: true, description: 'Up to 2,000 characters.' }),
    reportedAt: t.field({ type: 'Instant', required: true, description: 'When you knew.' }),
    receipt: t.string({ description: 'Number of the receipt that it answers.' }),
    outcome: t.field({ type: Outcome, description: 'What came of it.' }),
    parties: t.field({ type: [PartyInput], required: true, defaultValue: [], description: 'Who it is about.' }),
    goods: t.field({
      type: [GoodsIdentifierInput],
      required: true,
      defaultValue: [],
      description: 'What it is about.',
    }),
  }),
});
const Noticed = builder.objectRef<{ readonly number: string }>('Noticed').implement({
  description: 'It is kept.',
  authScopes: { partner: true },
  fields: (t) => ({ number: t.exposeString('number', { description: 'Your number.' }) }),
});

builder.mutationType({
  description: 'What a partner may tell.',
  authScopes: { partner: true },
  fields: (t) => ({
    notice: t.field({
      type: Noticed,
      description: 'Takes a report or an outcome, under your name and your marking.',
      args: { input: t.arg({ type: NoticeInput, required: true, description: 'What you tell.' }) },
      resolve: giveNotice,
    }),
  }),
});
