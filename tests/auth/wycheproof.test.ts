import { existsSync, readFileSync } from 'node:fs';
import { compactVerify, createLocalJWKSet, importJWK, type JWK } from 'jose';
import { expect, test } from 'vitest';
import { verifyCompact } from '../../src/auth/compact-jws.ts';
import { importPublicKey, p256Shape } from '../../src/auth/public-jwk.ts';
import { isCompact } from '../../src/auth/verify.ts';

interface Vector {
  readonly tcId: number;
  readonly jws: unknown;
  readonly result: string;
}
interface Vectors {
  readonly testGroups: readonly { readonly public?: JWK; readonly private?: JWK; readonly tests: readonly Vector[] }[];
}

const path = new URL('../../../shared/data/conformance/wycheproof/json_web_signature_test.json', import.meta.url);
const isThere = existsSync(path);
if (!isThere) console.warn('Wycheproof vectors are not beside the project: their tests are skipped.');

/** Valid by the letter, refused by us: keys that name another algorithm than the message, and a stray character. */
const stricter = [346, 347, 350, 373];
/** Said to have wrong padding, but the text in the file has none and its MAC is right: both are one sound HS256 signature. */
const withoutTheirFlaw = [367, 370];

async function isAccepted({ jws }: Vector, key: JWK, algorithms: string[]): Promise<boolean> {
  const text = typeof jws === 'string' ? jws : JSON.stringify(jws);
  const keys = key.kty === 'oct' ? await importJWK(key, key.alg ?? 'HS256') : createLocalJWKSet({ keys: [key] });
  if (!isCompact(text)) return false;
  return compactVerify(text, typeof keys === 'function' ? keys : () => Promise.resolve(keys), { algorithms }).then(
    () => true,
    () => false,
  );
}

async function findAccepted(algorithmsOf: (key: JWK) => string[]) {
  const accepted: number[] = [];
  const valid: { tcId: number; alg: string | undefined }[] = [];
  const { testGroups }: Vectors = JSON.parse(readFileSync(path, 'utf8'));
  for (const { tests, ...keys } of testGroups) {
    const key = keys.public ?? keys.private ?? {};
    for (const vector of tests) {
      if (vector.result === 'valid') valid.push({ tcId: vector.tcId, alg: key.alg });
      if (await isAccepted(vector, key, algorithmsOf(key))) accepted.push(vector.tcId);
    }
  }
  return { accepted, valid };
}

test.skipIf(!isThere)('signatures are accepted as Project Wycheproof says, or more strictly', async () => {
  const every = ['HS256', 'ES256', 'ES512', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
  const { accepted, valid } = await findAccepted((key) => (key.alg === undefined ? every : [key.alg]));
  const wanted = valid.map(({ tcId }) => tcId).filter((tcId) => !stricter.includes(tcId));
  expect(accepted.filter((tcId) => !withoutTheirFlaw.includes(tcId))).toEqual(wanted);
  expect(valid.length).toBe(30);
});

test.skipIf(!isThere)('under the algorithms this hub pins, no vector of another algorithm is accepted', async () => {
  const { accepted, valid } = await findAccepted(() => ['EdDSA', 'ES256']);
  expect(accepted).toEqual(valid.filter(({ alg }) => alg === 'ES256').map(({ tcId }) => tcId));
});

test.skipIf(!isThere)('by the keys that partners enrol, no ES256 vector that is invalid is accepted', () => {
  const { testGroups }: Vectors = JSON.parse(readFileSync(path, 'utf8'));
  const refused: number[] = [];
  for (const { tests, ...keys } of testGroups) {
    // Name and use of an enrolled key are ours to say; a key of another use is not enrolled.
    const { alg: _alg, use: _use, kid: _kid, ...key } = keys.public ?? keys.private ?? {};
    const jwk = p256Shape.safeParse(key);
    const opened = jwk.success ? importPublicKey(jwk.data) : undefined;
    if (opened === undefined) continue;
    for (const { tcId, jws, result } of tests) {
      const isTaken = typeof jws === 'string' && isCompact(jws) && verifyCompact(jws, opened) !== undefined;
      if (!isTaken && result === 'invalid') refused.push(tcId);
      else expect([tcId, result, isTaken]).toEqual([tcId, 'valid', true]);
    }
  }
  expect(refused).toHaveLength(26);
});
