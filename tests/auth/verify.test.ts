import { createHmac, generateKeyPairSync, sign as signRaw } from 'node:crypto';
import { createServer } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readIssuers } from '../../src/auth/issuers.ts';
import { TokenError } from '../../src/auth/token-error.ts';
import { openVerifier, type Verify } from '../../src/auth/verify.ts';
import { UnavailableError } from '../../src/errors.ts';
import { goodClaims, makeIssuer, now, seconds } from './tokens.ts';

type Issuer = Awaited<ReturnType<typeof makeIssuer>>;

const issuer: Issuer = await makeIssuer();
const verify = openVerifier([issuer.trusted], () => now);

const base64 = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token put together by hand, for headers that no library would sign. */
function forge(header: object, signature: (input: string) => Buffer): string {
  const input = `${base64(header)}.${base64(goodClaims)}`;
  return `${input}.${signature(input).toString('base64url')}`;
}

async function problemOf(token: string, by: Verify = verify): Promise<string | undefined> {
  try {
    await by(token);
    return undefined;
  } catch (cause) {
    if (cause instanceof TokenError) return cause.problem;
    throw cause;
  }
}

describe('a bearer token', () => {
  test('of a trusted issuer gives its claims; the agency is the one we say, not the token', async () => {
    const claims = await verify(await issuer.sign({ office: 'JPNRT', agency: 'police', legal_basis: 'act 1' }));
    expect(claims).toEqual({
      issuer: 'https://id.example',
      agency: 'customs',
      subject: 'a.tanaka',
      roles: ['analyst'],
      purpose: 'cargo-targeting',
      office: 'JPNRT',
      legalBasis: 'act 1',
      expiresAt: now + 600_000,
    });
  });

  test('may be signed by ES256, and may write its roles as one text', async () => {
    const other = await makeIssuer('ES256');
    const claims = await openVerifier([other.trusted], () => now)(await other.sign({ roles: 'analyst officer' }));
    expect(claims.roles).toEqual(['analyst', 'officer']);
  });

  test.each([
    ['expired', { exp: seconds - 61 }],
    ['not-yet-valid', { nbf: seconds + 61 }],
    ['not-yet-valid', { iat: seconds + 61 }],
    ['audience', { aud: 'another' }],
    ['audience', { aud: ['another', 'and another'] }],
    ['issuer', { iss: 'https://elsewhere.example' }],
    ['issuer', { iss: undefined }],
    ['claims', { exp: undefined }],
    ['claims', { iat: undefined }],
    ['claims', { sub: undefined }],
    ['claims', { aud: undefined }],
    ['claims', { purpose: undefined }],
    ['claims', { roles: undefined }],
    ['claims', { roles: [1] }],
    ['claims', { roles: Array(21).fill('analyst') }],
    ['claims', { purpose: 'x'.repeat(201) }],
    ['claims', { office: 7 }],
    ['claims', { sub: '' }],
  ])('is refused for %s: %j', async (problem, changed) => {
    expect(await problemOf(await issuer.sign(changed))).toBe(problem);
  });

  test.each([{ exp: seconds - 59 }, { nbf: seconds + 59 }, { iat: seconds + 59 }, { aud: ['other', 'hub'] }])(
    'within a minute of skew, or for several audiences, is taken: %j',
    async (changed) => expect(await problemOf(await issuer.sign(changed))).toBeUndefined(),
  );

  test.each(['JWT', 'jwt', 'id+jwt', 'sign-in+jwt', undefined])('of type %s is refused', async (typ) => {
    expect(await problemOf(await issuer.sign({}, { typ }))).toBe('type');
  });

  test.each(['at+jwt', 'AT+JWT', 'application/at+jwt'])('of type %s is taken (RFC 9068, section 4)', async (typ) => {
    expect(await problemOf(await issuer.sign({}, { typ }))).toBeUndefined();
  });

  test('signed by a key of another is refused', async () => {
    const foreign = await makeIssuer();
    expect(await problemOf(await foreign.sign())).toBe('signature');
    expect(await problemOf(await foreign.sign({}, { kid: 'two' }))).toBe('key');
  });

  test('that brings its own key is not believed', async () => {
    const foreign = await makeIssuer();
    expect(await problemOf(await foreign.sign({}, { jwk: foreign.jwk, jku: 'https://elsewhere.example/jwks' }))).toBe(
      'signature',
    );
  });

  test('without a signature is refused', async () => {
    for (const alg of ['none', 'None', 'NONE', 'nOnE']) {
      expect(await problemOf(forge({ alg, typ: 'at+jwt' }, () => Buffer.alloc(0)))).toBe('algorithm');
    }
    const [header, payload] = (await issuer.sign()).split('.');
    expect(await problemOf(`${header}.${payload}.`)).toBe('signature');
    expect(await problemOf(`${header}.${payload}`)).toBe('malformed');
  });

  test('that uses the public key as a shared secret is refused (HS256 confusion)', async () => {
    const secrets = [JSON.stringify(issuer.jwk), issuer.jwk.x ?? '', Buffer.from(issuer.jwk.x ?? '', 'base64url')];
    for (const secret of secrets) {
      const token = forge({ alg: 'HS256', typ: 'at+jwt', kid: 'one' }, (input) =>
        createHmac('sha256', secret).update(input).digest(),
      );
      expect(await problemOf(token)).toBe('algorithm');
    }
  });

  test.each(['RS256', 'PS256', 'ES384', 'ES512', 'Ed448', 'HS512'])('signed by %s is refused', async (alg) => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const token = forge({ alg, typ: 'at+jwt', kid: 'one' }, (input) =>
      signRaw('sha256', Buffer.from(input), privateKey),
    );
    expect(await problemOf(token)).toBe('algorithm');
  });

  test('with a critical header we do not know is refused', async () => {
    const token = forge({ alg: 'EdDSA', typ: 'at+jwt', kid: 'one', crit: ['exp'], exp: 1 }, () => Buffer.alloc(64));
    expect(await problemOf(token)).toBe('algorithm');
  });

  test('changed in any place is refused', async () => {
    const token = await issuer.sign();
    const place = fc.integer({ min: 0, max: token.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom('A', 'b', '9', '.', '-'), async (at, letter) => {
        const changed = token.slice(0, at) + letter + token.slice(at + 1);
        if (changed === token) return;
        expect(await problemOf(changed)).toBeDefined();
      }),
    );
  });

  test.each(['', '.', '..', 'a.b.c', 'null', 'Bearer', '\u0000', '{}.{}.{}', 'é'.repeat(100)])(
    'that is none (%j) is refused as malformed',
    async (text) => expect(await problemOf(text)).toBe('malformed'),
  );

  test('of any text at all gives a TokenError, never another failure', async () => {
    const part = fc.oneof(fc.string(), fc.json().map(base64), fc.constant(base64(goodClaims)));
    await fc.assert(
      fc.asyncProperty(part, part, part, async (...parts) => {
        expect(await problemOf(parts.join('.'))).toBeDefined();
      }),
    );
  });

  test('longer than 8,192 characters is not looked at', () => {
    expect(() => verify('x'.repeat(8_193))).toThrow('longer than');
  });
});

