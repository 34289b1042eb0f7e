import { z } from 'zod';
import { asked, definePattern, type Match, open, rare, seen } from './pattern.ts';
import { isSameName } from './same-name.ts';

interface Found {
  readonly traveller: string;
  readonly path: readonly string[];
  /** Names of the traveller and of the consignee; equal things are one person by join. */
  readonly names: readonly [string | null, string | null];
  readonly isSameThing: boolean;
  readonly goods: string;
  readonly goodsId: string;
  readonly findings: readonly {
    readonly id: string;
    readonly edge: string;
    /** The goods as the finding names them. */
    readonly on: string;
    readonly outcome: string;
    readonly at: string;
  }[];
}

const values = z.strictObject({ goods: z.string(), outcome: z.enum(['found', 'inconclusive']), finding: z.string() });
type Values = z.infer<typeof values>;

const POINTS = { found: 20, inconclusive: 14 } as const;
/** Who receives more than this is in business. */
const MOST_GOODS = 30;

/** Cypher: findings on goods `y`, in the order in which they were made; the last one says whether it is held. */
const findingsOn = (thing: string) => `
    CALL (y) {
      MATCH (z:Entity {${thing}: y[$thing]})<-[o:FOUND_ON]-(f:Finding)
      WHERE ${open('o')} AND ${seen('z', 'f')} AND f.outcome IS NOT NULL
      WITH f, o, z ORDER BY coalesce(datetime(f.foundAt).epochMillis, f.knownFrom), f.id, o.id
      RETURN collect({id: f.id, edge: o.id, on: z.id, outcome: f.outcome, at: toString(f.foundAt)}) AS findings
    }`;

/** A traveller is the consignee of goods whose last inspection found something or stayed inconclusive. */
export const travellerWithHeldParcel = definePattern<Found, Values>({
  slug: 'traveller-with-held-parcel',
  version: 1,
  title: { en: 'Traveller whose parcel is held', ja: '留置中の貨物の名宛人である旅客' },
  purposes: ['passenger-targeting'],
  needs: ['pnr', 'finding'],
  profile: 'border',
  subjectKinds: ['Traveller'],
  seedKinds: ['Traveller', 'Person', 'PostalItem', 'Consignment', 'Finding'],
  stake: 8,
  costCap:
    'one hop over values of at most forty names; thirty parcels a person; without a finding near by nothing is judged',
  baseRate: 'about 1 in 200,000 travellers',
  lookalikes: [
    'honest buyer whose X-ray was unclear and who travels by chance',
    'address of a family, another member travels',
  ],
  subjects: (thing) => `
    ${asked}
    CALL (s) {
      WITH s WHERE s:Person RETURN s AS p
      UNION
      MATCH (p:Person)-[:IS|CONSIGNEE_OF]->(s) WHERE p.access IN $keys RETURN p
      UNION
      WITH s WHERE s:Finding
      MATCH (s)-[:FOUND_ON]->(y) WHERE y.access IN $keys
      MATCH (z:Entity {${thing}: y[$thing]})<-[:CONSIGNEE_OF]-(p:Person) WHERE ${seen('z', 'p')} RETURN p
    }
    WITH DISTINCT p
    CALL (p) {
      MATCH (q:Entity {${thing}: p[$thing]}) WHERE ${seen('q')} RETURN q
      UNION
      MATCH (p)-[:HAS]->(i:Phone|Email|Address|TravelDocument)<-[g:HAS]-(q:Person)
      WHERE ${open('g')} AND ${seen('q')} AND ${rare('i', 'p', 'q')} RETURN q
    }
    WITH p, collect(DISTINCT q) AS near
    CALL (near) {
      UNWIND near AS q
      MATCH (q)-[x:CONSIGNEE_OF]->(y:PostalItem|Consignment) WHERE ${open('x')} AND ${seen('y')}
      MATCH (z:Entity {${thing}: y[$thing]})<-[o:FOUND_ON]-(f:Finding) WHERE ${open('o')} AND ${seen('z', 'f')}
      RETURN f LIMIT 1
    }
    UNWIND near AS q
    MATCH (q)-[x:IS]->(t:Traveller) WHERE ${open('x')} AND ${seen('t')}
    RETURN DISTINCT t[$thing] AS thing`,
  find: (thing) => `
    ${asked} AND s:Traveller
    WITH s AS t
    MATCH (t)<-[x:IS]-(p:Person) WHERE ${open('x')} AND ${seen('t', 'p')}
    CALL (p) {
      MATCH (q:Entity {${thing}: p[$thing]}) WHERE ${seen('q')} RETURN q, [q.id] AS path
      UNION
      MATCH (p)-[h:HAS]->(i:Phone|Email|Address|TravelDocument)<-[g:HAS]-(q:Person)
      WHERE ${open('h', 'g')} AND ${seen('q')} AND ${rare('i', 'p', 'q')} RETURN q, [h.id, i.id, g.id, q.id] AS path
    }
    CALL (q) {
      MATCH (q)-[c:CONSIGNEE_OF]->(y:PostalItem|Consignment) WHERE ${open('c')} AND ${seen('y')}
      WITH c, y LIMIT ${MOST_GOODS + 1}
      RETURN collect({edge: c.id, goods: y}) AS received
    }
    WITH t, x, p, q, path, received WHERE size(received) <= ${MOST_GOODS}
    UNWIND received AS each
    WITH t, x, p, q, path, each.edge AS edge, each.goods AS y
    ${findingsOn(thing)}
    WITH t, x, p, q, path, edge, y, findings WHERE findings <> []
    RETURN t[$thing] AS traveller, [t.id, x.id, p.id] + path + [edge, y.id] AS path, [p.nameKey, q.nameKey] AS names,
           p[$thing] = q[$thing] AS isSameThing, y[$thing] AS goods, y.id AS goodsId, findings
    ORDER BY traveller, goodsId, path`,
  judge: (rows) => {
    const matches = new Map<string, Match<Values>>();
    for (const row of rows) {
      const match = judgeRow(row);
      const before = match && matches.get(match.thing);
      if (match !== undefined && (before === undefined || before.points < match.points))
        matches.set(match.thing, match);
    }
    return [...matches.values()];
  },
  values,
  text: {
    en: ({ goods, outcome }, name) =>
      `This traveller is the consignee of ${name(goods)}, ${outcome === 'found' ? 'in which an inspection found something' : 'whose inspection was inconclusive'}`,
    ja: ({ goods, outcome }, name) =>
      `この旅客は ${name(goods)} の名宛人（検査結果：${outcome === 'found' ? '発見あり' : '判定不能'}）`,
  },
});

function judgeRow({ traveller, path, names, isSameThing, goodsId, findings }: Found): Match<Values> | undefined {
  const [own, other] = names;
  const last = findings.at(-1);
  if (last === undefined || (last.outcome !== 'found' && last.outcome !== 'inconclusive')) return undefined;
  if (!isSameThing && (own === null || other === null || !isSameName(own, other))) return undefined;
  return {
    thing: traveller,
    points: POINTS[last.outcome],
    evidence: [...path, ...(last.on === goodsId ? [] : [last.on]), last.edge, last.id],
    values: { goods: goodsId, outcome: last.outcome, finding: last.id },
  };
}
