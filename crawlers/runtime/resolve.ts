import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type Bounds, checkAddress } from './check-url.ts';
import { SkipError } from './skip.ts';
import { bareHost } from './source.ts';

/** An answer of a name server. */
export type Address = { readonly address: string; readonly family: 4 | 6 };

/** Returns all addresses of a name, in the order to try them. */
export type Lookup = (host: string) => Promise<readonly Address[]>;

const LONGEST_MS = 10_000;
const MOST_ANSWERS = 64;

/** Asks the system's resolver. */
export const lookUpBySystem: Lookup = async (host) => {
  const found = await lookup(host, { all: true, order: 'verbatim' });
  return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
};

/**
 * Returns the addresses of a URL's host, each checked: what is connected to must be one of these, so the name is resolved
 * once. One answer that must not be connected to refuses the name whole: a name that has both is an attack or a fault.
 */
export async function resolveChecked(url: URL, bounds: Bounds, look: Lookup): Promise<readonly Address[]> {
  const host = bareHost(url);
  const version = isIP(host);
  const answers = version === 0 ? await ask(host, look) : [{ address: host, family: version === 6 ? 6 : 4 } as const];
  for (const { address } of answers) checkAddress(address, bounds);
  return answers;
}

async function ask(host: string, look: Lookup): Promise<readonly Address[]> {
  const failed = new SkipError('name-not-resolved', 'the name has no address, or none in time');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failed), LONGEST_MS);
  });
  try {
    const answers = await Promise.race([look(host), late]);
    if (answers.length === 0 || answers.length > MOST_ANSWERS) throw failed;
    return answers;
  } catch (cause) {
    if (cause === failed) throw failed;
    throw new SkipError('name-not-resolved', failed.message, { cause });
  } finally {
    clearTimeout(timer);
  }
}
