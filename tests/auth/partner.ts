import { generateKeyPairSync, hash, type KeyObject, sign as signRaw } from 'node:crypto';
import { openDatedKey } from '../../src/auth/dated-key.ts';
import type { PartnerIssuer } from '../../src/auth/partner-token.ts';
import { importPublicKey, type PublicJwk } from '../../src/auth/public-jwk.ts';
import type { ReplayStore } from '../../src/auth/replay.ts';
import { now, seconds } from './tokens.ts';

type Curve = 'Ed25519' | 'P-256';

export interface TestKey {
  readonly privateKey: KeyObject;
  readonly jwk: PublicJwk;
  readonly thumbprint: string;
  readonly alg: 'EdDSA' | 'ES256';
}

/** Returns a new key pair. */
export function makeKey(curve: Curve = 'Ed25519'): TestKey {
  const { privateKey, publicKey } =
    curve === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = publicKey.export({ format: 'jwk' }) as PublicJwk;
  const opened = importPublicKey(jwk);
  if (opened === undefined) throw new Error('a key just made is none');
  return { privateKey, jwk, thumbprint: opened.thumbprint, alg: opened.algorithm };
}

/** Returns a compact JWS put together by hand, so that it can be wrong in any way that a library would not allow. */
export function forge(
  header: object | string,
  payload: object | string,
  key: TestKey | ((input: Buffer) => Buffer),
): string {
  const part = (value: object | string) =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
  const input = `${part(header)}.${part(payload)}`;
  const bytes = Buffer.from(input);
  const signature = typeof key === 'function' ? key(bytes) : signBy(key, bytes);
  return `${input}.${signature.toString('base64url')}`;
}

function signBy({ privateKey, alg }: TestKey, bytes: Buffer): Buffer {
  return alg === 'EdDSA'
    ? signRaw(null, bytes, privateKey)
    : signRaw('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' });
}

export const audience = 'https://hub.jp.example';
export const url = 'https://hub.jp.example/partner/graphql';

export const proofKey = makeKey();
export const tokenKey = makeKey();

/** Claims of a token that is right in everything. */
export const goodToken = {
  iss: 'https://id.nz.example',
  sub: 'officer-7',
  aud: audience,
  iat: seconds - 10,
  exp: seconds + 290,
  jti: 'token-1',
  client_id: 'nz-hub',
  purpose: 'smuggling',
  instrument: 'cmaa-jp-nz',
  cnf: { jkt: proofKey.thumbprint },
};
export const goodTokenHeader = { alg: 'EdDSA', typ: 'at+jwt', kid: 'one' };

/** Returns a partner's issuer with one key that counts for a year around the frozen instant. */
export function issuerOf(key: TestKey, changed: Partial<PartnerIssuer> = {}): PartnerIssuer {
  const opened = openDatedKey({
    ...key.jwk,
    kid: 'one',
    notBefore: '2026-06-01T00:00:00Z',
    notAfter: '2027-06-01T00:00:00Z',
  } as Parameters<typeof openDatedKey>[0]);
  return { partner: 'nz-customs', issuer: goodToken.iss, keys: opened === undefined ? [] : [opened], ...changed };
}

export const goodAccess = forge(goodTokenHeader, goodToken, tokenKey);
export const goodProof = {
  jti: 'proof-1',
  htm: 'POST',
  htu: url,
  iat: seconds,
  ath: hash('sha256', goodAccess, 'base64url'),
};
export const goodProofHeader = { typ: 'dpop+jwt', alg: 'EdDSA', jwk: proofKey.jwk };

/** Keeps used names in memory, in the store's own terms. */
export function openMemoryReplay(): ReplayStore & { readonly size: () => number } {
  const used = new Set<string>();
  return {
    size: () => used.size,
    claimOnce: async (name) => {
      if (used.has(name)) return false;
      used.add(name);
      return true;
    },
  };
}

export { now, seconds };
