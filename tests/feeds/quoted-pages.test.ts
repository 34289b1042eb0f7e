import { expect, test } from 'vitest';
import { quoteOrders, quotePages } from '../../src/feeds/quoted-pages.ts';
import type { MentionIdentifier } from '../../src/model/parsed-unit.ts';

const mail = (value: string): MentionIdentifier => ({ kind: 'Email', value, role: 'contact' });

test('a text quotes pages, and the shop of each host once', () => {
  expect(quotePages('LAMP www.shop.example/1 https://shop.example/2')).toEqual([
    { kind: 'Url', value: 'https://www.shop.example/1', role: 'refers' },
    { kind: 'Url', value: 'https://shop.example/2', role: 'refers' },
    { kind: 'Account', value: 'shop.example|shop.example', role: 'refers' },
  ]);
});

test('an order number is one of the shop whose page is quoted, else of the seller’s domain', () => {
  const pages = quotePages('https://shop.example/2');
  const quoted = (holders: MentionIdentifier[][]) =>
    quoteOrders({ numbers: ['A-5541'], text: 'lamp, order no. 77-12', holders }).map(({ value }) => value);
  expect(quoted([pages, [mail('sales@other.example')]])).toEqual(['shop.example|A-5541', 'shop.example|77-12']);
  expect(quoted([[], [mail('sales@other.example')]])).toEqual(['other.example|A-5541', 'other.example|77-12']);
});

test('an order number of no shop is none', () => {
  expect(quoteOrders({ numbers: ['A-5541'], text: '', holders: [[], [mail('somebody@gmail.com')]] })).toEqual([]);
});
