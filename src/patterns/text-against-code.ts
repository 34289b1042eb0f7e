import { z } from 'zod';
import { findOtherGoods } from '../normalise/goods-text.ts';
import { asked, definePattern, type Match, open, rare, seen } from './pattern.ts';

interface Goods {
  readonly id: string;
  /** Edge from the item to what it is part of; null where the shipment itself states text and code. */
  readonly edge: string | null;
  readonly text: string | null;
  readonly code: string;
}

interface Offer {
  /** The edges and the address between shipment and listing. */
  readonly path: readonly string[];
  readonly id: string;
  readonly text: string;
}

interface Found {
  readonly thing: string;
  readonly id: string;
  readonly goods: readonly Goods[];
  /** Listings whose pages the shipment quotes. */
  readonly offers: readonly Offer[];
}

const values = z.strictObject({
  goods: z.string(),
  /** The shipment itself states text and code, not an item of it. */
  own: z.boolean(),
  code: z.string(),
  word: z.string(),
  heading: z.string(),
  listing: z.string().optional(),
});
type Values = z.infer<typeof values>;

/** What a shop's page says it sells is written to be believed; what stands on a form is often careless. */
const POINTS = { text: 6, listing: 9 } as const;
const MOST_GOODS = 200;
/** What more shipments quote than this is a shop's own front page, or a form filled in by machine. */
const MOST_QUOTING = 500;

/**
 * A description, or the page that the shipment quotes, plainly names goods of another section of the Harmonized System than
 * the code declared. Thin: English names of a short list (`normalise/goods-text.ts`), and silence in every doubt.
 */
export const textAgainstCode = definePattern<Found, Values>({
  slug: 'text-against-code',
  version: 1,
  title: { en: 'Description and HS code do not fit', ja: '品名と統計品目番号（HSコード）の不一致' },
  purposes: ['cargo-targeting'],
  needs: ['post', 'air-cargo', 'declaration'],
  profile: 'trade',
  subjectKinds: ['PostalItem', 'Consignment', 'Declaration'],
  // An item of goods changes with what it is part of: one record says both.
  seedKinds: ['PostalItem', 'Consignment', 'Declaration', 'Listing'],
  stake: 2,
  costCap: 'two hundred items of a shipment and the pages that it quotes; a page quoted by over five hundred is left',
  baseRate: 'not known: depends on how carefully senders pick codes; on careful papers about none',
  lookalikes: [
    'code of the sender’s first article kept for all that follow',
    'set or gift box of which the text names one part',
    'accessory that the text names by what it belongs to',
  ],
  find: () => `
    ${asked}
    CALL (s) {
      WITH s WHERE NOT s:Listing RETURN s AS t
      UNION
      WITH s WHERE s:Listing
      MATCH (s)-[:HAS]->(i:Url) WHERE ${rare('i', 's')}
      MATCH (i)<-[:HAS]-(t:PostalItem|Consignment) WHERE t.access IN $keys
      RETURN t LIMIT ${MOST_QUOTING + 1}
    }
    WITH DISTINCT t WHERE ${seen('t')}
    CALL (t) {
      WITH t WHERE t.hsCode IS NOT NULL RETURN t AS g, null AS x
      UNION
      MATCH (g:GoodsItem)-[x:ITEM_OF]->(t) WHERE ${open('x')} AND ${seen('g')} AND g.hsCode IS NOT NULL
      RETURN g, x ORDER BY g.id, x.id LIMIT ${MOST_GOODS}
    }
    WITH t, collect({id: g.id, edge: x.id, text: g.goodsText, code: g.hsCode}) AS goods
    WHERE size(goods) > 0
    CALL (t) {
      MATCH (t)-[h:HAS {role: 'refers'}]->(i:Url)<-[o:HAS {role: 'is'}]-(l:Listing)
      WHERE ${open('h', 'o')} AND ${seen('l')} AND ${rare('i', 't', 'l')} AND l.goodsText IS NOT NULL
      CALL (i) {
        MATCH (i)<-[:HAS]-(q:PostalItem|Consignment) WHERE q.access IN $keys
        WITH q LIMIT ${MOST_QUOTING + 1}
        RETURN count(q) AS quoting
      }
      WITH h, i, o, l WHERE quoting <= ${MOST_QUOTING}
      ORDER BY l.id, h.id, o.id
      RETURN collect({path: [h.id, i.id, o.id], id: l.id, text: l.goodsText}) AS offers
    }
    RETURN t[$thing] AS thing, t.id AS id, goods, offers
    ORDER BY thing, id`,
  judge: (rows) => rows.flatMap((row) => judgeOffers(row) ?? judgeGoods(row) ?? []),
  values,
  text: {
    en: ({ goods, own, code, word, heading, listing }, name) => {
      const names = `names ${lower(word)} (heading ${heading}), and HS ${code} is declared`;
      if (listing !== undefined) return `The page it quotes offers “${name(listing)}”, which ${names}`;
      return own ? `Its description ${names}` : `“${name(goods)}” ${names}`;
    },
    ja: ({ goods, own, code, word, heading, listing }, name) => {
      const names = `${lower(word)}（第${heading}項）を示すが、申告のHSコードは ${code}`;
      if (listing !== undefined) return `引用先のページの商品「${name(listing)}」は ${names}`;
      return own ? `品名は ${names}` : `品名「${name(goods)}」は ${names}`;
    },
  },
});

/** What the quoted pages offer is none of what is declared. */
function judgeOffers({ thing, id, goods, offers }: Found): Match<Values> | undefined {
  const [first] = offers;
  const [declared] = goods;
  if (first === undefined || declared === undefined) return undefined;
  const all = offers.map(({ text }) => goods.map(({ code }) => findOtherGoods(text, code)));
  const named = all[0]?.[0];
  if (named === undefined || all.flat().includes(undefined)) return undefined;
  const part = declared.edge === null ? [] : [declared.id, declared.edge];
  return {
    thing,
    points: POINTS.listing,
    evidence: [...part, id, ...first.path, first.id],
    values: { goods: declared.id, own: declared.edge === null, code: declared.code, ...named, listing: first.id },
  };
}

/** The first item whose text names other goods. */
function judgeGoods({ thing, id, goods }: Found): Match<Values> | undefined {
  for (const { id: item, edge, text, code } of goods) {
    const named = text === null ? undefined : findOtherGoods(text, code);
    if (named === undefined) continue;
    return {
      thing,
      points: POINTS.text,
      evidence: edge === null ? [id] : [item, edge, id],
      values: { goods: item, own: edge === null, code, ...named },
    };
  }
  return undefined;
}

function lower(word: string): string {
  return word.toLowerCase();
}
