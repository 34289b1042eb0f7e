import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bound, MAX_OPEN, MAX_TAGS, MAX_TEXT } from '../../../src/feeds/html/bound.ts';
import { parsePage, textOf } from '../../../src/feeds/html/page.ts';

test('an ordinary page is kept as it is', () => {
  const page = '<html><body><p a="<b>">x<br>y</p><!-- <i> --><script>if (a</b>/) {}</script></body></html>';
  expect(bound(page)).toEqual({ html: page, cut: undefined });
});

test('end tags of what is not open are left out: a parser would look for them in all that is', () => {
  expect(bound('<div></x>a</y>b</div></div>').html).toBe('<div>ab</div>');
});

test.each([
  ['long', 'a'.repeat(MAX_TEXT + 1), 'page-too-large'],
  ['full of tags', '<b></b>'.repeat(MAX_TAGS), 'page-too-many-tags'],
  ['deep', '<div>'.repeat(MAX_OPEN + 1), 'page-too-deep'],
] as const)('a page that is too %s is cut', (_, page, cut) => {
  const bounded = bound(page);
  expect(bounded.cut).toBe(cut);
  expect(bounded.html.length).toBeLessThan(page.length);
});

describe('the work stays small for', () => {
  const half = MAX_TAGS / 2 - 1_000;
  test.each([
    ['deep nesting and foreign end tags', '<div>'.repeat(half) + '</x>'.repeat(half)],
    ['tags that a quoted script hides', `<a b="<script>">${'<div>'.repeat(half)}${'</q>'.repeat(half)}`],
    ['tags that comments close', '<div><!--</div>-->'.repeat(half / 2) + '</y>'.repeat(half)],
    ['half a million attributes', `<div ${Array.from({ length: 500_000 }, (_, index) => `a${index}=1`).join(' ')}>`],
    ['entities', '&amp;'.repeat(MAX_TEXT / 5)],
  ])('%s', (_, page) => {
    const started = performance.now();
    parsePage(page);
    // Seconds on a busy machine; without the bounds it is minutes.
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

test('any text can be parsed; every node lies in its parent, and nothing is invented', () => {
  const parts = fc.constantFrom(
    '<div>',
    '</div>',
    '<p>',
    '<b a="',
    '">',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<',
    '>',
    'x',
    '</x>',
    '<![CDATA[',
    ']]>',
    '<br/>',
    '&lt;',
    "='",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (all) => {
      const page = parsePage(all.join(''));
      for (const [index, { parent, end }] of page.nodes.entries()) {
        expect(parent).toBeLessThan(index);
        expect(end).toBeGreaterThan(index);
        expect(end).toBeLessThanOrEqual(page.nodes[parent]?.end ?? page.nodes.length);
      }
      expect(textOf(page, 0).length).toBeLessThanOrEqual(all.join('').length);
    }),
    { numRuns: 500 },
  );
});
