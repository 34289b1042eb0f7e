import { describe, expect, test } from 'vitest';
import { BUY, OTHERS, priceOf, shop } from './price-pages.ts';

describe('where pages are full of amounts', () => {
  const two =
    '<aside-list><h4>New products</h4><ul><li><a href="/n/1">Jug</a> $8.00<li><a href="/n/2">Bowl</a> $9.00</ul></aside-list>'.replaceAll(
      'aside-list',
      'div',
    );
  test.each([
    ['a bid and a price at once', '<p>Current bid: <b>$12.34</b> (3 bids)</p>'],
    ['a price that says each', '<p>$12.34 / each</p>'],
    ['a price for one piece', '<p>$12.34 per piece</p>'],
    ['a sign, a blank and the figure', '<p>US $ 12.34</p>'],
    ['sign and code before', '<p>USD $12.34</p>'],
    ['a field that cannot be changed', '<p>Price <input type="text" readonly value="$12.34"></p>'],
    ['choices alone', '<select name="size"><option>Small - $12.34<option>Large - $20.00</select>'],
    [
      'choices to tick',
      '<label><input type="radio" name="s">Small $12.34</label><label><input type="radio" name="s">Large $20.00</label>',
    ],
    ['a table of variants', '<table><tr><th>Size<th>Price<tr><td>Small<td>$12.34<tr><td>Large<td>$20.00</table>'],
    [
      'a review that names another',
      '<p>$12.34</p><div><h3>Customer reviews</h3><p>I paid $8.00 elsewhere.</p><p>Worth $50.00!</p></div>',
    ],
    ['bought together', '<p>$12.34</p><div><p>Buy together with Brass lamp: total price $20.00</p></div>'],
    ['a promise of the lowest price', '<p>$12.34</p><p>Lowest price in 30 days: $11.00</p>'],
    ['a few goods in a column before it', `${two}<p>$12.34</p>`],
    [
      'an object in an attribute',
      `<div data-product='{"id":4417,"name":"Copper lamp","price":12.34,"currency":"USD"}'></div>`,
    ],
    ['a formatted text in a script', '<script>var p = {"name":"Copper lamp","priceFormatted":"$12.34"};</script>'],
    [
      'a figure in quotes with a comma',
      '<script>var p = {"name":"Copper lamp","currency":"USD","price":"12,34"};</script>',
    ],
    ['a basket that holds something', '<div class="top"><a href="/cart">1 item - $45.00</a></div><p>$12.34</p>'],
    ['a bar that repeats it', '<p>$12.34</p><div class="bar">Copper lamp $12.34 <button>Add to cart</button></div>'],
    ['a loan', '<p>$12.34</p><p>As low as $1.13 per month at 0% APR</p><p>$4.00 deposit</p>'],
    ['a list of currencies', '<ul><li>USD<li>EUR<li>GBP</ul><p>$12.34</p>'],
    ['points worth money', '<p>$12.34</p><p>Earn 12 points worth $0.12</p>'],
    ['a warranty', '<p>$12.34</p><label><input type="checkbox">2 year protection plan $5.99</label>'],
  ])('%s', async (_what, price) => {
    for (const after of ['', OTHERS]) expect(await priceOf(shop(price + BUY, { after }))).toEqual([12.34, 'USD']);
  });

  test.each([
    ['a price on request', '<p>Price: on request</p>'],
    ['nothing but what others cost', OTHERS],
    ['a product sold before', '<p>Sold out</p>'],
  ])('%s gives none', async (_what, main) => {
    expect(await priceOf(shop(main))).toEqual([undefined, undefined]);
  });
});