describe('a verified token', () => {
  test('is remembered until it ends, and then refused', async () => {
    let clock = now;
    const by = openVerifier([issuer.trusted], () => clock);
    const token = await issuer.sign();
    const claims = await by(token);
    expect(by(token)).toBe(claims);
    clock = claims.expiresAt + 60_000;
    expect(await problemOf(token, by)).toBe('expired');
  });

  test('is forgotten when ten thousand others were used since', async () => {
    const by = openVerifier([{ ...issuer.trusted, keys: issuer.trusted.keys }], () => now);
    const token = await issuer.sign();
    await by(token);
    const others = await Promise.all(Array.from({ length: 10_000 }, (_, index) => issuer.sign({ sub: `s${index}` })));
    await Promise.all(others.map((other) => by(other)));
    expect(by(token)).toBeInstanceOf(Promise);
  });
});

describe('issuers', () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [issuer.jwk] }));
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise((done) => server.close(done)));
  const row = { issuer: goodClaims.iss, audience: 'hub', agency: 'customs' };

  test('keys are fetched from the issuer, and its claims may have other names', async () => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const claims = { roles: 'groups', purpose: 'why' };
    const [read] = readIssuers(JSON.stringify([{ ...row, jwksUri: `http://127.0.0.1:${port}/jwks`, claims }]));
    const by = openVerifier(read === undefined ? [] : [read], () => now);
    const token = await issuer.sign({ groups: ['officer'], why: 'passenger-targeting' });
    expect(await by(token)).toMatchObject({ roles: ['officer'], purpose: 'passenger-targeting' });
  });

  test("an issuer that cannot be reached is not the caller's fault", async () => {
    const [read] = readIssuers(JSON.stringify([{ ...row, jwksUri: 'http://127.0.0.1:9/jwks' }]));
    const by = openVerifier(read === undefined ? [] : [read], () => now);
    await expect(Promise.resolve(by(await issuer.sign()))).rejects.toThrow(UnavailableError);
  });

  test.each([
    ['no JSON', '[', 'is not JSON'],
    ['a file that is not there', '/nowhere/issuers.json', 'cannot be read'],
    ['no keys', [row], 'needs one of'],
    ['two sources of keys', [{ ...row, jwks: { keys: [{}] }, jwksFile: 'x' }], 'needs one of'],
    ['plain http', [{ ...row, jwksUri: 'http://id.example/jwks' }], 'must be https'],
    ['another algorithm', [{ ...row, jwks: { keys: [{}] }, algorithms: ['HS256'] }], 'algorithms'],
    ['a typo', [{ ...row, jwks: { keys: [{}] }, audiance: 'x' }], 'audiance'],
    [
      'one issuer twice',
      [
        { ...row, jwks: { keys: [{}] } },
        { ...row, jwks: { keys: [{}] } },
      ],
      'twice',
    ],
  ])('a setting with %s is refused and says so', (_, setting, message) => {
    expect(() => readIssuers(typeof setting === 'string' ? setting : JSON.stringify(setting))).toThrow(message);
  });
});
