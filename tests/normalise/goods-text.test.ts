import { expect, test } from 'vitest';
import { FREIGHT, PARCEL } from '../../simulator/vocabulary/goods.ts';
import { findOtherGoods } from '../../src/normalise/goods-text.ts';
import { readTable } from '../../src/normalise/vocabulary.ts';

test.each([
  ['Running shoes', '850440', 'SHOE', '6403'],
  ['SHOES, 2 PAIRS BLACK', '8504409000', 'SHOE', '6403'],
  ['GIFT; NECKLACES', '490199', 'NECKLACE', '7117'],
  ['GREEN TEA FOR FRIENDS HTTPS://SHOP.EXAMPLE/TEA/7', '392690', 'GREEN TEA', '0902'],
  ['Scarves and handbags', '8471', 'SCARF', '6214'],
  ['Leather handbag – black | A Shop', '490110', undefined, undefined],
])('%s is no %s', (text, code, word, heading) => {
  expect(findOtherGoods(text, code)).toEqual(word === undefined ? undefined : { word, heading });
});

test.each([
  ['RUNNING SHOES', '640411', 'the code names it'],
  ['T-SHIRTS', '630900', 'worn clothing is of the same section'],
  ['SHOE CLEANER', '340510', 'the last word is none of the names'],
  ['BOOK OF TEA', '490199', 'what is behind "of" names nothing'],
  ['SHOES, HARNESS PARTS', '420100', 'one part is not known'],
  ['TOY PISTOL', '950300', 'a word of the text is one of the code’s'],
  ['LEATHER SHOES', '420500', 'leather is what the code speaks of'],
  ['SMART WATCH', '851762', 'it may be declared so'],
  ['GIFT', '950300', 'nothing is named'],
  ['', '950300', 'there is no text'],
  ['SHOES', '990500', 'no chapter has such a code'],
  ['シューズ', '850440', 'the names are English'],
])('%s is not said to be no %s: %s', (text, code) => {
  expect(findOtherGoods(text, code)).toBeUndefined();
});

test('every name has headings of the Harmonized System', () => {
  const known = new Set(readTable('hs.tsv').map(([code]) => code));
  for (const [word, codes = ''] of readTable('goods-words.tsv'))
    for (const code of codes.split(' ')) expect([word, code, known.has(code)]).toEqual([word, code, true]);
});

test('nothing is said of ordinary goods under their own codes', () => {
  for (const { text, hs } of [...FREIGHT, ...PARCEL])
    expect([text, findOtherGoods(text, hs)]).toEqual([text, undefined]);
});

test('a long text is left alone at once', () => {
  expect(findOtherGoods('SHOES, '.repeat(10_000), '850440')).toBeUndefined();
});
