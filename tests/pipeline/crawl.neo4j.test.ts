import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../crawlers/runtime/clock.ts';
import { openPace } from '../../crawlers/runtime/pace.ts';
import { lookUpBySystem } from '../../crawlers/runtime/resolve.ts';
import { readSource } from '../../crawlers/runtime/source.ts';
import { type Sites, serveSites } from '../../simulator/sites/serve.ts';
import { readFile } from '../../src/feeds/read.ts';
import { findRun, leaseSource, saveSource } from '../../src/graph/sources.ts';
import { Batcher } from '../../src/pipeline/batcher.ts';
import { type CrawlHub, runCrawl } from '../../src/pipeline/crawl.ts';
import { CrawlState } from '../../src/pipeline/crawl-state.ts';
import { Inbox } from '../../src/pipeline/inbox.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { openHub, type TestHub } from '../hub.ts';

const SIZE = 12;
let sites: Sites;
let hub: TestHub;
let folder: string;
beforeAll(async () => {
  sites = await serveSites({ seed: 'crawl', size: SIZE });
  hub = await openHub();
});
afterAll(async () => {
  await sites?.close();
  await hub?.close();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-crawl-'));
  return () => rmSync(folder, { recursive: true });
});

/** A worker of its own; deliveries are taken in at once, as the queue would have it done. */
function worker(closing: AbortSignal = new AbortController().signal, name = 'worker'): CrawlHub {
  const inbox = new Inbox(join(folder, 'inbox'));
  const batcher = new Batcher(hub);
  return {
    graph: hub.graph,
    inbox,
    read: readFile,
    state: new CrawlState(join(folder, 'crawl')),
    ingest: async (id) => void (await ingest({ parts: hub, batcher, inbox, read: readFile }, id, async () => {})),
    fetching: { clock: systemClock, pace: openPace(Date.now), lookup: lookUpBySystem, robots: new Map() },
    worker: name,
    closing,
  };
}

async function save(name: 'static' | 'plain' | 'notice', more: object = {}): Promise<string> {
  const { origin, port } = sites.sites[name];
  const source = readSource({
    name,
    publisher: 'A Site',
    kind: name === 'notice' ? 'notice' : 'listing',
    startUrls: [`${origin}/`],
    allowedHosts: ['127.0.0.1'],
    allowedPorts: [port],
    paceMs: 0,
    loopback: true,
    allowPrivate: ['127.0.0.1'],
    expected: { least: SIZE, most: 3 * SIZE },
    contact: 'crawl@customs.example',
    ...more,
  });
  const about = { schedule: null, timeZone: 'UTC', state: 'active', changedAt: 0, changedBy: 'test' } as const;
  await saveSource(hub.graph, { name, config: JSON.stringify(source), ...about });
  return name;
}

const listings = async () =>
  (await hub.graph.read<{ sku: string }>('MATCH (l:Listing) RETURN l.sku AS sku ORDER BY sku')).map(({ sku }) => sku);

describe('a crawl', { timeout: 60_000 }, () => {
  test('brings every offer of a shop into the graph, with the run’s counts', async () => {
    const source = await save('static');
    const run = await runCrawl(worker(), { run: 'first', source, by: 'admin' });
    expect(run).toMatchObject({ state: 'done', by: 'admin', alarm: false });
    expect(run?.items).toBeGreaterThanOrEqual(SIZE);
    const offered = sites.offers.static.map(({ sku }) => sku).sort();
    expect(await listings()).toEqual(expect.arrayContaining(offered));
    expect(await findRun(hub.graph, 'first')).toEqual(run);
  });

  test('that is asked for again under its own name is not run again', async () => {
    const source = await save('static');
    const before = sites.sites.static.log.length;
    expect(await runCrawl(worker(), { run: 'first', source, by: 'admin' })).toMatchObject({ state: 'done' });
    expect(sites.sites.static.log.length).toBe(before);
  });

  test('of a source that another worker has waits, and the source is free again when that worker says nothing more', async () => {
    const source = await save('plain');
    const now = Date.now();
    await leaseSource(hub.graph, source, 'other', now, now + 60_000);
    await expect(runCrawl(worker(), { run: 'second', source, by: 'admin' })).rejects.toMatchObject({
      code: 'SOURCE_BUSY',
      retryable: true,
    });
    await leaseSource(hub.graph, source, 'other', now, now - 1);
    expect(await runCrawl(worker(), { run: 'second', source, by: 'admin' })).toMatchObject({ state: 'done' });
  });

  test('whose worker ends goes on with the next one where it was left, and asks for no page twice but the last part', async () => {
    const source = await save('static');
    const closing = new AbortController();
    const first = worker(closing.signal, 'first');
    const asked = { run: 'third', source, by: 'admin' };
    const log = sites.sites.static.log;
    const before = log.length;
    const stopped = runCrawl(
      {
        ...first,
        fetching: {
          ...first.fetching,
          pace: {
            ...first.fetching.pace,
            take: async (host, lease) => {
              if (log.length >= before + 6) closing.abort();
              return first.fetching.pace.take(host, lease);
            },
          },
        },
      },
      asked,
    );
    await expect(stopped).rejects.toMatchObject({ code: 'SOURCE_BUSY' });
    expect(await findRun(hub.graph, 'third')).toMatchObject({ state: 'running' });
    expect(await runCrawl(worker(undefined, 'second'), asked)).toMatchObject({ state: 'done' });
    const paths = log
      .slice(before)
      .map(({ path }) => path)
      .filter((path) => path !== '/robots.txt');
    expect(paths.length - new Set(paths).size).toBeLessThanOrEqual(1);
  });

  test('that finds fewer items than the source expects raises the alarm', async () => {
    const source = await save('plain', { expected: { least: 5000, most: 9000 } });
    expect(await runCrawl(worker(), { run: 'fourth', source, by: 'admin' })).toMatchObject({ alarm: true });
  });

  test('of a site that is not there has failed, with the reason', async () => {
    const source = await save('static', { startUrls: ['http://127.0.0.1:9/'], allowedPorts: [9] });
    const run = await runCrawl(worker(), { run: 'fifth', source, by: 'admin' });
    expect(run).toMatchObject({ state: 'failed', pages: 0 });
    expect(Object.keys(JSON.parse(run?.reasons ?? '{}'))).not.toEqual([]);
  });

  test('by its schedule is not made while the source is paused, nor twice for one time', async () => {
    const source = await save('static');
    await hub.graph.command("MATCH (s:CrawlSource {name: 'static'}) SET s.state = 'paused'");
    expect(await runCrawl(worker(), { run: 'sixth', source, by: undefined })).toBeUndefined();
    await hub.graph.command("MATCH (s:CrawlSource {name: 'static'}) SET s.state = 'active', s.schedule = '0 0 1 1 *'");
    expect(await runCrawl(worker(), { run: 'seventh', source, by: undefined })).toBeUndefined();
  });

  test('of notices makes reports with the source’s grade', async () => {
    const source = await save('notice', { grade: 'C' });
    expect(await runCrawl(worker(), { run: 'eighth', source, by: 'admin' })).toMatchObject({ state: 'done' });
    const reports = await hub.graph.read<{ title: string; grade: string }>(
      'MATCH (r:Report) RETURN r.title AS title, r.sourceGrade AS grade',
    );
    expect(reports.length).toBeGreaterThanOrEqual(sites.articles.length);
    expect(new Set(reports.map(({ grade }) => grade))).toEqual(new Set(['C']));
  });
});
