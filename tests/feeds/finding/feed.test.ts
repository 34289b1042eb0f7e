import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/finding/feed.ts';

test.each([
  ['{"type":"sekisho-finding","version":1}', 'sekisho-finding/1'],
  ['\xef\xbb\xbf [ {\n "type" : "sekisho-finding"', 'sekisho-finding/1'],
  ['{"type":"bundle"}', undefined],
  ['type: sekisho-finding', undefined],
  ['', undefined],
])('%j is recognised as %s', (head, format) => {
  expect(feed.recognise(head)).toBe(format);
});
