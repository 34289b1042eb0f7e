import { expect, test } from 'vitest';
import { normaliseUrl } from '../../src/normalise/url.ts';

test.each([
  ['http://Shop.Example.jp:80/Tea?b=2&a=1&utm_source=x#top', 'https://shop.example.jp/Tea?b=2&a=1'],
  ['shop.example.jp', undefined],
  ['https://user:secret@example.com/', 'https://example.com/'],
  ['https://example.com:8443/a', 'https://example.com:8443/a'],
  ['javascript:alert(1)', undefined],
  ['ftp://example.com/', undefined],
  ['localhost', undefined],
  ['not a page', undefined],
  ['', undefined],
])('%s → %s', (raw, expected) => {
  expect(normaliseUrl(raw)).toBe(expected);
});
