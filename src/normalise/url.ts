/** Parameters that say how a reader came, never what the page is. */
const TRACKING =
  /^(?:utm_.*|gclid|gclsrc|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mc_cid|mc_eid|_ga|_gl|_hs\w*|spm|scm|ref_?|ref_src|cm_mmc|wt_mc|awc|irclickid|zanpid)$/i;
const LONGEST = 480;

/**
 * Returns a page's canonical address: https, lower-case host, no credentials, default port,
 * fragment or tracking parameters, the others in their order (RFC 3986, 6.2.2). Undefined for anything but http and https,
 * hosts without a dot, and addresses over 480 characters. `base` resolves relative ones.
 */
export function normaliseUrl(raw: string, base?: string): string | undefined {
  const text = raw.trim();
  if (text === '' || text.length > 4 * LONGEST || !URL.canParse(text, base)) return undefined;
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
