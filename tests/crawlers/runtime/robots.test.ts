import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRobots, type RobotsFile } from '../../../crawlers/runtime/ask-robots.ts';
import type { Fetched, Fetcher } from '../../../crawlers/runtime/fetch.ts';
import { parseRobots, ROBOTS_BYTES } from '../../../crawlers/runtime/robots.ts';
import { SkipError, type SkipReason } from '../../../crawlers/runtime/skip.ts';
import { openClock } from './run.ts';

const allows = (text: string, path: string) => parseRobots(text, 'sekisho').allows(path);

describe('which group is ours', () => {
  const cases: readonly (readonly [what: string, text: string, allowed: boolean])[] = [
    ['the one with our name', 'User-agent: *\nDisallow: /\nUser-agent: sekisho\nAllow: /', true],
    ['in any case, with a version', 'USER-AGENT: SEKISHO/2.0\nDISALLOW: /', false],
    ['not one whose name begins as ours', 'User-agent: sekisho-news\nDisallow: /', true],
    ['that of all others when there is none', 'User-agent: other\nAllow: /\nUser-agent: *\nDisallow: /', false],
    [
      'all with our name, as one',
      'User-agent: sekisho\nAllow: /x\nUser-agent: a\nUser-agent: sekisho\nDisallow: /p',
      false,
    ],
    ['several names before the rules', 'User-agent: other\nUser-agent: sekisho\nDisallow: /', false],
    [
      'names parted by lines that are no rules',
      'User-agent: sekisho\nSitemap: /s\nCrawl-delay: 1\n\nUser-agent: b\nDisallow: /',
      false,
    ],
    ['none: rules before any name say nothing', 'Disallow: /\nUser-agent: other\nDisallow: /', true],
    ['ours, though it says nothing', 'User-agent: *\nDisallow: /\nUser-agent: sekisho', true],
    ['found behind a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', false],
    ['found between comments and blanks', '# x\n  User-agent : * # all\r\n\tDisallow :/p # no\r', false],
  ];
  test.each(cases)('%s', (_, text, allowed) => expect(allows(text, '/p')).toBe(allowed));
});

describe('which rule decides', () => {
  const cases: readonly (readonly [rules: string, path: string, allowed: boolean])[] = [
    // RFC 9309, 2.2.2 and 5.2: the longest match, and of two as long the one that allows.
    ['Allow: /p\nDisallow: /', '/page', true],
    ['Allow: /folder\nDisallow: /folder', '/folder/page', true],
    ['Allow: /page\nDisallow: /*.htm', '/page.htm', false],
    ['Allow: /page\nDisallow: /*.ph', '/page.php5', true],
    ['Allow: /$\nDisallow: /', '/', true],
    ['Allow: /$\nDisallow: /', '/page.htm', false],
    ['Allow: /example/page/\nDisallow: /example/page/disallowed.gif', '/example/page/disallowed.gif', false],
    ['Disallow:', '/', true],
    ['Disallow: /p', '/P', true],
    ['Disallow: /p$', '/p', false],
    ['Disallow: /p$', '/p/', true],
    ['Disallow: /p$x', '/p$x', true],
    ['Disallow: /*/x', '/a/b/x', false],
    ['Disallow: *x', '/ax', false],
    ['Disallow: /a*b*c$', '/a-b-b-c', false],
    ['Disallow: /a*b*c$', '/a-b-b-cd', true],
    ['Disallow: /a*ab$', '/ab', true],
    ['Disallow: /*?sort=', '/list?sort=price', false],
    ['Disallow: /*.gif$', '/a.gif?x', true],
    // 2.2.2: octets beyond ASCII and reserved ones are compared percent-encoded.
    ['Disallow: /foo/bar?baz=quz', '/foo/bar?baz=quz', false],
    ['Disallow: /foo/bar?baz=https%3A%2F%2Ffoo.bar', '/foo/bar?baz=https%3a%2f%2ffoo.bar', false],
    ['Disallow: /foo/bar/ツ', '/foo/bar/%E3%83%84', false],
    ['Disallow: /foo/bar/%e3%83%84', '/foo/bar/%E3%83%84', false],
    ['Disallow: /foo/bar/%62%61%7A', '/foo/bar/baz', false],
    ['Disallow: /foo/bar/baz', '/foo/bar/%62%61%7a', false],
    ['Disallow: /path/file-with-a-%2A.html', '/path/file-with-a-*.html', false],
    ['Disallow: /path/foo-%24', '/path/foo-$', false],
    ['Disallow: /path/foo-%24', '/path/foo', true],
    ['Disallow: /', '/robots.txt', true],
  ];
  test.each(cases)('%j at %s: %s', (rules, path, allowed) => {
    expect(allows(`User-agent: *\n${rules}`, path)).toBe(allowed);
  });

  test('is the same in whatever order they stand', () => {
    const rule = fc.tuple(fc.constantFrom('Allow', 'Disallow'), fc.stringMatching(/^\/[ab*]{0,5}\$?$/));
    const path = fc.stringMatching(/^\/[ab]{0,6}$/);
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 6 }), path, (rules, asked) => {
        const text = (list: typeof rules) => `User-agent: *\n${list.map((one) => one.join(': ')).join('\n')}`;
        expect(allows(text(rules.toReversed()), asked)).toBe(allows(text(rules), asked));
      }),
    );
  });

  test('fits as a search through all ways to stretch the wildcards finds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\/[ab*]{0,6}\$?$/), fc.stringMatching(/^\/[ab]{0,7}$/), (pattern, path) => {
        const source = pattern.replace(/\$$/, '').split('*').join('[^]*');
        const fits = new RegExp(`^${source}${pattern.endsWith('$') ? '$' : ''}`).test(path);
        expect(allows(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(!fits);
      }),
    );
  });
});

