import { z } from 'zod';
import { asked, definePattern, type Match, open, rare, seen } from './pattern.ts';
import { groupByName } from './same-name.ts';

interface Shipment {
  readonly thing: string;
  readonly id: string;
  readonly edge: string;
  /** Epoch ms. */
  readonly at: number;
}

interface Found {
  readonly address: string;
  readonly person: string;
  readonly nameKey: string | null;
  readonly holder: string;
  readonly has: string;
  readonly shipments: readonly Shipment[];
}

const values = z.strictObject({
  address: z.string(),
  names: z.number(),
  shipments: z.number(),
  days: z.number(),
  some: z.array(z.string()),
});
type Values = z.infer<typeof values>;

const LEAST_NAMES = 6;
/** An address in use for longer, or for more, is a household or a business. */
const MOST_DAYS = 7;
const MOST_SHIPMENTS = 60;
/** Names that receive once: at a dormitory or an office they come again. */
const LEAST_ONCE = 0.8;
const EVIDENCE_SHIPMENTS = 20;
const DAY_MS = 86_400_000;

/** Points by different names; the highest that fits. */
const POINTS = [
  { from: 9, points: 18 },
  { from: 7, points: 16 },
  { from: 6, points: 13 },
] as const;

/** Many names receive at one address, each once, and all of it within a week. */
export const dropAddress = definePattern<Found, Values>({
  slug: 'drop-address',
  version: 1,
  title: { en: 'Many names at one address, each used once', ja: '一つの住所に多数の名義・短期使用' },
  purposes: ['cargo-targeting', 'passenger-targeting'],
  needs: ['post', 'air-cargo'],
  profile: 'trade',
  subjectKinds: ['PostalItem', 'Consignment'],
  seedKinds: ['PostalItem', 'Consignment', 'Person'],
  stake: 6,
  costCap: 'one address a person; one with fewer than six names, or common (over forty), is left at once',
  baseRate: 'about 1 in 100,000 addresses; more where addresses come without the number of the flat',
  lookalikes: ['hotel or hostel', 'new dormitory in the week of arrival', 'block of flats written without the flat'],
  find: () => `
    ${asked}
    CALL (s) {
      WITH s WHERE s:Person RETURN s AS p
      UNION
      MATCH (p:Person)-[:CONSIGNEE_OF]->(s) WHERE p.access IN $keys RETURN p
    }
    WITH DISTINCT p
    MATCH (p)-[:HAS]->(i:Address) WHERE ${rare('i', 'p')}
    WITH DISTINCT i
    CALL (i) {
      MATCH (i)<-[h:HAS]-(q:Person) WHERE ${open('h')} AND ${seen('q')} AND ${rare('i', 'q')}
      RETURN collect({has: h, person: q}) AS holders, count(DISTINCT q.nameKey) AS names
    }
    WITH i, holders WHERE names >= ${LEAST_NAMES}
    UNWIND holders AS each
    WITH i, each.has AS h, each.person AS q
    CALL (q) {
      MATCH (q)-[x:CONSIGNEE_OF]->(t:PostalItem|Consignment) WHERE ${open('x')} AND ${seen('t')}
      WITH t, x ORDER BY t.id, x.id LIMIT ${MOST_SHIPMENTS + 1}
      RETURN collect({thing: t[$thing], id: t.id, edge: x.id, at: coalesce(datetime(t.postedAt).epochMillis, t.knownFrom)}) AS shipments
    }
    RETURN i.id AS address, q[$thing] AS person, q.nameKey AS nameKey, q.id AS holder, h.id AS has, shipments
    ORDER BY address, holder, has`,
  judge: (rows) => [...Map.groupBy(rows, ({ address }) => address).values()].flatMap(judgeAddress),
  values,
  text: {
    en: ({ address, names, shipments, days, some }, name) =>
      `${names} names received ${shipments} shipments at ${name(address)} within ${days} days, almost every name once: ${some.map(name).join(', ')} …`,
    ja: ({ address, names, shipments, days, some }, name) =>
      `${name(address)} に${days}日間で${names}名義・${shipments}件、ほぼ全て一回限り：${some.map(name).join('、')} ほか`,
  },
});

function judgeAddress(holders: readonly Found[]): Match<Values>[] {
  const receiving = holders.filter(({ nameKey, shipments }) => nameKey !== null && shipments.length > 0);
  const names = groupByName(receiving);
  const once = names.filter((group) => new Set(group.flatMap(thingsOf)).size === 1).length;
  if (names.length < LEAST_NAMES || once < names.length * LEAST_ONCE) return [];
  const all = receiving.flatMap((holder) => holder.shipments.map((shipment) => ({ ...shipment, holder })));
  if (all.length > MOST_SHIPMENTS) return [];
  const times = all.map(({ at }) => at);
  const days = Math.ceil((Math.max(...times) - Math.min(...times)) / DAY_MS);
  if (days > MOST_DAYS) return [];
  const shipments = [...new Map(all.map((shipment) => [shipment.thing, shipment])).values()];
  return shipments.map((own) => ({
    thing: own.thing,
    points: POINTS.find(({ from }) => names.length >= from)?.points ?? 0,
    evidence: [
      ...[own.id, own.edge, own.holder.holder, own.holder.has, own.holder.address],
      ...shipments
        .filter((other) => other !== own)
        .slice(0, EVIDENCE_SHIPMENTS)
        .flatMap(({ holder, edge, id }) => [holder.has, holder.holder, edge, id]),
    ],
    values: {
      address: own.holder.address,
      names: names.length,
      shipments: shipments.length,
      days,
      some: receiving.slice(0, 3).map(({ holder }) => holder),
    },
  }));
}

function thingsOf({ shipments }: Found): string[] {
  return shipments.map(({ thing }) => thing);
}
