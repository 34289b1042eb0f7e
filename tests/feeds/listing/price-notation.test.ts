import { describe, expect, test } from 'vitest';
import { BUY, OTHERS, priceOf, shop } from './price-pages.ts';

describe('where it stands', () => {
  test.each([
    [
      'a cell of a table beside its label',
      `<table><tr><td>Item no.<td>4417<tr><td>Price<td><b>$12.34</b></table>${BUY}`,
    ],
    ['text behind a label in bold', `<p>Item: 4417<br><strong>Price:</strong> $12.34<br>Weight: 1.2 kg</p>${BUY}`],
    ['a list of terms', `<dl><dt>Price<dd>$12.34<dt>Shipping<dd>$4.00</dl>${BUY}`],
    ['bare text under the title', `<p>$12.34</p>${BUY}`],
    ['bare text behind the button', `${BUY}<div>$12.34</div>`],
    ['the button itself', '<button>Add to cart - $12.34</button>'],
    ['the button, beside another of the same', `<button>Buy now $12.34</button>`],
    ['before the title', `</div><div><span>$12.34</span>${BUY}`],
    ['below a long description', `${'<p>Made by hand in a small workshop.</p>'.repeat(30)}<p>$12.34</p>${BUY}`],
    [
      'a data attribute of what the page fills in',
      `<div class="price" data-price="12.34" data-currency="USD"></div>${BUY}`,
    ],
    [
      'a data attribute in cents of a named unit',
      `<div class="price" data-price-cents="1234" data-currency="USD"></div>${BUY}`,
    ],
    ['an element that carries its number', `<data value="12.34">$12.34</data>${BUY}`],
    [
      'a hidden field of the form',
      `<form action="/cart"><input type="hidden" name="price" value="12.34"><input type="hidden" name="currency" value="USD"><button>Add to cart</button></form>`,
    ],
    ['a label for screen readers', `<div class="price" aria-label="Price $12.34"><i>12</i><i>34</i></div>${BUY}`],
    [
      'hidden for screen readers and shown in pieces',
      `<div class="price"><span aria-hidden="true"><span>$</span><span>12</span><span>34</span></span><span class="sr-only">$12.34</span></div>${BUY}`,
    ],
  ])('%s', async (_what, main) => {
    for (const after of ['', OTHERS]) expect(await priceOf(shop(main, { after }))).toEqual([12.34, 'USD']);
  });
});

describe('how it is cut', () => {
  test.each([
    ['cents raised', '<div class="price">$12<sup>34</sup></div>'],
    ['cents raised, with their point', '<div class="price">$12<sup>.34</sup></div>'],
    ['sign and cents raised', '<div class="price"><sup>$</sup>12<sup>34</sup></div>'],
    [
      'each part in its own span',
      '<div class="price"><span>$</span><span>12</span><span>.</span><span>34</span></div>',
    ],
    ['cents in a span named so', '<div class="price"><span>$12</span><span class="cents">34</span></div>'],
    ['cents in small print', '<div class="price">$12.<small>34</small></div>'],
    ['currency behind in a span', '<div class="price"><span>12.34</span> <span>USD</span></div>'],
    ['currency code before', '<div class="price">USD 12.34</div>'],
    ['sign and code', '<div class="price">$12.34 USD</div>'],
    ['with words for tax', '<div class="price">$12.34 <span>incl. VAT</span></div>'],
    ['from', '<div class="price">From $12.34</div>'],
    ['a range', '<div class="price">$12.34 – $24.00</div>'],
    ['a range in two spans', '<div class="price"><span>$12.34</span> - <span>$24.00</span></div>'],
  ])('%s', async (_what, price) => {
    for (const after of ['', OTHERS]) expect(await priceOf(shop(price + BUY, { after }))).toEqual([12.34, 'USD']);
  });
});

