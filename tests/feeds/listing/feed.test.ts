import { expect, test } from 'vitest';
import { feed } from '../../../src/feeds/listing/feed.ts';

test.each([
  ['WARC/1.1\r\nWARC-Type: warcinfo\r\n', 'WARC/1.1'],
  ['WARC/1.0\r\nWARC-Type: warcinfo\r\n', 'WARC/1.1'],
  ['WARC/2.0\r\n', undefined],
  ['<!DOCTYPE html>\n<html>', 'HTML'],
  ['\xef\xbb\xbf\n<html lang="en">', 'HTML'],
  ['<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">', 'HTML'],
  ['<!-- saved --><!doctype HTML>', 'HTML'],
  ['<htmlx>', undefined],
  ['text <html>', undefined],
  ['<Declaration xmlns="urn:wco:datamodel:WCO:DEC-DMS:2">', undefined],
  ['', undefined],
])('%j is recognised as %s', (head, format) => {
  expect(feed.recognise(head)).toBe(format);
});
