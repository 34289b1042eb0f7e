import { hash } from 'node:crypto';
import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { UnavailableError } from '../errors.ts';
import type { Claims } from './claims.ts';
import type { TrustedIssuer } from './issuers.ts';
import { TokenError, type TokenProblem } from './token-error.ts';

/** Returns the claims of a bearer token, at once when it was verified before. Throws TokenError, or UnavailableError when the issuer's keys cannot be fetched. */
export type Verify = (token: string) => Claims | Promise<Claims>;

const maxLength = 8_192;
const maxRemembered = 10_000;
/** How far clocks may differ. */
export const TOKEN_SKEW_SECONDS = 60;

const text = z.string().min(1).max(200);
const claimsShape = z.object({
  subject: text,
  roles: z.union([
    z.array(text).max(20),
    z
      .string()
      .max(1_000)
      .transform((list) => list.split(' ').filter(Boolean)),
  ]),
  purpose: text,
  office: text.optional(),
  legalBasis: text.optional(),
});

/**
 * Returns the check of bearer tokens against the trusted issuers (RFC 9068 profile of RFC 7519): typ `at+jwt`, pinned
 * algorithms, audience, exp, nbf and iat with 60 s of skew. A token that passed is remembered until it ends, at most
 * 10,000 of them.
 */
export function openVerifier(issuers: readonly TrustedIssuer[], now: () => number): Verify {
  const trusted = new Map(issuers.map((issuer) => [issuer.issuer, issuer]));
  const remembered = new Map<string, Claims>();
  const remember = (key: string, claims: Claims) => {
    const oldest = remembered.size < maxRemembered ? undefined : remembered.keys().next().value;
    if (oldest !== undefined) remembered.delete(oldest);
    remembered.set(key, claims);
    return claims;
  };
  return (token) => {
    if (token.length > maxLength) throw new TokenError('too-large');
    const key = hash('sha256', token, 'base64');
    const known = remembered.get(key);
    if (known === undefined || known.expiresAt <= now()) {
      remembered.delete(key);
      return verifyFresh(token, trusted, now()).then((claims) => remember(key, claims));
    }
    remembered.delete(key);
    return remember(key, known);
  };
}

async function verifyFresh(token: string, trusted: ReadonlyMap<string, TrustedIssuer>, now: number): Promise<Claims> {
  const issuer = trusted.get(readIssuer(token));
  if (issuer === undefined) throw new TokenError('issuer');
  const payload = await verifySigned(token, issuer, now);
  // jose leaves iat alone unless a greatest age is asked for.
  if ((payload.iat ?? Number.POSITIVE_INFINITY) > now / 1_000 + TOKEN_SKEW_SECONDS)
    throw new TokenError('not-yet-valid');
  const { roles, purpose, office, legalBasis } = issuer.claims;
  const claims = claimsShape.safeParse({
    subject: payload.sub,
    roles: payload[roles],
    purpose: payload[purpose],
    office: payload[office],
    legalBasis: payload[legalBasis],
  });
  if (!claims.success) throw new TokenError('claims');
  const expiresAt = (payload.exp ?? 0) * 1_000;
  return { issuer: issuer.issuer, agency: issuer.agency, ...claims.data, expiresAt };
}

/** True for three parts of base64url in its one canonical form: jose itself overlooks blanks, padding and idle bits. */
export function isCompact(token: string): boolean {
  const parts = token.split('.');
  return parts.length === 3 && parts.every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

/**
 * Returns the issuer that a token names, empty when none. Read before the signature is checked: it only chooses whose keys
 * to check with. Throws TokenError `malformed`.
 */
export function readIssuer(token: string): string {
  if (!isCompact(token)) throw new TokenError('malformed');
  try {
    return decodeJwt(token).iss ?? '';
  } catch (cause) {
    throw new TokenError('malformed', { cause });
  }
}

async function verifySigned(token: string, trusted: TrustedIssuer, now: number): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, trusted.keys, {
      issuer: trusted.issuer,
      audience: trusted.audience,
      algorithms: [...trusted.algorithms],
      typ: 'at+jwt',
      clockTolerance: TOKEN_SKEW_SECONDS,
      currentDate: new Date(now),
      requiredClaims: ['sub', 'exp', 'iat'],
    });
    return payload;
  } catch (cause) {
    const problem = tokenProblemOf(cause);
    if (problem !== undefined) throw new TokenError(problem, { cause });
    throw new UnavailableError('ISSUER_UNAVAILABLE', "The issuer's keys cannot be fetched now; try again.", { cause });
  }
}

const problems: Readonly<Record<string, TokenProblem>> = {
  ERR_JWT_EXPIRED: 'expired',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature',
  ERR_JOSE_ALG_NOT_ALLOWED: 'algorithm',
  ERR_JOSE_NOT_SUPPORTED: 'algorithm',
  ERR_JWKS_NO_MATCHING_KEY: 'key',
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: 'key',
  ERR_JWS_INVALID: 'malformed',
  ERR_JWT_INVALID: 'malformed',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'claims',
};

const claimProblems: Readonly<Record<string, TokenProblem>> = {
  typ: 'type',
  aud: 'audience',
  iss: 'issuer',
  nbf: 'not-yet-valid',
};

/** Returns the word for a refusal by jose; undefined for any other failure. */
export function tokenProblemOf(cause: unknown): TokenProblem | undefined {
  if (!(cause instanceof errors.JOSEError)) return undefined;
  if (cause instanceof errors.JWTClaimValidationFailed && cause.reason === 'check_failed') {
    return claimProblems[cause.claim] ?? 'claims';
  }
  // A header without typ is a wrong type; a missing aud or iss is a missing claim.
  if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'typ') return 'type';
  return problems[cause.code];
}
