import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { dataFolder } from '../../engine/folders.ts';
import { HubError, InputError } from '../errors.ts';
import type { Delivered, Sending } from './deliver.ts';
import { dataOption, jsonOption, withExamples } from './options.ts';
import { openProgress, type ProgressLine } from './progress.ts';

interface IngestOptions {
  readonly feed?: string;
  readonly token?: string;
  readonly data?: string;
  readonly json?: true;
}

/** Adds the verb `ingest`. */
export function register(program: Command): void {
  const verb = program
    .command('ingest')
    .summary('take messages into the hub')
    .description(
      'Sends files, folders or standard input (-) to the running hub, or to one started for the time it needs, and waits until all is committed. A folder with a manifest.ndjson is a back-fill: each file counts as received when the manifest says.',
    )
    .argument('<file...>', 'files, folders, or - for standard input')
    .option('--feed <name>', 'read everything with this feed, whatever it looks like')
    .option('--token <token>', 'access token to ask with; without it, one of the development issuer is made')
    .addOption(dataOption())
    .addOption(jsonOption())
    .action(ingest);
  withExamples(verb, 'ingest messages/', 'ingest --feed pnr pushed.edi', 'ingest traffic/ --data /srv/sekisho');
}

/** Finds what there is to send, sends it and waits; the exit code is 1 when a file was not taken, or waits. */
async function ingest(names: readonly string[], options: IngestOptions): Promise<void> {
  const [{ findFeed }, { formatDeliveries }] = await Promise.all([
    import('../feeds/read.ts'),
    import('./delivered-table.ts'),
  ]);
  if (options.feed !== undefined) findFeed(options.feed);
  const progress = openProgress();
  const all: Delivered[] = [];
  const tell = (one: Delivered) => {
    all.push(one);
    if (options.json === true) console.log(JSON.stringify(one));
  };
  const sendings: Sending[] = [];
  for await (const found of findSendings(names, options.feed)) {
    if ('state' in found) tell(found);
    else sendings.push(found);
  }
  if (sendings.length + all.length === 0) throw new HubError('INPUT_INVALID', 'there is no file to send');
  if (sendings.length > 0) await sendAll(sendings, options, progress, tell);
  if (options.json !== true) progress.say(formatDeliveries(all));
  if (all.some(({ state }) => state !== 'done')) process.exitCode = 1;
}

async function sendAll(
  sendings: readonly Sending[],
  options: IngestOptions,
  progress: ProgressLine,
  tell: (one: Delivered) => void,
): Promise<void> {
  const [{ deliverAll }, { issueToken }, { openForUse }] = await Promise.all([
    import('./deliver-all.ts'),
    import('./wanted-token.ts'),
    import('./open-for-use.ts'),
  ]);
  const data = dataFolder(options.data);
  const hub = await openForUse(data, progress);
  try {
    const token =
      options.token ?? (await issueToken(data, { role: 'administrator', purpose: 'feed-operation', ttl: 43_200 }));
    let ended = 0;
    const hear = (units: number) => progress.show(`${ended} of ${sendings.length} files in, ${units} units`);
    for await (const one of deliverAll({ url: hub.url, token }, sendings, hear)) {
      ended += 1;
      tell(one);
    }
  } finally {
    await hub.close();
  }
}

/** Yields what is to be sent, and what cannot be. */
async function* findSendings(names: readonly string[], feed: string | undefined): AsyncGenerator<Sending | Delivered> {
  const [{ findInputFiles }, { hasManifest, readManifest }] = await Promise.all([
    import('./input-files.ts'),
    import('./manifest.ts'),
  ]);
  for (const name of names) {
    if (isFolder(name) && hasManifest(name)) {
      if (feed !== undefined)
        throw new InputError('INPUT_INVALID', [`--feed: ${name} names its feeds in its manifest`]);
      yield* readManifest(name);
      continue;
    }
    for await (const file of findInputFiles([name])) {
      if (file.type === 'file') yield { name: file.name, feed, open: file.open };
      else yield failed(file.name, `this file is not read: ${file.reason}`);
    }
  }
}

function isFolder(name: string): boolean {
  return name !== '-' && statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
}

function failed(name: string, message: string): Delivered {
  return { name, state: 'failed', units: 0, written: 0, unchanged: 0, deadLetters: 0, issues: {}, message };
}
