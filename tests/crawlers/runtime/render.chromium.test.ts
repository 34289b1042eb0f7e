import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';
import { networkInterfaces } from 'node:os';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openRenderer, type Renderer, type RenderOptions } from '../../../crawlers/runtime/render.ts';
import { writePage } from '../../../crawlers/runtime/warc.ts';
import { findChromium } from '../../../engine/prerequisites.ts';
import { type Served, type Sites, serveSites } from '../../../simulator/sites/serve.ts';
import { read } from '../../../src/feeds/listing/read.ts';
import { partsOf, pathOf, runCrawl, sourceOf } from './run.ts';

/** Chromium is optional; without it these tests say that they were skipped. */
describe.skipIf(findChromium() === undefined)('pages made by scripts', { timeout: 60_000 }, () => {
  let sites: Sites;
  let site: Own;
  let renderer: Renderer;

  beforeAll(async () => {
    sites = await serveSites({ seed: 'render', size: 8 });
    site = await serveOwn();
  });
  afterEach(() => renderer?.close());
  afterAll(async () => {
    await sites.close();
    site.server.close();
  });

  const open = (options: Partial<RenderOptions> = {}) => {
    renderer = openRenderer({ executablePath: findChromium() ?? '', settleMs: 200, pageMs: 20_000, ...options });
    return renderer;
  };
  const render = async (page: string, options: Partial<RenderOptions> = {}, more: Record<string, string> = {}) => {
    site.pages = { '/': page, ...more };
    site.log.length = 0;
    const source = sourceOf(site, { render: 'browser', maxDepth: 0, maxBytes: 100_000 });
    return runCrawl(source, partsOf({ renderer: open(options) }));
  };

  test('of a shop hold its products, and lead on to them', async () => {
    const shop = sites.sites.script;
    const { pages, end } = await runCrawl(sourceOf(shop, { render: 'browser' }), partsOf({ renderer: open() }));
    expect(end.why).toBe('done');
    const products = sites.offers.script.map(({ id }) => `/product/${id}`);
    expect(pages.map(({ url }) => pathOf(url))).toEqual(['/', ...products]);
    for (const [at, { name, sku, price }] of sites.offers.script.entries()) {
      const page = pages[at + 1];
      expect(page?.rendered?.dom).toContain(`<h1>${name}</h1>`);
      expect(page?.rendered?.dom).toContain(`"sku":"${sku}"`);
      expect(page?.rendered?.dom).toContain(price);
      // The response is kept as it came, too.
      expect(Buffer.from(page?.body ?? []).toString()).toContain('Loading');
    }
    const source = sourceOf(shop, { items: ['/product/'] });
    const names: unknown[] = [];
    for await (const one of read(Readable.from(pages.map((page) => writePage(page, source))))) {
      if (one.type === 'unit')
        names.push(...one.unit.mentions.flatMap(({ kind, facts }) => (kind === 'Listing' ? [facts['goodsText']] : [])));
    }
    expect(names).toEqual(sites.offers.script.map(({ name }) => name));
  });

  test('are asked for by the fetcher alone, in pace, and each script once', async () => {
    const shop = sites.sites.script;
    const before = { requests: shop.log.length, connections: shop.connections() };
    await runCrawl(sourceOf(shop, { render: 'browser' }), partsOf({ renderer: open() }));
    const log = shop.log.slice(before.requests);
    expect(shop.connections() - before.connections).toBe(log.length);
    const agents = new Set(log.map(({ headers }) => headers['user-agent']));
    expect([...agents]).toEqual(['sekisho/1.0 (+crawler@customs.example)']);
    expect(log.filter(({ path }) => path === '/shop.js')).toHaveLength(1);
    expect(log.map(({ path }) => path).filter((path) => /pixel|beacon|socket|popup|favicon/.test(path))).toEqual([]);
    for (const [at, { at: start }] of log.entries()) {
      if (at > 0) expect(start).toBeGreaterThanOrEqual(log[at - 1]?.endedAt ?? Number.POSITIVE_INFINITY);
    }
  });

  test('have the browser connect to nothing, whatever they try', async () => {
    const listener = createTcp((socket) => socket.destroy());
    let tcp = 0;
    listener.on('connection', () => {
      tcp += 1;
    });
    listener.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const udp = createSocket('udp4');
    let packets = 0;
    udp.on('message', () => {
      packets += 1;
    });
    udp.bind(0, '0.0.0.0');
    await once(udp, 'listening');
    const there = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
    // A browser sends no packets from the loopback interface: the machine's own address, where it has one.
    const own = Object.values(networkInterfaces())
      .flat()
      .find((one) => one?.family === 'IPv4' && !one.internal);
    const stun = `${own?.address ?? '127.0.0.1'}:${udp.address().port}`;
    const before = site.connections();
    const { pages, skipped } = await render(
      pageThatEscapes(there, stun),
      { settleMs: 1_500 },
      { '/worker.js': worker(there) },
    );
    listener.close();
    udp.close();
    expect(skipped.map(({ url }) => url)).toEqual([`http://${there}/download`]);
    expect(pages[0]?.rendered?.dom).toContain('tried everything');
    expect(tcp).toBe(0);
    expect(packets).toBe(0);
    expect(site.connections() - before).toBe(site.log.length);
    expect(site.log.map(({ path }) => path).toSorted()).toEqual(['/', '/robots.txt', '/worker.js'].toSorted());
    const refused = pages[0]?.rendered?.refused.map(({ url, reason }) => `${reason} ${url}`) ?? [];
    expect(refused).toContainEqual(`port-not-allowed http://${there}/fetch`);
    expect(refused).toContainEqual('not-loopback http://169.254.169.254/latest/');
    expect(refused).toContainEqual(`kind-not-allowed ${site.origin}/post`);
    expect(refused.some((one) => one.startsWith('kind-not-allowed') && one.endsWith('/image'))).toBe(true);
  });

  test('do not see cookies or storage of each other', async () => {
    const page = `<script>document.write([document.cookie, localStorage.seen].join());
      document.cookie = 'seen=1'; localStorage.seen = 1;</script>`;
    const shared = open();
    for (const title of ['one', 'two']) {
      site.pages = { '/': `<title>${title}</title>${page}` };
      const source = sourceOf(site, { render: 'browser', maxDepth: 0 });
      const { pages } = await runCrawl(source, partsOf({ renderer: shared }));
      expect(pages[0]?.rendered?.dom).toContain('<body>,</body>');
    }
  });

  test.each([
    ['never end', '<script>for (;;);</script>', { pageMs: 500 }, ['too-slow', 'browser-failed']],
    [
      'fill the memory',
      '<script>const held = []; for (;;) held.push(new Uint8Array(2 ** 22).fill(1));</script>',
      { memoryMiB: 256 },
      ['memory-exceeded', 'browser-failed'],
    ],
    ['grow without end', `<script>document.write('x'.repeat(200_000))</script>`, {}, ['body-too-large']],
  ] as const)('that %s are given up, and the next is not harmed', async (_, page, options, reasons) => {
    const { skipped } = await render(page, options);
    expect(skipped).toHaveLength(1);
    expect(reasons).toContain(skipped[0]?.reason);
    const { pages } = await runCrawl(
      sourceOf(await fresh(site), { render: 'browser', maxDepth: 0 }),
      partsOf({ renderer }),
    );
    expect(pages[0]?.rendered?.dom).toContain('<p>42</p>');
  });

  test('that ask again and again are taken as they are when their time is up', async () => {
    const page = `<p>there</p><script>setInterval(() => fetch('/again?' + Math.random()), 50)</script>`;
    const { pages } = await render(page, { pageMs: 1_000 });
    expect(pages[0]?.rendered).toMatchObject({ settled: false });
    expect(pages[0]?.rendered?.dom).toContain('<p>there</p>');
    expect(pages[0]?.rendered?.parts).toBeLessThanOrEqual(60);
  });

  test('cannot change what is read of them', async () => {
    const page = `<p>real</p><script>
      Object.defineProperty(Element.prototype, 'outerHTML', { get: () => 'false' });
      document.documentElement.toString = () => 'false';</script>`;
    const { pages } = await render(page);
    expect(pages[0]?.rendered?.dom).toContain('<p>real</p>');
  });

  test('are rendered by a new browser after some pages, and when one has died', async () => {
    const shop = sites.sites.script;
    const source = sourceOf(shop, { render: 'browser' });
    const { pages } = await runCrawl(source, partsOf({ renderer: open({ pagesPerBrowser: 3 }) }));
    expect(pages).toHaveLength(9);
    const { skipped } = await render(`<script>location = 'chrome://crash'</script>`);
    expect(skipped.length).toBeLessThanOrEqual(1);
    const again = await runCrawl(
      sourceOf(await fresh(site), { render: 'browser', maxDepth: 0 }),
      partsOf({ renderer }),
    );
    expect(again.pages[0]?.rendered?.dom).toContain('<p>42</p>');
  });

  test('are given up when the crawl is', async () => {
    const stop = new AbortController();
    site.pages = { '/': '<script>for (;;);</script>' };
    site.log.length = 0;
    const source = sourceOf(site, { render: 'browser' });
    const run = runCrawl(source, partsOf({ renderer: open(), signal: stop.signal }));
    await expect.poll(() => site.log.length).toBe(2);
    stop.abort();
    expect((await run).end).toMatchObject({ why: 'aborted', pages: 0 });
  });
});

