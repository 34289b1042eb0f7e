import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { Served, SiteName } from '../../simulator/sites/serve.ts';
import { countFrom, withExamples } from './options.ts';

interface SitesOptions {
  readonly out: string;
  readonly seed: string;
  readonly size: number;
}

/** Adds the verb `sites`. */
export function register(program: Command): void {
  const verb = program
    .command('sites')
    .summary('serve invented shops and news to crawl')
    .description(
      'Serves invented shops and news on this machine until it is stopped (Ctrl-C), and writes a source for each, to be given to the verb crawl: a static shop, one made by scripts, one without markup, a slow, a broken and a hostile one, and a site of notices.',
    )
    .requiredOption('--out <folder>', 'folder for the sources, one JSON file a site')
    .option('--seed <text>', 'equal seeds give equal pages', '1')
    .option('--size <count>', 'offers of a shop, articles of the site of notices', countFrom('--size', 1, 10_000), 25)
    .action(serve);
  withExamples(verb, 'sites --out sites/', 'sites --out sites/ --size 200 --seed 7');
}

async function serve({ out, seed, size }: SitesOptions): Promise<void> {
  const { serveSites } = await import('../../simulator/sites/serve.ts');
  const { sites, close } = await serveSites({ seed, size });
  mkdirSync(out, { recursive: true });
  for (const [name, site] of Object.entries(sites) as [SiteName, Served][]) {
    const file = join(out, `${name}.json`);
    writeFileSync(file, `${JSON.stringify(sourceOf(name, site, size), null, 2)}\n`);
    console.log(`${site.origin}/  ${file}`);
  }
  console.log(`Crawl one with  ./sekisho crawl ${join(out, 'static.json')}   Stop serving with Ctrl-C.`);
  const ended = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ended.resolve());
  await ended.promise;
  await close();
}

/** The source of a site on this machine: no pause between its pages, since nobody else is asked. */
function sourceOf(name: SiteName, { origin, port }: Served, size: number): object {
  return {
    name: `${name}-site`,
    publisher: `Invented site "${name}"`,
    kind: name === 'notice' ? 'notice' : 'listing',
    grade: 'C',
    startUrls: [`${origin}/`],
    allowedHosts: [new URL(origin).hostname],
    allowedPorts: [port],
    render: name === 'script' ? 'browser' : 'plain',
    paceMs: 0,
    loopback: true,
    allowPrivate: [new URL(origin).hostname],
    expected: { least: 1, most: 3 * size },
    contact: 'crawl@customs.example',
  };
}
