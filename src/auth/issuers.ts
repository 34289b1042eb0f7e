import { readFileSync } from 'node:fs';
import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { InputError } from '../errors.ts';

/** One authority whose access tokens this hub believes, and what it believes of them. */
export interface TrustedIssuer {
  /** As in the claim `iss`. */
  readonly issuer: string;
  /** What the claim `aud` must name. */
  readonly audience: string;
  /** The agency its people and machines belong to: said here, never by the token. */
  readonly agency: string;
  readonly algorithms: readonly ('EdDSA' | 'ES256')[];
  readonly keys: JWTVerifyGetKey;
  /** Names of the claims that carry what the hub needs. */
  readonly claims: {
    readonly roles: string;
    readonly purpose: string;
    readonly office: string;
    readonly legalBasis: string;
  };
}

export const defaultClaims = { roles: 'roles', purpose: 'purpose', office: 'office', legalBasis: 'legal_basis' };

const claimName = z.string().min(1);
const keySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1) });
const jwksUri = z.url().refine(isSafe, 'must be https, or http on this machine');

const issuerShape = z
  .strictObject({
    issuer: z.string().min(1),
    audience: z.string().min(1),
    agency: z.string().min(1),
    algorithms: z
      .array(z.enum(['EdDSA', 'ES256']))
      .min(1)
      .default(['EdDSA', 'ES256']),
    jwksUri: jwksUri.optional(),
    jwksFile: z.string().min(1).optional(),
    jwks: keySet.optional(),
    claims: z
      .strictObject({
        roles: claimName.default(defaultClaims.roles),
        purpose: claimName.default(defaultClaims.purpose),
        office: claimName.default(defaultClaims.office),
        legalBasis: claimName.default(defaultClaims.legalBasis),
      })
      .prefault({}),
  })
  .refine(
    ({ jwksUri, jwksFile, jwks }) => [jwksUri, jwksFile, jwks].filter((given) => given !== undefined).length === 1,
    'needs one of jwksUri, jwksFile and jwks',
  );

type IssuerRow = z.infer<typeof issuerShape>;

/**
 * Returns the issuers of the setting SEKISHO_ISSUERS: a JSON list, or the path of a file that holds one.
 * Throws InputError CONFIG_INVALID with every problem at once.
 */
export function readIssuers(setting: string): TrustedIssuer[] {
  const parsed = z.array(issuerShape).safeParse(readJson(setting));
  if (!parsed.success) {
    throw new InputError(
      'CONFIG_INVALID',
      parsed.error.issues.map(({ path, message }) => `SEKISHO_ISSUERS: ${[...path.map(String), message].join(': ')}`),
    );
  }
  const names = parsed.data.map(({ issuer }) => issuer);
  if (new Set(names).size < names.length) {
    throw new InputError('CONFIG_INVALID', ['SEKISHO_ISSUERS: an issuer stands twice']);
  }
  return parsed.data.map(({ issuer, audience, agency, algorithms, claims, ...source }) => ({
    issuer,
    audience,
    agency,
    algorithms,
    claims,
    keys: openKeys(source),
  }));
}

function openKeys({ jwksUri, jwksFile, jwks }: Pick<IssuerRow, 'jwksUri' | 'jwksFile' | 'jwks'>): JWTVerifyGetKey {
  if (jwksUri !== undefined) return createRemoteJWKSet(new URL(jwksUri), { timeoutDuration: 5_000 });
  const given = keySet.safeParse(jwksFile === undefined ? jwks : readJson(jwksFile));
  if (!given.success) throw new InputError('CONFIG_INVALID', ['SEKISHO_ISSUERS: jwksFile: is not a JSON web key set']);
  return createLocalJWKSet(given.data as JSONWebKeySet);
}

function readJson(setting: string): unknown {
  try {
    return JSON.parse(/^\s*[[{]/.test(setting) ? setting : readFileSync(setting, 'utf8'));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? 'is not JSON' : 'names a file that cannot be read';
    throw new InputError('CONFIG_INVALID', [`SEKISHO_ISSUERS: ${why}`]);
  }
}

function isSafe(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname));
}
