import { exportCaseOf } from '../resolvers/export.ts';
import type { LeftOut as LeftOutModel } from '../src/share/dossier.ts';
import { type CaseFile as CaseFileModel, caseLimits } from '../src/share/export-case.ts';
import { builder } from './builder.ts';

const authScopes = { action: 'export' } as const;

/** A file of hundreds of things is as much work as reading their rows with all that they have. */
const COST = 1_000;

const ExportFormat = builder.enumType('ExportFormat', {
  description: 'How a case is written.',
  values: {
    stix: { description: 'STIX 2.1: one bundle, parties, things by their numbers, links, reports, markings of each.' },
    ftm: {
      description: 'FollowTheMoney: one entity a line, people, firms and ships; the word of the marking with each.',
    },
  },
});

const LeftOut = builder.objectRef<LeftOutModel>('LeftOut').implement({
  description: 'What of a case the format has no words for.',
  authScopes,
  fields: (t) => ({
    things: t.exposeInt('things', {
      description: 'Things without a name or number that it can tell of, or of a kind it has not.',
    }),
    identifiers: t.exposeInt('identifiers', { description: 'Numbers of parties of a kind it has not.' }),
    links: t.exposeInt('links', {
      description: 'Statements to or from what is left out, or that it has no words for.',
    }),
    texts: t.exposeInt('texts', {
      description: 'Reports of which only the first 2,000 characters of the text are in it.',
    }),
  }),
});

const CaseFile = builder.objectRef<CaseFileModel>('CaseFile').implement({
  description: 'A case as a file, and what is not in it.',
  authScopes,
  fields: (t) => ({
    mediaType: t.exposeString('mediaType', { description: 'Media type of the text.' }),
    fileName: t.exposeString('fileName', { description: 'Name for the file; the same case has the same one.' }),
    text: t.exposeString('text', { description: 'The file.' }),
    things: t.exposeInt('things', { description: 'Things of the case, those that the format leaves out among them.' }),
    links: t.exposeInt('links', { description: 'Statements between them, those left out among them.' }),
    leftOut: t.field({
      type: LeftOut,
      description: 'What the format has no words for.',
      resolve: ({ leftOut }) => leftOut,
    }),
    truncated: t.exposeBoolean('truncated', { description: 'True when more is known around the case than was taken.' }),
    cut: t.exposeInt('cut', { description: 'Things and numbers around which more is known than was taken.' }),
  }),
});

builder.queryFields((t) => ({
  exportCase: t.field({
    type: CaseFile,
    nullable: true,
    description:
      'Things and what is known around them as a file to be taken along, each marked as its source asks; null when one of them is unknown or not yours to see.',
    authScopes,
    complexity: COST,
    args: {
      ids: t.arg.idList({ required: true, description: `Entity:… of each thing, ${caseLimits.ids} at most.` }),
      format: t.arg({ type: ExportFormat, required: true, description: 'How it is written.' }),
      hops: t.arg.int({
        description: `How far around: 1 when not given, ${caseLimits.hops} at most, 0 for them alone.`,
      }),
      most: t.arg.int({
        description: `How many things at most: ${caseLimits.usualThings} when not given, ${caseLimits.things} at most.`,
      }),
    },
    resolve: exportCaseOf,
  }),
}));
