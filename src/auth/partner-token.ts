import { type KeyObject, randomUUID } from 'node:crypto';
import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { type DatedKey, findKey } from './dated-key.ts';
import { readJwsHeader } from './jws-header.ts';
import type { PartnerClaims } from './partner-claims.ts';
import { recallClaims, rememberClaims } from './partner-token-memory.ts';
import { TokenError } from './token-error.ts';
import { readIssuer, TOKEN_SKEW_SECONDS, tokenProblemOf } from './verify.ts';

/** A partner's issuer of access tokens, as enrolled by hand. */
export interface PartnerIssuer {
  /** The partner's id in our registry: what the token says of itself is not asked. */
  readonly partner: string;
  /** As in the claim `iss`. */
  readonly issuer: string;
  readonly keys: readonly DatedKey[];
}

/** What our own issuer is to say to a partner. */
export interface PartnerWanted {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  readonly client: string;
  readonly purpose: string;
  readonly instrument: string;
  readonly thumbprint: string;
}

const maxLength = 8_192;
/** From `iat` to `exp`. */
export const maxLifetimeSeconds = 300;

const text = z.string().min(1).max(200);
const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const claimsShape = z.object({
  sub: text,
  aud: z.union([text, z.tuple([text]).transform(([only]) => only)]),
  jti: z.string().min(1).max(128),
  client_id: text,
  purpose: name,
  instrument: name,
  cnf: z.object({ jkt: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  iat: z.number(),
  exp: z.number(),
});

/**
 * Returns the claims of a partner's access token at an instant (RFC 9068 profile): typ `at+jwt`, EdDSA or ES256 as the
 * enrolled key says, chosen by `kid` among the keys that count then, one audience, five minutes at most, 60 s of skew.
 * Keys that the token brings along are not looked at. Throws TokenError.
 */
export async function verifyPartnerToken(
  token: string,
  {
    issuers,
    audience,
    at,
  }: { readonly issuers: readonly PartnerIssuer[]; readonly audience: string; readonly at: number },
): Promise<PartnerClaims> {
  if (token.length > maxLength) throw new TokenError('too-large');
  const said = readIssuer(token);
  const [issuer, ...others] = issuers.filter((each) => each.issuer === said);
  if (issuer === undefined || others.length > 0) throw new TokenError('issuer');
  const key = chooseKey(token, issuer, at);
  const known = recallClaims(key, token, { audience, partner: issuer.partner, at });
  if (known !== undefined) return known;
  const payload = await verifySigned(token, { key, issuer: issuer.issuer, audience, at });
  const claims = claimsShape.safeParse(payload);
  if (!claims.success) throw new TokenError('claims');
  const { sub, jti, client_id, purpose, instrument, cnf, iat, exp } = claims.data;
  if (iat > at / 1_000 + TOKEN_SKEW_SECONDS) throw new TokenError('not-yet-valid');
  if (exp <= iat || exp - iat > maxLifetimeSeconds) throw new TokenError('lifetime');
  const verified = {
    partner: issuer.partner,
    subject: sub,
    client: client_id,
    purpose,
    instrument,
    thumbprint: cnf.jkt,
    jti,
    expiresAt: exp * 1_000,
  };
  rememberClaims(key, token, { claims: verified, audience, from: Math.max(iat, payload.nbf ?? iat) });
  return verified;
}

/** Returns an access token for a partner, of five minutes from now (epoch ms), signed by our issuer's Ed25519 key. */
export function issuePartnerToken(
  { key, kid }: { readonly key: KeyObject; readonly kid: string },
  { issuer, audience, subject, client, purpose, instrument, thumbprint }: PartnerWanted,
  now: number,
): Promise<string> {
  const seconds = Math.floor(now / 1_000);
  return new SignJWT({ client_id: client, purpose, instrument, cnf: { jkt: thumbprint } })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setJti(randomUUID())
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + maxLifetimeSeconds)
    .sign(key);
}

function chooseKey(token: string, { keys }: PartnerIssuer, at: number): DatedKey {
  const header = readJwsHeader(token);
  if (header === undefined) throw new TokenError('malformed');
  if (header['crit'] !== undefined) throw new TokenError('critical');
  if (header['alg'] !== 'EdDSA' && header['alg'] !== 'ES256') throw new TokenError('algorithm');
  const kid = header['kid'];
  const key = typeof kid === 'string' ? findKey(keys, kid, at) : undefined;
  if (key === undefined) throw new TokenError('key');
  return key;
}

async function verifySigned(
  token: string,
  { key, issuer, audience, at }: { key: DatedKey; issuer: string; audience: string; at: number },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key.key, {
      issuer,
      audience,
      algorithms: [key.algorithm],
      typ: 'at+jwt',
      clockTolerance: TOKEN_SKEW_SECONDS,
      currentDate: new Date(at),
      requiredClaims: ['sub', 'exp', 'iat', 'jti'],
    });
    return payload;
  } catch (cause) {
    if (!(cause instanceof errors.JOSEError)) throw cause;
    throw new TokenError(tokenProblemOf(cause) ?? 'malformed', { cause });
  }
}
