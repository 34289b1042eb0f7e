import { hash, type KeyObject, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { signCompact, verifyCompact } from './compact-jws.ts';
import { readJwsHeader } from './jws-header.ts';
import { ed25519Shape, importPublicKey, type PublicJwk, type PublicKey, p256Shape } from './public-jwk.ts';
import type { ReplayStore } from './replay.ts';
import { TokenError } from './token-error.ts';
import { isCompact } from './verify.ts';

/** What a proof must have been made for. */
export interface Proven {
  /** Of the request, as sent: methods are compared by case (RFC 9110, section 9.1). */
  readonly method: string;
  /** The address the hub is known by, with the path of the request; query and fragment are left aside. */
  readonly url: string;
  readonly token: string;
  /** The token's claim `cnf.jkt`. */
  readonly thumbprint: string;
}

const maxLength = 4_096;
const skewSeconds = 60;
/** Longer than any instant at which the same proof could still pass. */
const replayMs = 3 * skewSeconds * 1_000;

const headerShape = z.looseObject({
  alg: z.string(),
  typ: z.string(),
  jwk: z.discriminatedUnion('crv', [ed25519Shape, p256Shape]),
});
const claimsShape = z.looseObject({
  jti: z.string().min(1).max(128),
  htm: z.string().min(1).max(16),
  htu: z.string().min(1).max(2_000),
  iat: z.number(),
  ath: z.string().min(1).max(64),
});

/**
 * Checks a proof of possession (RFC 9449, section 4.3) and uses it up. Throws TokenError `proof-…`; the store is asked
 * last, so that only a proof that is right in everything else takes room in it.
 */
export async function verifyProof(
  proof: string,
  proven: Proven,
  { replay, now }: { readonly replay: ReplayStore; readonly now: number },
): Promise<void> {
  const jti = checkProof(proof, proven, now);
  const name = hash('sha256', `${proven.thumbprint}\n${jti}`, 'base64url');
  if (!(await replay.claimOnce(`dpop:${name}`, replayMs))) throw new TokenError('proof-replayed');
}

/** Returns the `jti` of a proof that holds at an instant (epoch ms), used before or not. Throws TokenError `proof-…`. */
export function checkProof(proof: string, proven: Proven, at: number): string {
  if (proof.length > maxLength) throw new TokenError('proof-too-large');
  if (!isCompact(proof)) throw new TokenError('proof-malformed');
  const key = readKey(proof);
  const claims = readClaims(proof, key);
  if (claims.htm !== proven.method) throw new TokenError('proof-method');
  const address = plainAddress(claims.htu);
  if (address === undefined || address !== plainAddress(proven.url)) throw new TokenError('proof-address');
  if (!(Math.abs(claims.iat - at / 1_000) <= skewSeconds)) throw new TokenError('proof-time');
  if (claims.ath !== hash('sha256', proven.token, 'base64url')) throw new TokenError('proof-token');
  if (key.thumbprint !== proven.thumbprint) throw new TokenError('proof-binding');
  return claims.jti;
}

/** Returns a proof for one request, made at an instant (epoch ms), by an Ed25519 key. */
export function makeProof(
  { key, jwk }: { readonly key: KeyObject; readonly jwk: PublicJwk },
  { method, url, token }: Omit<Proven, 'thumbprint'>,
  now: number,
): string {
  const claims = {
    htm: method,
    htu: plainAddress(url) ?? url,
    ath: hash('sha256', token, 'base64url'),
    jti: randomBytes(16).toString('base64url'),
    iat: Math.floor(now / 1_000),
  };
  return signCompact({ typ: 'dpop+jwt', alg: 'EdDSA', jwk: { ...jwk } }, claims, key);
}

function readKey(proof: string): PublicKey {
  const raw = readJwsHeader(proof);
  if (raw === undefined) throw new TokenError('proof-malformed');
  if (raw['crit'] !== undefined) throw new TokenError('proof-critical');
  if (raw['typ'] !== 'dpop+jwt') throw new TokenError('proof-type');
  if (raw['alg'] !== 'EdDSA' && raw['alg'] !== 'ES256') throw new TokenError('proof-algorithm');
  const header = headerShape.safeParse(raw);
  const key = header.success ? importPublicKey(header.data.jwk) : undefined;
  if (key === undefined) throw new TokenError('proof-key');
  if (key.algorithm !== raw['alg']) throw new TokenError('proof-algorithm');
  return key;
}

function readClaims(proof: string, key: PublicKey): z.infer<typeof claimsShape> {
  const payload = verifyCompact(proof, key);
  if (payload === undefined) throw new TokenError('proof-signature');
  try {
    return claimsShape.parse(JSON.parse(payload.toString('utf8')));
  } catch (cause) {
    throw new TokenError('proof-claims', { cause });
  }
}

/**
 * Returns an address as proofs are compared by it: scheme and host in lower case, no default port, no query, no fragment.
 * Undefined for what is no plain http address; blanks and backslashes, which the URL standard would mend, are refused.
 */
function plainAddress(text: string): string | undefined {
  if (!/^https?:\/\/[^\s\\@]+$/i.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, host, pathname } = new URL(text);
  return `${protocol}//${host}${pathname}`;
}
