import { findDisclosure } from '../../resolvers/partner.ts';
import type { Disclosed, Disclosure } from '../../src/share/disclose.ts';
import type { Released } from '../../src/share/release.ts';
import { builder } from './builder.ts';

const Treatment = builder.enumType('Treatment', {
  description: 'How a value leaves.',
  values: {
    release: { description: 'As it is.' },
    approved: { description: 'As it is: a person let it go.' },
    year: { description: 'Its year alone.' },
    month: { description: 'Its year and month.' },
    country: { description: 'Its country alone.' },
  },
});

const Field = builder.objectRef<Released>('DisclosedField').implement({
  description: 'One value. It carries its marking wherever it goes.',
  authScopes: { partner: true },
  fields: (t) => ({
    name: t.exposeString('field', { description: 'A fact, or the kind of an Identifier.' }),
    value: t.string({ description: 'As text, numbers too.', resolve: ({ value }) => String(value) }),
    treatment: t.field({ type: Treatment, description: 'How it leaves.', resolve: ({ treatment }) => treatment }),
    marking: t.exposeString('marking', { description: 'The handling marking it stands under.' }),
  }),
});
const Thing = builder.objectRef<Disclosed>('DisclosedThing').implement({
  description: 'One thing, as far as policy gives it.',
  authScopes: { partner: true },
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'What it is: Person, Consignment and so on.' }),
    fields: t.field({ type: [Field], description: 'What is given.', resolve: ({ fields }) => [...fields] }),
    pending: t.stringList({
      description: 'Fields that a person must let go first, whether there is a value or not: ask again later.',
      resolve: ({ pending }) => [...pending],
    }),
  }),
});
const CourtUse = builder.enumType('CourtUse', {
  description: 'Whether it may be used in court.',
  values: {
    free: { description: 'It may.' },
    withConsent: { value: 'with-consent', description: 'When the owner consents.' },
    never: { description: 'It may not.' },
  },
});
const OnwardRelease = builder.enumType('OnwardRelease', {
  description: 'Whether it may be passed on.',
  values: {
    free: { description: 'It may.' },
    withConsent: { value: 'with-consent', description: 'When the owner consents.' },
    never: { description: 'It may not.' },
  },
});
const Terms = builder.objectRef<Disclosure['terms']>('Terms').implement({
  description: 'What the instrument says of use.',
  authScopes: { partner: true },
  fields: (t) => ({
    courtUse: t.field({ type: CourtUse, description: 'In court.', resolve: ({ courtUse }) => courtUse }),
    onwardRelease: t.field({
      type: OnwardRelease,
      description: 'To others.',
      resolve: ({ onwardRelease }) => onwardRelease,
    }),
    retentionDays: t.exposeInt('retentionDays', { description: 'For how many days it may be kept.' }),
  }),
});
const DisclosureRef = builder.objectRef<Disclosure>('Disclosure').implement({
  description: 'What is given of a handle. Under the same number may stand several things.',
  authScopes: { partner: true },
  fields: (t) => ({
    things: t.field({ type: [Thing], description: 'The things.', resolve: ({ things }) => [...things] }),
    terms: t.field({ type: Terms, description: 'What may be done with it.', resolve: ({ terms }) => terms }),
  }),
});

builder.queryField('disclose', (t) =>
  t.field({
    type: DisclosureRef,
    description: 'Gives what the release policy lets go of a hit, field by field.',
    args: {
      handle: t.arg.id({ required: true, description: 'From a lookup of yours for this purpose and instrument.' }),
      reason: t.arg.string({
        description:
          'Why, up to 500 characters: for the person who must let fields go. Personal data does not belong in it.',
      }),
    },
    resolve: findDisclosure,
  }),
);
