import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/post/feed.ts';

test.each([
  ["UNA:+.? '\nUNB+UNOC:3+GBA+JPA+261120:0915+1'\nUNH+1+ITMATT:1:5:UP'", 'ITMATT:1:5'],
  ["UNB+UNOC:3+GBA+JPA+261120:0915+1'UNH+1+PREDES:2:1:UP'", 'PREDES:2:1'],
  ["UNH+1+PNRGOV:11:1:IA'", undefined],
  ['ITMATT', undefined],
  ['', undefined],
])('%j is recognised as %s', (head, format) => {
  expect(feed.recognise(head)).toBe(format);
});
