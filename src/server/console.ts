import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
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
export type ServeConsole = (request: IncomingMessage, response: ServerResponse, path: string) => Promise<void>;

/** Returns what serves a folder, read anew each time; with no folder, what says so. */
export function openConsole(folder: string | undefined): ServeConsole {
  return async (request, response, path) => {
    const file = folder === undefined ? undefined : locate(folder, path);
    const content = file === undefined ? undefined : await readIfThere(file);
    if (file === undefined || content === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      response.end(folder === undefined ? 'The console is not built: npm run build makes it.\n' : 'Not found.\n');
      return;
    }
    const tag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    // Files under assets/ carry a hash in their name, so that they never change; a page is asked for again each time.
    const isFixed = path.startsWith('/assets/');
    response.setHeader('cache-control', isFixed ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('etag', tag);
    response.setHeader('content-security-policy', contentSecurityPolicy);
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': content.length,
    });
    response.end(request.method === 'HEAD' ? undefined : content);
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
