import { createPublicKey, hkdfSync, type KeyObject } from 'node:crypto';
import { keyOfSeed } from './ed25519-seed.ts';
import { type HubSeed, handleMs, listSeeds } from './hub-seeds.ts';
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
  /** Those that sealed handles which are still good. */
  readonly oldHandleSecrets: readonly Buffer[];
}

/** Returns the keys that count for us at an instant (epoch ms). */
export type HubKeysAt = (now: number) => HubKeys;

/** Returns our keys over time, from the seeds that are in a data folder now. */
export function openHubKeyring(data: string): HubKeysAt {
  const [first, ...others] = listSeeds(data);
  const eras = [eraOf(first), ...others.map(eraOf)] as const;
  return (now) => {
    const begun = eras.filter(({ from }) => from <= now);
    const { keys } = begun.at(-1) ?? eras[0];
    // What came after an old one began to seal in its place.
    const sealing = begun.filter((_, index) => {
      const next = begun[index + 1];
      return next !== undefined && now < next.from + handleMs;
    });
    return { ...keys, oldHandleSecrets: sealing.map((era) => era.keys.handleSecret) };
  };
}

/** Returns our keys at an instant (epoch ms). */
export function openHubKeys(data: string, now: number): HubKeys {
  return openHubKeyring(data)(now);
}

/** Returns the keys derived from a seed (HKDF, RFC 5869). */
export function deriveKeys({ bytes }: Pick<HubSeed, 'bytes'>): HubKeys {
  const derive = (use: string) => Buffer.from(hkdfSync('sha256', bytes, '', `sekisho partner ${use}`, 32));
  return {
    token: openKey(derive('token')),
    signature: openKey(derive('signature')),
    proof: openKey(derive('proof')),
    handleSecret: derive('handle'),
    oldHandleSecrets: [],
  };
}

function eraOf(seed: HubSeed): { readonly from: number; readonly keys: HubKeys } {
  return { from: seed.from, keys: deriveKeys(seed) };
}

function openKey(seed: Buffer): HubKey {
  const key = keyOfSeed(seed);
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  const thumbprint = thumbprintOf(jwk);
  return { key, jwk, thumbprint, kid: `k${Buffer.from(thumbprint, 'base64url').toString('hex').slice(0, 16)}` };
}
