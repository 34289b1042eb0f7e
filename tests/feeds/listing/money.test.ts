import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCurrencySign } from '../../../src/feeds/listing/currency-sign.ts';
import { findMoney, readFigure, readMarkupAmount } from '../../../src/feeds/listing/money.ts';

describe('a price in a text', () => {
  test.each([
    ['$1,299.00', 1299, '$'],
    ['1.299,00 €', 1299, '€'],
    ['1 299,50 zł', 1299.5, 'zł'],
    ['1 299 Kč', 1299, 'Kč'],
    ["CHF 1'299.50", 1299.5, 'CHF'],
    ['￥12,800', 12800, '¥'],
    ['12,800円', 12800, '円'],
    ['36€99', 36.99, '€'],
    ['€ 20,-', 20, '€'],
    ['20.–', 20, undefined],
    ['US$ 5', 5, 'US$'],
    ['R$ 1.759,99', 1759.99, 'R$'],
    ['Rs. 2,433', 2433, 'Rs.'],
    ['₹1,00,000', 100000, '₹'],
    ['0.125 kr', 0.125, 'kr'],
    ['EUR110.00', 110, 'EUR'],
    ['249 руб.', 249, 'руб.'],
  ])('%s', (text, amount, sign) => {
    expect(findMoney(text).map((money) => [money.amount, money.sign])).toEqual([[amount, sign]]);
  });

  test.each([
    ['12 – 15 €', [12, 15]],
    ['statt 20,00 € jetzt 15,00 €', [20, 15]],
    ['none', []],
  ])('several in %s', (text, amounts) => {
    expect(findMoney(text).map(({ amount }) => amount)).toEqual(amounts);
  });

  test('whichever way a figure is grouped, it is the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 999_999_999 }),
        fc.constantFrom('.,', ',.', ' ,', '’.', ' .'),
        (cents, [group = '', decimal = '']) => {
          const whole = Math.floor(cents / 100);
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
          expect(readFigure(`${grouped}${decimal}${String(cents % 100).padStart(2, '0')}`)).toBe(cents / 100);
        },
      ),
    );
  });

  test('no text makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => void findMoney(text)));
  });
});

test.each([
  ['1299.000', 1299],
  ['23.450', 23.45],
  ['1,299.00', 1299],
  ['1.299,00', 1299],
  ['EUR 12,50', 12.5],
  [' 71,91 € \n 79,90 € ', 71.91],
  ['call us', undefined],
])('a price in markup, %j, is %s', (text, amount) => {
  expect(readMarkupAmount(text)?.amount).toBe(amount);
});

test.each([
  ['€', undefined, 'EUR', false],
  ['$', 'AU', 'AUD', false],
  ['$', undefined, 'USD', true],
  ['¥', 'JP', 'JPY', false],
  ['¥', undefined, undefined, undefined],
  ['kr', 'SE', 'SEK', false],
  ['Rs.', 'PK', 'PKR', false],
  ['руб.', 'BY', 'BYN', false],
  ['usd', undefined, undefined, undefined],
  ['USD', undefined, 'USD', false],
])('the sign %s in %s is %s', (sign, country, code, guessed) => {
  expect(readCurrencySign(sign, { country, language: undefined })).toEqual(
    code === undefined ? undefined : { code, guessed },
  );
});
