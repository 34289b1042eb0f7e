import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { defaultClaims, type TrustedIssuer } from '../../src/auth/issuers.ts';

/** The instant at which the tests of this folder stand still. */
export const now = Date.parse('2026-11-23T12:00:00Z');
export const seconds = now / 1_000;

export const goodClaims = {
  iss: 'https://id.example',
  aud: 'hub',
  sub: 'a.tanaka',
  iat: seconds - 10,
  exp: seconds + 600,
  roles: ['analyst'],
  purpose: 'cargo-targeting',
};

/** Returns an issuer with a new Ed25519 key, and what signs for it. */
export async function makeIssuer(alg: 'EdDSA' | 'ES256' = 'EdDSA') {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg, use: 'sig' };
  const trusted: TrustedIssuer = {
    issuer: goodClaims.iss,
    audience: goodClaims.aud,
    agency: 'customs',
    algorithms: ['EdDSA', 'ES256'],
    claims: defaultClaims,
    keys: createLocalJWKSet({ keys: [jwk] }),
  };
  const sign = (claims: object = {}, header: object = {}) =>
    new SignJWT({ ...goodClaims, ...claims })
      .setProtectedHeader({ alg, typ: 'at+jwt', kid: 'one', ...header })
      .sign(privateKey);
  return { trusted, sign, jwk };
}
