import * as release from '../resolvers/release.ts';
import type { StoredChange } from '../src/graph/release-changes.ts';
import type { DryRun } from '../src/share/change-release.ts';
import type { Difference } from '../src/share/dry-run.ts';
import type { ReleasePolicy as Policy } from '../src/share/release-policy.ts';
import { builder } from './builder.ts';

const authScopes = { action: 'manage-partners' } as const;
const errors = { directResult: true } as const;

const ReleasePolicy = builder.objectRef<Policy>('ReleasePolicy').implement({
  description: 'What may leave to partners: default deny, the first row that fits decides.',
  authScopes,
  fields: (t) => ({
    version: t.exposeString('version', { description: 'Digest of the tables; stands in every receipt.' }),
    tables: t.string({
      description: 'JSON of the tables: docs/decisions/release-rows.md.',
      resolve: ({ tables }) => JSON.stringify(tables, null, 2),
    }),
  }),
});

const ReleaseChange = builder.objectRef<StoredChange>('ReleaseChange').implement({
  description: 'A release policy that somebody proposed, and what came of it.',
  authScopes,
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Of the proposal.' }),
    state: t.exposeString('state', {
      description: 'proposed, approved by another person, rejected, or withdrawn.',
    }),
    version: t.exposeString('version', { description: 'Digest of its tables.' }),
    base: t.exposeString('base', { description: 'Version that it was made from.' }),
    tables: t.string({
      description: 'JSON of its tables, whole.',
      resolve: ({ tables }) => JSON.stringify(JSON.parse(tables), null, 2),
    }),
    why: t.exposeString('why', { description: 'Why, in the words of who proposed it.' }),
    proposedBy: t.exposeString('proposedBy', { description: 'Who proposed it.' }),
    proposedAt: t.expose('proposedAt', { type: 'DateTime', description: 'When.' }),
    decidedBy: t.exposeString('decidedBy', { nullable: true, description: 'Who decided.' }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'When.' }),
    note: t.exposeString('note', { nullable: true, description: 'Why it was decided so.' }),
    installedAt: t.expose('installedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it came into force.',
    }),
  }),
});

const ReleaseDifference = builder.objectRef<Difference>('ReleaseDifference').implement({
  description: 'A past disclosure that would have been answered otherwise. Fields, not values.',
  authScopes,
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Number of its receipt.' }),
    partner: t.exposeString('partner', { description: 'Who asked.' }),
    more: t.stringList({ description: 'Would leave, and did not.', resolve: ({ more }) => [...more] }),
    less: t.stringList({ description: 'Left, and would not.', resolve: ({ less }) => [...less] }),
  }),
});

const ReleaseDryRun = builder.objectRef<DryRun>('ReleaseDryRun').implement({
  description: 'What would have left of past disclosures.',
  authScopes,
  fields: (t) => ({
    version: t.exposeString('version', { description: 'Digest of the tables that were tried.' }),
    compared: t.exposeInt('compared', { description: 'Past disclosures looked at.' }),
    changed: t.int({
      description: 'How many would have been answered otherwise.',
      resolve: ({ differences }) => differences.length,
    }),
    differences: t.field({
      type: [ReleaseDifference],
      description: 'The latest 100 of them, newest first.',
      resolve: ({ differences }) => differences.slice(-100).reverse(),
    }),
  }),
});

builder.queryFields((t) => ({
  releasePolicy: t.field({
    type: ReleasePolicy,
    description: 'The release policy in force.',
    authScopes,
    resolve: release.findPolicy,
  }),
  releaseChanges: t.field({
    type: [ReleaseChange],
    description: 'Proposed release policies, newest first.',
    authScopes,
    args: { first: t.arg.int({ description: 'How many at most: 10 when not given, 100 at most.' }) },
    resolve: release.listChanges,
  }),
  releaseDryRun: t.field({
    type: ReleaseDryRun,
    description: 'Tells what would have left of past disclosures under other tables. Changes nothing.',
    authScopes,
    args: { tables: t.arg.string({ required: true, description: 'JSON of the tables, whole.' }) },
    resolve: release.tryTables,
  }),
}));

const ProposeReleaseInput = builder.inputType('ProposeReleaseInput', {
  description: 'A release policy to come.',
  fields: (t) => ({
    tables: t.string({ required: true, description: 'JSON of the tables, whole.' }),
    why: t.string({ required: true, description: 'Why, for who decides.' }),
  }),
});

const ReleaseDecision = builder.enumType('ReleaseDecision', {
  description: 'What is said to a proposal.',
  values: {
    APPROVE: { value: 'approve', description: 'It comes into force: by another person than proposed it.' },
    REJECT: { value: 'reject', description: 'It does not.' },
    WITHDRAW: { value: 'withdraw', description: 'It does not: by the person who proposed it.' },
  } as const,
});

const DecideReleaseInput = builder.inputType('DecideReleaseInput', {
  description: 'What you say to a proposal.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The proposal.' }),
    decision: t.field({ type: ReleaseDecision, required: true, description: 'What you say.' }),
    note: t.string({ description: 'Why.' }),
  }),
});

const ReleaseChangeSuccess = builder.objectRef<StoredChange>('ReleaseChangeSuccess').implement({
  description: 'It was done.',
  authScopes,
  fields: (t) => ({
    change: t.field({ type: ReleaseChange, description: 'The proposal as it is now.', resolve: (change) => change }),
  }),
});

const input = 'What is asked.';

builder.mutationFields((t) => ({
  proposeRelease: t.field({
    type: ReleaseChangeSuccess,
    description: 'Proposes a release policy. Nothing changes before another person approves it.',
    authScopes,
    errors,
    args: { input: t.arg({ type: ProposeReleaseInput, required: true, description: input }) },
    resolve: release.propose,
  }),
  decideRelease: t.field({
    type: ReleaseChangeSuccess,
    description: 'Approves, rejects or withdraws a proposed release policy.',
    authScopes,
    errors,
    args: { input: t.arg({ type: DecideReleaseInput, required: true, description: input }) },
    resolve: release.decide,
  }),
}));
