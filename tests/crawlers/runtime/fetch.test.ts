import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterEach, describe, expect, test } from 'vitest';
import type { Bounds } from '../../../crawlers/runtime/check-url.ts';
import { type FetchParts, openFetcher } from '../../../crawlers/runtime/fetch.ts';
import { openPace } from '../../../crawlers/runtime/pace.ts';
import type { Address } from '../../../crawlers/runtime/resolve.ts';
import { openClock } from './run.ts';
import { allowedHost, answerTricks, urlTricks } from './ssrf-corpus.ts';

/** Where the test's own site is: permitted, while the rest of loopback is not. */
const home = '127.0.0.9';
const fixtures = join(import.meta.dirname, '..', '..', 'fixtures', 'crawlers');
const certificate = readFileSync(join(fixtures, 'site.pem'), 'utf8');
const limits = { maxBytes: 100_000, overflow: 'refuse' } as const;

let servers: Server[] = [];
afterEach(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  servers = [];
});

async function serve(answer: RequestListener, host = home): Promise<number> {
  return listen(createPlain(answer), host);
}

async function serveSecure(answer: RequestListener): Promise<number> {
  const key = readFileSync(join(fixtures, 'site.key'), 'utf8');
  return listen(createSecure({ key, cert: certificate }, answer), home);
}

async function listen(server: Server, host: string): Promise<number> {
  servers.push(server);
  server.listen(0, host);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

function open(port: number, given: Partial<FetchParts> = {}, bounds: Partial<Bounds> = {}) {
  const clock = openClock();
  return openFetcher({
    bounds: {
      allowedHosts: [allowedHost, home],
      allowedPorts: [port],
      allowPrivate: [home],
      loopback: false,
      ...bounds,
    },
    userAgent: 'sekisho/1.0 (+test)',
    paceMs: 1_000,
    pace: openPace(clock.now),
    clock,
    lookup: async () => [{ address: home, family: 4 }],
    patience: { idleMs: 2_000, totalMs: 5_000 },
    signal: new AbortController().signal,
    deadline: Number.POSITIVE_INFINITY,
    ...given,
  });
}

describe('what is connected to', () => {
  test('is the address that was checked, under the name that was asked', async () => {
    const hosts: (string | undefined)[] = [];
    const port = await serve((request, response) => {
      hosts.push(request.headers.host);
      response.end('page');
    });
    const fetched = await open(port).fetch(new URL(`http://${allowedHost}:${port}/`), { limits });
    expect(fetched).toMatchObject({ status: 200, address: home });
    expect(hosts).toEqual([`${allowedHost}:${port}`]);
  });

  test('is an IPv6 address where the URL says one', async ({ skip }) => {
    const hosts: (string | undefined)[] = [];
    const answer: RequestListener = (request, response) => {
      hosts.push(request.headers.host);
      response.end('page');
    };
    const port = await serve(answer, '::1').catch(() => skip('this machine has no IPv6'));
    const bounds = { allowedHosts: ['::1'], allowPrivate: ['::1'] };
    const fetched = await open(port, {}, bounds).fetch(new URL(`http://[::1]:${port}/`), { limits });
    expect(fetched).toMatchObject({ status: 200, address: '::1' });
    expect(hosts).toEqual([`[::1]:${port}`]);
  });

  test('is the next of several addresses where the first does not answer', async () => {
    const port = await serve((_, response) => response.end('page'));
    const lookup = async (): Promise<Address[]> => [
      { address: '127.0.0.8', family: 4 },
      { address: home, family: 4 },
    ];
    const fetcher = open(port, { lookup }, { allowPrivate: ['127.0.0.8/31'] });
    expect(await fetcher.fetch(new URL(`http://${allowedHost}:${port}/`), { limits })).toMatchObject({ address: home });
  });

  test('is resolved once a request: a second answer that differs is never connected to', async () => {
    const reached: string[] = [];
    const port = await serve((_, response) => response.end('public'));
    const inside = createPlain((request, response) => {
      reached.push(request.url ?? '');
      response.end('inside');
    });
    servers.push(inside);
    inside.listen(port, '127.0.0.1');
    await once(inside, 'listening');
    const answers: Address[] = [
      { address: home, family: 4 },
      { address: '127.0.0.1', family: 4 },
    ];
    let asked = 0;
    const fetcher = open(port, { lookup: async () => answers.slice(asked++, asked) });
    const url = new URL(`http://${allowedHost}:${port}/`);
    expect(Buffer.from((await fetcher.fetch(url, { limits })).body).toString()).toBe('public');
    expect(asked).toBe(1);
    await expect(fetcher.fetch(url, { limits })).rejects.toMatchObject({ reason: 'loopback-address' });
    expect(asked).toBe(2);
    expect(reached).toEqual([]);
  });

  test('is resolved again after a redirect to the same name', async () => {
    const port = await serve((_, response) => response.writeHead(302, { location: '/next' }).end());
    const answers: Address[][] = [[{ address: home, family: 4 }], [{ address: '10.0.0.1', family: 4 }]];
    const fetcher = open(port, { lookup: async () => answers.shift() ?? [] });
    const asked = fetcher.fetch(new URL(`http://${allowedHost}:${port}/`), { limits });
    await expect(asked).rejects.toMatchObject({ reason: 'private-address' });
  });

  test.each(answerTricks)('is nothing when the name leads to %s', async (_, answers, reason) => {
    const asked = open(80, { lookup: async () => answers }).fetch(new URL(`http://${allowedHost}/`), { limits });
    await expect(asked).rejects.toMatchObject({ reason });
  });
});

describe('a redirect', () => {
  test.each(Object.entries(urlTricks))('to where one must not go is refused: %s', async (_, tricks) => {
    let place = '';
    const port = await serve((_, response) => response.writeHead(302, { location: place }).end());
    const found: (readonly [string, unknown])[] = [];
    const sent = tricks.filter(([text]) => isSendable(text));
    for (const [text] of sent) {
      place = Buffer.from(text).toString('latin1');
      const asked = open(port).fetch(new URL(`http://${home}:${port}/`), { limits });
      found.push([text, await asked.then(() => 'fetched').catch((cause) => cause.reason)]);
    }
    // Texts that are no URL by themselves are paths of this site, and it leads on for ever.
    const paths = ['', '//127.0.0.1/', 'http:127.0.0.1/', 'http:/127.0.0.1/'];
    const wrong = found.filter(([text, reason], at) => !paths.includes(text) && reason !== sent[at]?.[1]);
    expect(wrong).toEqual([]);
    const strange = found.filter(
      ([text, reason]) => paths.includes(text) && !/redirects|loopback/.test(String(reason)),
    );
    expect(strange).toEqual([]);
  });

  test('is followed five times and no more, and tells the way', async () => {
    const port = await serve((request, response) => {
      const left = Number(new URL(request.url ?? '', 'http://x').searchParams.get('left'));
      if (left === 0) response.end('arrived');
      else response.writeHead(307, { location: `/?left=${left - 1}` }).end();
    });
    const at = (left: number) => new URL(`http://${home}:${port}/?left=${left}`);
    const fetched = await open(port).fetch(at(5), { limits });
    expect(fetched.redirects).toEqual([5, 4, 3, 2, 1].map((left) => at(left).href));
    expect(fetched.url.href).toBe(at(0).href);
    await expect(open(port).fetch(at(6), { limits })).rejects.toMatchObject({ reason: 'too-many-redirects' });
  });

  test('is asked for as the first URL is, each time', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/next') response.end('arrived');
      else response.writeHead(302, { location: '/next' }).end();
    });
    const asked: string[] = [];
    const permit = async (url: URL) => void asked.push(url.pathname);
    await open(port).fetch(new URL(`http://${home}:${port}/`), { limits, permit });
    expect(asked).toEqual(['/', '/next']);
  });
});

