import { z } from 'zod';
import { asked, definePattern, type Match, open, seen, sender } from './pattern.ts';

interface Mate {
  readonly thing: string;
  readonly id: string;
  readonly serial: number;
  readonly edge: string;
  readonly sender: string;
  /** Folded name, or id of a sender whose key is a number. */
  readonly name: string;
}

interface Found {
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
/** Numbers that count on either side of an item. */
const REACH = 20;
const LEAST_ITEMS = 4;
const LEAST_SENDERS = 3;

/** Points by items in the row; the highest that fits. */
const POINTS = [
  { from: 7, points: 18 },
  { from: 5, points: 16 },
  { from: 4, points: 11 },
] as const;

/** Items with numbers in a row, posted at one office on one day with one text, by different senders. */
export const postedTogether = definePattern<Found, Values>({
  slug: 'posted-together',
  version: 1,
  title: { en: 'Numbers in a row, different senders, one text', ja: '連番・同一局・同日・同一内容、差出人は別々' },
  purposes: ['cargo-targeting', 'passenger-targeting'],
  needs: ['post'],
  profile: 'trade',
  subjectKinds: ['PostalItem'],
  seedKinds: ['PostalItem'],
  stake: 6,
  costCap: 'eighty numbers around an item; fewer than four with one office, day and text are left at once',
  baseRate: 'about 1 in 20,000 items of private senders',
  lookalikes: ['posting service that writes its customers as senders', 'market stall that posts for its buyers'],
  find: () => `
    ${asked} AND s:PostalItem
    CALL (s) {
      MATCH (s)-[h:HAS {role: 'is'}]->(i:S10)
      RETURN i, substring(i.value, 0, 2) AS service, toInteger(substring(i.value, 2, 8)) AS serial, substring(i.value, 11) AS country
    }
    MATCH (j:S10)
    WHERE j.value >= service + right('0000000' + toString(serial - ${2 * REACH}), 8)
      AND j.value < service + right('0000000' + toString(serial + ${2 * REACH} + 1), 8) AND j.value ENDS WITH country
    WITH i, collect(DISTINCT j) AS numbers WHERE size(numbers) >= ${LEAST_ITEMS}
    UNWIND numbers AS j
    MATCH (j)<-[g:HAS {role: 'is'}]-(q:PostalItem)
    WHERE ${open('g')} AND ${seen('q')} AND q.goodsText IS NOT NULL AND q.postingOffice IS NOT NULL AND q.postedAt IS NOT NULL
    MATCH (q)<-[y:CONSIGNOR_OF]-(a)
    WHERE ${open('y')} AND ${seen('a')} AND a.nameKey IS NOT NULL
    WITH i, j, q, y, a ORDER BY j.value, q.id, y.id
    WITH i, q.postingOffice AS office, substring(q.postedAt, 0, 10) AS day, toUpper(q.goodsText) AS text,
         collect({thing: q[$thing], id: q.id, serial: toInteger(substring(j.value, 2, 8)), edge: y.id, sender: a.id, name: ${sender('a')}}) AS mates,
         count(DISTINCT ${sender('a')}) AS senders
    WHERE size(mates) >= ${LEAST_ITEMS} AND senders >= ${LEAST_SENDERS}
    RETURN toInteger(substring(i.value, 2, 8)) AS serial, office, day, mates
    ORDER BY i.id, office, day, text`,
  judge: (rows) => rows.flatMap(judgeRow),
  values,
  text: {
    en: ({ items, senders, office, day }, name) =>
      `One of ${items.length} items with numbers in a row (${name(items[0] ?? '')} to ${name(items.at(-1) ?? '')}), posted at ${office} on ${day} by ${senders} senders with the same description of contents`,
    ja: ({ items, senders, office, day }, name) =>
      `${day}に${office}で差し出された連番${items.length}個（${name(items[0] ?? '')}～${name(items.at(-1) ?? '')}）のうちの1個：内容品の記載は同一、差出人は${senders}名`,
  },
});

/** Rows around the numbers near the one asked about; the mates reach twice as far, so that each row is seen whole. */
function judgeRow({ serial, office, day, mates }: Found): Match<Values>[] {
  const bySerial = new Map<number, Mate>();
  for (const mate of mates) if (!bySerial.has(mate.serial)) bySerial.set(mate.serial, mate);
  return [...bySerial.values()]
    .filter((own) => Math.abs(own.serial - serial) <= REACH)
    .flatMap((own) => {
      const row = rowAround(own.serial, bySerial);
      const senders = new Set(row.map(({ name }) => name)).size;
      // One shop that posts for itself has one sender; a row of pairs is two of them side by side.
      if (row.length < LEAST_ITEMS || senders < LEAST_SENDERS || senders * 2 < row.length) return [];
      return {
        thing: own.thing,
        points: POINTS.find(({ from }) => row.length >= from)?.points ?? 0,
        evidence: row.flatMap(({ sender, edge, id }) => [sender, edge, id]),
        values: { items: row.map(({ id }) => id), senders, office, day },
      };
    });
}

/** The unbroken row in which a number stands: no gap in it is wider than GAP. */
function rowAround(serial: number, bySerial: ReadonlyMap<number, Mate>): Mate[] {
  const sorted = [...bySerial.values()]
    .filter((mate) => Math.abs(mate.serial - serial) <= REACH)
    .sort((a, b) => a.serial - b.serial);
  const own = sorted.findIndex((mate) => mate.serial === serial);
  if (own < 0) return [];
  let [first, last] = [own, own];
  const gap = (at: number) => (sorted[at]?.serial ?? Infinity) - (sorted[at - 1]?.serial ?? -Infinity);
  while (first > 0 && gap(first) <= GAP) first -= 1;
  while (last + 1 < sorted.length && gap(last + 1) <= GAP) last += 1;
  return sorted.slice(first, last + 1);
}
