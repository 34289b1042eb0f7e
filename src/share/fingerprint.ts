import type { WrittenKey } from '../auth/dated-key.ts';
import { thumbprintOf } from '../auth/public-jwk.ts';

/**
 * Returns what two people compare a key by over another way, such as the telephone: its JWK thumbprint (SHA-256, RFC 7638)
 * as sixteen groups of four hex digits.
 */
export function fingerprintOf({ kid: _, notBefore: __, notAfter: ___, ...jwk }: WrittenKey): string {
  const hex = Buffer.from(thumbprintOf(jwk), 'base64url').toString('hex');
  return hex.match(/.{4}/g)?.join(' ') ?? '';
}
