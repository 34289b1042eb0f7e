import { countRows } from '../resolvers/feed.ts';
import * as sources from '../resolvers/source.ts';
import type { ShownSource, StoredRun } from '../src/graph/sources.ts';
import { builder } from './builder.ts';
import { IssueCount } from './feeds.ts';

const authScopes = { action: 'manage-sources' } as const;
const errors = { directResult: true } as const;

const CrawlRun = builder.objectRef<StoredRun>('CrawlRun').implement({
  description: 'One crawl of a source.',
  authScopes,
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its name among the runs.' }),
    state: t.exposeString('state', {
      description:
        'running, done; stopped: by a limit or because the source was paused; failed: no start page could be read.',
    }),
    by: t.exposeString('by', { nullable: true, description: 'Who asked for it; null for the schedule.' }),
    startedAt: t.expose('startedAt', { type: 'DateTime', description: 'When it began.' }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it runs.',
    }),
    pages: t.exposeInt('pages', { description: 'Pages read.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Pages that had not changed since the last run.' }),
    items: t.exposeInt('items', { description: 'Pages that show what the source is crawled for.' }),
    skipped: t.exposeInt('skipped', { description: 'Addresses not read.' }),
    reasons: t.field({
      type: [IssueCount],
      description: 'Why they were not, most frequent first.',
      resolve: ({ reasons }) => countRows(JSON.parse(reasons) as Record<string, number>),
    }),
    alarm: t.exposeBoolean('alarm', { description: 'True when the items are fewer or more than the source expects.' }),
  }),
});

const CrawlSource = builder.objectRef<ShownSource>('CrawlSource').implement({
  description: 'A shop, register or news site that is crawled.',
  authScopes,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, lower case words with hyphens.' }),
    config: t.exposeString('config', { description: 'Its configuration, JSON: docs/crawlers.md.' }),
    schedule: t.exposeString('schedule', {
      nullable: true,
      description: 'Cron pattern of five fields; null when it is run by hand only.',
    }),
    timeZone: t.exposeString('timeZone', { description: 'Time zone of the schedule.' }),
    state: t.exposeString('state', {
      description: 'active: by its schedule; paused: by hand only; retired: never again, kept for its history.',
    }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    changedBy: t.exposeString('changedBy', { description: 'Who changed it.' }),
    nextRunAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it falls due next; null when it does not.',
      resolve: sources.nextRunAt,
    }),
    runs: t.field({
      type: [CrawlRun],
      description: 'Its last runs, newest first.',
      args: { first: t.arg.int({ description: 'How many at most: 10 when not given, 100 at most.' }) },
      resolve: sources.listRunsOf,
    }),
  }),
});

builder.queryFields((t) => ({
  crawlSources: t.field({
    type: [CrawlSource],
    description: 'All sources by name, retired ones last.',
    authScopes,
    resolve: sources.listAll,
  }),
  crawlRuns: t.field({
    type: [CrawlRun],
    description: 'The runs of a source, newest first; none for a source that is not there.',
    authScopes,
    args: {
      source: t.arg.string({ required: true, description: 'Its name.' }),
      first: t.arg.int({ description: 'How many at most: 10 when not given, 100 at most.' }),
    },
    resolve: sources.listRuns,
  }),
}));

const SaveCrawlSourceInput = builder.inputType('SaveCrawlSourceInput', {
  description: 'How a source is to be crawled from now on.',
  fields: (t) => ({
    config: t.string({ required: true, description: 'The configuration, JSON, its name included: docs/crawlers.md.' }),
    schedule: t.string({ description: 'Cron pattern of five fields; by hand only when not given.' }),
    timeZone: t.string({ description: 'Time zone of the schedule, Asia/Tokyo when not given.' }),
  }),
});

const SourceChange = builder.enumType('SourceChange', {
  description: 'What becomes of a source.',
  values: {
    PAUSE: { value: 'pause', description: 'No more by its schedule; a run under way ends.' },
    RESUME: { value: 'resume', description: 'By its schedule again.' },
    RETIRE: { value: 'retire', description: 'Never again.' },
  } as const,
});

const ChangeCrawlSourceInput = builder.inputType('ChangeCrawlSourceInput', {
  description: 'A source to pause, resume or retire.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Its name.' }),
    change: t.field({ type: SourceChange, required: true, description: 'What becomes of it.' }),
  }),
});

const RunCrawlSourceInput = builder.inputType('RunCrawlSourceInput', {
  description: 'A source to crawl now.',
  fields: (t) => ({ name: t.string({ required: true, description: 'Its name.' }) }),
});

const CrawlSourceSuccess = builder.objectRef<ShownSource>('CrawlSourceSuccess').implement({
  description: 'It was done.',
  authScopes,
  fields: (t) => ({
    source: t.field({ type: CrawlSource, description: 'The source as it is now.', resolve: (source) => source }),
  }),
});

const input = 'What is asked.';

builder.mutationFields((t) => ({
  saveCrawlSource: t.field({
    type: CrawlSourceSuccess,
    description: 'Writes a source; one of its name is replaced, from its next run on.',
    authScopes,
    errors,
    args: { input: t.arg({ type: SaveCrawlSourceInput, required: true, description: input }) },
    resolve: sources.save,
  }),
  changeCrawlSource: t.field({
    type: CrawlSourceSuccess,
    description: 'Pauses, resumes or retires a source.',
    authScopes,
    errors,
    args: { input: t.arg({ type: ChangeCrawlSourceInput, required: true, description: input }) },
    resolve: sources.change,
  }),
  runCrawlSource: t.field({
    type: CrawlSourceSuccess,
    description: 'Has a source crawled now, once a worker is free.',
    authScopes,
    errors,
    args: { input: t.arg({ type: RunCrawlSourceInput, required: true, description: input }) },
    resolve: sources.run,
  }),
}));