describe('in pages of other kinds, whose names are made by machines', () => {
  const ads = ['Brass', 'Iron', 'Steel', 'Glass']
    .map(
      (name, at) =>
        `<li class="_9x"><a href="/ad/${at}"><span class="_p">$${at + 5}.00</span><div>${name} lamp</div></a></li>`,
    )
    .join('');
  const page = (main: string, head = '') => ({
    html: `<!doctype html><html lang="en"><head><title>Copper lamp | A Market</title><meta property="og:title" content="Copper lamp">${head}</head>
<body><div class="_1a"><div class="_2b"><a href="/">A Market</a><div class="_m"><a href="/sale">Sale</a><div><img src="/x.jpg"><b>Brass bowl</b> $5.00</div></div></div>
<div class="_3c">${main}</div><div class="_4d"><h2>More ads like this</h2><ul>${ads}</ul></div></div></body></html>`,
    url: 'https://market.example/ad/copper-lamp-4417',
  });
  test.each([
    [
      'an ad with its price before its title',
      '<section><span class="_k">$12.34</span><h1>Copper lamp</h1><div>Main Street, today</div></section><button>Chat with seller</button>',
    ],
    [
      'a title that is no heading',
      '<div class="_t">Copper lamp</div><div class="_k">$12.34</div><button>Add to bag</button>',
    ],
    ['a price that is a heading', '<h1>Copper lamp</h1><h2>$12.34</h2><button>Add to cart</button>'],
    [
      'other sellers beside',
      '<h1>Copper lamp</h1><div>$12.34</div><button>Buy now</button><div><h3>Other sellers</h3><div class="_o"><a href="/s/1">Shop 1</a> $11.90</div><div class="_o"><a href="/s/2">Shop 2</a> $12.90</div><div class="_o"><a href="/s/3">Shop 3</a> $13.90</div></div>',
    ],
    [
      'other editions beside',
      '<h1>Copper lamp</h1><ul><li><a href="/e/1">Download $9.99</a><li class="_sel">Printed $12.34</ul><div>Printed: <b>$12.34</b></div><button>Add to cart</button>',
    ],
    ['tickets at several prices', '<h1>Copper lamp</h1><p>Tickets: $12.34 - $50.00</p><button>Buy tickets</button>'],
    [
      'rows made of divs',
      '<h1>Copper lamp</h1><div class="_r"><div>Condition</div><div>New</div></div><div class="_r"><div>Price</div><div>$12.34</div></div><div class="_r"><div>Postage</div><div>$4.00</div></div><button>Contact seller</button>',
    ],
    [
      'a line of details',
      '<h1>Copper lamp</h1><ul><li>Material: copper<li>Price: $12.34<li>Weight: 1.2 kg</ul><a href="/order">Order now</a>',
    ],
    [
      'a small old price behind a strong one',
      '<h1>Copper lamp</h1><strong style="color:red">$12.34</strong> <small>$20.00</small><button>Add to cart</button>',
    ],
    ['words around it', '<h1>Copper lamp</h1><p>Now only $12.34 (reg. $20.00)!</p><button>Add to cart</button>'],
    [
      'a badge of what is taken off',
      '<h1>Copper lamp</h1><div><span>-38%</span><span>$12.34</span><span>$20.00</span></div><button>Add to cart</button>',
    ],
    ['a short word for each', '<h1>Copper lamp</h1><p>$12.34 ea.</p><button>Add to cart</button>'],
    [
      'dollars and cents in lines of their own',
      '<h1>Copper lamp</h1><div class="_k"><div>$</div><div>12</div><div>34</div></div><script>var item={"title":"Copper lamp","price":12.34,"currency":"USD"}</script><button>Add to cart</button>',
    ],
    [
      'nothing but a description in its head',
      '<h1>Copper lamp</h1><button>Add to cart</button><script>window.__s={"name":"Copper lamp","offer":{"price":{"value":12.34,"currency":"USD"}}}</script>',
    ],
  ])('%s', async (_what, main) => {
    expect(await priceOf(page(main))).toEqual([12.34, 'USD']);
  });
});

test('a page of headings, cards and objects without end is read in time', async () => {
  const many = (text: string) => text.repeat(8_000);
  for (const main of [
    many('<h3>Related products</h3>'),
    many('<div><a href="/1">A</a> $8.00'),
    many('<div class="c"><a href="/1">A</a> $8.00</div>'),
    `<script>${many('{"name":"Copper lamp",')}</script>`,
    many('<span data-price="1" aria-label="$1">1</span>'),
  ]) {
    const started = performance.now();
    await priceOf(shop(main + BUY));
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});
