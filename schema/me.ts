import { findMe } from '../resolvers/me.ts';
import type { Viewer } from '../src/model/access.ts';
import { builder } from './builder.ts';

const Me = builder.objectRef<Viewer>('Me').implement({
  description: 'Who is asking, what for, and what that allows.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable name of the person or machine: issuer and subject.' }),
    agency: t.exposeString('agency', { description: 'The agency that vouches for the viewer.' }),
    office: t.exposeString('office', { nullable: true, description: 'The customs office the viewer works at.' }),
    roles: t.stringList({
      description: 'The roles that count for the purpose.',
      resolve: ({ roles }) => [...roles],
    }),
    purpose: t.exposeString('purpose', { description: 'What the viewer reads and acts for.' }),
    profile: t.exposeString('profile', {
      nullable: true,
      description: 'The reading profile of worklist, scores and reasons; null when the purpose has none.',
    }),
    actions: t.stringList({
      description: 'What the viewer may do, in alphabetical order.',
      resolve: ({ actions }) => [...actions].sort(),
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'When the token or session ends.',
      resolve: ({ expiresAt }) => new Date(expiresAt).toISOString(),
    }),
  }),
});

builder.queryField('me', (t) => t.field({ type: Me, description: 'The viewer who asks.', resolve: findMe }));
