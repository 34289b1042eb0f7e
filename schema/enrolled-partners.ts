import * as partners from '../resolvers/enrolled-partner.ts';
import type { EnrolledPartner as Enrolled, ShownKey } from '../src/share/list-enrolled.ts';
import type { ShownCard } from '../src/share/manage-partners.ts';
import type { PartnerChange as Change } from '../src/share/partner-changes.ts';
import type { Budget } from '../src/share/registry.ts';
import { builder } from './builder.ts';

const authScopes = { action: 'manage-partners' } as const;

const PartnerKey = builder.objectRef<ShownKey>('PartnerKey').implement({
  description: 'A public key of a partner.',
  authScopes,
  fields: (t) => ({
    use: t.exposeString('use', { description: 'token: its issuer’s access tokens; signature: requests and answers.' }),
    kid: t.exposeString('kid', { description: 'Its name.' }),
    notBefore: t.expose('notBefore', { type: 'DateTime', description: 'When it begins to count.' }),
    notAfter: t.expose('notAfter', { type: 'DateTime', description: 'When it ends.' }),
    counts: t.exposeBoolean('counts', { description: 'True when it counts now.' }),
    fingerprint: t.exposeString('fingerprint', {
      description:
        'SHA-256 of the key (RFC 7638), hex digits in fours: to be compared with the partner by another way.',
    }),
  }),
});

const PartnerBudget = builder.objectRef<Budget>('PartnerBudget').implement({
  description: 'How much a partner may ask.',
  authScopes,
  fields: (t) => ({
    costPerToken: t.exposeInt('costPerToken', { description: 'What the operations of one access token may cost.' }),
    lookupsPerMinute: t.exposeInt('lookupsPerMinute', { description: 'Subjects looked up a minute.' }),
    lookupsPerDay: t.exposeInt('lookupsPerDay', { description: 'Subjects looked up a day.' }),
    disclosuresPerDay: t.exposeInt('disclosuresPerDay', { description: 'Hits disclosed a day.' }),
    noticesPerDay: t.exposeInt('noticesPerDay', { description: 'Notices and retractions a day.' }),
  }),
});

const PartnerChange = builder.objectRef<Change>('PartnerChange').implement({
  description: 'One change of a partner’s enrolment.',
  authScopes,
  fields: (t) => ({
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    by: t.exposeString('by', { description: 'Who; local: and an account for the command line.' }),
    change: t.exposeString('change', { description: 'add, suspend, resume, remove, add-keys or end-key.' }),
    keys: t.exposeStringList('keys', { description: 'Names of the keys that were added or ended.' }),
  }),
});

export const EnrolledPartner = builder.objectRef<Enrolled>('EnrolledPartner').implement({
  description: 'A partner as it is enrolled here.',
  authScopes,
  fields: (t) => ({
    id: t.string({ description: 'What it is called among hubs.', resolve: ({ card }) => card.id }),
    names: t.stringList({ description: 'Names of the administration.', resolve: ({ card }) => card.names }),
    url: t.string({ description: 'Where its hub answers.', resolve: ({ card }) => card.url }),
    state: t.exposeString('state', {
      description: 'active; suspended: not answered; removed: no partner any more, kept for its receipts.',
    }),
    purposes: t.exposeStringList('purposes', { description: 'What it may ask for.' }),
    instruments: t.exposeStringList('instruments', { description: 'Agreements it may name as the basis.' }),
    budget: t.expose('budget', { type: PartnerBudget, description: 'How much it may ask.' }),
    keys: t.field({ type: [PartnerKey], description: 'Its keys, old ones too.', resolve: ({ keys }) => [...keys] }),
    lastExchangeAt: t.expose('lastExchangeAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last asked and was let in; null when it never did.',
    }),
    changes: t.field({
      type: [PartnerChange],
      description: 'Who changed what of it, newest first.',
      args: { first: t.arg.int({ description: 'How many at most: 10 when not given, 100 at most.' }) },
      resolve: partners.listChangesOf,
    }),
  }),
});

const PartnerCard = builder.objectRef<ShownCard>('PartnerCard').implement({
  description: 'What a hub tells of itself so that others can enrol it.',
  authScopes,
  fields: (t) => ({
    id: t.string({ description: 'What it is called among hubs.', resolve: ({ card }) => card.id }),
    names: t.stringList({ description: 'Names of the administration.', resolve: ({ card }) => card.names }),
    url: t.string({ description: 'Where the hub answers.', resolve: ({ card }) => card.url }),
    keys: t.field({ type: [PartnerKey], description: 'Its keys.', resolve: ({ keys }) => [...keys] }),
    text: t.string({
      description: 'The card itself, JSON.',
      resolve: ({ card }) => `${JSON.stringify(card, null, 2)}\n`,
    }),
  }),
});

const ReadPartnerCard = builder
  .objectRef<{ readonly shown: ShownCard | undefined; readonly problems: readonly string[] }>('ReadPartnerCard')
  .implement({
    description: 'A card that was given as text, to be compared before it is taken.',
    authScopes,
    fields: (t) => ({
      card: t.field({
        type: PartnerCard,
        nullable: true,
        description: 'The card; null when it is not sound.',
        resolve: ({ shown }) => shown,
      }),
      problems: t.exposeStringList('problems', { description: 'Everything that is wrong with it: place and rule.' }),
    }),
  });

builder.queryFields((t) => ({
  ownPartnerCard: t.field({
    type: PartnerCard,
    nullable: true,
    description: 'The card of this hub, for its partners; null before it was made.',
    authScopes,
    resolve: partners.findOwnCard,
  }),
  readPartnerCard: t.field({
    type: ReadPartnerCard,
    description: 'What a card says, or what is wrong with it. Nothing is kept.',
    authScopes,
    args: { card: t.arg.string({ required: true, description: 'Text of the card.' }) },
    resolve: partners.readCard,
  }),
  enrolledPartners: t.field({
    type: [EnrolledPartner],
    description: 'Every partner that was ever enrolled, by id, removed ones last.',
    authScopes,
    resolve: partners.listAll,
  }),
}));
