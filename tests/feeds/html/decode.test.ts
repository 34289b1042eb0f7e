import { expect, test } from 'vitest';
import { decodePage } from '../../../src/feeds/html/decode.ts';

const latin = Buffer.from('caf\xe9', 'latin1');

test.each([
  ['UTF-8 by its bytes', Buffer.from('café'), undefined, 'café'],
  ['Windows-1252 where nothing is said', latin, undefined, 'café'],
  ['the charset of the HTTP head', Buffer.from([0x93, 0xfa]), 'text/html; charset=Shift_JIS', '日'],
  [
    'the charset of the meta element',
    Buffer.concat([Buffer.from('<meta charset="iso-8859-2">'), Buffer.from([0xb1])]),
    undefined,
    '<meta charset="iso-8859-2">ą',
  ],
  ['the byte order mark before the HTTP head', Buffer.from('\ufeffcafé'), 'text/html; charset=latin1', 'café'],
  ['UTF-16 by its mark', Buffer.from('\ufeffcafé', 'utf16le'), undefined, 'café'],
  ['an encoding that nobody knows as if none were said', Buffer.from('café'), 'text/html; charset=klingon', 'café'],
])('a page is decoded by %s', (_, bytes, contentType, text) => {
  expect(decodePage(bytes, contentType)).toBe(text);
});
