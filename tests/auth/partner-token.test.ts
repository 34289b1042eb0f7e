import { createHmac, generateKeyPairSync, sign as signRaw } from 'node:crypto';
import fc from 'fast-check';
import { compactVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { openDatedKey } from '../../src/auth/dated-key.ts';
import { issuePartnerToken, type PartnerIssuer, verifyPartnerToken } from '../../src/auth/partner-token.ts';
import { TokenError } from '../../src/auth/token-error.ts';
import {
  audience,
  forge,
  goodAccess,
  goodToken,
  goodTokenHeader,
  issuerOf,
  makeKey,
  now,
  proofKey,
  seconds,
  tokenKey,
} from './partner.ts';

const issuers = [issuerOf(tokenKey)];

async function problemOf(token: string, by: readonly PartnerIssuer[] = issuers, at = now): Promise<string | undefined> {
  try {
    await verifyPartnerToken(token, { issuers: by, audience, at });
    return undefined;
  } catch (cause) {
    if (cause instanceof TokenError) return cause.problem;
    throw cause;
  }
}

const foreign = makeKey();
const p256 = makeKey('P-256');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const ed448 = generateKeyPairSync('ed448');
const x = tokenKey.jwk.x;

const claims = (changed: object) => forge(goodTokenHeader, { ...goodToken, ...changed }, tokenKey);
const header = (changed: object) => forge({ ...goodTokenHeader, ...changed }, goodToken, tokenKey);

describe("a partner's access token", () => {
  test('that is right gives who asks, for what, and on which basis; the partner is the one we enrolled', async () => {
    expect(await verifyPartnerToken(goodAccess, { issuers, audience, at: now })).toEqual({
      partner: 'nz-customs',
      subject: 'officer-7',
      client: 'nz-hub',
      purpose: 'smuggling',
      instrument: 'cmaa-jp-nz',
      thumbprint: proofKey.thumbprint,
      jti: 'token-1',
      expiresAt: (seconds + 290) * 1_000,
    });
  });

  test.each([
    // Algorithms (RFC 8725, section 3.1).
    ['none', 'algorithm', forge({ ...goodTokenHeader, alg: 'none' }, goodToken, () => Buffer.alloc(0))],
    ['None', 'algorithm', forge({ ...goodTokenHeader, alg: 'None' }, goodToken, () => Buffer.alloc(0))],
    ['no algorithm', 'algorithm', header({ alg: undefined })],
    ['HS256 by the public key', 'algorithm', hmacToken('HS256', Buffer.from(x, 'base64url'))],
    ['HS256 by the key as text', 'algorithm', hmacToken('HS256', Buffer.from(JSON.stringify(tokenKey.jwk)))],
    ['HS512', 'algorithm', hmacToken('HS512', Buffer.from(x))],
    ['RS256', 'algorithm', rawToken('RS256', (bytes) => signRaw('sha256', bytes, rsa.privateKey))],
    ['PS256', 'algorithm', rawToken('PS256', (bytes) => signRaw('sha256', bytes, rsa.privateKey))],
    ['ES384', 'algorithm', rawToken('ES384', (bytes) => signRaw('sha384', bytes, p384.privateKey))],
    ['ES512', 'algorithm', header({ alg: 'ES512' })],
    ['Ed448', 'algorithm', rawToken('Ed448', (bytes) => signRaw(null, bytes, ed448.privateKey))],
    ['EdDSA by Ed448', 'signature', rawToken('EdDSA', (bytes) => signRaw(null, bytes, ed448.privateKey))],
    ['ES256 for an Ed25519 key', 'algorithm', forge({ ...goodTokenHeader, alg: 'ES256' }, goodToken, p256)],
    ['a list of algorithms', 'algorithm', header({ alg: ['EdDSA'] })],
    // Type (RFC 9068, section 4).
    ['type JWT', 'type', header({ typ: 'JWT' })],
    ['type of a proof', 'type', header({ typ: 'dpop+jwt' })],
    ['no type', 'type', header({ typ: undefined })],
    // Critical headers (RFC 7515, section 4.1.11).
    ['crit of a known claim', 'critical', header({ crit: ['exp'], exp: 1 })],
    ['crit b64', 'critical', header({ crit: ['b64'], b64: false })],
    ['an empty crit', 'critical', header({ crit: [] })],
    // Signature and key.
    ['another key', 'signature', forge(goodTokenHeader, goodToken, foreign)],
    ['another key brought along', 'signature', forge({ ...goodTokenHeader, jwk: foreign.jwk }, goodToken, foreign)],
    [
      'a place to fetch the key',
      'signature',
      forge({ ...goodTokenHeader, jku: 'https://evil.example' }, goodToken, foreign),
    ],
    ['no signature', 'signature', `${goodAccess.split('.').slice(0, 2).join('.')}.`],
    ['no kid', 'key', header({ kid: undefined })],
    ['kid of nobody', 'key', header({ kid: 'two' })],
    ['kid as a path', 'key', header({ kid: '../../keys/one' })],
    ['kid with a blank', 'key', header({ kid: 'one ' })],
    ['kid as a list', 'key', header({ kid: ['one'] })],
    ['kid of the prototype', 'key', header({ kid: '__proto__' })],
    ['kid that is empty', 'key', header({ kid: '' })],
    // Issuer and audience.
    ['another issuer', 'issuer', claims({ iss: 'https://id.elsewhere.example' })],
    ['an issuer with a slash more', 'issuer', claims({ iss: `${goodToken.iss}/` })],
    ['an issuer in capitals', 'issuer', claims({ iss: goodToken.iss.toUpperCase() })],
    ['no issuer', 'issuer', claims({ iss: undefined })],
    ['another audience', 'audience', claims({ aud: 'https://hub.fr.example' })],
    ['us among several audiences', 'claims', claims({ aud: [audience, 'https://hub.fr.example'] })],
    ['no audience', 'claims', claims({ aud: undefined })],
    // The clock, both ways.
    ['ended', 'expired', claims({ iat: seconds - 361, exp: seconds - 61 })],
    ['issued in the future', 'not-yet-valid', claims({ iat: seconds + 61, exp: seconds + 200 })],
    ['not before the future', 'not-yet-valid', claims({ nbf: seconds + 61 })],
    ['more than five minutes', 'lifetime', claims({ iat: seconds, exp: seconds + 301 })],
    ['ends before it begins', 'lifetime', claims({ iat: seconds, exp: seconds - 1 })],
    ['no end', 'claims', claims({ exp: undefined })],
    ['no beginning', 'claims', claims({ iat: undefined })],
    ['an end as text', 'claims', claims({ exp: String(seconds + 200) })],
    // The claims that we need.
    ['no end user', 'claims', claims({ sub: undefined })],
    ['no client', 'claims', claims({ client_id: undefined })],
    ['no jti', 'claims', claims({ jti: undefined })],
    ['no purpose', 'claims', claims({ purpose: undefined })],
    ['a list of purposes', 'claims', claims({ purpose: ['smuggling', 'passengers'] })],
    ['a purpose with a slash', 'claims', claims({ purpose: 'smuggling/passengers' })],
    ['no instrument', 'claims', claims({ instrument: undefined })],
    ['no bound key', 'claims', claims({ cnf: undefined })],
    ['a bound certificate instead', 'claims', claims({ cnf: { 'x5t#S256': proofKey.thumbprint } })],
    ['a short thumbprint', 'claims', claims({ cnf: { jkt: 'abc' } })],
    // Form.
    ['a huge one', 'too-large', `${goodAccess}${'A'.repeat(8_192)}`],
    ['a huge end user', 'claims', claims({ sub: 'x'.repeat(201) })],
    ['five parts', 'malformed', `${goodAccess}.a.b`],
    ['padding', 'malformed', `${goodAccess}==`],
    ['a payload that is a list', 'malformed', forge(goodTokenHeader, '[]', tokenKey)],
    ['a payload that is no JSON', 'malformed', forge(goodTokenHeader, '{', tokenKey)],
    ['a header that is no JSON', 'malformed', forge('{', goodToken, tokenKey)],
    ['nothing', 'malformed', ''],
  ])('with %s is refused as %s', async (_, problem, token) => {
    expect(await problemOf(token)).toBe(problem);
  });

  test.each([
    ['a minute late', claims({ iat: seconds - 359, exp: seconds - 59 })],
    ['a minute early', claims({ iat: seconds + 59, exp: seconds + 300 })],
    ['five minutes long', claims({ iat: seconds, exp: seconds + 300 })],
    ['for a list of one audience', claims({ aud: [audience] })],
    ['with claims that we do not need', claims({ scope: 'lookup', auth_time: seconds })],
    ['with a key of another brought along, which is not looked at', header({ jwk: foreign.jwk })],
    ['of the type in capitals', header({ typ: 'AT+JWT' })],
    ['of the full media type', header({ typ: 'application/at+jwt' })],
  ])('%s is taken', async (_, token) => expect(await problemOf(token)).toBeUndefined());

  test('may be signed by ES256, and then by nothing else', async () => {
    const by = [issuerOf(p256)];
    expect(await problemOf(forge({ ...goodTokenHeader, alg: 'ES256' }, goodToken, p256), by)).toBeUndefined();
    expect(await problemOf(forge(goodTokenHeader, goodToken, tokenKey), by)).toBe('algorithm');
  });

  test("of one partner is not checked with another's keys", async () => {
    const other = issuerOf(foreign, { partner: 'fr-customs', issuer: 'https://id.fr.example' });
    const by = [...issuers, other];
    expect(await problemOf(forge(goodTokenHeader, goodToken, foreign), by)).toBe('signature');
    const fr = forge(goodTokenHeader, { ...goodToken, iss: other.issuer }, foreign);
    expect((await verifyPartnerToken(fr, { issuers: by, audience, at: now })).partner).toBe('fr-customs');
  });

  test('of an issuer that two partners name is refused', async () => {
    expect(await problemOf(goodAccess, [...issuers, issuerOf(tokenKey, { partner: 'fr-customs' })])).toBe('issuer');
  });

  test('is taken by the old and the new key while they overlap, and by each alone outside', async () => {
    const next = makeKey();
    const dated = (key: typeof next, kid: string, notBefore: string, notAfter: string) =>
      openDatedKey({ ...key.jwk, kid, notBefore, notAfter } as Parameters<typeof openDatedKey>[0]) ?? expect.fail();
    const keys = [
      dated(tokenKey, 'old', '2026-01-01T00:00:00Z', '2026-11-30T00:00:00Z'),
      dated(next, 'new', '2026-11-20T00:00:00Z', '2027-11-30T00:00:00Z'),
    ];
    const by = [issuerOf(tokenKey, { keys })];
    const tokenAt = (at: number, key: typeof next, kid: string) =>
      forge({ ...goodTokenHeader, kid }, { ...goodToken, iat: at / 1_000, exp: at / 1_000 + 300 }, key);
    const problems = async (day: string) => {
      const at = Date.parse(day);
      return [await problemOf(tokenAt(at, tokenKey, 'old'), by, at), await problemOf(tokenAt(at, next, 'new'), by, at)];
    };
    expect(await problems('2026-11-10T00:00:00Z')).toEqual([undefined, 'key']);
    expect(await problems('2026-11-23T00:00:00Z')).toEqual([undefined, undefined]);
    expect(await problems('2026-12-10T00:00:00Z')).toEqual(['key', undefined]);
  });

  test('that was taken before is taken again within its time, and for its audience, alone', async () => {
    const one = [issuerOf(tokenKey)];
    const takenAt = (at: number, of = audience) =>
      verifyPartnerToken(goodAccess, { issuers: one, audience: of, at }).then(
        () => undefined,
        (cause: TokenError) => cause.problem,
      );
    expect(await takenAt(now)).toBeUndefined();
    expect(await takenAt(now + 200_000)).toBeUndefined();
    expect(await takenAt(now, 'https://hub.fr.example')).toBe('audience');
    expect(await takenAt(now + 351_000)).toBe('expired');
    expect(await takenAt(now - 71_000)).toBe('not-yet-valid');
    const [issuer] = one;
    const gone = [{ ...issuer, keys: [] } as PartnerIssuer];
    expect(await problemOf(goodAccess, gone)).toBe('key');
  });

  test('changed in any place is refused', async () => {
    const place = fc.integer({ min: 0, max: goodAccess.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom('A', 'b', '9', '.', '-', '_'), async (at, letter) => {
        const changed = goodAccess.slice(0, at) + letter + goodAccess.slice(at + 1);
        if (changed !== goodAccess) expect(await problemOf(changed)).toBeDefined();
      }),
    );
  });

  test('of any text at all gives a TokenError, never another failure', async () => {
    const part = fc.oneof(
      fc.string(),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc.constantFrom(...goodAccess.split('.')),
    );
    await fc.assert(
      fc.asyncProperty(part, part, part, async (...parts) => {
        if (parts.join('.') !== goodAccess) expect(await problemOf(parts.join('.'))).toBeDefined();
      }),
    );
  });

  test('that we issue is one that a partner takes, for five minutes', async () => {
    const { iss, aud, sub, client_id, cnf, purpose, instrument } = goodToken;
    const wanted = {
      issuer: iss,
      audience: aud,
      subject: sub,
      client: client_id,
      purpose,
      instrument,
      thumbprint: cnf.jkt,
    };
    const token = await issuePartnerToken({ key: tokenKey.privateKey, kid: 'one' }, wanted, now);
    expect(await problemOf(token)).toBeUndefined();
    expect(await problemOf(token, issuers, now + 361_000)).toBe('expired');
    await expect(compactVerify(token, foreign.privateKey)).rejects.toThrow();
  });
});

function hmacToken(alg: 'HS256' | 'HS512', secret: Buffer): string {
  const digest = alg === 'HS256' ? 'sha256' : 'sha512';
  return forge({ ...goodTokenHeader, alg }, goodToken, (bytes) => createHmac(digest, secret).update(bytes).digest());
}

function rawToken(alg: string, sign: (bytes: Buffer) => Buffer): string {
  return forge({ ...goodTokenHeader, alg }, goodToken, sign);
}
