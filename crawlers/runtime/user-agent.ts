/** What sites call us by in robots.txt (RFC 9309, 2.2.1). */
export const product = 'sekisho';

/** Returns the user agent of a source's requests: product, version, and where to reach us (RFC 9110, 10.1.5). */
export function userAgentOf(contact: string): string {
  return `${product}/1.0 (+${contact.replace(/[^\x21-\x7e]|[()\\]/g, '')})`;
}
