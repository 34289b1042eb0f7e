import { z } from 'zod';
import { asked, definePattern, type Match, open, rare, seen, sender } from './pattern.ts';
import { groupByName } from './same-name.ts';

interface Found {
  readonly identifier: string;
  readonly person: string;
  readonly nameKey: string | null;
  readonly holder: string;
  readonly has: string;
  readonly items: readonly Parcel[];
}

interface Parcel {
  readonly thing: string;
  readonly id: string;
  readonly edge: string;
  /** Epoch ms. */
  readonly at: number;
  /** Private senders: folded names, or ids of those whose key is a number. */
  readonly senders: readonly string[];
}

const values = z.strictObject({
  via: z.string(),
  addressees: z.array(z.string()),
  parcels: z.number(),
  senders: z.number(),
  hours: z.number(),
});
type Values = z.infer<typeof values>;

/** Parcels of one shipper who spreads them over post offices are posted within so many hours. */
const WINDOW_MS = 96 * 3_600_000;
const LEAST_SENDERS = 5;
/** An addressee who gets more than this is a business by post. */
const MOST_PARCELS = 200;
const EVIDENCE_PARCELS = 30;

/** Points by different private senders in the window; the highest that fits. */
const POINTS = [
  { from: 9, points: 18 },
  { from: 7, points: 14 },
  { from: 5, points: 8 },
] as const;

/** Many private senders, one addressee (under any spelling, known by telephone, e-mail or address), within four days of posting. */
export const parcelBurst = definePattern<Found, Values>({
  slug: 'parcel-burst',
  version: 1,
  title: { en: 'Many senders, one addressee, short time', ja: '短期間に多数の差出人から一人の名宛人へ' },
  purposes: ['cargo-targeting', 'passenger-targeting'],
  needs: ['post'],
  profile: 'trade',
  subjectKinds: ['PostalItem'],
  seedKinds: ['PostalItem', 'Person'],
  stake: 6,
  costCap: 'three contacts an addressee; one with fewer than five parcels, or over two hundred, is left at once',
  baseRate: 'about 1 in 20,000 addressees in four days; heavy shoppers reach five private senders in a month of sales',
  lookalikes: [
    'wedding or birth: gifts of many relatives',
    'buyer at private sales platforms',
    'club that receives for its members',
  ],
  find: () => `
    ${asked}
    CALL (s) {
      WITH s WHERE s:Person RETURN s AS c
      UNION
      MATCH (c:Person)-[:CONSIGNEE_OF]->(s) WHERE c.access IN $keys RETURN c
    }
    WITH DISTINCT c
    MATCH (c)-[:HAS]->(i:Phone|Email|Address) WHERE ${rare('i', 'c')}
    WITH DISTINCT i
    CALL (i) {
      MATCH (i)<-[h:HAS]-(d:Person)-[x:CONSIGNEE_OF]->(q:PostalItem)
      WHERE ${open('h', 'x')} AND ${seen('d', 'q')} AND ${rare('i', 'd')}
      WITH DISTINCT q LIMIT ${MOST_PARCELS + 1}
      RETURN count(q) AS parcels
    }
    WITH i WHERE ${LEAST_SENDERS} <= parcels AND parcels <= ${MOST_PARCELS}
    MATCH (i)<-[h:HAS]-(d:Person) WHERE ${open('h')} AND ${seen('d')} AND ${rare('i', 'd')}
    CALL (d) {
      MATCH (d)-[x:CONSIGNEE_OF]->(q:PostalItem) WHERE ${open('x')} AND ${seen('q')}
      CALL (q) {
        MATCH (q)<-[y:CONSIGNOR_OF]-(s:Person) WHERE ${open('y')} AND ${seen('s')} AND s.nameKey IS NOT NULL
        RETURN collect(DISTINCT ${sender('s')}) AS senders
      }
      WITH q, x, senders ORDER BY q.id, x.id
      RETURN collect({thing: q[$thing], id: q.id, edge: x.id, at: coalesce(datetime(q.postedAt).epochMillis, q.knownFrom), senders: senders}) AS items
    }
    RETURN i.id AS identifier, d[$thing] AS person, d.nameKey AS nameKey, d.id AS holder, h.id AS has, items
    ORDER BY identifier, holder, has`,
  judge: (rows) =>
    [...Map.groupBy(rows, ({ identifier }) => identifier).values()]
      .flatMap((holders) => groupByName(holders))
      .flatMap(judgeAddressee),
  values,
  text: {
    en: ({ via, addressees, parcels, senders, hours }, name) =>
      `One of ${parcels} parcels that ${senders} private senders posted to ${name(addressees[0] ?? '')} (${name(via)}) within ${hours} hours`,
    ja: ({ via, addressees, parcels, senders, hours }, name) =>
      `個人の差出人${senders}名が${hours}時間以内に ${name(addressees[0] ?? '')}（${name(via)}）宛てに差し出した${parcels}個のうちの1個`,
  },
});

function judgeAddressee(holders: readonly Found[]): Match<Values>[] {
  const parcels = new Map<string, Parcel & { readonly holder: Found }>();
  for (const holder of holders)
    for (const item of holder.items) if (!parcels.has(item.thing)) parcels.set(item.thing, { ...item, holder });
  const sorted = [...parcels.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const best = new Map<string, { readonly senders: number; readonly list: readonly (typeof sorted)[number][] }>();
  let start = 0;
  for (const [end, parcel] of sorted.entries()) {
    while (parcel.at - (sorted[start]?.at ?? 0) > WINDOW_MS) start += 1;
    const list = sorted.slice(start, end + 1);
    const senders = new Set(list.flatMap((each) => each.senders)).size;
    if (senders < LEAST_SENDERS) continue;
    for (const { thing } of list) if ((best.get(thing)?.senders ?? 0) < senders) best.set(thing, { senders, list });
  }
  return [...best].map(([thing, { senders, list }]) => matchOf(thing, senders, list));
}

function matchOf(
  thing: string,
  senders: number,
  list: readonly (Parcel & { readonly holder: Found })[],
): Match<Values> {
  const own = list.find((parcel) => parcel.thing === thing) ?? list[0];
  const via = own?.holder.identifier ?? '';
  const others = list.filter((parcel) => parcel !== own).slice(0, EVIDENCE_PARCELS);
  const hours = Math.ceil(((list.at(-1)?.at ?? 0) - (list[0]?.at ?? 0)) / 3_600_000);
  return {
    thing,
    points: POINTS.find(({ from }) => senders >= from)?.points ?? 0,
    evidence: [
      ...(own === undefined ? [] : [own.id, own.edge, own.holder.holder, own.holder.has, via]),
      ...others.flatMap(({ holder, edge, id }) => [holder.has, holder.holder, edge, id]),
    ],
    values: {
      via,
      addressees: [...new Set(list.map(({ holder }) => holder.holder))].sort().slice(0, 5),
      parcels: list.length,
      senders,
      hours,
    },
  };
}
