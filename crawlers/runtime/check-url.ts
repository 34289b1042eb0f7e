import { isIP } from 'node:net';
import { kindOfAddress, openNetworks } from './address.ts';
import { SkipError } from './skip.ts';
import { bareHost, isAllowedPort, type Source } from './source.ts';

/** What of a source decides where a crawl may go. */
export type Bounds = Pick<Source, 'allowedHosts' | 'allowedPorts' | 'allowPrivate' | 'loopback'>;

const LONGEST_URL = 2_000;

/** Names that never lead to a site of the open net (RFC 6761, 6762, 7686, 8375, 9476; ICANN on .internal; usual ones of routers and clouds). */
const specialNames = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'lan',
  'onion',
  'alt',
  'arpa',
  'invalid',
];

/**
 * Returns the URL that a text says, when it may be asked by its looks. Throws SkipError. Where its name leads is checked
 * again when it is connected to: `openResolver`. The URL object returned is what is connected to; nothing reads the text
 * a second time.
 */
export function checkUrl(text: string, bounds: Bounds, base?: URL): URL {
  const url = readUrl(text, base);
  if (url === undefined) throw new SkipError('malformed-url', 'the text is not a URL without controls and backslashes');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new SkipError('scheme-not-allowed', 'only http and https are asked');
  }
  if (url.username !== '' || url.password !== '') {
    throw new SkipError('credentials-in-url', 'a URL with a user name or password is not asked');
  }
  url.hash = '';
  if (url.href.length > LONGEST_URL) throw new SkipError('url-too-long', `a URL has at most ${LONGEST_URL} characters`);
  checkHost(url, bounds);
  if (url.port !== '' && !isAllowedPort(Number(url.port), bounds.allowedPorts)) {
    throw new SkipError('port-not-allowed', 'only ports 80, 443 and those of the source are asked');
  }
  return url;
}

/** Throws SkipError when an address must not be connected to. */
export function checkAddress(address: string, bounds: Bounds): void {
  const kind = kindOfAddress(address);
  if (bounds.loopback && kind !== 'loopback') {
    throw new SkipError('not-loopback', 'a loopback source is connected to on this machine only');
  }
  // No test needs a metadata service, and it gives away the machine.
  if (kind === undefined || (kind !== 'metadata' && permits(bounds.allowPrivate, address))) return;
  throw new SkipError(`${kind}-address`, `the address is ${kind}: only the open net is connected to`);
}

/**
 * Returns the URL that a text says, or undefined. Blanks around are the page's layout; a control or a backslash inside is read
 * differently by different programs, and such a text says nothing.
 */
export function readUrl(text: string, base?: URL): URL | undefined {
  const trimmed = trimBlanks(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const malformed = /[\u0000-\u001f\u007f\\]/.test(trimmed) || !URL.canParse(trimmed, base?.href);
  return malformed ? undefined : new URL(trimmed, base);
}

/** Blanks as HTML has them (WHATWG Infra, ASCII whitespace). No regular expression: one for the end takes the square of a run's length. */
function trimBlanks(text: string): string {
  const isBlank = (at: number) => '\t\n\f\r '.includes(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

function checkHost(url: URL, bounds: Bounds): void {
  const host = bareHost(url);
  if (isIP(host) !== 0) checkAddress(host, bounds);
  else if (isSpecial(host) && !bounds.allowPrivate.includes(host)) {
    throw new SkipError('special-name', 'the name is not one of the open net');
  }
  if (!bounds.allowedHosts.includes(host)) {
    throw new SkipError('host-not-allowed', 'the host is not one of the source');
  }
}

function isSpecial(host: string): boolean {
  const labels = host.replace(/\.+$/, '').split('.');
  return labels.length === 1 || specialNames.includes(labels.at(-1) ?? '');
}

/** One address is permitted by itself or its network; names in the list permit the name alone. */
function permits(allowPrivate: readonly string[], address: string): boolean {
  if (allowPrivate.length === 0) return false;
  return openNetworks(allowPrivate.filter((one) => isIP(one.split('/')[0] ?? '') !== 0))(address);
}
