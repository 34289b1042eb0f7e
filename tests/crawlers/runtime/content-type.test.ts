import { expect, test } from 'vitest';
import { checkContent, readContentType, sniff } from '../../../crawlers/runtime/content-type.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['<!DOCTYPE HTML><p>', undefined, 'html'],
  ['\n  <html lang=en>', 'image/png', 'html'],
  ['<!-- note --><html>', 'text/plain', 'html'],
  ['<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">', 'text/xml', 'html'],
  ['<?xml version="1.0"?><urlset>', 'text/html', 'xml'],
  ['<rss version="2.0">', 'application/rss+xml', 'xml'],
  ['{"a": 1}', 'application/json', 'json'],
  ['[1]', 'text/plain', 'json'],
  ['[1] is a note', 'text/html', 'html'],
  ['plain words', 'text/html', 'html'],
  ['plain words', 'text/plain', 'text'],
  ['', undefined, 'text'],
  ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'text/html', 'other'],
  ['%PDF-1.7 text', 'text/html', 'other'],
  ['GIF89a', 'text/html', 'other'],
  ['PK\x03\x04', 'text/html', 'other'],
  ['\xff\xfe<\0h\0t\0m\0l\0>\0', 'text/html', 'html'],
])('%j, claimed as %s, is %s', (head, claimed, found) => {
  expect(sniff(bytes(head), claimed)).toBe(found);
});

test('what is not text is refused by its first bytes, whatever its header says', () => {
  expect(() => checkContent(bytes('\x89PNG\r\n\x1a\n\0'))).toThrow(expect.objectContaining({ reason: 'content-type' }));
  expect(() => checkContent(bytes('<p>page'))).not.toThrow();
});

test.each([
  ['UTF-8 that is claimed to be something else', Buffer.from('<p>関所'), 'text/html; charset=shift_jis', 'utf-8'],
  ['a byte order mark against its header', bytes('\xff\xfea\0'), 'text/html; charset=utf-8', 'utf-16le'],
  ['what its header says where it is not UTF-8', bytes('<p>\x93\xfa'), 'text/html; charset="Shift_JIS"', 'shift_jis'],
  ['what the page says', bytes('<meta charset=euc-jp><p>\xb4\xd8'), 'text/html', 'euc-jp'],
  [
    'what an XML declaration says',
    bytes('<?xml version="1.0" encoding="iso-8859-2"?><a>\xb1'),
    'text/xml',
    'iso-8859-2',
  ],
  ['a claim of UTF-8 that is wrong', bytes('<p>caf\xe9'), 'text/html; charset=utf-8', 'windows-1252'],
  ['a claim of UTF-16 without a mark', bytes('<p>caf\xe9'), 'text/html; charset=utf-16', 'windows-1252'],
  ['a claim of nothing known', bytes('<p>caf\xe9'), 'text/html; charset=x-made-up', 'windows-1252'],
])('%s is read', (_, body, header, charset) => {
  expect(readContentType([['Content-Type', header]], body).charset).toBe(charset);
});
