import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePage } from '../../../crawlers/runtime/warc.ts';
import type { Served } from '../../../simulator/sites/serve.ts';
import { partsOf, runCrawl, sourceOf } from './run.ts';

/** Bytes that answer every request, sent as they are. */
let answer = Buffer.alloc(0);
let server: Server;
let site: Served;
const sockets = new Set<Socket>();

beforeAll(async () => {
  server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  site = { origin: `http://127.0.0.1:${port}`, port, log: [], connections: () => 0 };
});
afterAll(() => {
  server.close();
  for (const socket of sockets) socket.destroy();
});

const bytes = fc.uint8Array({ maxLength: 300 }).map((list) => Buffer.from(list));
const text = fc.string({ maxLength: 40, unit: 'binary' }).map((one) => one.replace(/[\r\n]/g, ''));
const header = fc.tuple(
  fc.constantFrom(
    'Content-Type',
    'Content-Encoding',
    'Content-Length',
    'Transfer-Encoding',
    'Location',
    'Retry-After',
    'ETag',
    'X-Robots-Tag',
    'Set-Cookie',
    'Connection',
    'X-Odd',
  ),
  fc.oneof(
    text,
    fc.constantFrom(
      'text/html; charset=utf-16',
      'gzip',
      'br',
      'zstd',
      'deflate',
      'chunked',
      '5',
      '-1',
      '99999999999',
      'upgrade',
    ),
    fc.constantFrom(
      '/',
      '//x',
      '/a\\b',
      'http://[',
      'http://127.0.0.1/',
      '?'.repeat(3_000),
      'none',
      'sekisho: noindex',
    ),
  ),
);
const status = fc.constantFrom(
  '200 OK',
  '200',
  '204 No',
  '301 Moved',
  '304 Same',
  '404 Gone',
  '429 Busy',
  '500 Odd',
  '101 Up',
  '999 ?',
  '20',
);
const markup = fc
  .array(
    fc.constantFrom(
      '<a href=',
      '"',
      "'",
      '>',
      '<',
      '/next',
      '//',
      '<base href=',
      '<meta name=robots content=',
      'none',
      '<!--',
      '&#0;',
      '\u0000',
      '<script>',
      '\ud800',
      '?a=1',
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(parts.join('')));

/** Responses that are nearly right, and bytes that are nothing. */
const response = fc.oneof(
  bytes,
  fc.tuple(status, fc.array(header, { maxLength: 5 }), fc.oneof(bytes, markup)).map(([line, headers, body]) => {
    const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
    return Buffer.concat([Buffer.from(`HTTP/1.1 ${line}\r\n${head}\r\n`), body]);
  }),
);

test('whatever a site answers, a crawl ends, and all that it gives can be written', { timeout: 60_000 }, async () => {
  const robots = { get: () => ({ text: '', freshUntil: Number.POSITIVE_INFINITY }), set: () => undefined };
  await fc.assert(
    fc.asyncProperty(response, async (sent) => {
      answer = sent;
      const source = sourceOf(site, { maxPages: 3, maxDepth: 2, maxBytes: 10_000 });
      const { pages, skipped, end } = await runCrawl(
        source,
        partsOf({ robots, patience: { idleMs: 300, totalMs: 600 } }),
      );
      expect(['done', 'pages', 'minutes']).toContain(end.why);
      expect(pages.length + skipped.length).toBeGreaterThan(0);
      for (const page of pages) expect(writePage(page, source).length).toBeGreaterThan(0);
      for (const { message } of skipped) expect(message).toMatch(/^[ -~]+$/);
    }),
    { numRuns: 300 },
  );
});
