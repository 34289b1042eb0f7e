import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMicrodata, readRdfa } from '../../../src/feeds/html/attribute-items.ts';
import { type Item, itemValues, textValue } from '../../../src/feeds/html/item.ts';
import { readJsonLd } from '../../../src/feeds/html/json-ld.ts';
import { readMeta } from '../../../src/feeds/html/meta.ts';
import { parsePage } from '../../../src/feeds/html/page.ts';

function jsonLd(text: string) {
  return readJsonLd(parsePage(`<script type="application/ld+json">${text}</script>`));
}
const product = '{"@type": "Product", "name": "Cup", "offers": {"price": "1.20"}}';

describe('JSON-LD', () => {
  test.each([
    ['as it should be', product, 0],
    ['in a graph', `{"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, ${product}]}`, 0],
    ['in an array of arrays', `[[${product}]]`, 0],
    ['between HTML comment marks', `<!--${product}-->`, 1],
    ['in CDATA', `//<![CDATA[\n${product}\n//]]>`, 1],
    ['in CDATA behind a comment', `/*<![CDATA[*/${product}/*]]>*/`, 1],
    ['with a comma too many', product.replace('"}}', '",},}'), 1],
    ['with a line end in a string', product.replace('Cup', 'Cup\n'), 1],
    ['with an escape that is none', product.replace('Cup', "C\\up\\'"), 1],
    ['with escaped quotes', product.replaceAll('"', '&quot;'), 1],
    ['with a semicolon behind', `${product};`, 1],
  ])('%s is read', (_, text, repaired) => {
    const read = jsonLd(text);
    const found = read.items.find(({ types }) => types.includes('Product'));
    expect(found && textValue(found, 'name')?.replace(/\W.*$/s, '')).toMatch(/^C/);
    expect(found && itemValues(found, 'offers').map((offer) => textValue(offer, 'price'))).toEqual(['1.20']);
    expect([read.repaired, read.unreadable]).toEqual([repaired, 0]);
  });

  test('that is none is counted', () => {
    expect(jsonLd('{"@type": Product')).toMatchObject({ items: [], unreadable: 1 });
    expect(jsonLd(`${'['.repeat(100_000)}`)).toMatchObject({ items: [], unreadable: 1 });
  });

  test('nested too deep is read to its limit', () => {
    expect(jsonLd(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`).items).toHaveLength(1);
  });
});

test('microdata and RDFa give the same items as JSON-LD would', () => {
  const micro = parsePage(
    '<div itemscope itemtype="http://schema.org/Product"><h1 itemprop="name">Cup</h1><div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="1.20"><link itemprop="availability" href="http://schema.org/InStock"></div></div>',
  );
  const rdfa = parsePage(
    '<div vocab="http://schema.org/" typeof="Product"><h1 property="name">Cup</h1><div property="offers" typeof="Offer"><meta property="schema:price" content="1.20"><link property="availability" href="http://schema.org/InStock"></div></div>',
  );
  for (const [item] of [readMicrodata(micro), readRdfa(rdfa)]) {
    expect(item?.types).toEqual(['Product']);
    expect(item && textValue(item, 'name')).toBe('Cup');
    const [offer] = item === undefined ? [] : itemValues(item, 'offers');
    expect(offer && [textValue(offer, 'price'), textValue(offer, 'availability')]).toEqual([
      '1.20',
      'http://schema.org/InStock',
    ]);
  }
});

test('the head gives canonical link, title, language and the first of each name', () => {
  const page = parsePage(
    '<html lang="de-AT"><head><title> A\n B </title><link rel="Canonical" href=" https://a.example/x "><meta property="og:title" content="1"><meta name="OG:title" content="2">',
  );
  const meta = readMeta(page);
  expect(meta).toMatchObject({ title: 'A B', canonical: 'https://a.example/x', language: 'de-AT' });
  expect(meta.values.get('og:title')).toBe('1');
});

const folder = new URL('../../../../shared/data/listings/web-auto-extractor/', import.meta.url);

describe.skipIf(!existsSync(folder))('on a page whose markup others have read', () => {
  type Expected = Record<'microdata' | 'rdfa' | 'jsonld', Record<string, Record<string, unknown>[]>>;
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

  test.each(['microdata', 'rdfa', 'jsonld'] as const)(
    '%s gives the same things with the same names and offers',
    (kind) => {
      const page = parsePage(read('testPage.html'));
      const items: Record<typeof kind, readonly Item[]> = {
        microdata: readMicrodata(page),
        rdfa: readRdfa(page),
        jsonld: readJsonLd(page).items,
      };
      const expected = (JSON.parse(read('expectedResult.json')) as Expected)[kind];
      for (const [type, things] of Object.entries(expected)) {
        const found = items[kind].filter(({ types }) => types.includes(type));
        expect(found.map((item) => textValue(item, 'name'))).toEqual(things.map((thing) => thing['name']));
        expect(found.map((item) => itemValues(item, 'offers').map((offer) => textValue(offer, 'price')))).toEqual(
          things.map((thing) =>
            [thing['offers'] ?? []].flat().map((offer) => String((offer as Record<string, unknown>)['price'])),
          ),
        );
      }
    },
  );
});
