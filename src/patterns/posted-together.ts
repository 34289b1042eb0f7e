import { z } from 'zod';
import { definePattern, type Match, open, renameable, seen } from './pattern.ts';

interface Mate {
  readonly thing: string;
  readonly id: string;
  readonly serial: number;
  readonly edge: string;
  readonly sender: string;
  /** Folded name. */
  readonly name: string;
}

interface Found {
  readonly thing: string;
  readonly serial: number;
  readonly office: string;
  readonly day: string;
  readonly mates: readonly Mate[];
}

const values = z.strictObject({
  items: z.array(z.string()),
  senders: z.number(),
  office: z.string(),
  day: z.string(),
});
type Values = z.infer<typeof values>;

/** Labels are taken from a roll or a sheet; others buy one in between. */
const GAP = 3;
/** Numbers looked at on either side of an item. */
const REACH = 20;
const LEAST_ITEMS = 4;
const LEAST_SENDERS = 3;

/** Points by items in the row; the highest that fits. */
const POINTS = [
  { from: 7, points: 18 },
  { from: 5, points: 16 },
  { from: 4, points: 11 },
] as const;

/** Cypher: postal items `q` near `p` in S10 numbers (same service and country), office, day and text. */
const near = `
    MATCH (p)-[h:HAS {role: 'is'}]->(i:S10)
    WHERE ${open('h')} AND ${seen('p')} AND p.goodsText IS NOT NULL AND p.postingOffice IS NOT NULL AND p.postedAt IS NOT NULL
    WITH p, substring(i.value, 0, 2) AS service, toInteger(substring(i.value, 2, 8)) AS serial, substring(i.value, 11) AS country
    MATCH (j:S10)
    WHERE j.value >= service + right('0000000' + toString(serial - ${REACH}), 8)
      AND j.value < service + right('0000000' + toString(serial + ${REACH} + 1), 8) AND j.value ENDS WITH country
    MATCH (j)<-[g:HAS {role: 'is'}]-(q:PostalItem)
    WHERE ${open('g')} AND ${seen('q')} AND q.postingOffice = p.postingOffice AND toUpper(q.goodsText) = toUpper(p.goodsText)
      AND substring(q.postedAt, 0, 10) = substring(p.postedAt, 0, 10)`;

/** Items with numbers in a row, posted at one office on one day with one text, by different senders. */
export const postedTogether = definePattern<Found, Values>({
  slug: 'posted-together',
  version: 1,
  title: { en: 'Numbers in a row, different senders, one text', ja: '連番・同一局・同日・同一内容、差出人は別々' },
  purposes: ['cargo-targeting', 'passenger-targeting'],
  needs: ['post'],
  profiles: ['border', 'inspection', 'trade'],
  subjectKinds: ['PostalItem'],
  seedKinds: ['PostalItem', 'Person', 'Organisation'],
  stake: 6,
  baseRate: 'about 1 in 20,000 items of private senders',
  lookalikes: ['posting service that writes its customers as senders', 'market stall that posts for its buyers'],
  subjects: (thing) => `
    UNWIND $things AS thing
    MATCH (s:Entity {${thing}: thing})
    CALL (s) {
      WITH s WHERE s:PostalItem RETURN s AS p
      UNION
      MATCH (s)-[x:CONSIGNOR_OF]->(p:PostalItem) WHERE ${open('x')} AND ${renameable('s')} RETURN p
    }
    WITH DISTINCT p
    ${near}
    MATCH (q)<-[y:CONSIGNOR_OF]-(a) WHERE ${open('y')} AND ${seen('a')}
    WITH p, collect(DISTINCT q.${thing}) AS mates, count(DISTINCT a.nameKey) AS senders
    WHERE size(mates) >= ${LEAST_ITEMS} AND senders >= ${LEAST_SENDERS}
    UNWIND mates AS mate
    RETURN DISTINCT mate AS thing`,
  find: (thing) => `
    UNWIND $things AS thing
    MATCH (p:Entity {${thing}: thing}) WHERE p:PostalItem
    WITH p
    ${near}
    MATCH (q)<-[y:CONSIGNOR_OF]-(a)
    WHERE ${open('y')} AND ${seen('a')} AND a.nameKey IS NOT NULL
    WITH p, serial, q, y, a, toInteger(substring(j.value, 2, 8)) AS number ORDER BY number, q.id, y.id
    WITH p, serial, collect({thing: q.${thing}, id: q.id, serial: number, edge: y.id, sender: a.id, name: a.nameKey}) AS mates,
         count(DISTINCT a.nameKey) AS senders
    WHERE size(mates) >= ${LEAST_ITEMS} AND senders >= ${LEAST_SENDERS}
    RETURN p.${thing} AS thing, serial, p.postingOffice AS office, substring(p.postedAt, 0, 10) AS day, mates
    ORDER BY thing, p.id`,
  judge: (rows) =>
    [...Map.groupBy(rows, ({ thing }) => thing).values()].flatMap(([row]) => (row ? (judgeRow(row) ?? []) : [])),
  values,
  text: {
    en: ({ items, senders, office, day }, name) =>
      `${items.length} items with numbers in a row (${name(items[0] ?? '')} to ${name(items.at(-1) ?? '')}), posted at ${office} on ${day} with one text by ${senders} different senders`,
    ja: ({ items, senders, office, day }, name) =>
      `${day}に${office}で差し出された連番${items.length}個（${name(items[0] ?? '')}～${name(items.at(-1) ?? '')}）：内容品の記載は同一、差出人は${senders}名`,
  },
});

function judgeRow({ thing, serial, office, day, mates }: Found): Match<Values> | undefined {
  const bySerial = new Map<number, Mate>();
  for (const mate of mates) if (!bySerial.has(mate.serial)) bySerial.set(mate.serial, mate);
  const row = rowAround(serial, bySerial);
  const senders = new Set(row.map(({ name }) => name)).size;
  // One shop that posts for itself has one sender; a row of pairs is two of them side by side.
  if (row.length < LEAST_ITEMS || senders < LEAST_SENDERS || senders * 2 < row.length) return undefined;
  return {
    thing,
    points: POINTS.find(({ from }) => row.length >= from)?.points ?? 0,
    evidence: row.flatMap(({ sender, edge, id }) => [sender, edge, id]),
    values: { items: row.map(({ id }) => id), senders, office, day },
  };
}

/** The unbroken row in which a number stands: no gap in it is wider than GAP. */
function rowAround(serial: number, bySerial: ReadonlyMap<number, Mate>): Mate[] {
  const sorted = [...bySerial.values()].sort((a, b) => a.serial - b.serial);
  const own = sorted.findIndex((mate) => mate.serial === serial);
  if (own < 0) return [];
  let [first, last] = [own, own];
  const gap = (at: number) => (sorted[at]?.serial ?? Infinity) - (sorted[at - 1]?.serial ?? -Infinity);
  while (first > 0 && gap(first) <= GAP) first -= 1;
  while (last + 1 < sorted.length && gap(last + 1) <= GAP) last += 1;
  return sorted.slice(first, last + 1);
}
