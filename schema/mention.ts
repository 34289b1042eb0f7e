import { loadEnd } from '../resolvers/entity.ts';
import { encodeId } from '../resolvers/id.ts';
import { findMentionRecord } from '../resolvers/record.ts';
import { builder } from './builder.ts';
import { Entity, MentionType, Record } from './refs.ts';

const authScopes = { action: 'read' } as const;

const StatedFact = builder.objectRef<{ readonly name: string; readonly value: string }>('StatedFact').implement({
  description: 'One value as one record stated it.',
  authScopes,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it states, with the unit in the name.' }),
    value: t.exposeString('value', { description: 'The value as text.' }),
  }),
});

MentionType.implement({
  description: 'What one record said of one thing at one place.',
  authScopes,
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => encodeId('Mention', id) }),
    position: t.exposeString('pos', {
      description: 'Where in the document, in the standard’s own terms: SRC[3]/TIF[2].',
    }),
    role: t.exposeString('role', {
      nullable: true,
      description: 'What the thing is there: Consignor, Consignee, Declarant, …',
    }),
    facts: t.field({
      type: [StatedFact],
      description: 'What it stated.',
      resolve: ({ facts }) =>
        Object.entries(JSON.parse(facts) as { [name: string]: string | number })
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, value]) => ({ name, value: String(value) })),
    }),
    record: t.field({ type: Record, description: 'The record that said it.', resolve: findMentionRecord }),
    entity: t.field({ type: Entity, description: 'The thing it speaks of.', resolve: loadEnd }),
    knownFrom: t.expose('knownFrom', { type: 'DateTime', description: 'When the hub first knew.' }),
    knownTo: t.expose('knownTo', {
      type: 'DateTime',
      nullable: true,
      description: 'When a newer version of the document took it back; null while it stands.',
    }),
  }),
});
