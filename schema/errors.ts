import { ConflictError, InputError, NotFoundError } from '../src/errors.ts';
import { builder } from './builder.ts';

const message = 'What was wrong, and what to do; never a value of a person.';

builder.objectType(InputError, {
  name: 'InputInvalid',
  description: 'The input must be corrected before it is sent again.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    message: t.exposeString('message', { description: message }),
    problems: t.exposeStringList('problems', { description: 'Each problem by itself: the field and the rule.' }),
  }),
});

builder.objectType(NotFoundError, {
  name: 'NotFound',
  description: 'There is nothing of that id for you: unknown and hidden are the same.',
  authScopes: { signedIn: true },
  fields: (t) => ({ message: t.exposeString('message', { description: message }) }),
});

builder.objectType(ConflictError, {
  name: 'Conflict',
  description: 'Things stand otherwise than the input supposes: read again, then decide.',
  authScopes: { signedIn: true },
  fields: (t) => ({ message: t.exposeString('message', { description: message }) }),
});
