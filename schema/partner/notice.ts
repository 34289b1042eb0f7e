import { giveNotice, retract } from '../../resolvers/partner.ts';
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
const Marking = builder.enumType('NoticeMarking', {
  description: 'How what you tell is to be handled.',
  values: {
    plain: { description: 'By all who may work with what partners tell; not passed on.' },
    releasable: { description: 'The same, and may be passed on.' },
    restricted: { description: 'By intelligence officers.' },
    originatorControlled: { value: 'originator-controlled', description: 'As you say, case by case.' },
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
    marking: t.field({ type: Marking, description: 'For all of it; plain when not given.' }),
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

const Retracted = builder.enumType('Retracted', {
  description: 'What is taken back.',
  values: {
    notice: { value: 'Notice', description: 'What you told by a notice of yours.' },
    disclosure: { value: 'Disclosure', description: 'What you disclosed to this hub.' },
  },
});
const RetractionInput = builder.inputType('RetractionInput', {
  description: 'What you take back.',
  fields: (t) => ({
    what: t.field({ type: Retracted, required: true, description: 'A notice, or what you disclosed.' }),
    number: t.string({ required: true, description: 'Your number of the notice, or that of the receipt.' }),
    reason: t.string({ required: true, description: 'Up to 500 characters.' }),
  }),
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
    retract: t.field({
      type: Noticed,
      description: 'Closes what you told under a number, for good; that you told it stays known.',
      args: { input: t.arg({ type: RetractionInput, required: true, description: 'What you take back.' }) },
      resolve: retract,
    }),
  }),
});
