import { expect, test } from 'vitest';
import { isDigestOf, makeDigest } from '../../src/share/content-digest.ts';

const body = '{"hello": "world"}';

test('the digests of a body are those of RFC 9530, appendix B, and RFC 9421, appendix B.2', () => {
  expect(makeDigest(`${body}\n`)).toBe('sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:');
  expect(makeDigest(body)).toBe('sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:');
});

test('one digest or both are taken', () => {
  expect(isDigestOf(makeDigest(body), body)).toBe(true);
  expect(isDigestOf(`${makeDigest(body, 'sha-512')}, ${makeDigest(body)}`, body)).toBe(true);
});

test.each([
  ['of another body', makeDigest('x')],
  ['right and wrong together', `${makeDigest(body)}, ${makeDigest('x', 'sha-512')}`],
  ['of an old algorithm', 'md5=:AAAA:'],
  ['of an old algorithm beside a right one', `${makeDigest(body)}, md5=:AAAA:`],
  ['of the prototype', 'constructor=:AAAA:'],
  ['with a parameter', `${makeDigest(body)};a`],
  ['as text', makeDigest(body).replaceAll(':', '"')],
  ['in another way of writing', `  ${makeDigest(body)}`],
  ['that is empty', ''],
  ['that cannot be read', '='],
])('a field %s is refused', (_, field) => expect(isDigestOf(field, body)).toBe(false));
