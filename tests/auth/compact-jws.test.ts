import fc from 'fast-check';
import { compactVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { signCompact, verifyCompact } from '../../src/auth/compact-jws.ts';
import { importPublicKey } from '../../src/auth/public-jwk.ts';
import { forge, makeKey } from './partner.ts';

const open = (key: ReturnType<typeof makeKey>) => importPublicKey(key.jwk) ?? expect.fail();
const ed25519 = makeKey();
const p256 = makeKey('P-256');

describe('a compact JWS', () => {
  test('that we sign is one for jose, and says the same', async () => {
    const token = signCompact({ alg: 'EdDSA', typ: 'x' }, { a: 1 }, ed25519.privateKey);
    const { payload, protectedHeader } = await compactVerify(token, open(ed25519).key, { algorithms: ['EdDSA'] });
    expect([protectedHeader, Buffer.from(payload).toString()]).toEqual([{ alg: 'EdDSA', typ: 'x' }, '{"a":1}']);
  });

  test.each([
    ['EdDSA', ed25519],
    ['ES256', p256],
  ])('by %s gives its payload by its own key, and nothing by another', (alg, key) => {
    const token = forge({ alg }, { a: 1 }, key);
    expect(verifyCompact(token, open(key))?.toString()).toBe('{"a":1}');
    expect(verifyCompact(token, open(makeKey('P-256')))).toBeUndefined();
    expect(verifyCompact(token, open(makeKey()))).toBeUndefined();
  });

  test('gives nothing for a signature in DER, empty, or longer', () => {
    const token = forge({ alg: 'ES256' }, { a: 1 }, p256);
    const [header, payload, signature = ''] = token.split('.');
    for (const other of ['', `${signature}AAAA`, signature.slice(4)]) {
      expect(verifyCompact(`${header}.${payload}.${other}`, open(p256))).toBeUndefined();
    }
  });

  test('is accepted exactly where jose accepts it', async () => {
    const key = open(ed25519);
    const place = fc.nat({ max: 200 });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), place, fc.constantFrom('', 'A', 'b', '-'), async (value, at, letter) => {
        const token = signCompact({ alg: 'EdDSA' }, { value }, ed25519.privateKey);
        const changed = token.slice(0, at) + letter + token.slice(at + letter.length);
        const byJose = await compactVerify(changed, key.key, { algorithms: ['EdDSA'] }).then(
          () => true,
          () => false,
        );
        // Where jose is laxer, the form is refused before.
        const isForm = changed
          .split('.')
          .every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
        if (isForm) expect(verifyCompact(changed, key) !== undefined).toBe(byJose);
      }),
    );
  });
});
