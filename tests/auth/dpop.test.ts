import { createHmac, generateKeyPairSync, hash, sign as signRaw } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeProof, verifyProof } from '../../src/auth/dpop.ts';
import { thumbprintOf } from '../../src/auth/public-jwk.ts';
import { TokenError } from '../../src/auth/token-error.ts';
import {
  forge,
  goodAccess,
  goodProof,
  goodProofHeader,
  makeKey,
  now,
  openMemoryReplay,
  proofKey,
  seconds,
  url,
} from './partner.ts';

const proven = { method: 'POST', url, token: goodAccess, thumbprint: proofKey.thumbprint };

async function problemOf(
  proof: string,
  { replay = openMemoryReplay(), of = proven, at = now } = {},
): Promise<string | undefined> {
  try {
    await verifyProof(proof, of, { replay, now: at });
    return undefined;
  } catch (cause) {
    if (cause instanceof TokenError) return cause.problem;
    throw cause;
  }
}

const foreign = makeKey();
const p256 = makeKey('P-256');
const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const good = forge(goodProofHeader, goodProof, proofKey);
const claims = (changed: object) => forge(goodProofHeader, { ...goodProof, ...changed }, proofKey);
const header = (changed: object) => forge({ ...goodProofHeader, ...changed }, goodProof, proofKey);
const secret = proofKey.privateKey.export({ format: 'jwk' });
const oct = { kty: 'oct', k: 'AAAA' };

