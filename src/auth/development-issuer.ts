import { createHmac, createPublicKey, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { createLocalJWKSet, SignJWT } from 'jose';
import { DeniedError } from '../errors.ts';
import { developmentIssuer } from './claims.ts';
import { keyOfSeed, readSeed } from './ed25519-seed.ts';
import { defaultClaims, type TrustedIssuer } from './issuers.ts';

/** What a token of the development issuer is to say. */
export interface Wanted {
  readonly subject: string;
  readonly role: string;
  readonly purpose: string;
  readonly office?: string | undefined;
  readonly ttlSeconds: number;
}

export interface DevelopmentIssuer {
  /** How a hub on the same data folder trusts it. */
  readonly trusted: TrustedIssuer;
  /** Keys the sign-in codes of `session.ts`. */
  readonly signInSecret: Buffer;
  /** Returns an access token, valid from now (epoch ms). */
  readonly issue: (wanted: Wanted, now: number) => Promise<string>;
}

const audience = 'sekisho';
const kid = 'development';

/**
 * Returns the issuer that stands in for an identity provider on a developer's machine. Its Ed25519 key is made once in
 * `<data>/keys/`, readable by its owner alone: whoever can read it may be anybody.
 * Throws DeniedError FORBIDDEN in production, where it neither issues nor is trusted.
 */
export function openDevelopmentIssuer(data: string, production: boolean): DevelopmentIssuer {
  if (production) {
    throw new DeniedError(
      'FORBIDDEN',
      'The development issuer does not work with NODE_ENV=production. Name the real issuers in SEKISHO_ISSUERS.',
    );
  }
  const seed = readSeed(join(data, 'keys', 'development-issuer.key'));
  const key = keyOfSeed(seed);
  return {
    trusted: trust(key),
    signInSecret: createHmac('sha256', seed).update('sekisho sign-in code').digest(),
    issue: (wanted, now) => sign(key, wanted, now),
  };
}

function trust(key: KeyObject): TrustedIssuer {
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  const keys = createLocalJWKSet({ keys: [{ ...jwk, kty: 'OKP', kid, alg: 'EdDSA', use: 'sig' }] });
  return { issuer: developmentIssuer, audience, agency: 'customs', algorithms: ['EdDSA'], claims: defaultClaims, keys };
}

function sign(key: KeyObject, { subject, role, purpose, office, ttlSeconds }: Wanted, now: number): Promise<string> {
  const seconds = Math.floor(now / 1_000);
  const claims = { [defaultClaims.roles]: [role], [defaultClaims.purpose]: purpose };
  return new SignJWT(office === undefined ? claims : { ...claims, [defaultClaims.office]: office })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .setIssuer(developmentIssuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + ttlSeconds)
    .sign(key);
}
