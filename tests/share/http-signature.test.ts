import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDigest } from '../../src/share/content-digest.ts';
import { type Coverage, signMessage, verifyMessage } from '../../src/share/http-signature.ts';
import { baseOf, type RequestMessage, type ResponseMessage } from '../../src/share/signature-base.ts';

/** RFC 9421, appendix B.1.4: test-key-ed25519. */
const rfcKey = createPrivateKey(
  '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF\n-----END PRIVATE KEY-----',
);
const rfcPublic = createPublicKey(
  '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=\n-----END PUBLIC KEY-----',
);

/** Appendix B.2: test-request. */
const rfcRequest: RequestMessage = {
  method: 'POST',
  url: 'https://example.com/foo?param=Value&Pet=dog',
  fields: {
    host: 'example.com',
    date: 'Tue, 20 Apr 2021 02:07:55 GMT',
    'content-type': 'application/json',
    'content-digest':
      'sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:',
    'content-length': '18',
  },
};

/** Appendix B.2.6: signing a request using ed25519. */
const b26: Coverage = {
  label: 'sig-b26',
  components: ['"date"', '"@method"', '"@path"', '"@authority"', '"content-type"', '"content-length"'],
};
const b26Fields = {
  'signature-input':
    'sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"',
  signature: 'sig-b26=:wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:',
};

describe('the example of RFC 9421, appendix B.2.6', () => {
  test('is signed to the letter', () => {
    const fields = signMessage(rfcRequest, b26, { created: 1618884473, keyId: 'test-key-ed25519' }, rfcKey);
    expect({ 'signature-input': fields.signatureInput, signature: fields.signature }).toEqual(b26Fields);
  });

  test('has the signature base that stands there', () => {
    const parameters = b26Fields['signature-input'].slice('sig-b26='.length);
    expect(baseOf(rfcRequest, b26.components, parameters)).toBe(
      [
        '"date": Tue, 20 Apr 2021 02:07:55 GMT',
        '"@method": POST',
        '"@path": /foo',
        '"@authority": example.com',
        '"content-type": application/json',
        '"content-length": 18',
        `"@signature-params": ${parameters}`,
      ].join('\n'),
    );
  });

  test('is verified by the published key', () => {
    const message = { ...rfcRequest, fields: { ...rfcRequest.fields, ...b26Fields } };
    const find = (keyId: string) => (keyId === 'test-key-ed25519' ? rfcPublic : undefined);
    expect(verifyMessage(message, b26, find)).toEqual({ created: 1618884473, keyId: 'test-key-ed25519' });
  });

  test('has the digest of its body', () => {
    expect(makeDigest('{"hello": "world"}', 'sha-512')).toBe(rfcRequest.fields['content-digest']);
  });
});

test.each([
  ['"@method"', 'POST'],
  ['"@target-uri"', 'https://example.com/foo?param=Value&Pet=dog'],
  ['"@authority"', 'example.com'],
  ['"@scheme"', 'https'],
  ['"@request-target"', '/foo?param=Value&Pet=dog'],
  ['"@path"', '/foo'],
  ['"@query"', '?param=Value&Pet=dog'],
  ['"date"', 'Tue, 20 Apr 2021 02:07:55 GMT'],
])('the component %s is %s (RFC 9421, section 2.2)', (component, value) => {
  expect(baseOf(rfcRequest, [component], '()')).toBe(`${component}: ${value}\n"@signature-params": ()`);
});

test.each([
  '"@status"',
  '"@query-param";name="Pet"',
  '"@method";req',
  '"x-missing"',
  '"Date"',
  'date',
  '"date";sf',
  '"date";bs',
  '"date";tr',
])('the component %s of this request is none', (component) => {
  expect(baseOf(rfcRequest, [component], '()')).toBeUndefined();
});

const pair = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519');
const coverage: Coverage = {
  label: 'sekisho',
  components: ['"@status"', '"content-type"', '"content-digest"', '"@method";req', '"signature";key="sekisho";req'],
  tag: 'test',
};
const request: RequestMessage = {
  ...rfcRequest,
  fields: { ...rfcRequest.fields, ...b26Fields, signature: 'sekisho=:AAAA:' },
};
const unsigned: ResponseMessage = {
  status: 200,
  fields: { 'content-type': 'application/json', 'content-digest': makeDigest('{}') },
  request,
};
const signed = { created: 1618884473, keyId: 'k', nonce: 'n' };
const good = withSignature(unsigned);
const find = () => pair.publicKey;

function withSignature(message: ResponseMessage, by = coverage, key = pair.privateKey): ResponseMessage {
  const { signatureInput, signature } = signMessage(message, by, signed, key);
  return { ...message, fields: { ...message.fields, 'signature-input': signatureInput, signature } };
}

