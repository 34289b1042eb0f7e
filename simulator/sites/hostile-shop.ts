import type { ServerResponse } from 'node:http';
import { createGzip, gzipSync } from 'node:zlib';
import { htmlPage } from './page.ts';
import { redirect, type Site, send, sendNothing } from './site.ts';
import { links } from './slow-shop.ts';

const BOMB_BYTES = 200 * 2 ** 20;
const piece = Buffer.alloc(2 ** 16, '<p>never the end ');

/**
 * A site that means harm: redirects into private networks (`/go?to=URL`) and in circles, a calendar without end, more queries
 * than anybody can ask, bombs (gzip, and 200 MB of text made as it is sent), cookies that lead in circles, and a page
 * that only its robots.txt says not to ask for.
 */
export function hostileShop(): Site {
  return {
    answer: (request, response, { url }) => {
      switch (url.pathname.split('/')[1]) {
        case '':
          return send(response, htmlPage('Welcome', links(entrances)));
        case 'robots.txt':
          return send(response, 'User-agent: *\nDisallow: /trap\n', { type: 'text/plain' });
        case 'go':
          return redirect(response, url.searchParams.get('to') ?? '/');
        case 'circle':
          return redirect(response, `/circle/${Number(url.pathname.split('/')[2] ?? 0) + 1}`);
        case 'calendar':
          return calendar(response, url);
        case 'filter':
          return send(response, htmlPage(`Filter ${url.search}`, links(filters(url))));
        case 'deep':
          return send(response, htmlPage(url.pathname, `<a href="${url.pathname}/deep">deeper</a>`));
        case 'same':
          return send(response, htmlPage('Same', links(Array.from({ length: 30 }, (_, at) => `/same/${at}`))));
        case 'bomb':
          return bomb(response);
        case 'large':
          return large(response);
        case 'cookie':
          return cookie(response, request.headers.cookie);
        case 'trap':
          return send(response, htmlPage('Trap', '<p>Nobody who reads robots.txt comes here.'));
        case 'secret':
          return send(response, htmlPage('Secret', '<p>Not to keep.'), { headers: { 'x-robots-tag': 'noindex' } });
        case 'closed':
          return send(response, htmlPage('Closed', links(['/hidden'])), { headers: { 'x-robots-tag': 'nofollow' } });
        case 'hidden':
          return send(response, htmlPage('Hidden', '<p>Nobody was led here.'));
        case 'empty':
          return empty(response);
        default:
          return sendNothing(response);
      }
    },
  };
}

const entrances = [
  '/go?to=http%3A%2F%2F169.254.169.254%2F',
  '/go?to=http%3A%2F%2F10.0.0.1%2F',
  '/circle',
  '/calendar/2026/1',
  '/filter?a=0',
  '/deep',
  '/same/0',
  '/bomb',
  '/large',
  '/cookie',
  '/trap',
  '/secret',
  '/closed',
  '/empty',
  'http://169.254.169.254/latest/meta-data/',
  'http://user:password@shop.example/',
];

function calendar(response: ServerResponse, url: URL): void {
  const [year = 2026, month = 1] = url.pathname.split('/').slice(2).map(Number);
  const next = month === 12 ? `/calendar/${year + 1}/1` : `/calendar/${year}/${month + 1}`;
  const days = Array.from({ length: 28 }, (_, at) => `/calendar/${year}/${month}/${at + 1}`);
  send(response, htmlPage(url.pathname, links([next, ...days])));
}

function filters(url: URL): string[] {
  const last = Number(url.searchParams.get('a') ?? 0);
  return Array.from({ length: 40 }, (_, at) => `/filter?a=${last * 40 + at + 1}`);
}

function bomb(response: ServerResponse): void {
  const gzip = createGzip({ level: 9 });
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
  gzip.pipe(response);
  pour(gzip, response);
}

/** Compressed nothing, again and again: a body that is long on the wire only. */
function empty(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
  const nothing = Buffer.concat(Array(2_000).fill(gzipSync('')));
  pour(response, response, nothing);
}

function large(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  pour(response, response);
}

/** Writes as fast as it is taken, and holds one piece. */
function pour(into: NodeJS.WritableStream, response: ServerResponse, part = piece): void {
  let left = BOMB_BYTES;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= part.length;
      if (!into.write(part)) return;
    }
    into.end();
  };
  into.on('drain', more);
  into.on('error', () => response.destroy());
  response.on('close', () => into.end());
  more();
}

/** Lets nobody in without the cookie, and gives a new one each time. */
function cookie(response: ServerResponse, given: string | undefined): void {
  response
    .writeHead(302, { location: '/cookie', 'set-cookie': `visit=${(given ?? '').length}`, 'content-length': 0 })
    .end();
}
