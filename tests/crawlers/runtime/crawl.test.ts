import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { crawl } from '../../../crawlers/runtime/crawl.ts';
import { type SavedFrontier, savedFrontierShape } from '../../../crawlers/runtime/frontier.ts';
import type { Known } from '../../../crawlers/runtime/page.ts';
import { type Sites, serveSites } from '../../../simulator/sites/serve.ts';
import { openClock, partsOf, pathOf, reasonsOf, runCrawl, sourceOf } from './run.ts';

let sites: Sites;
beforeAll(async () => {
  sites = await serveSites({ seed: 'crawl', size: 25 });
});
afterAll(() => sites.close());
beforeEach(() => {
  for (const site of Object.values(sites.sites)) site.log.length = 0;
});

describe('a shop', () => {
  test('is crawled whole, nearest pages first, each page once, robots.txt before all', async () => {
    const site = sites.sites.static;
    const { pages, skipped, end } = await runCrawl(sourceOf(site), partsOf());
    const products = sites.offers.static.map(({ id }) => `/product/${id}`);
    const paths = pages.map(({ url }) => pathOf(url));
    expect(paths.toSorted()).toEqual(['/', '/?page=2', '/?page=3', ...products].toSorted());
    expect(pages.map(({ depth }) => depth)).toEqual(pages.map(({ depth }) => depth).toSorted((a, b) => a - b));
    expect(reasonsOf(skipped)).toEqual({ '/basket': 'robots', '/?sort=price': 'robots' });
    expect(site.log.map(({ path }) => path)).toEqual(['/robots.txt', ...paths]);
    expect(end).toMatchObject({ why: 'done', pages: 28, skipped: 2, unreported: 0 });
  });

  test('that links to a page again and again is not taken for one without end', async () => {
    const limits = { maxPerPattern: 25, maxQueriesPerPath: 2, follow: ['/product/', '/?page=', '/$'] };
    const { pages, skipped } = await runCrawl(sourceOf(sites.sites.static, limits), partsOf());
    expect(pages).toHaveLength(28);
    expect(skipped).toEqual([]);
  });

  test('is told who asks and where to reach them, and gets no cookie', async () => {
    const site = sites.sites.static;
    await runCrawl(sourceOf(site, { maxPages: 2 }), partsOf());
    for (const { headers, method } of site.log) {
      expect(method).toBe('GET');
      expect(headers['user-agent']).toBe('sekisho/1.0 (+crawler@customs.example)');
      expect(headers['cookie']).toBeUndefined();
    }
  });

  test('gives pages as it sent them, with where they came from and when', async () => {
    const clock = openClock();
    const { pages } = await runCrawl(sourceOf(sites.sites.static, { maxPages: 1 }), partsOf({ clock }));
    const [page] = pages;
    expect(page).toMatchObject({ status: 200, address: '127.0.0.1', depth: 0, redirects: [], rendered: undefined });
    expect(page?.at).toBe(clock.now());
    expect(page?.contentType).toEqual({
      claimed: 'text/html',
      found: 'html',
      charsetClaimed: 'utf-8',
      charset: 'utf-8',
    });
    expect(Buffer.from(page?.body ?? []).toString()).toContain('<!DOCTYPE html>');
    expect(page?.headers).toContainEqual(['content-type', 'text/html; charset=utf-8']);
  });

  test('is followed only where the source says so', async () => {
    const source = sourceOf(sites.sites.static, { follow: ['/product/', '/?page='], doNotFollow: ['/product/1*$'] });
    const { pages } = await runCrawl(source, partsOf());
    const paths = pages.map(({ url }) => pathOf(url));
    expect(paths).toContain('/product/2');
    expect(paths.filter((path) => path.startsWith('/product/1'))).toEqual([]);
  });

  test('is not sent again what is known, and what is known leads on', async () => {
    const site = sites.sites.static;
    const first = await runCrawl(sourceOf(site), partsOf());
    const known = new Map(
      first.pages.map((page): [string, Known] => {
        const etag = page.headers.find(([name]) => name === 'etag')?.[1];
        return [page.url, { etag, lastModified: undefined, at: page.at, links: page.links }];
      }),
    );
    site.log.length = 0;
    const second = await runCrawl(sourceOf(site), partsOf({ known: async (url) => known.get(url) }));
    expect(second.pages.map(({ url }) => url)).toEqual(first.pages.map(({ url }) => url));
    expect(second.pages.every(({ status, body }) => status === 304 && body.length === 0)).toBe(true);
  });

  test('with its robots.txt a 404 is open, with its robots.txt cached is not asked for it', async () => {
    const robots = new Map();
    const site = sites.sites.plain;
    const { pages } = await runCrawl(sourceOf(site), partsOf({ robots }));
    expect(pages).toHaveLength(26);
    expect(pages[0]?.contentType).toMatchObject({ charset: 'windows-1252', charsetClaimed: 'iso-8859-1' });
    site.log.length = 0;
    await runCrawl(sourceOf(site, { maxPages: 1 }), partsOf({ robots }));
    expect(site.log.map(({ path }) => path)).toEqual(['/']);
  });
});

