import SchemaBuilder from '@pothos/core';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { PartnerContext } from '../../resolvers/partner-context.ts';
import { denied } from '../denied.ts';

/**
 * The builder of the partner's schema, apart from the hub's own: what is not written here does not exist for a partner.
 * Whoever gets as far as a resolver is a partner who may ask for this purpose; the scope says so on every type all the same.
 */
export const builder = new SchemaBuilder<{
  Context: PartnerContext;
  AuthScopes: { partner: boolean };
  DefaultFieldNullability: false;
  Scalars: { ID: { Input: string; Output: string }; Instant: { Input: string; Output: string } };
}>({
  plugins: [ScopeAuthPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authScopes: ({ visitor }) => ({ partner: visitor.partner.state === 'active' }),
    unauthorizedError: (_parent, _context, _info, { failure }) => denied(failure),
    runScopesOnType: true,
  },
});
