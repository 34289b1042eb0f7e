import { createPublicKey, hash, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { openRemembered } from './remembered.ts';

/** A public key as this hub takes it from partners: Ed25519 (RFC 8037) or P-256 (RFC 7518, section 6.2), nothing else. */
export interface PublicKey {
  readonly algorithm: 'EdDSA' | 'ES256';
  readonly key: KeyObject;
  /** JWK thumbprint with SHA-256, base64url (RFC 7638). */
  readonly thumbprint: string;
}

/** 32 bytes as base64url in its one canonical form. */
const coordinate = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, 'must be 32 bytes as base64url')
  .refine((text) => Buffer.from(text, 'base64url').toString('base64url') === text, 'has idle bits that are not zero');

/** The members that make the key. Strict: a private part, a certificate or a place to fetch from is refused, not overlooked. */
export const ed25519Shape = z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: coordinate });
export const p256Shape = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
});

export type PublicJwk = z.infer<typeof ed25519Shape> | z.infer<typeof p256Shape>;

/** Keys by their text: to read one costs as much as to verify with it, and a partner proves with the same one again and again. */
const remembered = openRemembered<string, PublicKey>(1_000);

/** Returns the key of a JWK; undefined when its point is not on the curve. */
export function importPublicKey(jwk: PublicJwk): PublicKey | undefined {
  const text = textOf(jwk);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  try {
    const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
    const opened: PublicKey = { algorithm: jwk.kty === 'OKP' ? 'EdDSA' : 'ES256', key, thumbprint: thumbprintOf(jwk) };
    remembered.set(text, opened);
    return opened;
  } catch {
    return undefined;
  }
}

/** Returns the thumbprint: SHA-256 over the required members in the order of their names (RFC 7638, section 3). */
export function thumbprintOf(jwk: PublicJwk): string {
  return hash('sha256', textOf(jwk), 'base64url');
}

function textOf(jwk: PublicJwk): string {
  const { crv, kty, x } = jwk;
  return JSON.stringify('y' in jwk ? { crv, kty, x, y: jwk.y } : { crv, kty, x });
}
