import { createServer } from 'node:net';
import { HubError } from '../src/errors.ts';

/** Returns the wanted loopback port, or the next free one after it; `taken` holds those already promised to others. */
export async function findPort(
  wanted: number,
  taken: ReadonlySet<number> = new Set(),
  host = '127.0.0.1',
): Promise<number> {
  for (let port = wanted; port < Math.min(wanted + 100, 65_536); port++) {
    if (!taken.has(port) && (await isFree(port, host))) return port;
  }
  throw new HubError('PROCESS_FAILED', `no free port between ${wanted} and ${wanted + 99}; name another with --port`);
}

/** Returns a loopback port that the system picks. */
export function anyPort(host = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, host, () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}

/** True when nothing listens on the port. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