test('Crawl-delay is read in seconds, at most five minutes, the longest of ours', () => {
  const delay = (text: string) => parseRobots(text, 'sekisho').delayMs;
  expect(delay('User-agent: *\nCrawl-delay: 2.5')).toBe(2_500);
  expect(delay('User-agent: *\nCrawl-delay: 86400')).toBe(300_000);
  expect(delay('User-agent: *\nCrawl-delay: -1')).toBeUndefined();
  expect(delay('User-agent: other\nCrawl-delay: 9')).toBeUndefined();
  expect(delay('User-agent: sekisho\nCrawl-delay: 1\nUser-agent: sekisho\nCrawl-delay: 3')).toBe(3_000);
});

test('a file made to be slow is not', () => {
  const stars = `Disallow: /${'*a'.repeat(1_000)}b\n`;
  const robots = parseRobots(`User-agent: *\n${stars.repeat(250)}`.slice(0, ROBOTS_BYTES), 'sekisho');
  const start = performance.now();
  expect(robots.allows(`/${'a'.repeat(1_900)}`)).toBe(true);
  expect(performance.now() - start).toBeLessThan(500);
});

describe('the file of a site', () => {
  const url = new URL('http://shop.example/page');
  const answering = (answer: { status: number; text?: string } | SkipReason) => {
    const asked: string[] = [];
    const delays: number[] = [];
    const fetcher: Fetcher = {
      slowDown: (_, ms) => delays.push(ms),
      fetch: async (one) => {
        asked.push(one.href);
        if (typeof answer === 'string') throw new SkipError(answer, 'test');
        return { status: answer.status, body: Buffer.from(answer.text ?? '') } as unknown as Fetched;
      },
    };
    return { fetcher, asked, delays };
  };

  // RFC 9309, 2.3.1: there, not there, not to be had.
  test.each([
    [{ status: 200, text: 'User-agent: *\nDisallow: /page' }, 'robots'],
    [{ status: 200, text: '<html>not a robots.txt</html>' }, 'allowed'],
    [{ status: 404 }, 'allowed'],
    [{ status: 401 }, 'allowed'],
    [{ status: 500 }, 'robots-unavailable'],
    [{ status: 304 }, 'robots-unavailable'],
    ['busy', 'robots-unavailable'],
    ['connection-failed', 'robots-unavailable'],
    ['too-slow', 'robots-unavailable'],
    ['private-address', 'robots-unavailable'],
    ['too-many-redirects', 'allowed'],
  ] as const)('%j: %s', async (answer, outcome) => {
    const check = openRobots(answering(answer).fetcher, new Map(), openClock()).permit;
    expect(
      await check(url)
        .then(() => 'allowed')
        .catch((cause) => cause.reason),
    ).toBe(outcome);
  });

  test('is asked for once a day by each origin, sooner when it could not be had', async () => {
    for (const [status, hours] of [
      [200, 24],
      [404, 24],
      [500, 0.25],
    ] as const) {
      const clock = openClock();
      const { fetcher, asked } = answering({ status });
      const check = openRobots(fetcher, new Map<string, RobotsFile>(), clock).permit;
      const ask = () => check(url).catch(() => undefined);
      await ask();
      clock.pass(hours * 3_600_000 - 1);
      await ask();
      expect(asked).toEqual(['http://shop.example/robots.txt']);
      clock.pass(1);
      await ask();
      expect(asked).toHaveLength(2);
      await check(new URL('https://shop.example/')).catch(() => undefined);
      expect(asked.at(-1)).toBe('https://shop.example/robots.txt');
    }
  });

  test('slows the fetcher down by its Crawl-delay', async () => {
    const { fetcher, delays } = answering({ status: 200, text: 'User-agent: sekisho\nCrawl-delay: 4' });
    await openRobots(fetcher, new Map(), openClock()).permit(url);
    expect(delays).toEqual([4_000]);
  });
});