describe('a crawl that ends early', () => {
  test('goes on where it was: no page twice, none left out', async () => {
    const site = sites.sites.static;
    const whole = await runCrawl(sourceOf(site), partsOf());
    const first = await runCrawl(sourceOf(site, { maxPages: 9 }), partsOf());
    expect(first.end.why).toBe('pages');
    const saved = savedFrontierShape.parse(JSON.parse(JSON.stringify(first.end.frontier)));
    const rest = await runCrawl(sourceOf(site), partsOf({ saved }));
    expect(rest.end.why).toBe('done');
    const urls = [...first.pages, ...rest.pages].map(({ url }) => url);
    expect(urls).toEqual(whole.pages.map(({ url }) => url));
    expect(rest.end.frontier).toEqual(whole.end.frontier);
  });

  test('after any page goes on from there', async () => {
    const site = sites.sites.static;
    const whole = await runCrawl(sourceOf(site), partsOf());
    const urls: string[] = [];
    let saved: SavedFrontier | undefined;
    for (let pages = 1; pages <= whole.pages.length; pages += 1) {
      const run = await runCrawl(sourceOf(site, { maxPages: pages }), partsOf({ saved }));
      urls.push(...run.pages.map(({ url }) => url));
      saved = savedFrontierShape.parse(JSON.parse(JSON.stringify(run.end.frontier)));
    }
    expect(urls).toEqual(whole.pages.map(({ url }) => url));
  });

  test('by its signal leaves the page under way waiting', async () => {
    const stop = new AbortController();
    const run = crawl(sourceOf(sites.sites.slow, { startUrls: [`${sites.sites.slow.origin}/silent`] }), {
      ...partsOf({ signal: stop.signal }),
    });
    const next = run.next();
    await expect.poll(() => sites.sites.slow.log.length).toBe(2);
    stop.abort(new Error('stopped by a person'));
    const { value, done } = await next;
    expect(done).toBe(true);
    expect(value).toMatchObject({ why: 'aborted', pages: 0, frontier: { done: [] } });
    expect(value).toHaveProperty('frontier.waiting.0.url', `${sites.sites.slow.origin}/silent`);
  });

  test('by its minutes leaves what waits for the next run', async () => {
    const source = sourceOf(sites.sites.static, { paceMs: 10_000, maxMinutes: 1 });
    const { pages, end } = await runCrawl(source, partsOf());
    expect(end.why).toBe('minutes');
    // robots.txt and five pages, ten seconds apart.
    expect(pages).toHaveLength(5);
    expect(end.frontier.waiting.length).toBeGreaterThan(0);
  });

  test('tells what is done as results are kept, never before', async () => {
    const saves: (() => SavedFrontier)[] = [];
    const parts = partsOf({ onFrontier: (save) => saves.push(save) });
    for await (const one of crawl(sourceOf(sites.sites.static, { maxPages: 3 }), parts)) {
      if (one.type === 'page') expect(saves.at(-1)?.().done).toContain(one.url);
    }
    expect(saves).toHaveLength(4);
  });
});

