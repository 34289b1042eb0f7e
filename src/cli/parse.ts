import { once } from 'node:events';
import type { Command } from 'commander';
import { HubError } from '../errors.ts';
import { jsonOption, withExamples } from './options.ts';
import type { FileTally } from './parse-tally.ts';

interface ParseOptions {
  readonly feed?: string;
  readonly json?: true;
}

/** Adds the verb `parse`. */
export function register(program: Command): void {
  const verb = program
    .command('parse')
    .summary('read messages and print what they say')
    .description('Reads files, folders or standard input (-); prints one unit a line on stdout and a table on stderr.')
    .argument('<file...>', 'files, folders, or - for standard input')
    .option('--feed <name>', 'read everything with this feed, whatever it looks like')
    .addOption(jsonOption().hideHelp(false))
    .action(async (names: string[], options: ParseOptions) => {
      await parse(names, options);
    });
  withExamples(verb, 'parse messages/', 'parse pushed.edi | jq .document', 'parse --feed pnr - < pushed.edi');
}

/** Parses and prints; leaves the exit code at 1 when a file could not be read or nothing in it could. */
async function parse(names: readonly string[], options: ParseOptions): Promise<void> {
  const [{ findFeed }, { findInputFiles }, { formatTallies }, { openProgress }] = await Promise.all([
    import('../feeds/read.ts'),
    import('./input-files.ts'),
    import('./parse-tally.ts'),
    import('./progress.ts'),
  ]);
  if (options.feed !== undefined) findFeed(options.feed);
  const progress = openProgress();
  const started = Date.now();
  const tallies: FileTally[] = [];
  const write = openLines(process.stdout);
  const report = (tally: FileTally): void => {
    if (Date.now() - started > 2000) progress.show(`parsing ${tally.file}: ${tally.units} units`);
  };
  for await (const input of findInputFiles(names)) {
    const tally = await readOne(input, options.feed, write, report);
    tallies.push(tally);
    if (write.isClosed()) break;
  }
  if (write.lost() !== undefined) {
    const rule = `Units could not be written to standard output (${write.lost()}); the output is not complete.`;
    throw new HubError('STORE_FAILED', rule);
  }
  if (options.json === true) progress.say(JSON.stringify({ files: tallies }));
  else progress.say(formatTallies(tallies, process.stderr));
  if (tallies.length === 0 || tallies.some(({ failure }) => failure !== undefined)) process.exitCode = 1;
}

type Lines = { (line: string): Promise<void>; isClosed: () => boolean; lost: () => string | undefined };

async function readOne(
  input: import('./input-files.ts').InputFile,
  feed: string | undefined,
  write: Lines,
  report: (tally: FileTally) => void,
): Promise<FileTally> {
  const [{ readFile }, { describeFailure }, { addToTally, openTally }] = await Promise.all([
    import('../feeds/read.ts'),
    import('./input-files.ts'),
    import('./parse-tally.ts'),
  ]);
  const tally = openTally(input.name);
  if (input.type === 'missing') return { ...tally, failure: `This file is not read: ${input.reason}.` };
  try {
    for await (const piece of readFile(input.open(), feed)) {
      addToTally(tally, piece);
      if (piece.type === 'unit') await write(JSON.stringify(piece.unit));
      if (write.isClosed()) break;
      if ((tally.units + tally.refused) % 500 === 0) report(tally);
    }
  } catch (problem) {
    if (!(problem instanceof Error && 'syscall' in problem)) throw problem;
    tally.failure = `Reading stopped: ${describeFailure(problem)}.`;
  }
  return tally;
}

/** Returns a writer of lines that waits while the reader of the stream is slow, and stops when it has gone away or is full. */
function openLines(stream: NodeJS.WriteStream): Lines {
  let failure: NodeJS.ErrnoException | undefined;
  stream.on('error', (problem: NodeJS.ErrnoException) => {
    failure ??= problem;
  });
  const write = async (line: string): Promise<void> => {
    if (failure === undefined && !stream.write(`${line}\n`)) {
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
    }
  };
  const isClosed = (): boolean => failure !== undefined || stream.destroyed;
  // A reader that went away has had enough; anything else is a loss.
  const lost = (): string | undefined => (failure === undefined || failure.code === 'EPIPE' ? undefined : failure.code);
  return Object.assign(write, { isClosed, lost });
}
