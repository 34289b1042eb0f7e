import * as partners from '../resolvers/enrolled-partner.ts';
import type { EnrolledPartner as Enrolled, ShownKey } from '../src/share/list-enrolled.ts';
import type { Statement } from '../src/share/receipt.ts';
import type { Budget } from '../src/share/registry.ts';
import { builder } from './builder.ts';

const authScopes = { action: 'manage-partners' } as const;

export const PartnerKey = builder.objectRef<ShownKey>('PartnerKey').implement({
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
  }),
});

const TreatedField = builder.objectRef<partners.Treated>('TreatedField').implement({
  description: 'A field that left to a partner, or waits for a person to let it go.',
  authScopes,
  fields: (t) => ({
    kind: t.exposeString('kind', { description: 'Of what kind of thing.' }),
    field: t.exposeString('field', { description: 'Fact or kind of number.' }),
    treatment: t.exposeString('treatment', {
      description: 'release; year, month or country: made coarse; ask: did not leave, a person must let it go.',
    }),
  }),
});

const PartnerExchange = builder.objectRef<Statement>('PartnerExchange').implement({
  description: 'A request of a partner, as its receipt states it: no question, no value.',
  authScopes,
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Number of the receipt.' }),
    time: t.expose('time', { type: 'DateTime', description: 'When it was received.' }),
    subject: t.exposeString('subject', { description: 'Who asked there, in the partner’s own words.' }),
    purpose: t.exposeString('purpose', { description: 'What for.' }),
    instrument: t.exposeString('instrument', { description: 'The agreement named as the basis.' }),
    operation: t.exposeString('operation', { description: 'lookup, disclose, notice, receipts, or unknown.' }),
    outcome: t.exposeString('outcome', { description: 'answered or refused.' }),
    released: t.field({
      type: [TreatedField],
      description: 'Which fields left, and how.',
      resolve: partners.listReleased,
    }),
    policy: t.exposeString('policy', { description: 'Version of the release policy that decided.' }),
  }),
});

const PartnerExchangeConnection = builder.connectionObject(
  { type: PartnerExchange, name: 'PartnerExchangeConnection' },
  { name: 'PartnerExchangeEdge' },
);

builder.queryFields((t) => ({
  enrolledPartners: t.field({
    type: [EnrolledPartner],
    description: 'Every partner that was ever enrolled, by id, removed ones last.',
    authScopes,
    resolve: partners.listAll,
  }),
  partnerExchanges: t.field({
    type: PartnerExchangeConnection,
    description: 'What a partner asked and was let in for, newest first; none for a partner that never was.',
    authScopes,
    args: {
      partner: t.arg.string({ required: true, description: 'Its id.' }),
      first: t.arg.int({ description: 'How many rows at most: 20 when not given, 100 at most.' }),
      after: t.arg.string({ description: 'Rows after this cursor.' }),
    },
    resolve: partners.listExchanges,
  }),
}));
