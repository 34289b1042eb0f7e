import { encodeId } from '../resolvers/id.ts';
import { findEvidenceEntity, findEvidenceOf, readText, readTitle } from '../resolvers/reason.ts';
import { findRecordsOf } from '../resolvers/record.ts';
import type { Evidence as EvidenceModel } from '../src/graph/evidence.ts';
import { builder } from './builder.ts';
import { Entity, Reason, Record } from './refs.ts';

const authScopes = { action: 'read' } as const;

const EvidenceRole = builder.enumType('EvidenceRole', {
  description: 'What a piece of evidence is.',
  values: {
    ENTITY: { description: 'A thing.' },
    IDENTIFIER: { description: 'A number, contact or address.' },
    EDGE: { description: 'A statement that joins two of them, or that a thing has a number.' },
  } as const,
});

/** The type of the id in a piece of evidence. */
const ID_TYPES = { ENTITY: 'Entity', IDENTIFIER: 'Identifier', EDGE: 'Edge' } as const;

const Evidence = builder.objectRef<EvidenceModel>('Evidence').implement({
  description: 'One piece of what a reason rests on.',
  authScopes,
  fields: (t) => ({
    id: t.id({
      description: 'Entity:…, Identifier:… or Edge:…',
      resolve: ({ role, id }) => encodeId(ID_TYPES[role], id),
    }),
    role: t.expose('role', { type: EvidenceRole, description: 'What it is.' }),
    name: t.exposeString('name', {
      description: 'The thing’s caption, the number’s value, or the type of the statement.',
    }),
    entity: t.field({
      type: Entity,
      nullable: true,
      description: 'The thing, when it is one.',
      resolve: findEvidenceEntity,
    }),
    records: t.field({
      type: [Record],
      description: 'The records that said it: open them down to the raw bytes.',
      // One as a rule: the newest that says it.
      complexity: { field: 1, multiplier: 1 },
      resolve: findRecordsOf,
    }),
  }),
});

Reason.implement({
  description: 'Why a thing is worth a look: a pattern found in what your profile may read.',
  authScopes,
  fields: (t) => ({
    id: t.id({ description: 'Opaque id.', resolve: ({ id }) => encodeId('Reason', id) }),
    slug: t.exposeString('slug', { description: 'The pattern’s name: parcel-burst.' }),
    version: t.exposeInt('version', { description: 'The version of the pattern that found it.' }),
    title: t.string({ description: 'The pattern in a few words.', resolve: readTitle }),
    text: t.string({ description: 'What was found, as a sentence with names and numbers.', resolve: readText }),
    points: t.exposeFloat('points', { description: 'Weight: ten points multiply the odds of a find by ten.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was found, or found anew.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'What it rests on, in the order of the path: things, numbers and the statements between them.',
      resolve: async (reason, args, context) => [...(await findEvidenceOf(reason, args, context))],
    }),
  }),
});