describe('beside what it is not', () => {
  test.each([
    ['was and now', '<p><span>Was $20.00</span> <span>Now $12.34</span></p>'],
    ['now and was', '<p><b>$12.34</b> was $20.00</p>'],
    ['struck through', '<p><del>$20.00</del> <ins>$12.34</ins></p>'],
    ['struck through by a class', '<p class="price"><span class="line-through">$20.00</span> <span>$12.34</span></p>'],
    [
      'list price in a row of its own',
      '<table><tr><td>List price:<td>$20.00<tr><td>Our price:<td>$12.34<tr><td>You save:<td>$7.66 (38%)</table>',
    ],
    ['recommended price in words', '<p>RRP $20.00</p><p>$12.34</p><p>You save $7.66</p>'],
    [
      'regular and sale price, hidden labels',
      '<div class="price"><span class="sr-only">Regular price</span><s>$20.00</s><span class="sr-only">Sale price</span><span>$12.34</span></div>',
    ],
    ['nothing that says which is old', '<p><span>$20.00</span> <span>$12.34</span></p>'],
    ['nothing that says which is old, the lower first', '<p><span>$12.34</span> <span>$20.00</span></p>'],
    ['lines that differ by made-up names', '<p class="x7a">$20.00</p><p class="q9k">$12.34</p>'],
    ['parts to pay', '<p>$12.34</p><p>or 4 payments of $3.09</p>'],
    ['a month', '<p>$12.34</p><p>from $1.20/month</p>'],
    ['carriage', '<p>$12.34</p><p>+ $4.95 shipping</p>'],
    ['a rate', '<p>$12.34</p><p>($1.03 / oz)</p>'],
    ['tax left out', '<div class="price">$12.34 <small>($10.28 ex. VAT)</small></div>'],
    ['tax left out, first', '<div class="price"><span>$10.28 excl. VAT</span> <span>$12.34 incl. VAT</span></div>'],
    [
      'steps of quantity',
      '<p>$12.34</p><table><tr><th>Quantity<th>Price<tr><td>10+<td>$11.50<tr><td>50+<td>$10.00</table>',
    ],
    ['a coupon', '<p>$12.34</p><p>Save $5 with code LAMP5</p>'],
    ['choices that cost more', '<p>$12.34</p><select><option>Standard<option>With bulb (+$3.00)</select>'],
    ['a gift card', '<p>$12.34</p><label><input type="checkbox"> Gift wrap $2.50</label>'],
  ])('%s', async (_what, price) => {
    for (const after of ['', OTHERS]) expect(await priceOf(shop(price + BUY, { after }))).toEqual([12.34, 'USD']);
  });
});

describe('in other languages and countries', () => {
  test.each([
    ['de', 'shop.example.de', '<div>1.299,00 €</div>', 1299, 'EUR'],
    ['de', 'shop.example.de', '<div>1.299,- €</div>', 1299, 'EUR'],
    ['de', 'shop.example.de', '<div>12,34 € <small>inkl. MwSt., zzgl. Versand</small></div>', 12.34, 'EUR'],
    ['de', 'shop.example.de', '<div>statt 20,00 € nur 12,34 €</div>', 12.34, 'EUR'],
    ['de', 'shop.example.de', '<div>ab 12,34 €</div>', 12.34, 'EUR'],
    ['de', 'shop.example.de', '<div>12,34 EUR*</div><div>Grundpreis: 61,70 € / l</div>', 12.34, 'EUR'],
    ['fr', 'shop.example.fr', '<div>12€34</div>', 12.34, 'EUR'],
    ['fr', 'shop.example.fr', '<div>12<sup>€34</sup></div>', 12.34, 'EUR'],
    ['fr', 'shop.example.fr', '<div>1 299,00 € TTC</div><div>1 082,50 € HT</div>', 1299, 'EUR'],
    ['fr', 'shop.example.fr', '<div>À partir de 12,34 €</div>', 12.34, 'EUR'],
    ['it', 'shop.example.it', '<div>€ 12,34 <span>IVA inclusa</span></div>', 12.34, 'EUR'],
    ['en', 'shop.example.co.uk', '<div>£12.34 <small>inc VAT</small> £10.28 <small>ex VAT</small></div>', 12.34, 'GBP'],
    ['en', 'shop.example.co.uk', '<div>£10.28 ex VAT</div><div>£12.34 inc VAT</div>', 12.34, 'GBP'],
    ['ja', 'shop.example.jp', '<div>1,234円（税込）</div>', 1234, 'JPY'],
    ['ja', 'shop.example.jp', '<div>価格：1,122円（税抜）／1,234円（税込）</div>', 1234, 'JPY'],
    ['ja', 'shop.example.jp', '<div>本体価格 1,122円</div><div>税込価格 1,234円</div>', 1234, 'JPY'],
    ['ja', 'shop.example.jp', '<div>￥1,234 <span>(税込)</span></div><div>12ポイント</div>', 1234, 'JPY'],
    ['ja', 'shop.example.jp', '<div>定価 2,000円</div><div>販売価格 1,234円</div><div>送料 550円</div>', 1234, 'JPY'],
    ['zh', 'shop.example.cn', '<div>市场价 ￥200.00</div><div>售价 ￥123.40</div>', 123.4, 'CNY'],
    ['ko', 'shop.example.kr', '<div>판매가 12,340원</div><div>배송비 2,500원</div>', 12340, 'KRW'],
    ['pl', 'shop.example.pl', '<div>1 299,00 zł</div>', 1299, 'PLN'],
    ['pl', 'shop.example.pl', '<div>12,34 zł brutto</div><div>10,03 zł netto</div>', 12.34, 'PLN'],
    ['pl', 'shop.example.pl', '<div>10,03 zł netto</div><div>12,34 zł brutto</div>', 12.34, 'PLN'],
    ['cs', 'shop.example.cz', '<div>1 299 Kč</div><div>1 073,55 Kč bez DPH</div>', 1299, 'CZK'],
    ['sv', 'shop.example.se', '<div>1 299 kr</div>', 1299, 'SEK'],
    ['sv', 'shop.example.se', '<div>1 299:-</div>', 1299, 'SEK'],
    ['da', 'shop.example.dk', '<div>1.299,95 kr.</div>', 1299.95, 'DKK'],
    ['pt', 'shop.example.com.br', '<div>R$ 123,40</div><div>10x de R$ 12,34 sem juros</div>', 123.4, 'BRL'],
    [
      'pt',
      'shop.example.com.br',
      '<div>R$ 123,40 à vista</div><div>ou R$ 130,00 em até 10x de R$ 13,00</div>',
      123.4,
      'BRL',
    ],
    ['ru', 'shop.example.ru', '<div>1 299 руб.</div>', 1299, 'RUB'],
    ['ru', 'shop.example.ru', '<div>1 299 ₽ <s>1 999 ₽</s></div>', 1299, 'RUB'],
    ['hi', 'shop.example.in', '<div>MRP: ₹1,23,499</div><div>₹1,12,990 (Incl. of all taxes)</div>', 112990, 'INR'],
    ['en', 'shop.example.ch', "<div>CHF 1'299.00</div>", 1299, 'CHF'],
    ['en', 'shop.example.au', '<div>AU$12.34</div>', 12.34, 'AUD'],
    ['en', 'shop.example.in', '<div>Rs. 1,299.00</div>', 1299, 'INR'],
    ['id', 'shop.example.id', '<div>Rp 129.000</div>', 129000, 'IDR'],
    ['vi', 'shop.example.vn', '<div>129.000₫</div>', 129000, 'VND'],
    ['en', 'shop.example.kw', '<div>KWD 12.340</div>', 12.34, 'KWD'],
    ['hu', 'shop.example.hu', '<div>12 990 Ft</div>', 12990, 'HUF'],
    ['tr', 'shop.example.com.tr', '<div>1.299,90 TL</div>', 1299.9, 'TRY'],
  ] as const)('%s %s %s', async (lang, host, price, amount, currency) => {
    expect(await priceOf(shop(price + BUY, { lang, host }))).toEqual([amount, currency]);
  });
});

