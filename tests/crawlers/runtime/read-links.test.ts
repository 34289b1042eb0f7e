import { expect, test } from 'vitest';
import { readLinks } from '../../../crawlers/runtime/read-links.ts';
import { readRobotsTags } from '../../../crawlers/runtime/robots-tags.ts';

test('links that may be followed are read, each once, in order', () => {
  const html = `<base href="/shop/"><base href="/other/">
    <A HREF=b>b</A> <a href="a?x=1&amp;y=2">a</a> <a href=b>again</a> <area href=map>
    <link rel="next" href="?page=2"><link rel=stylesheet href=style.css>
    <a href=ad rel="sponsored nofollow">ad</a> <a name=here>no link</a>
    <img src=picture.png><script src=app.js></script><script>'<a href=in-script>'</script><!-- <a href=in-comment> -->
    <meta http-equiv=Refresh content="5; url='moved'">`;
  expect(readLinks(html)).toEqual({
    links: ['b', 'a?x=1&y=2', 'map', '?page=2', 'moved'],
    base: '/shop/',
    robots: [],
    cut: false,
  });
});

test('a page of links without end gives five thousand, and says so', () => {
  const { links, cut } = readLinks(Array.from({ length: 6_000 }, (_, at) => `<a href=${at}>`).join(''));
  expect(links).toHaveLength(5_000);
  expect(cut).toBe(true);
});

test.each([
  ['tags that are never closed', '<i>'.repeat(2_000_000)],
  ['one tag of attributes', `<i ${'a'.repeat(10)} ${'b=c '.repeat(1_000_000)}>`],
  ['tags that are never opened', '</i>'.repeat(1_000_000)],
  ['a comment that opens again and again', `${'<!--'.repeat(1_000_000)}-->`],
  ['character references', `<a title="${'&amp'.repeat(1_000_000)}">`],
  ['a refresh of blanks', `<meta http-equiv=refresh content="${' '.repeat(1_000_000)}">`],
])('a page of %s is read as fast as any', (_, html) => {
  const start = performance.now();
  expect(readLinks(`${html}<a href=x>`).links).toEqual(['x']);
  expect(performance.now() - start).toBeLessThan(3_000);
});

test('what a page says to robots, to all or to us, is read', () => {
  const html = '<meta name=ROBOTS content=nofollow><meta name=sekisho content=noindex><meta name=other content=none>';
  expect(readLinks(html).robots).toEqual(['nofollow', 'noindex']);
});

test.each([
  [['noindex'], true, false],
  [['NOFOLLOW, noarchive'], true, true],
  [['none'], true, true],
  [['all'], false, false],
  [['otherbot: noindex'], false, false],
  [['sekisho: noindex, nofollow'], true, true],
  [['max-snippet:10', 'unavailable_after: 25 Jun 2030 15:00:00 PST, noindex'], true, false],
  [['index, follow', 'noindex'], true, false],
  [[], false, false],
])('%j: not to be kept %s, not to be followed %s', (values, noindex, nofollow) => {
  expect(readRobotsTags(values)).toEqual({ noindex, nofollow });
});
