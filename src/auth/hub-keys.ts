import { createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { join } from 'node:path';
import { keyOfSeed, readSeed } from './ed25519-seed.ts';
import { type PublicJwk, thumbprintOf } from './public-jwk.ts';

export interface HubKey {
  readonly key: KeyObject;
  readonly jwk: PublicJwk;
  readonly thumbprint: string;
  /** What partners know it by. */
  readonly kid: string;
}

/** What this hub signs with towards partners: one Ed25519 key a use, so that none can be taken for another. */
export interface HubKeys {
  /** Access tokens of our people. */
  readonly token: HubKey;
  /** Requests, responses and with them receipts. */
  readonly signature: HubKey;
  /** Proofs of possession. */
  readonly proof: HubKey;
  /** 32 bytes that seal handles; leaves the hub in no form. */
  readonly handleSecret: Buffer;
}

/** Returns the keys derived (HKDF, RFC 5869) from the one secret in `<data>/keys/partner-hub.key`, made once. */
export function openHubKeys(data: string): HubKeys {
  const seed = readSeed(join(data, 'keys', 'partner-hub.key'));
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', seed, '', `sekisho partner ${use}`, 32));
  return {
    token: openKey(derive('token')),
    signature: openKey(derive('signature')),
    proof: openKey(derive('proof')),
    handleSecret: derive('handle'),
  };
}

function openKey(seed: Buffer): HubKey {
  const key = keyOfSeed(seed);
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  const thumbprint = thumbprintOf(jwk);
  return { key, jwk, thumbprint, kid: `k${Buffer.from(thumbprint, 'base64url').toString('hex').slice(0, 16)}` };
}