function changeAt(part: string, replace: (text: string) => string): ResponseMessage {
  if (part === 'request-method') return { ...good, request: { ...request, method: replace(request.method) } };
  if (part !== 'request-signature') return change({ [part]: replace(good.fields[part] ?? '') });
  return {
    ...good,
    request: { ...request, fields: { ...request.fields, signature: replace(request.fields['signature'] ?? '') } },
  };
}

function change(fields: Record<string, string | undefined>): ResponseMessage {
  return { ...good, fields: { ...good.fields, ...fields } };
}

const input = good.fields['signature-input'] ?? '';
const signature = good.fields['signature'] ?? '';

describe('a signed answer', () => {
  test('is verified, and says when and by which key', () => {
    expect(verifyMessage(good, coverage, find)).toEqual(signed);
  });

  test.each([
    ['no signature', 'signature-missing', change({ signature: undefined })],
    ['no input', 'signature-missing', change({ 'signature-input': undefined })],
    ['another label', 'signature-malformed', change({ signature: signature.replace('sekisho', 'other') })],
    ['a second signature', 'signature-malformed', change({ signature: `${signature}, b=:AAAA:` })],
    ['a blank more', 'signature-malformed', change({ 'signature-input': input.replace(';tag', '; tag') })],
    ['other padding', 'signature-malformed', change({ signature: signature.replace(/==:$/, '=:') })],
    ['a signature that is a list', 'signature-malformed', change({ signature: 'sekisho=("a")' })],
    ['a signature that is a text', 'signature-malformed', change({ signature: 'sekisho="a"' })],
    ['an input that is an item', 'signature-malformed', change({ 'signature-input': 'sekisho=1' })],
    ['a huge input', 'signature-malformed', change({ 'signature-input': `${input};x="${'a'.repeat(4_096)}"` })],
    ['a component less', 'signature-coverage', change({ 'signature-input': input.replace('"@status" ', '') })],
    ['a component more', 'signature-coverage', change({ 'signature-input': input.replace('("', '("date" "') })],
    ['an unknown parameter', 'signature-parameters', change({ 'signature-input': `${input};x=1` })],
    ['an end of its own', 'signature-parameters', change({ 'signature-input': `${input};expires=9999999999` })],
    ['another algorithm', 'signature-parameters', change({ 'signature-input': `${input};alg="hmac-sha256"` })],
    ['the algorithm as a token', 'signature-parameters', change({ 'signature-input': `${input};alg=ed25519` })],
    ['another tag', 'signature-parameters', change({ 'signature-input': input.replace('"test"', '"else"') })],
    ['no key name', 'signature-parameters', change({ 'signature-input': input.replace(';keyid="k"', '') })],
    ['no time', 'signature-parameters', change({ 'signature-input': input.replace(/;created=\d+/, '') })],
    [
      'a time with a fraction',
      'signature-parameters',
      change({ 'signature-input': input.replace(/(created=\d+)/, '$1.5') }),
    ],
    ['a covered field missing', 'component-missing', change({ 'content-type': undefined })],
    ['a line break in a field', 'component-missing', change({ 'content-type': 'a\n"b": c' })],
    ['another status', 'signature-wrong', { ...good, status: 201 }],
    ['another request', 'signature-wrong', { ...good, request: { ...request, method: 'GET' } }],
    ['no request signature', 'component-missing', { ...good, request: { ...request, fields: {} } }],
  ] as const)('with %s is refused as %s', (_, problem, message) => {
    expect(verifyMessage(message, coverage, find)).toBe(problem);
  });

  test('is refused by another key, by no key, and by a key of another kind', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    expect(verifyMessage(good, coverage, () => other.publicKey)).toBe('signature-wrong');
    expect(verifyMessage(good, coverage, () => undefined)).toBe('signature-key');
    expect(verifyMessage(good, coverage, () => rsa.publicKey)).toBe('signature-key');
  });

  test('with any byte of any covered part changed is refused', () => {
    const covered = ['content-type', 'content-digest', 'signature-input', 'signature'] as const;
    const of = fc.constantFrom(...covered, 'request-method', 'request-signature' as const);
    const byte = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(of, fc.nat(), byte, (part, at, letter) => {
        const replace = (text: string) => {
          const place = at % text.length;
          return text.slice(0, place) + letter + text.slice(place + 1);
        };
        const changed = changeAt(part, replace);
        if (isDeepStrictEqual(changed, good)) return;
        expect(typeof verifyMessage(changed, coverage, find)).toBe('string');
      }),
      { numRuns: 2_000 },
    );
  });

  test('made of any fields is refused, never a failure', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(typeof verifyMessage(change({ 'signature-input': a, signature: b }), coverage, find)).toBe('string');
      }),
    );
  });

  test('names no part twice', () => {
    const twice = { ...coverage, components: ['"@status"', '"@status"'] };
    expect(() => withSignature(unsigned, twice)).toThrow(TypeError);
  });
});
