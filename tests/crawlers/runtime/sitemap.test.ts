import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { SavedFrontier } from '../../../crawlers/runtime/frontier.ts';
import { parseRobots } from '../../../crawlers/runtime/robots.ts';
import { readSitemap } from '../../../crawlers/runtime/sitemap.ts';
import type { SourceInput } from '../../../crawlers/runtime/source.ts';
import { type Served, serveSite } from '../../../simulator/sites/serve.ts';
import { send, sendNothing } from '../../../simulator/sites/site.ts';
import { partsOf, pathOf, reasonsOf, runCrawl, sourceOf } from './run.ts';

const MIB = 2 ** 20;
const XMLNS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const urlset = (urls: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${XMLNS}>${urls.map((url) => `<url><loc>${url}</loc><lastmod>2026-11-01</lastmod></url>`).join('')}</urlset>`;
const index = (urls: readonly string[]) =>
  `<?xml version="1.0"?><sitemapindex ${XMLNS}>${urls.map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
const read = (text: string | Uint8Array) => readSitemap(Buffer.from(text), MIB);
const refusal = (body: string | Uint8Array) => {
  try {
    return read(body);
  } catch (cause) {
    return (cause as { reason?: string }).reason;
  }
};

describe('a sitemap', () => {
  test('lists pages, each once, with its entities read and no address of another vocabulary', () => {
    const text = urlset([
      'https://shop.example/?a=1&amp;b=2',
      ' https://shop.example/&#x41;&#66; ',
      '<![CDATA[https://shop.example/c?d&e]]>',
      'https://shop.example/?a=1&amp;b=2',
      '',
    ]).replace('</url>', '<image:image><image:loc>https://shop.example/1.jpg</image:loc></image:image></url>');
    const pages = ['https://shop.example/?a=1&b=2', 'https://shop.example/AB', 'https://shop.example/c?d&e'];
    expect(read(text)).toEqual({ pages, sitemaps: [] });
  });

  test('that is an index lists sitemaps, packed or not', () => {
    const text = index(['https://shop.example/1.xml', 'https://shop.example/2.xml.gz']);
    const found = { pages: [], sitemaps: ['https://shop.example/1.xml', 'https://shop.example/2.xml.gz'] };
    expect(read(text)).toEqual(found);
    expect(read(gzipSync(text))).toEqual(found);
  });

  test.each([
    ['a page', '<html><body><loc>https://shop.example/</loc>', 'content-type'],
    ['nothing', '', 'content-type'],
    ['a feed', '<?xml version="1.0"?><rss><link>https://shop.example/</link></rss>', 'content-type'],
    ['a bomb', gzipSync(Buffer.alloc(50 * MIB)), 'body-too-large'],
    ['half of a packed file', gzipSync(urlset(['https://shop.example/'])).subarray(0, 60), 'body-broken'],
  ])('is not %s', (_what, body, reason) => {
    expect(refusal(body)).toBe(reason);
  });

  test('that was cut gives what stands in it, and one without end costs no more than its length', () => {
    expect(read(urlset(['https://shop.example/1', 'https://shop.example/2']).slice(0, -60)).pages).toEqual([
      'https://shop.example/1',
    ]);
    const started = performance.now();
    expect(read(urlset([]).replace('</urlset>', '<loc>'.repeat(200_000))).pages).toEqual([]);
    expect(read(urlset(Array.from({ length: 60_000 }, (_, at) => `u:${at}`))).pages).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

test('robots.txt names sitemaps whoever asks, at most twenty', () => {
  const named = (text: string) => parseRobots(text, 'sekisho').sitemaps;
  expect(
    named('Sitemap: https://a.example/1.xml\r\nUser-agent: x\nDisallow: /\n SITEMAP:https://a.example/2.xml'),
  ).toEqual(['https://a.example/1.xml', 'https://a.example/2.xml']);
  const many = Array.from({ length: 50 }, (_, at) => `Sitemap: https://a.example/${at}.xml`).join('\n');
  expect(named(`${many}\n# Sitemap: https://a.example/x.xml`)).toHaveLength(20);
});

let site: (Served & { close: () => Promise<void> }) | undefined;
afterEach(async () => {
  await site?.close();
  site = undefined;
});

/** Serves files by path; a text may hold @ for the site's own origin. */
async function serve(files: Readonly<Record<string, string | Uint8Array>>): Promise<Served> {
  const page = (path: string) =>
    `<!DOCTYPE html><html><head><title>${path}</title></head><body><p>${path}</body></html>`;
  site = await serveSite({
    answer: (_request, response, { origin, url }) => {
      const file = files[url.pathname];
      if (typeof file === 'string') send(response, file.replaceAll('@', origin), { type: 'text/plain' });
      else if (file !== undefined) send(response, file, { type: 'application/gzip' });
      else if (/^\/(?:p\/\d+)?$/.test(url.pathname)) send(response, page(url.pathname));
      else sendNothing(response);
    },
  });
  return site;
}
const asked = (served: Served) => served.log.map(({ path }) => path);

describe('a crawl', () => {
  test('finds pages that nothing links to, by the sitemaps of robots.txt and those given, and keeps no sitemap', async () => {
    const served = await serve({
      '/robots.txt': 'User-agent: *\nDisallow: /p/9\nSitemap: @/index.xml\n',
      '/index.xml': index(['@/one.xml', '@/index.xml']),
      '/one.xml': urlset(['@/p/1', '@/p/9', '@/p/1']),
      '/two.xml': urlset(['@/p/2']),
    });
    const given: Partial<SourceInput> = { sitemaps: 'robots', sitemapUrls: [`${served.origin}/two.xml`] };
    const { pages, skipped, end } = await runCrawl(sourceOf(served, given), partsOf());
    expect(pages.map(({ url, depth }) => [pathOf(url), depth])).toEqual([
      ['/', 0],
      ['/p/2', 1],
      ['/p/1', 1],
    ]);
    expect(reasonsOf(skipped)).toEqual({ '/p/9': 'robots' });
    expect(asked(served)).toEqual(['/robots.txt', '/', '/two.xml', '/index.xml', '/p/2', '/one.xml', '/p/1']);
    expect(end).toMatchObject({ why: 'done', pages: 3 });
  });

  test('asks for none where the source does not say so', async () => {
    const served = await serve({ '/robots.txt': 'Sitemap: @/one.xml\n', '/one.xml': urlset(['@/p/1']) });
    await runCrawl(sourceOf(served), partsOf());
    expect(asked(served)).toEqual(['/robots.txt', '/']);
  });

  test('reads packed ones, and goes on where it ended: no sitemap twice', async () => {
    const files: Record<string, string | Uint8Array> = { '/robots.txt': 'Sitemap: @/all.xml.gz\n' };
    const served = await serve(files);
    files['/all.xml.gz'] = gzipSync(urlset([1, 2, 3].map((at) => `${served.origin}/p/${at}`)));
    const source = sourceOf(served, { sitemaps: 'robots', maxPages: 2 });
    const first = await runCrawl(source, partsOf());
    expect(first.end.why).toBe('pages');
    const saved: SavedFrontier = JSON.parse(JSON.stringify(first.end.frontier));
    const more = await runCrawl(sourceOf(served, { sitemaps: 'robots' }), partsOf({ saved }));
    expect([...first.pages, ...more.pages].map(({ url }) => pathOf(url))).toEqual(['/', '/p/1', '/p/2', '/p/3']);
    expect(asked(served).filter((path) => path === '/all.xml.gz')).toHaveLength(1);
  });

  test('is not led off the source’s hosts and paths, nor into a private network', async () => {
    const served = await serve({
      '/robots.txt':
        'Sitemap: http://169.254.169.254/sitemap.xml\nSitemap: https://elsewhere.example/s.xml\nSitemap: @/s.xml\n',
      '/s.xml': urlset([
        '@/p/1',
        '@/q/1',
        'https://elsewhere.example/p/2',
        'http://10.0.0.1/p/3',
        'file:///etc/passwd',
        '/p/4',
      ]),
    });
    const source = sourceOf(served, { sitemaps: 'robots', follow: ['/p/'] });
    const { pages, skipped } = await runCrawl(source, partsOf());
    expect(pages.map(({ url }) => pathOf(url))).toEqual(['/', '/p/1']);
    expect(skipped.map(({ url, reason }) => [url, reason])).toEqual([
      ['http://169.254.169.254/sitemap.xml', 'not-loopback'],
      ['https://elsewhere.example/s.xml', 'host-not-allowed'],
      ['http://10.0.0.1/p/3', 'not-loopback'],
      ['/p/4', 'malformed-url'],
    ]);
  });

  test('is not kept by sitemaps without end: an index of indexes, thousands of files, a file too large', async () => {
    const many = Array.from({ length: 3_000 }, (_, at) => `@/many/${at}.xml`);
    const served = await serve({
      '/robots.txt': 'Sitemap: @/deep.xml\nSitemap: @/many.xml\nSitemap: @/large.xml\nSitemap: @/page\n',
      '/deep.xml': index(['@/deeper.xml']),
      '/deeper.xml': index(['@/deepest.xml']),
      '/many.xml': index(many),
      '/large.xml': urlset(Array.from({ length: 40_000 }, (_, at) => `@/p/${at}`)),
      '/page': '<html>no sitemap',
    });
    const source = sourceOf(served, { sitemaps: 'robots', maxPages: 20, maxBytes: 64 * 1_024, maxPerPattern: 5 });
    const { pages, skipped, end } = await runCrawl(source, partsOf());
    expect(end.why).toBe('done');
    expect(pages).toHaveLength(6);
    expect(asked(served)).not.toContain('/deepest.xml');
    expect(asked(served).filter((path) => path.startsWith('/many/')).length).toBeLessThan(100);
    const reasons = reasonsOf(skipped);
    expect(reasons['/deepest.xml']).toBe('too-deep');
    expect(reasons['/many/500.xml']).toBe('queue-full');
    expect(reasons['/many/0.xml']).toBe('status');
    expect(reasons['/page']).toBe('content-type');
    expect(reasons['/p/9']).toBe('trap');
  });
});
