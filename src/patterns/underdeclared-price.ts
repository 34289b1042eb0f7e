import { z } from 'zod';
import { asked, definePattern, type Match, open, rare, seen } from './pattern.ts';

interface Declared {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
}

interface Found {
  readonly thing: string;
  /** The shipment that quotes, what it quotes, the listing that has it, and the edges between. */
  readonly path: readonly string[];
  readonly listing: string;
  readonly price: number;
  readonly currency: string;
  /** What the shipment's members declare, by their ids. */
  readonly declared: readonly Declared[];
}

const values = z.strictObject({ listing: z.string(), price: z.number(), declared: z.number(), currency: z.string() });
type Values = z.infer<typeof values>;

/** What more shipments quote than this is a shop's own front page, or a form filled in by machine. */
const MOST_QUOTING = 500;

/** Points by how many times the declared value the price is; the highest that fits. Sales and used goods explain up to two. */
const POINTS = [
  { times: 10, points: 16 },
  { times: 5, points: 13 },
  { times: 2, points: 8 },
] as const;

/**
 * A shipment that quotes a listing's address or order number is declared, as a whole, far below the price of one piece there. Values in
 * different currencies are not compared.
 */
export const underdeclaredPrice = definePattern<Found, Values>({
  slug: 'underdeclared-price',
  version: 1,
  title: { en: 'Declared far below the price it quotes', ja: '申告価格が引用先の販売価格を大きく下回る' },
  purposes: ['cargo-targeting'],
  needs: ['post', 'listing'],
  profile: 'trade',
  subjectKinds: ['PostalItem', 'Consignment'],
  seedKinds: ['PostalItem', 'Consignment', 'Listing'],
  stake: 2,
  costCap: 'the addresses and order numbers that a shipment quotes; one quoted by over five hundred is left at once',
  baseRate: 'not known: few shipments quote a page, and pages change their prices',
  lookalikes: [
    'bought in a sale, or used, before the page was read',
    'page that offers a set of which one piece is sent',
    'spare part or repair under warranty that quotes the product’s page',
  ],
  find: (thing) => `
    ${asked}
    CALL (s) {
      WITH s WHERE s:PostalItem OR s:Consignment RETURN s[$thing] AS shipment
      UNION
      WITH s WHERE s:Listing
      MATCH (s)-[:HAS]->(i:Url|PurchaseOrderNumber) WHERE ${rare('i', 's')}
      MATCH (i)<-[:HAS]-(t:PostalItem|Consignment) WHERE t.access IN $keys
      WITH t LIMIT ${MOST_QUOTING + 1}
      RETURN t[$thing] AS shipment
    }
    WITH DISTINCT shipment
    MATCH (t:Entity {${thing}: shipment})-[h:HAS]->(i:Url|PurchaseOrderNumber)<-[g:HAS {role: 'is'}]-(l:Listing)
    WHERE ${open('h', 'g')} AND ${seen('t', 'l')} AND ${rare('i', 't', 'l')} AND l.valueAmount > 0 AND l.valueCurrency IS NOT NULL
    CALL (i) {
      MATCH (i)<-[:HAS]-(q:PostalItem|Consignment) WHERE q.access IN $keys
      WITH q LIMIT ${MOST_QUOTING + 1}
      RETURN count(q) AS quoting
    }
    WITH shipment, t, h, i, g, l WHERE quoting <= ${MOST_QUOTING}
    CALL (shipment) {
      MATCH (m:Entity {${thing}: shipment}) WHERE ${seen('m')} AND m.valueAmount IS NOT NULL AND m.valueCurrency IS NOT NULL
      WITH m ORDER BY m.id
      RETURN collect({id: m.id, amount: m.valueAmount, currency: m.valueCurrency}) AS declared
    }
    RETURN shipment AS thing, [t.id, h.id, i.id, g.id, l.id] AS path, l.id AS listing, l.valueAmount AS price, l.valueCurrency AS currency, declared
    ORDER BY thing, path`,
  judge: (rows) => [...Map.groupBy(rows, ({ thing }) => thing).values()].flatMap(judgeShipment),
  values,
  text: {
    en: ({ listing, price, declared, currency }, name) =>
      `Declared at ${declared} ${currency}; the page it quotes offers ${name(listing)} at ${price} ${currency}`,
    ja: ({ listing, price, declared, currency }, name) =>
      `申告価格は${declared} ${currency}、引用先のページの ${name(listing)} は${price} ${currency}`,
  },
});

/** Of several listings the dearest counts, against the most that anybody declares: in favour of the shipment where they differ. */
function judgeShipment(rows: readonly Found[]): Match<Values>[] {
  const matches = rows.flatMap(judgeQuote);
  const [best] = matches.sort((a, b) => b.points - a.points || b.values.price - a.values.price);
  return best === undefined ? [] : [best];
}

function judgeQuote({ thing, path, listing, price, currency, declared }: Found): Match<Values>[] {
  const same = declared.filter((one) => one.currency === currency);
  const [first] = same;
  if (first === undefined) return [];
  const most = same.reduce((high, one) => (one.amount > high.amount ? one : high), first);
  const points = POINTS.find(({ times }) => price >= times * most.amount)?.points;
  if (points === undefined) return [];
  const evidence = path[0] === most.id ? path : [...path, most.id];
  return [{ thing, points, evidence, values: { listing, price, declared: most.amount, currency } }];
}
