import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/intel/feed.ts';
import { uuid } from './fixtures.ts';

test.each([
  [`{"type":"bundle","id":"bundle--${uuid(1)}","objects":[]}`, 'STIX/2.1'],
  [`\xef\xbb\xbf{\n "id": "bundle--${uuid(1)}", "objects": [`, 'STIX/2.1'],
  [`[{"type":"identity","spec_version":"2.1","id":"identity--${uuid(2)}"}]`, 'STIX/2.1'],
  ['{"type":"bundle","id":"bundle--1"}', undefined],
  ['{"spec_version":"2.1","openapi":"3"}', undefined],
  ['{"id":"a","schema":"Person","properties":{"name":["A"]}}', 'FOLLOWTHEMONEY'],
  ['{"id":"a","properties":{"name":["A"]},"schema":"Person"}', 'FOLLOWTHEMONEY'],
  ['{"$schema":"x","properties":{"name":{}}}', undefined],
  ['{"schema":"person","properties":{}}', undefined],
  ['{"type":"sekisho-report","version":1}', 'sekisho-report/1'],
  ['{"type":"sekisho-finding","version":1}', undefined],
  ['{"Event":{"info":"x"}}', undefined],
  ['type: sekisho-report', undefined],
  ['', undefined],
])('%j is recognised as %s', (head, format) => {
  expect(feed.recognise(head)).toBe(format);
});
