import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Context } from '../resolvers/context.ts';
import { decodeId, encodeId } from '../resolvers/id.ts';
import { ConflictError, InputError, NotFoundError } from '../src/errors.ts';
import type { Action } from '../src/model/access.ts';
import { connectionOptions } from './connection.ts';
import { costError, costOf, limits } from './cost.ts';
import { denied } from './denied.ts';

/**
 * The one builder. Every object type and interface names its scope, because a scope on a query field alone leaves other
 * ways to the type open; every type, field and argument has a description. `tests/schema/` fails for one that has not.
 */
export const builder = new SchemaBuilder<{
  Context: Context;
  AuthScopes: { signedIn: boolean; action: Action };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    /** Inside the hub an instant is epoch ms. */
    DateTime: { Input: string; Output: string | number };
  };
}>({
  plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, DataloaderPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authScopes: ({ viewer }) => ({ signedIn: true, action: (action) => viewer.actions.has(action) }),
    unauthorizedError: (_parent, _context, _info, { failure }) => denied(failure),
    runScopesOnType: true,
    authorizeOnSubscribe: true,
  },
  errors: {
    defaultTypes: [InputError, NotFoundError, ConflictError],
    defaultUnionOptions: {
      name: ({ fieldName }) => `${capital(fieldName)}Result`,
      description: 'What the mutation did, or why it was refused.',
    },
    defaultResultOptions: {
      name: ({ fieldName }) => `${capital(fieldName)}Success`,
      description: 'The mutation was done.',
      authScopes: { signedIn: true },
    },
  },
  relay: {
    ...connectionOptions,
    encodeGlobalID: (type, id) => encodeId(type, String(id)),
    decodeGlobalID: (text) => {
      const { type, key } = decodeId(text) ?? { type: '', key: '' };
      return { typename: type, id: key };
    },
  },
  complexity: { limit: { complexity: limits.cost }, fieldComplexity: costOf, complexityError: costError },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