describe('a proof of possession', () => {
  test('that is right is taken once', async () => {
    const replay = openMemoryReplay();
    expect(await problemOf(good, { replay })).toBeUndefined();
    expect(await problemOf(good, { replay })).toBe('proof-replayed');
    expect(await problemOf(claims({ iat: seconds + 1 }), { replay })).toBe('proof-replayed');
    expect(await problemOf(claims({ jti: 'proof-2' }), { replay })).toBeUndefined();
  });

  test('that is refused takes no room among those used, and can be sent again when it is right', async () => {
    const replay = openMemoryReplay();
    expect(await problemOf(good, { replay, of: { ...proven, method: 'GET' } })).toBe('proof-method');
    expect(replay.size()).toBe(0);
    expect(await problemOf(good, { replay })).toBeUndefined();
  });

  test('of one key does not use up the jti of another', async () => {
    const replay = openMemoryReplay();
    const other = forge({ ...goodProofHeader, jwk: foreign.jwk }, goodProof, foreign);
    expect(await problemOf(good, { replay })).toBeUndefined();
    expect(await problemOf(other, { replay, of: { ...proven, thumbprint: foreign.thumbprint } })).toBeUndefined();
  });

  test.each([
    ['no algorithm', 'proof-algorithm', forge({ ...goodProofHeader, alg: 'none' }, goodProof, () => Buffer.alloc(0))],
    ['HS256', 'proof-algorithm', forge({ ...goodProofHeader, alg: 'HS256', jwk: oct }, goodProof, hmac)],
    ['HS256 by the public key', 'proof-algorithm', forge({ ...goodProofHeader, alg: 'HS256' }, goodProof, hmac)],
    ['a secret key as EdDSA', 'proof-key', header({ jwk: oct })],
    ['RS256', 'proof-algorithm', forge(rsaHeader('RS256'), goodProof, rsaSign)],
    ['an RSA key as ES256', 'proof-key', forge(rsaHeader('ES256'), goodProof, rsaSign)],
    ['ES256 with an Ed25519 key', 'proof-algorithm', header({ alg: 'ES256' })],
    ['EdDSA with a P-256 key', 'proof-algorithm', header({ jwk: p256.jwk })],
    ['the type of a token', 'proof-type', header({ typ: 'at+jwt' })],
    ['the type JWT', 'proof-type', header({ typ: 'JWT' })],
    ['the type in capitals', 'proof-type', header({ typ: 'DPOP+JWT' })],
    ['no type', 'proof-type', header({ typ: undefined })],
    ['crit', 'proof-critical', header({ crit: ['jwk'] })],
    ['no key', 'proof-key', header({ jwk: undefined })],
    ['the private key', 'proof-key', header({ jwk: secret })],
    ['a key as text', 'proof-key', header({ jwk: JSON.stringify(proofKey.jwk) })],
    ['a key with a certificate', 'proof-key', header({ jwk: { ...proofKey.jwk, x5c: [] } })],
    ['an X25519 key', 'proof-key', header({ jwk: { ...proofKey.jwk, crv: 'X25519' } })],
    ['a point that is not on the curve', 'proof-key', header({ alg: 'ES256', jwk: { ...p256.jwk, y: p256.jwk.x } })],
    ['idle bits in the key', 'proof-key', header({ jwk: { ...proofKey.jwk, x: `${'A'.repeat(42)}B` } })],
    ['the signature of another', 'proof-signature', forge(goodProofHeader, goodProof, foreign)],
    ['no signature', 'proof-signature', `${good.split('.').slice(0, 2).join('.')}.`],
    ['the key of another', 'proof-binding', forge({ ...goodProofHeader, jwk: foreign.jwk }, goodProof, foreign)],
    ['no jti', 'proof-claims', claims({ jti: undefined })],
    ['an empty jti', 'proof-claims', claims({ jti: '' })],
    ['a huge jti', 'proof-claims', claims({ jti: 'x'.repeat(129) })],
    ['no htm', 'proof-claims', claims({ htm: undefined })],
    ['no htu', 'proof-claims', claims({ htu: undefined })],
    ['no iat', 'proof-claims', claims({ iat: undefined })],
    ['iat as text', 'proof-claims', claims({ iat: String(seconds) })],
    ['no ath', 'proof-claims', claims({ ath: undefined })],
    ['the method GET', 'proof-method', claims({ htm: 'GET' })],
    ['the method in small letters', 'proof-method', claims({ htm: 'post' })],
    ['another host', 'proof-address', claims({ htu: 'https://hub.fr.example/partner/graphql' })],
    ['another path', 'proof-address', claims({ htu: 'https://hub.jp.example/graphql' })],
    ['a path in capitals', 'proof-address', claims({ htu: 'https://hub.jp.example/Partner/graphql' })],
    ['a slash more', 'proof-address', claims({ htu: `${url}/` })],
    ['an encoded letter', 'proof-address', claims({ htu: 'https://hub.jp.example/partner/graph%71l' })],
    ['another port', 'proof-address', claims({ htu: 'https://hub.jp.example:8443/partner/graphql' })],
    ['plain http', 'proof-address', claims({ htu: 'http://hub.jp.example/partner/graphql' })],
    ['a user before the host', 'proof-address', claims({ htu: 'https://hub.jp.example@evil.example/partner/graphql' })],
    ['a user of our host', 'proof-address', claims({ htu: 'https://a:b@hub.jp.example/partner/graphql' })],
    ['backslashes', 'proof-address', claims({ htu: 'https:\\\\hub.jp.example\\partner\\graphql' })],
    ['a blank', 'proof-address', claims({ htu: ` ${url}` })],
    ['a tab', 'proof-address', claims({ htu: 'https://hub.jp.example/par\ttner/graphql' })],
    ['a path alone', 'proof-address', claims({ htu: '/partner/graphql' })],
    ['another scheme', 'proof-address', claims({ htu: 'file:///partner/graphql' })],
    ['a time past', 'proof-time', claims({ iat: seconds - 61 })],
    ['a time to come', 'proof-time', claims({ iat: seconds + 61 })],
    ['a time far beyond', 'proof-time', claims({ iat: Number.MAX_SAFE_INTEGER })],
    ['the hash of another token', 'proof-token', claims({ ath: hash('sha256', `${goodAccess}x`, 'base64url') })],
    ['the hash in hex', 'proof-token', claims({ ath: hash('sha256', goodAccess, 'hex') })],
    ['four parts', 'proof-malformed', `${good}.x`],
    ['a payload that is no object', 'proof-claims', forge(goodProofHeader, '7', proofKey)],
    ['a payload that is no JSON', 'proof-claims', forge(goodProofHeader, '{', proofKey)],
    ['a header that is no JSON', 'proof-malformed', forge('{', goodProof, proofKey)],
    ['a huge size', 'proof-too-large', claims({ more: 'x'.repeat(4_096) })],
  ])('with %s is refused as %s', async (_, problem, proof) => {
    expect(await problemOf(proof)).toBe(problem);
  });

  test.each([
    ['a query', claims({ htu: `${url}?a=b` })],
    ['a fragment', claims({ htu: `${url}#a` })],
    ['the host in capitals', claims({ htu: 'HTTPS://HUB.JP.EXAMPLE/partner/graphql' })],
    ['the default port', claims({ htu: 'https://hub.jp.example:443/partner/graphql' })],
    ['a minute of skew back', claims({ iat: seconds - 60 })],
    ['a minute of skew ahead', claims({ iat: seconds + 60 })],
    ['claims that we do not need', claims({ nonce: 'x' })],
  ])('with %s is taken', async (_, proof) => expect(await problemOf(proof)).toBeUndefined());

  test('for an address with a query and a port holds for its path alone', async () => {
    const of = { ...proven, url: `${url}?x=1#y` };
    expect(await problemOf(good, { of })).toBeUndefined();
  });

  test('may be signed by ES256', async () => {
    const proof = forge({ ...goodProofHeader, alg: 'ES256', jwk: p256.jwk }, goodProof, p256);
    expect(await problemOf(proof, { of: { ...proven, thumbprint: p256.thumbprint } })).toBeUndefined();
  });

  test('that we make is one that a partner takes', async () => {
    const proof = makeProof({ key: proofKey.privateKey, jwk: proofKey.jwk }, { ...proven, url: `${url}?x` }, now);
    expect(await problemOf(proof)).toBeUndefined();
  });

  test('changed in any place is refused', async () => {
    const place = fc.integer({ min: 0, max: good.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom('A', 'b', '9', '.', '-', '_'), async (at, letter) => {
        const changed = good.slice(0, at) + letter + good.slice(at + 1);
        if (changed !== good) expect(await problemOf(changed)).toBeDefined();
      }),
    );
  });
});

test('a thumbprint is that of RFC 8037, appendix A.3', () => {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;
  expect(thumbprintOf(jwk)).toBe('kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k');
});

function hmac(bytes: Buffer): Buffer {
  return createHmac('sha256', Buffer.from(proofKey.jwk.x, 'base64url')).update(bytes).digest();
}

function rsaHeader(alg: string): object {
  return { ...goodProofHeader, alg, jwk: rsa.publicKey.export({ format: 'jwk' }) };
}

function rsaSign(bytes: Buffer): Buffer {
  return signRaw('sha256', bytes, rsa.privateKey);
}