/** A site whose pages a test sets. */
interface Own extends Served {
  pages: Record<string, string>;
  readonly server: Server;
}

async function serveOwn(): Promise<Own> {
  const log: Served['log'] = [];
  let connections = 0;
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    log.push({ at: performance.now(), endedAt: undefined, method, path: url, headers });
    const body = own.pages[url];
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type }).end(body);
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const own: Own = { server, port, origin: `http://127.0.0.1:${port}`, log, connections: () => connections, pages: {} };
  return own;
}

async function fresh(site: Own): Promise<Own> {
  site.pages = { '/': '<script>document.write("<p>" + 6 * 7 + "</p>")</script>' };
  return site;
}

/** A page that tries every way out that a page has. `there` listens for connections, `stun` for packets. */
function pageThatEscapes(there: string, stun: string): string {
  return `<link rel="preconnect" href="http://${there}/"><link rel="dns-prefetch" href="http://${there}/">
<link rel="prefetch" href="http://${there}/prefetch"><link rel="preload" as="script" href="http://${there}/preload">
<link rel="stylesheet" href="http://${there}/style"><link rel="manifest" href="http://${there}/manifest">
<img src="http://${there}/image"><video src="http://${there}/video"></video><iframe src="http://${there}/frame"></iframe>
<iframe src="file:///etc/passwd"></iframe><object data="http://${there}/object"></object>
<embed src="http://${there}/embed"><a id="ping" ping="http://${there}/ping" href="#x">x</a>
<a id="save" download href="http://${there}/download">y</a>
<form id="form" method="post" action="http://${there}/form"><input name="a"></form>
<script type="speculationrules">{"prefetch": [{"source": "list", "urls": ["http://${there}/speculate"]}]}</script>
<style>@font-face { font-family: f; src: url(http://${there}/font) } body { font-family: f }</style>
<p id="out">text</p>
<script>
const attempt = (work) => { try { const made = work(); if (made && made.catch) made.catch(() => {}); } catch {} };
attempt(() => fetch('http://${there}/fetch'));
attempt(() => fetch('http://169.254.169.254/latest/'));
attempt(() => fetch('/post', { method: 'POST', body: 'x' }));
attempt(() => navigator.sendBeacon('http://${there}/beacon', 'x'));
attempt(() => new WebSocket('ws://${there}/socket'));
attempt(() => new EventSource('http://${there}/events'));
attempt(() => new WebTransport('https://${stun}/transport'));
attempt(() => new Worker('/worker.js'));
attempt(() => new Worker(URL.createObjectURL(new Blob(["fetch('http://${there}/blob')"]))));
attempt(() => new SharedWorker('/worker.js'));
attempt(() => navigator.serviceWorker.register('/worker.js'));
attempt(() => import('http://${there}/module.js'));
attempt(() => new Image().src = 'http://${there}/image');
attempt(() => open('http://${there}/popup'));
attempt(() => { const one = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${stun}' }] });
  one.createDataChannel('x'); one.createOffer().then((offer) => one.setLocalDescription(offer)); });
attempt(() => { const one = new XMLHttpRequest(); one.open('GET', 'http://${there}/sync', false); one.send(); });
attempt(() => document.getElementById('ping').click());
attempt(() => document.getElementById('save').click());
attempt(() => navigator.registerProtocolHandler('web+x', 'http://${there}/%s'));
document.getElementById('out').textContent = 'tried everything';
setTimeout(() => attempt(() => { const frame = document.createElement('iframe'); frame.name = 'f';
  document.body.append(frame); const form = document.getElementById('form'); form.target = 'f'; form.submit(); }), 100);
setTimeout(() => attempt(() => { location.href = 'http://${there}/elsewhere'; }), 300);
</script>`;
}

function worker(there: string): string {
  return `fetch('http://${there}/from-worker').catch(() => {}); new WebSocket('ws://${there}/from-worker');`;
}