describe('a broken site', () => {
  test('loses the pages that cannot be read, each with why, and no other', async () => {
    const { pages, skipped, end } = await runCrawl(sourceOf(sites.sites.broken), partsOf());
    expect(reasonsOf(skipped)).toEqual({
      '/too-short': 'body-broken',
      '/cut-gzip': 'body-broken',
      '/no-gzip': 'body-broken',
      '/odd-coding': 'coding-unknown',
      '/error': 'status',
      '/picture': 'content-type',
      '/nowhere': 'redirect-without-place',
      '/many-headers': 'headers-too-large',
      '/no-http': 'connection-failed',
    });
    const paths = ['/', '/wrong-charset', '/shift-jis', '/wrong-type', '/brotli', '/zstd', '/gzip'];
    expect(pages.map(({ url }) => pathOf(url)).toSorted()).toEqual(paths.toSorted());
    expect(end.why).toBe('done');
  });

  test('is believed by its bytes and not by its headers, which are told as claims', async () => {
    const { pages } = await runCrawl(sourceOf(sites.sites.broken), partsOf());
    const types = Object.fromEntries(pages.map(({ url, contentType }) => [pathOf(url), contentType]));
    expect(types['/wrong-charset']).toMatchObject({ charsetClaimed: 'utf-16', charset: 'utf-8' });
    expect(types['/shift-jis']).toMatchObject({ charset: 'shift_jis' });
    expect(types['/wrong-type']).toMatchObject({ claimed: 'image/png', found: 'html' });
  });
});

describe('a slow site', () => {
  const patience = { idleMs: 60, totalMs: 300 };

  test('is given up when it is silent, and when it takes too long in all', async () => {
    const source = sourceOf(sites.sites.slow, { doNotFollow: ['/busy'] });
    const { skipped } = await runCrawl(source, partsOf({ patience }));
    expect(reasonsOf(skipped)).toEqual({ '/silent': 'too-slow', '/late': 'too-slow', '/drip': 'too-slow' });
  });

  test('is asked three times when it is busy, each time later', async () => {
    const site = sites.sites.slow;
    const clock = openClock();
    const source = sourceOf(site, { startUrls: [`${site.origin}/busy`], paceMs: 400 });
    const { skipped } = await runCrawl(source, partsOf({ clock }));
    expect(skipped.map(({ reason }) => reason)).toEqual(['busy']);
    expect(site.log.map(({ path }) => path)).toEqual(['/robots.txt', '/busy', '/busy', '/busy']);
    // After robots.txt the pace; then Retry-After, a second, over twice the pace; then four times the pace.
    expect(clock.waits.reduce((sum, ms) => sum + ms)).toBe(400 + 1_000 + 1_600);
  });
});

test('a site that fails for a moment is asked again, up to three times', async () => {
  const site = sites.sites.broken;
  const source = sourceOf(site, { startUrls: [`${site.origin}/no-http`] });
  const { skipped } = await runCrawl(source, partsOf());
  expect(skipped.map(({ reason }) => reason)).toEqual(['connection-failed']);
  expect(site.log.map(({ path }) => path)).toEqual(['/robots.txt', ...Array(3).fill('/no-http')]);
});