describe('in markup and scripts', () => {
  const script = (text: string) => `<script>${text}</script>`;
  test.each([
    [
      'meta elements with itemprop and no scope',
      '<meta itemprop="price" content="12.34"><meta itemprop="priceCurrency" content="USD">',
      BUY,
    ],
    [
      'an element with itemprop and no scope',
      '',
      `<span itemprop="price" content="12.34">12.34</span><meta itemprop="priceCurrency" content="USD">${BUY}`,
    ],
    [
      'Open Graph',
      '<meta property="og:price:amount" content="12.34"><meta property="og:price:currency" content="USD">',
      BUY,
    ],
    ['Twitter cards', '<meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="$12.34">', BUY],
    [
      'state of a program',
      '',
      `${BUY}<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"product":{"id":4417,"name":"Copper lamp","price":{"amount":12.34,"currencyCode":"USD"}},"related":[{"name":"Brass lamp","price":{"amount":8,"currencyCode":"USD"}},{"name":"Iron lamp","price":{"amount":8,"currencyCode":"USD"}}]}}}</script>`,
    ],
    [
      'product of a shop system, in cents',
      '<meta property="og:price:currency" content="USD">',
      `${BUY}<script type="application/json" data-product-json>{"id":4417,"title":"Copper lamp","price":1234,"price_min":1234,"available":true,"variants":[{"id":1,"price":1234}]}</script><p>Price <span class="money"></span></p>`,
    ],
    [
      'data layer, ecommerce detail',
      '',
      BUY +
        script(
          'dataLayer.push({"event":"productDetail","ecommerce":{"currencyCode":"USD","detail":{"products":[{"name":"Copper lamp","id":"4417","price":"12.34"}]}}});',
        ),
    ],
    [
      'data layer, view_item',
      '',
      BUY +
        script(
          'window.dataLayer = window.dataLayer || []; dataLayer.push({event: "view_item", ecommerce: {currency: "USD", value: 12.34, items: [{item_name: "Copper lamp", item_id: "4417", price: 12.34}]}});',
        ),
    ],
    [
      'a tracker’s call',
      '',
      BUY +
        script(
          "fbq('track', 'ViewContent', {content_name: 'Copper lamp', content_ids: ['4417'], value: 12.34, currency: 'USD'});",
        ),
    ],
    [
      'JSON-LD whose offer is a list',
      script('').replace(
        '<script>',
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Copper lamp","offers":[{"@type":"Offer","price":"12.34","priceCurrency":"USD"}]}',
      ),
      BUY,
    ],
    [
      'JSON-LD of nested specifications',
      '<script type="application/ld+json">{"@type":"Product","name":"Copper lamp","offers":{"@type":"Offer","priceSpecification":[{"@type":"UnitPriceSpecification","priceType":"https://schema.org/ListPrice","price":20,"priceCurrency":"USD"},{"@type":"UnitPriceSpecification","price":12.34,"priceCurrency":"USD"}]}}</script>',
      BUY,
    ],
  ])('%s', async (_what, head, main) => {
    expect(await priceOf(shop(main, { head }))).toEqual([12.34, 'USD']);
  });
});
