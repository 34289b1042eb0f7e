import { expect, test } from 'vitest';
import { findOrderNumbers, findPlatform, normalisePurchaseOrder } from '../../src/normalise/purchase-order.ts';

test.each([
  ['shop-5541', 'shop.example|SHOP-5541'],
  [' No. 123-4567 890 ', 'shop.example|123-4567890'],
  ['#1001', 'shop.example|1001'],
  ['12', undefined],
  ['000', undefined],
  ['GIFT', undefined],
  ['5541|X', undefined],
  ['1'.repeat(41), undefined],
])('order %j of a shop is %s', (raw, value) => {
  expect(normalisePurchaseOrder('shop.example', raw)).toBe(value);
});

test.each([
  ['LAMP ORDER NO. 5541-7, GIFT', ['5541-7']],
  ['order #A-1001. Order number: 1002', ['A-1001', '1002']],
  ['注文番号：250-1234567', ['250-1234567']],
  ['made to order 1001, in order nr', []],
])('%s quotes the orders %j', (text, numbers) => {
  expect(findOrderNumbers(text)).toEqual(numbers);
});

test.each([
  [['https://www.shop.example/a', 'https://shop.example/b'], ['a@other.example'], 'shop.example'],
  [['https://shop.example/a', 'https://other.example/b'], [], undefined],
  [[], ['sales@shop.example', 'info@shop.example'], 'shop.example'],
  [[], ['shop@gmail.com', 'shop@docomo.ne.jp', 'sales@shop.example'], 'shop.example'],
  [[], ['shop@yahoo.co.jp'], undefined],
  [[], ['a@shop.example', 'b@other.example'], undefined],
])('pages %j and mail %j tell the platform %s', (pages, emails, platform) => {
  expect(findPlatform(pages, emails)).toBe(platform);
});
