import { expect, test } from 'vitest';
import { imageTypeOf } from '../../src/normalise/image-type.ts';

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test.each([
  ['a PNG', Buffer.from(png, 'base64'), 'image/png'],
  ['a JPEG', Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(80)]), 'image/jpeg'],
  ['a WebP', Buffer.from('RIFF\x24\x00\x00\x00WEBPVP8 ', 'latin1'), 'image/webp'],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), undefined],
  ['a page', Buffer.from('<!doctype html><script>1</script>'), undefined],
  ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00', 'latin1'), undefined],
  ['a PNG signature alone', Buffer.from('89504e470d0a1a0a', 'hex'), undefined],
  ['a sound in RIFF', Buffer.from('RIFF\x24\x00\x00\x00WAVEfmt ', 'latin1'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
])('%s is told by its content', (_, bytes, type) => {
  expect(imageTypeOf(bytes)).toBe(type);
});
