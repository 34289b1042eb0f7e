import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { type Exchange, send } from './exchange.ts';
import { decode } from './router.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
};

/** What the console's pages may do: load from this hub, speak to this hub, and be framed by nobody. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers with a file of the built console; every path without a file extension is one of its pages. */
export type ServeConsole = (exchange: Exchange) => Promise<void>;

/** Returns what serves a folder, read anew each time; with no folder, what says so. */
export function openConsole(folder: string | undefined): ServeConsole {
  return async (exchange) => {
    const { request, path } = exchange;
    const file = folder === undefined ? undefined : locate(folder, path);
    const content = file === undefined ? undefined : await readIfThere(file);
    if (file === undefined || content === undefined) {
      const text = folder === undefined ? 'The console is not built: npm run build makes it.\n' : 'Not found.\n';
      send(exchange, 404, text, [['content-type', 'text/plain; charset=utf-8']]);
      return;
    }
    const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    const headers = [
      // Files under assets/ carry a hash in their name and never change; a page is asked for again each time.
      ['cache-control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'],
      ['etag', tag],
      ['content-security-policy', contentSecurityPolicy],
      ['content-type', types[extname(file)] ?? 'application/octet-stream'],
    ] as const;
    if (request.headers['if-none-match'] === tag) send(exchange, 304, undefined, headers);
    else send(exchange, 200, content, headers);
  };
}

function locate(folder: string, path: string): string | undefined {
  const plain = decode(path);
  if (plain === undefined || plain.includes('\0') || plain.split('/').some((part) => part.startsWith('.'))) {
    return undefined;
  }
  const file = normalize(join(folder, extname(plain) === '' ? 'index.html' : plain));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (cause) {
    const isAbsent =
      cause instanceof Error && 'code' in cause && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(`${cause.code}`);
    if (isAbsent) return undefined;
    throw cause;
  }
}
