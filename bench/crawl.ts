/*
 * Crawler: pages a second of one crawl over loopback at no pace, as sent and rendered by Chromium, and the memory of this
 * process; what a gzip bomb and a page of 200 MB cost. `--pages N` as sent, `--rendered N` rendered.
 */
import { systemClock } from '../crawlers/runtime/clock.ts';
import { type CrawlEnd, crawl } from '../crawlers/runtime/crawl.ts';
import { openPace } from '../crawlers/runtime/pace.ts';
import { openRenderer, type Renderer } from '../crawlers/runtime/render.ts';
import { lookUpBySystem } from '../crawlers/runtime/resolve.ts';
import { readSource, type SourceInput } from '../crawlers/runtime/source.ts';
import { writePage } from '../crawlers/runtime/warc.ts';
import { findChromium } from '../engine/prerequisites.ts';
import { type Served, serveSites } from '../simulator/sites/serve.ts';
import { print, printMachine, readOptions } from './report.ts';

const { pages, rendered } = readOptions({ pages: [2_000, 100], rendered: [50, 5] });
printMachine();
const large = await serveSites({ seed: 'bench', size: pages });
await measure('pages as sent', large.sites.static, {});
await measure('the same, stopped at half of them', large.sites.static, { maxPages: Math.floor(pages / 2) });
await measure('a gzip bomb and 200 MB of text', large.sites.hostile, { follow: ['/bomb', '/large'] });
await large.close();
await measureRendered();

async function measureRendered(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) return print('pages rendered', 'skipped: there is no Chromium');
  const small = await serveSites({ seed: 'bench', size: rendered });
  const renderer = openRenderer({ executablePath });
  await measure('pages rendered, settling half a second', small.sites.script, { render: 'browser' }, renderer);
  await renderer.close();
  await small.close();
}

async function measure(what: string, site: Served, given: Partial<SourceInput>, renderer?: Renderer): Promise<void> {
  const source = readSource({
    name: 'bench',
    publisher: 'Bench',
    kind: 'listing',
    startUrls: [`${site.origin}/`],
    allowedHosts: ['127.0.0.1'],
    allowedPorts: [site.port],
    loopback: true,
    allowPrivate: ['127.0.0.1'],
    paceMs: 0,
    maxPages: 100_000,
    maxDepth: 1_000,
    maxPerPattern: 100_000,
    maxQueriesPerPath: 10_000,
    expected: { least: 0, most: 100_000 },
    contact: 'bench@customs.example',
    ...given,
  });
  const parts = {
    clock: systemClock,
    pace: openPace(Date.now),
    lookup: lookUpBySystem,
    robots: new Map(),
    signal: new AbortController().signal,
    renderer,
  };
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const { end, bytes, highest } = await drain(crawl(source, parts), (page) => writePage(page, source).length);
  const seconds = (performance.now() - start) / 1_000;
  const speed = `${end.pages} pages, ${end.skipped} skipped in ${seconds.toFixed(1)} s = ${(end.pages / seconds).toFixed(1)} pages/s`;
  const grown = Math.max(0, Math.round((highest - before) / 2 ** 20));
  print(what, `${speed}, ${(bytes / 2 ** 20).toFixed(1)} MiB of WARC, memory grew by at most ${grown} MiB`);
}

type Run = ReturnType<typeof crawl>;
type Kept = Extract<Awaited<ReturnType<Run['next']>>['value'], { type: 'page' }>;

async function drain(
  run: Run,
  write: (page: Kept) => number,
): Promise<{ end: CrawlEnd; bytes: number; highest: number }> {
  let [bytes, highest] = [0, 0];
  for (;;) {
    const next = await run.next();
    highest = Math.max(highest, process.memoryUsage().rss);
    if (next.done === true) return { end: next.value, bytes, highest };
    if (next.value.type === 'page') bytes += write(next.value);
  }
}
