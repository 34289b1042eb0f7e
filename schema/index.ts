import './errors.ts';
import './scalars.ts';
import './me.ts';
import { builder } from './builder.ts';

builder.queryType({
  description: 'Everything that can be read. What a viewer may not see does not exist for that viewer.',
  authScopes: { signedIn: true },
});

/** The hub's schema, with every topic of this folder in it. */
export const schema = builder.toSchema();
