import './scalars.ts';
import './lookup.ts';
import './disclose.ts';
import './notice.ts';
import './receipts.ts';
import { builder } from './builder.ts';

builder.queryType({
  description:
    'What a partner may ask. What policy does not give to this partner, purpose and instrument does not exist.',
  authScopes: { partner: true },
});

/** The partner's schema: small, on its own path, asked by persisted operations only. */
export const partnerSchema = builder.toSchema();
