import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/air-cargo/feed.ts';

test.each([
  ['FWB/17\n205-11112220NRTFRA/T1K5\n', 'FWB/17'],
  ['\r\n\r\nFHL/4\r\nMBI/205-11112220\r\n', 'FHL/4'],
  ['QK FRAFMXH\n.NRTFMXA 201030\n=TEXT\nFWB/16\n', 'FWB/16'],
  ['\x01QD LHRFMBA\r\n.NRTFMXA 201030\r\n\x02FSU/14\r\n', 'FSU/14'],
  ['hello\nFWB/17\n', undefined],
  ["UNB+UNOA:1'", undefined],
  ['<xml/>', undefined],
  ['', undefined],
])('%j is recognised as %s', (head, format) => {
  expect(feed.recognise(head)).toBe(format);
});
