import { describe, expect, test } from 'vitest';
import { readSource } from '../../../crawlers/runtime/source.ts';
import { InputError } from '../../../src/errors.ts';

const good = {
  name: 'shop',
  publisher: 'A Shop',
  kind: 'listing',
  startUrls: ['https://shop.example/'],
  allowedHosts: ['shop.example'],
  expected: { least: 10, most: 100 },
  contact: 'https://customs.example/crawler',
};

function problemsOf(input: unknown): readonly string[] {
  try {
    readSource(input);
    return [];
  } catch (cause) {
    if (cause instanceof InputError) return cause.problems;
    throw cause;
  }
}

test('a source with the least that it needs is polite and bounded', () => {
  expect(readSource(good)).toEqual({
    ...good,
    sitemapUrls: [],
    sitemaps: 'none',
    grade: 'F',
    allowedPorts: [],
    render: 'plain',
    paceMs: 2_000,
    maxPages: 1_000,
    maxDepth: 30,
    maxBytes: 8_388_608,
    maxMinutes: 60,
    maxPerPattern: 1_000,
    maxQueriesPerPath: 200,
    follow: ['/'],
    doNotFollow: [],
    items: ['/'],
    loopback: false,
    allowPrivate: [],
  });
});

test('every problem is told at once, also those between fields', () => {
  const problems = problemsOf({
    ...good,
    name: 'A Shop!',
    grade: 'G',
    paceMs: 10,
    startUrls: ['https://other.example/', 'ftp://shop.example/'],
    expected: { least: 5, most: 1 },
    cookies: true,
  });
  expect(problems.map((problem) => problem.split(':')[0]).toSorted()).toEqual(
    ['name', 'grade', 'paceMs', 'startUrls.0', 'startUrls.1', 'expected.least', 'source'].toSorted(),
  );
});

describe('is refused', () => {
  test.each([
    ['no object', 7],
    ['a start URL with a password', { ...good, startUrls: ['https://a:b@shop.example/'] }],
    ['a start URL at a port that is not listed', { ...good, startUrls: ['https://shop.example:8443/'] }],
    ['a host with a port', { ...good, allowedHosts: ['shop.example', 'shop.example:8080'] }],
    ['a host in capitals', { ...good, allowedHosts: ['shop.example', 'Shop.example'] }],
    ['a host with a dot at its end', { ...good, allowedHosts: ['shop.example', 'shop.example.'] }],
    ['a host that is a pattern', { ...good, allowedHosts: ['shop.example', '*.shop.example/'] }],
    ['a host as a number', { ...good, allowedHosts: ['shop.example', '0x7f000001'] }],
    ['a pattern that is no path', { ...good, follow: ['product/'] }],
    ['a pattern of wildcards', { ...good, follow: [`/${'*a'.repeat(9)}`] }],
    ['a pace under a second', { ...good, paceMs: 999 }],
    ['a private network that is none', { ...good, allowPrivate: ['10.0.0.0/33'] }],
    ['a loopback source that permits more', { ...good, loopback: true, allowPrivate: ['10.0.0.0/8'] }],
    ['a loopback source that permits all', { ...good, loopback: true, allowPrivate: ['127.0.0.0/0'] }],
    ['no page', { ...good, maxPages: 0 }],
    ['pages without end', { ...good, maxPages: 1e9 }],
    ['half a page', { ...good, maxPages: 1.5 }],
    ['no contact', { ...good, contact: 'nobody' }],
  ])('%s', (_, input) => expect(problemsOf(input)).toHaveLength(1));
});

test('a loopback source may be asked as fast as it answers', () => {
  const given = { ...good, startUrls: ['http://127.0.0.1:8080/'], allowedHosts: ['127.0.0.1'], allowedPorts: [8_080] };
  expect(readSource({ ...given, loopback: true, allowPrivate: ['127.0.0.1', '::1'], paceMs: 0 }).paceMs).toBe(0);
});

test('in production no source leads into the network that the hub runs in', () => {
  const local = { ...good, loopback: true, allowPrivate: ['127.0.0.1'] };
  expect(() => readSource(good, true)).not.toThrow();
  expect(() => readSource(local, false)).not.toThrow();
  expect(() => readSource(local, true)).toThrow(/^loopback: .*\nallowPrivate: /);
  expect(() => readSource({ ...good, allowPrivate: ['10.0.0.0/8'], name: '' }, true)).toThrow(
    /name: .*\nallowPrivate: /s,
  );
});
