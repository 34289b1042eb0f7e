import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Facts } from '../../src/model/facts.ts';
import { textAgainstCode } from '../../src/patterns/text-against-code.ts';
import type { Incoming } from '../../src/pipeline/bind.ts';
import { openPatternHub, type PatternHub } from './pattern-hub.ts';
import { cancelled, declaration, holding, house, item, listing, quoting, s10 } from './units.ts';

const WATCH = 'https://shop.example/watches/7';
let serial = 70_000;

function parcel(...goods: readonly Facts[]): Incoming {
  serial += 1000;
  return goods.reduce(holding, item(s10(serial), {}, {}));
}
const shoes = { goodsText: 'RUNNING SHOES', hsCode: '850440' } as const;
const page = (goodsText: string) => listing(WATCH, { goodsText });

let hub: PatternHub;
beforeAll(async () => {
  hub = await openPatternHub(textAgainstCode);
});
afterAll(() => hub.close());

test('an item, a house and a declaration whose text names other goods than their code make a reason under every profile', async () => {
  const mrn = '26JPTYO00000000001';
  await hub.takeIn([
    parcel({ goodsText: 'Puzzle', hsCode: '950300' }, shoes),
    house('13112345675', 'H1', { goodsText: 'BOARD GAMES', hsCode: '848180' }),
    holding(declaration(mrn), shoes),
  ]);
  for (const profile of ['trade', 'border'] as const) {
    const found = await hub.reasons(profile);
    expect(found.map(({ points }) => points)).toEqual([6, 6, 6]);
    const text = (subject: string) => found.find((each) => each.subject === subject);
    expect(text(mrn)?.en).toBe('“RUNNING SHOES” names shoe (heading 6403), and HS 850440 is declared');
    expect(text(mrn)?.ja).toBe('品名「RUNNING SHOES」は shoe（第6403項）を示すが、申告のHSコードは 850440');
    expect(text('13112345675/H1')?.en).toBe(
      'Its description names board game (heading 9504), and HS 848180 is declared',
    );
    expect(text('13112345675/H1')?.ja).toBe('品名は board game（第9504項）を示すが、申告のHSコードは 848180');
  }
});

test('a quoted page that offers none of what is declared makes a stronger one, whenever it is read, and goes with the item', async () => {
  const quoted = quoting(parcel({ goodsText: 'PARTS', hsCode: '392690' }), WATCH);
  await hub.takeIn([quoted], [page('Wrist watch')]);
  const [found] = await hub.reasons('trade');
  expect(found?.points).toBe(9);
  expect(found?.en).toBe(
    'The page it quotes offers “Wrist watch”, which names wrist watch (heading 9102), and HS 392690 is declared',
  );
  expect(found?.ja).toMatch(/^引用先のページの商品「Wrist watch」は wrist watch（第9102項）/);
  await hub.takeIn([quoted], [page('Wrist watch')], [cancelled(quoted)]);
  expect(await hub.reasons('trade')).toEqual([]);
});

test('a code that fits, goods of a near chapter, texts in doubt, no code, and one item of several that the page fits make no reason', async () => {
  await hub.takeIn([
    page('Wrist watch'),
    parcel({ goodsText: 'RUNNING SHOES', hsCode: '640411' }),
    parcel({ goodsText: 'RUNNING SHOES', hsCode: '6506' }),
    parcel({ goodsText: 'SHOES, MACHINE PARTS', hsCode: '848790' }),
    parcel({ goodsText: 'SHOE BOX', hsCode: '481910' }),
    parcel({ goodsText: 'RUNNING SHOES' }),
    parcel({ hsCode: '848790' }),
    quoting(parcel({ goodsText: 'PARTS', hsCode: '392690' }, { goodsText: 'GIFT', hsCode: '910211' }), WATCH),
    quoting(parcel({ goodsText: 'PARTS', hsCode: '392690' }), 'https://shop.example/watches/8'),
  ]);
  expect(await hub.reasons('trade')).toEqual([]);
});