describe('a hostile site', () => {
  test('leads nowhere, fills nothing, and ends', async () => {
    const site = sites.sites.hostile;
    const before = process.memoryUsage().rss;
    const source = sourceOf(site, {
      maxPages: 400,
      maxDepth: 6,
      maxBytes: 2 ** 20,
      maxPerPattern: 60,
      maxQueriesPerPath: 30,
    });
    const { pages, skipped, end } = await runCrawl(source, partsOf());
    const reasons = reasonsOf(skipped);
    expect(reasons).toMatchObject({
      '/go?to=http%3A%2F%2F169.254.169.254%2F': 'not-loopback',
      '/go?to=http%3A%2F%2F10.0.0.1%2F': 'not-loopback',
      '/circle': 'too-many-redirects',
      '/cookie': 'too-many-redirects',
      '/bomb': 'decompression-bomb',
      '/large': 'body-too-large',
      '/trap': 'robots',
      '/secret': 'noindex',
      '/empty': 'body-too-large',
      '/latest/meta-data/': 'not-loopback',
    });
    expect(skipped.map(({ url, reason }) => [url, reason])).toContainEqual([
      'http://user:password@shop.example/',
      'credentials-in-url',
    ]);
    const count = (start: string) => pages.filter(({ url }) => pathOf(url).startsWith(start)).length;
    expect(count('/calendar')).toBeLessThanOrEqual(6 + 60);
    expect(count('/filter')).toBeLessThanOrEqual(30);
    expect(count('/deep')).toBeLessThanOrEqual(3);
    expect(count('/closed')).toBe(1);
    expect(site.log.filter(({ path }) => path === '/hidden')).toEqual([]);
    expect(count('/same')).toBe(1);
    expect(site.log.filter(({ path }) => path.startsWith('/same'))).toHaveLength(4);
    expect(new Set(Object.values(reasons))).toContain('query-explosion');
    expect(new Set(Object.values(reasons))).toContain('trap');
    expect(site.log.filter(({ path }) => path === '/trap')).toEqual([]);
    expect(end.why).toBe('done');
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(150);
  });
});

test('a notice site is asked no faster than its Crawl-delay', async () => {
  const clock = openClock();
  const { pages } = await runCrawl(sourceOf(sites.sites.notice, { kind: 'notice', paceMs: 100 }), partsOf({ clock }));
  expect(pages).toHaveLength(26);
  const waited = clock.waits.reduce((sum, ms) => sum + ms);
  // The pace once, after robots.txt, then half a second between pages.
  expect(waited).toBe(100 + 25 * 500);
});

test('no host is asked by two at once, nor sooner than its pace, whoever asks', async () => {
  const site = sites.sites.static;
  const clock = { now: Date.now, wait: (ms: number) => new Promise<void>((done) => setTimeout(done, ms)) };
  const paceMs = 15;
  const { pace } = partsOf({ clock });
  const crawls = ['/?page=1', '/?page=2', '/?page=3'].map((path) => {
    const source = sourceOf(site, { startUrls: [site.origin + path], paceMs, maxPages: 4 });
    return runCrawl(source, partsOf({ clock, pace }));
  });
  await Promise.all(crawls);
  const log = site.log.toSorted((a, b) => a.at - b.at);
  expect(log).toHaveLength(15);
  const pauses = log.slice(1).map(({ at }, index) => at - (log[index]?.endedAt ?? Number.POSITIVE_INFINITY));
  // Clocks of a machine are read a moment apart.
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(paceMs - 2);
});

test('links beyond what can wait are told, and the crawl goes on', async () => {
  const site = sites.sites.hostile;
  const source = sourceOf(site, { startUrls: [`${site.origin}/calendar/2026/1`], maxPages: 1, maxDepth: 5 });
  const { pages, skipped } = await runCrawl(source, partsOf());
  expect(pages).toHaveLength(1);
  expect(skipped.map(({ reason }) => reason)).toEqual(Array(9).fill('queue-full'));
});

test('only the links that a source follows are kept with a page', async () => {
  const { pages } = await runCrawl(sourceOf(sites.sites.static, { follow: ['/product/'], maxPages: 1 }), partsOf());
  expect(pages[0]?.links).toHaveLength(10);
});

test('a source to be rendered says that it is skipped where there is no browser', async () => {
  const { skipped, end } = await runCrawl(sourceOf(sites.sites.script, { render: 'browser' }), partsOf());
  expect(skipped.map(({ reason }) => reason)).toEqual(['no-browser']);
  expect(skipped[0]?.message).toContain('install chromium');
  expect(end.why).toBe('no-browser');
  expect(sites.sites.script.log).toEqual([]);
});
