import { enableCompileCache } from 'node:module';
import { Command } from 'commander';
import { HubError } from '../errors.ts';

/**
 * The verbs, in the order of the help. A verb's file exports `register(program)` and imports what is slow to load inside
 * its action only, so that the help shows at once.
 */
const verbs: Readonly<Record<string, () => Promise<{ register: (program: Command) => void }>>> = {
  up: () => import('./up.ts'),
  down: () => import('./down.ts'),
  status: () => import('./status.ts'),
  doctor: () => import('./doctor.ts'),
  simulate: () => import('./simulate.ts'),
  parse: () => import('./parse.ts'),
  ingest: () => import('./ingest.ts'),
  crawl: () => import('./crawl.ts'),
  sites: () => import('./sites.ts'),
  token: () => import('./token.ts'),
  partner: () => import('./partner.ts'),
  receipt: () => import('./receipt.ts'),
  query: () => import('./query.ts'),
  export: () => import('./export.ts'),
  bench: () => import('./bench.ts'),
  test: () => import('./test.ts'),
};

/** Returns the command line with the verb that is asked for, or with all of them when none is. */
export async function buildProgram(args: readonly string[]): Promise<Command> {
  const program = new Command('sekisho')
    .description('The intelligence-sharing and targeting hub of a customs administration')
    .usage('VERB [options]')
    .helpCommand(true)
    .showHelpAfterError('(./sekisho help shows the verbs)');
  const asked = verbs[args[0] ?? ''];
  const wanted = asked === undefined ? Object.values(verbs) : [asked];
  for (const { register } of await Promise.all(wanted.map((load) => load()))) register(program);
  return program;
}

/** Runs one command line. Throws HubError for an expected failure. */
export async function run(args: readonly string[]): Promise<void> {
  const program = await buildProgram(args);
  await program.parseAsync([...args], { from: 'user' });
}

if (import.meta.main) {
  enableCompileCache();
  run(process.argv.slice(2)).catch((failure: unknown) => {
    console.error(failure instanceof HubError ? `sekisho: ${failure.message}` : failure);
    process.exitCode = 1;
  });
}
