import { findReceipts } from '../../resolvers/partner.ts';
import type { Statement } from '../../src/share/receipt.ts';
import { builder } from './builder.ts';

const Receipt = builder.objectRef<Statement>('Receipt').implement({
  description: 'What this hub keeps of one exchange with you. You have the same, with both signatures.',
  authScopes: { partner: true },
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Its number.' }),
    time: t.expose('time', { type: 'Instant', description: 'When the request came.' }),
    operation: t.exposeString('operation', { description: 'What was asked.' }),
    outcome: t.exposeString('outcome', { description: 'answered or refused.' }),
    purpose: t.exposeString('purpose', { description: 'What for.' }),
    instrument: t.exposeString('instrument', { description: 'On which basis.' }),
    policy: t.exposeString('policy', { description: 'Version of the release policy that decided.' }),
  }),
});

builder.queryField('receipts', (t) =>
  t.field({
    type: [Receipt],
    description: 'Your own exchanges with this hub, newest first.',
    args: { first: t.arg.int({ defaultValue: 20, required: true, description: 'At most 100.' }) },
    resolve: findReceipts,
  }),
);
