import { expect, test } from 'vitest';
import { findUrls, hostOf, normaliseUrl, urlKey } from '../../src/normalise/url.ts';

test.each([
  ['HTTP://Shop.Example:80/A?b=1&utm_source=x#top', 'https://shop.example/A?b=1'],
  ['https://user:pass@shop.example/?gclid=1', 'https://shop.example/'],
  ['https://shop.example/?q=a+b&ref=1', 'https://shop.example/?q=a+b'],
  ['https://bücher.example/x', 'https://xn--bcher-kva.example/x'],
  ['ftp://shop.example/', undefined],
  ['javascript:alert(1)', undefined],
  ['https://localhost/', undefined],
  ['', undefined],
])('%s is %s', (raw, url) => {
  expect(normaliseUrl(raw)).toBe(url);
});

test('a relative address is read from the page it stands on', () => {
  expect(normaliseUrl('../b', 'https://shop.example/a/c')).toBe('https://shop.example/b');
});

test('a long address is a key that two others do not share', () => {
  const long = (end: string) => `https://shop.example/${'a'.repeat(400)}${end}`;
  expect(urlKey('https://shop.example/')).toBe('https://shop.example/');
  expect(urlKey(long('1'))).toHaveLength(300);
  expect(urlKey(long('1'))).not.toBe(urlKey(long('2')));
});

test('a host is named without www', () => {
  expect(hostOf('https://www.shop.example/x')).toBe('shop.example');
});

test.each([
  ['Lamp, see https://Shop.example/lamps/7?utm_source=x.', ['https://shop.example/lamps/7']],
  ['www.shop.example/a and (http://shop.example/b)', ['https://www.shop.example/a', 'https://shop.example/b']],
  ['twice www.shop.example/a www.shop.example/a', ['https://www.shop.example/a']],
  ['LAMP HTTPS://SHOP.EXAMPLE/LAMPS/7', ['https://shop.example/LAMPS/7', 'https://shop.example/lamps/7']],
  ['HTTPS://SHOP.EXAMPLE/00500012', ['https://shop.example/00500012']],
  ['lamp of shop.example.com/lamps/7, two', ['https://shop.example.com/lamps/7']],
  ['from example.co.jp; example-shop.com.', ['https://example.co.jp/', 'https://example-shop.com/']],
  ['mine.jp/p/1 mine.jp', ['https://mine.jp/p/1']],
  ['write to a.b@example.com or hair.net, 3 pcs/no.5, 2.5kg/box, made.in/china, v1.2.3/x', []],
  ['a letter to mother', []],
])('%s quotes %j', (text, urls) => {
  expect(findUrls(text)).toEqual(urls);
});
