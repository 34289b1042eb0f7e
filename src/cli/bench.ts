import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Command } from 'commander';
import { projectRoot } from '../../engine/folders.ts';
import type { Part } from '../../engine/prerequisites.ts';
import { InputError } from '../errors.ts';
import { dataOption, jsonOption, withExamples } from './options.ts';
import { openProgress } from './progress.ts';

interface Bench {
  readonly about: string;
  /** What of the system it needs. */
  readonly needs: readonly Part[];
}

const graph = ['java', 'maven'] as const;

/** Every file of `bench/` that prints figures, in the order they are run. */
export const benches: Readonly<Record<string, Bench>> = {
  edifact: { about: 'EDIFACT in MB/s beside the npm package edifact; memory on a long stream', needs: [] },
  listing: { about: 'product pages: F1 of price, number, availability beside others, pages a second', needs: [] },
  simulate: { about: 'simulated units an hour on one core', needs: [] },
  crawl: { about: 'crawled pages a second as sent and rendered, and memory', needs: [] },
  'graphql-requests': { about: 'requests a second, trivial and of 80 objects, beside Apollo Server alone', needs: [] },
  federation: { about: 'making and verifying the proofs of one call between two hubs', needs: [] },
  ingest: { about: 'units and mentions a second end to end, whole and by feed; Entity upserts', needs: graph },
  hops: {
    about: 'one to three hops at a million nodes, in the graph and by GraphQL; cost of the access check',
    needs: graph,
  },
  hubs: {
    about: 'the newest 100 of 50,000 edges, all visible or nearly all hidden, as a hub and walked',
    needs: graph,
  },
  worklist: { about: 'pages and groups of a worklist of 200,000', needs: graph },
  patterns: { about: 'recall of planted networks, precision of the top 100, cost of each pattern', needs: graph },
  memory: { about: 'memory of each process while the demo is loaded', needs: [...graph, 'redis'] },
};

type BenchOptions = { readonly list?: true; readonly quick?: true; readonly json?: true };

/** Adds the verb `bench`. */
export function register(program: Command): void {
  const verb = program
    .command('bench')
    .summary('measure, and print the figures with the machine')
    .description(
      'Measures on parts of its own, which it removes again. Options that are not of this verb go to each bench named: sizes such as --units and --nodes, told at the head of its file in bench/.',
    )
    .argument('[name...]', 'benches to run: all when none is named')
    .option('--list', 'tell what can be measured')
    .option('--quick', 'small sizes: shows that it runs, not how fast')
    .addOption(jsonOption())
    .addOption(dataOption().hideHelp())
    .allowUnknownOption()
    .action(bench);
  withExamples(
    verb,
    'bench',
    'bench --list',
    'bench edifact ingest',
    'bench hops --nodes 200000',
    'bench --quick --json',
  );
}

/** Runs the benches one after another; the exit code is 1 when one of them failed. */
async function bench(words: readonly string[], { list, quick, json }: BenchOptions): Promise<void> {
  const own = words.findIndex((word) => word.startsWith('-'));
  const names = own < 0 ? words : words.slice(0, own);
  const wanted = findBenches(names);
  if (list === true) return show(wanted, json === true);
  await prepare(wanted);
  const flags = [...(quick === true ? ['--quick'] : []), ...(json === true ? ['--json'] : [])];
  const given = own < 0 ? [] : words.slice(own);
  for (const [index, name] of wanted.entries()) {
    if (json !== true) console.log(`${index === 0 ? '' : '\n'}${name}: ${benches[name]?.about}`);
    const passed = await run(name, [...flags, ...given, ...(index === 0 ? [] : ['--no-machine'])]);
    if (!passed) process.exitCode = 1;
  }
}

function findBenches(names: readonly string[]): string[] {
  const unknown = names.filter((name) => benches[name] === undefined);
  if (unknown.length === 0) return names.length === 0 ? Object.keys(benches) : [...names];
  throw new InputError('INPUT_INVALID', [`there is no bench ${unknown.join(', ')}: see ./sekisho bench --list`]);
}

function show(names: readonly string[], json: boolean): void {
  const rows = names.map((name) => ({ name, about: benches[name]?.about ?? '' }));
  if (json) console.log(JSON.stringify(rows, null, 2));
  else for (const { name, about } of rows) console.log(`${name.padEnd(18)} ${about}`);
}

async function prepare(names: readonly string[]): Promise<void> {
  const parts = [...new Set(names.flatMap((name) => benches[name]?.needs ?? []))];
  if (parts.length === 0) return;
  const { ensure } = await import('./prerequisites.ts');
  await ensure(parts, false, openProgress());
}

async function run(name: string, args: readonly string[]): Promise<boolean> {
  const file = join(projectRoot, 'bench', `${name}.ts`);
  const child = spawn(process.execPath, [...process.execArgv, file, ...args], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) console.error(`The bench ${name} failed; its message stands above.`);
  return code === 0;
}
