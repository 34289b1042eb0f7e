import { type KeyObject, sign as signBytes, verify as verifyBytes } from 'node:crypto';
import type { PublicKey } from './public-jwk.ts';

/**
 * A compact JWS (RFC 7515, section 3.1) by Ed25519 or ES256, at once and without the thread pool that jose's WebCrypto goes
 * through: for proofs, of which one is made and one verified with every call. Header and form are the caller's to check.
 */

/** Returns the signed text of a header and a payload, by an Ed25519 key. */
export function signCompact(header: object, payload: object, key: KeyObject): string {
  const input = `${encode(header)}.${encode(payload)}`;
  return `${input}.${signBytes(null, Buffer.from(input), key).toString('base64url')}`;
}

/** Returns the bytes of the payload when the signature is right by the key and its algorithm. Expects canonical base64url: `isCompact`. */
export function verifyCompact(token: string, { key, algorithm }: PublicKey): Buffer | undefined {
  const end = token.lastIndexOf('.');
  const signature = Buffer.from(token.slice(end + 1), 'base64url');
  // Both algorithms have 64 bytes; the platform would take others for ES256.
  if (signature.length !== 64) return undefined;
  const input = Buffer.from(token.slice(0, end));
  const isRight =
    algorithm === 'EdDSA'
      ? verifyBytes(null, input, key, signature)
      : verifyBytes('sha256', input, { key, dsaEncoding: 'ieee-p1363' }, signature);
  return isRight ? Buffer.from(token.slice(token.indexOf('.') + 1, end), 'base64url') : undefined;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
