import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brokenShop } from './broken-shop.ts';
import { type Article, articlesOf, type Offer, offersOf } from './catalogue.ts';
import { hostileShop } from './hostile-shop.ts';
import { noticeSite } from './notice-site.ts';
import { plainShop } from './plain-shop.ts';
import { scriptShop } from './script-shop.ts';
import type { Site } from './site.ts';
import { slowShop } from './slow-shop.ts';
import { staticShop } from './static-shop.ts';

export type SiteName = 'static' | 'script' | 'plain' | 'slow' | 'broken' | 'hostile' | 'notice';

/** A request as the site saw it; times in ms of one steady clock. */
export interface Seen {
  readonly at: number;
  /** When its response had been sent or given up; undefined while it is under way. */
  endedAt: number | undefined;
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** A site that is being served. */
export interface Served {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly port: number;
  /** Every request, in the order they came. */
  readonly log: Seen[];
  /** Connections ever opened, also those over which nothing was asked. */
  readonly connections: () => number;
}

export interface Sites {
  readonly sites: Readonly<Record<SiteName, Served>>;
  /** What the shops offer, by site. */
  readonly offers: Readonly<Record<'static' | 'script' | 'plain', readonly Offer[]>>;
  readonly articles: readonly Article[];
  readonly close: () => Promise<void>;
}

export interface SitesOptions {
  readonly seed: string;
  /** Products of each shop, and articles of the notice site. */
  readonly size?: number;
  /** A loopback address to serve at. */
  readonly host?: string;
}

/** Serves shops and notice sites on loopback ports of their own; the same seed gives the same pages. */
export async function serveSites({ seed, size = 25, host = '127.0.0.1' }: SitesOptions): Promise<Sites> {
  const offers = {
    static: offersOf(seed, 'static', size),
    script: offersOf(seed, 'script', size),
    plain: offersOf(seed, 'plain', size),
  };
  const articles = articlesOf(seed, size);
  const opened: Opened[] = [];
  const open = async (site: Site): Promise<Served> => {
    const one = await serve(site, host);
    opened.push(one);
    return one;
  };
  const sites = {
    static: await open(staticShop(offers.static)),
    script: await open(scriptShop(offers.script)),
    plain: await open(plainShop(offers.plain)),
    slow: await open(slowShop()),
    broken: await open(brokenShop()),
    hostile: await open(hostileShop()),
    notice: await open(noticeSite(articles)),
  };
  const close = async () => {
    await Promise.all(opened.map(({ server }) => stop(server)));
  };
  return { sites, offers, articles, close };
}

/** Serves one site of a test's own on loopback. */
export async function serveSite(
  site: Site,
  host = '127.0.0.1',
): Promise<Served & { readonly close: () => Promise<void> }> {
  const opened = await serve(site, host);
  return { ...opened, close: () => stop(opened.server) };
}

type Opened = Served & { readonly server: Server };

async function serve(site: Site, host: string): Promise<Opened> {
  const log: Seen[] = [];
  let connections = 0;
  let origin = '';
  const server = createServer((request, response) => {
    const { method = '', url = '/', headers } = request;
    const seen: Seen = { at: performance.now(), endedAt: undefined, method, path: url, headers };
    log.push(seen);
    response.on('close', () => {
      seen.endedAt = performance.now();
    });
    site.answer(request, response, { origin, url: new URL(url, origin) });
  });
  server.on('connection', () => {
    connections += 1;
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  origin = `http://${host}:${port}`;
  return { server, origin, port, log, connections: () => connections };
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