describe('TLS', () => {
  const secure = (port: number, given: Partial<FetchParts>, host = allowedHost) =>
    open(port, given, { allowedHosts: [host] }).fetch(new URL(`https://${host}:${port}/`), { limits });

  test('is checked by the name in the URL, though an address is connected to', async () => {
    const names: unknown[] = [];
    const port = await serveSecure((request, response) => {
      names.push((request.socket as TLSSocket).servername);
      response.end('page');
    });
    expect(await secure(port, { ca: certificate })).toMatchObject({ status: 200, address: home });
    expect(names).toEqual([allowedHost]);
  });

  test('fails for another name, and for a certificate that nobody vouches for', async () => {
    const port = await serveSecure((_, response) => response.end('page'));
    const other = secure(port, { ca: certificate }, 'other.example');
    await expect(other).rejects.toMatchObject({ reason: 'tls-failed' });
    await expect(secure(port, {})).rejects.toMatchObject({ reason: 'tls-failed' });
  });

  test('is not left again by a redirect', async () => {
    const port = await serveSecure((_, response) =>
      response.writeHead(301, { location: `http://${allowedHost}/` }).end(),
    );
    await expect(secure(port, { ca: certificate })).rejects.toMatchObject({ reason: 'redirect-downgrade' });
  });
});

describe('the pause after a request', () => {
  const waitsOf = async (answer: RequestListener, slowDownMs = 0) => {
    const port = await serve(answer);
    const clock = openClock();
    const fetcher = open(port, { clock, pace: openPace(clock.now) });
    fetcher.slowDown(home, slowDownMs);
    const url = new URL(`http://${home}:${port}/`);
    for (let time = 0; time < 3; time += 1) await fetcher.fetch(url, { limits }).catch(() => undefined);
    return clock.waits;
  };

  test('is the pace of the source', async () => {
    expect(await waitsOf((_, response) => response.end('page'))).toEqual([1_000, 1_000]);
  });

  test('is as long as robots.txt asks', async () => {
    expect(await waitsOf((_, response) => response.end('page'), 7_000)).toEqual([7_000, 7_000]);
  });

  test('doubles while the site is busy, and is as long as it asks', async () => {
    const busy: RequestListener = (_, response) => response.writeHead(503).end();
    expect(await waitsOf(busy)).toEqual([2_000, 4_000]);
    const asking: RequestListener = (_, response) => response.writeHead(429, { 'retry-after': '120' }).end();
    expect(await waitsOf(asking)).toEqual([120_000, 120_000]);
  });

  test('doubles while the site cannot be reached', async () => {
    expect(await waitsOf((request) => request.socket.destroy())).toEqual([2_000, 4_000]);
  });
});

test('a body that must not be longer is cut where its beginning will do', async () => {
  const port = await serve((_, response) => response.end('x'.repeat(5_000)));
  const url = new URL(`http://${home}:${port}/`);
  const fetched = await open(port).fetch(url, { limits: { maxBytes: 1_000, overflow: 'cut' } });
  expect(fetched.body).toHaveLength(1_000);
  const refused = open(port).fetch(url, { limits: { maxBytes: 1_000, overflow: 'refuse' } });
  await expect(refused).rejects.toMatchObject({ reason: 'body-too-large' });
});

/** True for text that a header can carry: node:http sends no controls. */
function isSendable(text: string): boolean {
  return [...text].every((one) => one >= ' ' && one !== '\u007f');
}
