import { createHash } from 'node:crypto';

/** Parameters that say how a reader came, never what the page is. */
const TRACKING =
  /^(?:utm_.*|gclid|gclsrc|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|_hs\w*|spm|scm|ref_?|ref_src|cm_mmc|wt_mc|awc|irclickid|zanpid)$/i;
const LONGEST = 2_000;

/**
 * Returns a page's canonical address: https, lower-case host, no credentials, default port,
 * fragment or tracking parameters, the others in their order (RFC 3986, 6.2.2). Undefined for anything but http and https,
 * hosts without a dot, and addresses over 2,000 characters. `base` resolves relative ones.
 */
export function normaliseUrl(raw: string, base?: string): string | undefined {
  const text = raw.trim();
  if (text === '' || text.length > LONGEST || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol) || !/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(url.hostname)) return undefined;
  if (url.port === '80') url.port = '';
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href.length <= LONGEST ? url.href : undefined;
}

/** Returns the host of a canonical address without "www.": the platform's name in an Account. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Longest value of a key (`Mention.keys`). */
const LONGEST_KEY = 300;

/** Returns a canonical address as a key has it: one that is too long is cut and ended by the SHA-256 of the whole. */
export function urlKey(url: string): string {
  if (url.length <= LONGEST_KEY) return url;
  const digest = createHash('sha256').update(url).digest('hex');
  return `${url.slice(0, LONGEST_KEY - digest.length - 1)}~${digest}`;
}

/** Addresses as people write them in a text; the end of a sentence is none of theirs. */
const WRITTEN = /(?:https?:\/\/|www\.)[^\s"'<>()\u3000-\u303f]{4,400}/gi;
/** Without scheme and www: under a domain of shops alone, or under others with what follows the host, for "hair.net" is goods. */
const BARE =
  /(?<![\w@./-])(?:[a-z0-9-]{1,63}\.){0,3}[a-z0-9-]{3,63}\.(?:(?:com(?:\.[a-z]{2})?|co\.[a-z]{2})(?!\.?[\w@-])(?:\/[^\s"'<>()\u3000-\u303f]{0,300})?|(?:net|org|shop|store|online|jp|cn|kr|tw|hk|de|fr|uk|eu)\/[^\s"'<>()\u3000-\u303f]{2,300})/gi;
const MOST_WRITTEN = 10;

/**
 * Returns the canonical addresses that a text quotes, each once, as keys have them. Forms are filled in in capitals: an
 * address without a small letter is one in small letters too.
 */
export function findUrls(text: string): string[] {
  const found = new Set<string>();
  const part = text.slice(0, 4_000);
  const written = [...part.matchAll(WRITTEN), ...part.replace(WRITTEN, ' ').matchAll(BARE)];
  for (const [raw] of written) {
    const plain = raw.replace(/[.,;:!?]+$/, '');
    for (const each of /\p{Ll}/u.test(plain) ? [plain] : [plain, plain.toLowerCase()]) {
      const url = normaliseUrl(/^https?:/i.test(each) ? each : `https://${each}`);
      if (url !== undefined && found.size < MOST_WRITTEN) found.add(urlKey(url));
    }
  }
  return [...found];
}
