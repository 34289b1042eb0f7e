import type { ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { htmlPage } from './page.ts';
import { type Site, send, sendNothing } from './site.ts';
import { links } from './slow-shop.ts';

const page = htmlPage('Broken', `<p>${'An ordinary page. '.repeat(200)}`);

/** Each path is broken in its own way; those of the second half are right, if unusual. */
const pages: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/too-short': (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': 5_000 }).write('<html>short');
    response.socket?.end();
  },
  '/cut-gzip': (response) =>
    send(response, gzipSync(page).subarray(0, 60), { headers: { 'content-encoding': 'gzip' } }),
  '/no-gzip': (response) => send(response, page, { headers: { 'content-encoding': 'gzip' } }),
  '/odd-coding': (response) => send(response, page, { headers: { 'content-encoding': 'rot13' } }),
  '/error': (response) => send(response, page, { status: 500 }),
  '/picture': (response) => send(response, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
  '/nowhere': (response) => response.writeHead(302).end(),
  '/many-headers': (response) => send(response, page, { headers: { 'x-filler': 'x'.repeat(40_000) } }),
  '/no-http': (response) => response.socket?.end('SSH-2.0-OpenSSH_9.7\r\n'),
  '/wrong-charset': (response) =>
    send(response, htmlPage('Wrong', '<p>中文, é'), { type: 'text/html; charset=utf-16' }),
  '/shift-jis': (response) => {
    send(response, Buffer.from('<html><p>\x93\xfa\x96\x7b', 'latin1'), { type: 'text/html; charset=Shift_JIS' });
  },
  '/wrong-type': (response) => send(response, page.replace('Broken', 'Wrong type'), { type: 'image/png' }),
  '/brotli': (response) => {
    send(response, brotliCompressSync(htmlPage('Brotli', '<p>b')), { headers: { 'content-encoding': 'br' } });
  },
  '/zstd': (response) => {
    send(response, zstdCompressSync(htmlPage('Zstandard', '<p>z')), { headers: { 'content-encoding': 'zstd' } });
  },
  '/gzip': (response) => send(response, gzipSync(page), { headers: { 'content-encoding': 'gzip' } }),
};

/** A site with nearly every fault that HTTP lets a server have. Its robots.txt is a 404. */
export function brokenShop(): Site {
  return {
    answer: (_request, response, { url }) => {
      const answer = Object.hasOwn(pages, url.pathname) ? pages[url.pathname] : undefined;
      if (url.pathname === '/') return send(response, htmlPage('Links', links(Object.keys(pages))));
      if (answer === undefined) return sendNothing(response);
      answer(response);
    },
  };
}
