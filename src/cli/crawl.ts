import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import type { Command } from 'commander';
import { print } from 'graphql';
import { z } from 'zod';
import { dataFolder } from '../../engine/folders.ts';
import { CrawlSourcesDocument, RunCrawlSourceDocument, SaveCrawlSourceDocument } from '../../operations/generated.ts';
import { HubError, InputError } from '../errors.ts';
import { type Asking, askHub } from './ask-hub.ts';
import { describeFailure } from './input-files.ts';
import { openForUse } from './open-for-use.ts';
import { dataOption, jsonOption, withExamples } from './options.ts';
import { openProgress } from './progress.ts';
import { issueToken } from './wanted-token.ts';

interface CrawlOptions {
  readonly schedule?: string;
  readonly timeZone?: string;
  readonly json?: true;
  readonly data?: string;
}

/** How often the hub is asked how far the run is. */
const ASK_MS = 1_000;

const runShape = z.looseObject({
  id: z.string(),
  state: z.string(),
  pages: z.number(),
  unchanged: z.number(),
  items: z.number(),
  skipped: z.number(),
  reasons: z.array(z.looseObject({ code: z.string(), count: z.number() })),
  alarm: z.boolean(),
});
const sourcesShape = z.looseObject({
  data: z.looseObject({ crawlSources: z.array(z.looseObject({ name: z.string(), runs: z.array(runShape) })) }),
});
type Run = z.infer<typeof runShape>;

/** Adds the verb `crawl`. */
export function register(program: Command): void {
  const verb = program
    .command('crawl <source>')
    .summary('crawl a site now, and tell what came of it')
    .description(
      'Crawls a source that the hub knows by its name, or saves the one that a JSON file describes (docs/crawlers.md) and crawls that. The pages go through the feed "listing".',
    )
    .option('--schedule <cron>', 'with a file: when it is run from now on, such as "0 6 * * *"')
    .option('--time-zone <zone>', 'with a file: time zone of the schedule (default: Asia/Tokyo)')
    .addOption(jsonOption())
    .addOption(dataOption())
    .action(crawl);
  withExamples(verb, 'crawl shop.json', 'crawl shop.json --schedule "0 6 * * *"', 'crawl example-shop --json');
}

async function crawl(given: string, options: CrawlOptions): Promise<void> {
  const data = dataFolder(options.data);
  const progress = openProgress();
  const hub = await openForUse(data, progress);
  try {
    const token = await issueToken(data, { role: 'administrator', purpose: 'feed-operation', ttl: 43_200 });
    const asking = { data, url: hub.url, token };
    const name = given.endsWith('.json') ? await save(asking, given, options) : given;
    const before = (await runsOf(asking, name))[0]?.id;
    await mutate(asking, print(RunCrawlSourceDocument), 'runCrawlSource', { name });
    const run = await follow(asking, name, before, progress.show);
    progress.say(options.json === true ? '' : tell(name, run));
    if (options.json === true) console.log(JSON.stringify(run));
    if (run.state === 'failed') process.exitCode = 1;
  } finally {
    await hub.close();
  }
}

async function save(asking: Asking, file: string, { schedule, timeZone }: CrawlOptions): Promise<string> {
  let config: string;
  try {
    config = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new InputError('INPUT_INVALID', [`${file}: this file is not read: ${describeFailure(cause)}`]);
  }
  const given = { ...(schedule === undefined ? {} : { schedule }), ...(timeZone === undefined ? {} : { timeZone }) };
  const answer = await mutate(asking, print(SaveCrawlSourceDocument), 'saveCrawlSource', { config, ...given });
  return z.looseObject({ source: z.looseObject({ name: z.string() }) }).parse(answer).source.name;
}

/** Returns what a mutation did. Throws what it was refused for, every problem on a line. */
async function mutate(asking: Asking, query: string, field: string, input: object): Promise<unknown> {
  const answer = await askHub(asking, { query, variables: { input } });
  const told = z
    .looseObject({
      data: z.looseObject({ [field]: z.looseObject({ __typename: z.string(), message: z.string().optional() }) }),
    })
    .safeParse(answer);
  if (!told.success) throw new HubError('INTERNAL', messageOf(answer));
  const done = told.data.data[field] as { __typename: string; message?: string; problems?: string[] };
  if (done.__typename === 'InputInvalid') throw new InputError('INPUT_INVALID', done.problems ?? []);
  if (done.message !== undefined) throw new HubError('CONFLICT', done.message);
  return done;
}

function messageOf(answer: object): string {
  const errors = z.looseObject({ errors: z.array(z.looseObject({ message: z.string() })) }).safeParse(answer);
  return errors.success ? errors.data.errors.map(({ message }) => message).join(' ') : 'the hub gave no answer';
}

async function runsOf(asking: Asking, name: string): Promise<Run[]> {
  const answer = await askHub(asking, { query: print(CrawlSourcesDocument) });
  const read = sourcesShape.safeParse(answer);
  if (!read.success) throw new HubError('INTERNAL', messageOf(answer));
  const source = read.data.data.crawlSources.find((each) => each.name === name);
  if (source === undefined)
    throw new HubError('NOT_FOUND', `There is no source named ${name}; give a file to make one.`);
  return source.runs;
}

/** Waits for a run after `before` to end. */
async function follow(
  asking: Asking,
  name: string,
  before: string | undefined,
  show: (text: string) => void,
): Promise<Run> {
  for (;;) {
    const [run] = await runsOf(asking, name);
    const isOurs = run !== undefined && run.id !== before;
    if (isOurs && run.state !== 'running') return run;
    show(isOurs ? `${name}: ${run.pages} pages, ${run.items} items, ${run.skipped} skipped` : `${name}: waiting`);
    await delay(ASK_MS);
  }
}

function tell(name: string, { state, pages, unchanged, items, skipped, reasons, alarm }: Run): string {
  const why = reasons.map(({ code, count }) => `${code} ${count}`).join(', ');
  return [
    `${name}: ${state}. ${pages} pages (${unchanged} unchanged), ${items} items, ${skipped} skipped${why === '' ? '' : `: ${why}`}.`,
    ...(alarm ? ['The number of items is not what the source expects: look at the site.'] : []),
  ].join('\n');
}
