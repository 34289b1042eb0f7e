import * as partners from '../resolvers/enrolled-partner.ts';
import type { Statement } from '../src/share/receipt.ts';
import { builder } from './builder.ts';

const authScopes = { action: 'manage-partners' } as const;

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
