import { z } from 'zod';
import { asked, definePattern, type Match, open, rare, seen } from './pattern.ts';
import { groupByName } from './same-name.ts';

interface Thing {
  readonly thing: string;
  readonly id: string;
  readonly edge: string;
  readonly channel: Channel;
}

interface Found {
  readonly identifier: string;
  readonly holder: string;
  readonly has: string;
  readonly person: string;
  readonly nameKey: string | null;
  readonly things: readonly Thing[];
}

const CHANNELS = ['post', 'air-cargo', 'passenger'] as const;
type Channel = (typeof CHANNELS)[number];

const values = z.strictObject({ via: z.string(), people: z.array(z.string()), things: z.array(z.string()) });
type Values = z.infer<typeof values>;

const POINTS = 15;
/** A person with more than this in one channel is in business there. */
const MOST_THINGS = 30;
const EVIDENCE_THINGS = 6;

/** One person, under any spelling, as addressee of post, consignee of air cargo and traveller. */
export const personInAllChannels = definePattern<Found, Values>({
  slug: 'person-in-all-channels',
  version: 1,
  title: { en: 'One person in post, air cargo and on a flight', ja: '郵便・航空貨物・旅客に現れる同一人物' },
  purposes: ['passenger-targeting'],
  needs: ['post', 'air-cargo', 'pnr'],
  profile: 'border',
  subjectKinds: ['PostalItem', 'Consignment', 'Traveller'],
  seedKinds: ['PostalItem', 'Consignment', 'Traveller', 'Person'],
  stake: 6,
  costCap: 'four contacts a person; one that is not in all three channels is left at once; thirty things a holder',
  baseRate: 'about 1 in 50,000 travellers within the window kept',
  lookalikes: ['somebody who moves house from abroad', 'collector or athlete who has equipment sent ahead'],
  find: () => `
    ${asked}
    CALL (s) {
      WITH s WHERE s:Person RETURN s AS p
      UNION
      MATCH (p:Person)-[:IS|CONSIGNEE_OF]->(s) WHERE p.access IN $keys RETURN p
    }
    WITH DISTINCT p
    MATCH (p)-[:HAS]->(i:Phone|Email|Address|TravelDocument) WHERE ${rare('i', 'p')}
    WITH DISTINCT i
    CALL (i) {
      MATCH (i)<-[h:HAS]-(q:Person)-[x:IS|CONSIGNEE_OF]->(t:PostalItem|Consignment|Traveller)
      WHERE ${open('h', 'x')} AND ${seen('q', 't')} AND ${rare('i', 'q')}
      RETURN count(DISTINCT t.kind) AS channels
    }
    WITH i WHERE channels = ${CHANNELS.length}
    MATCH (i)<-[h:HAS]-(q:Person) WHERE ${open('h')} AND ${seen('q')} AND ${rare('i', 'q')}
    CALL (q) {
      MATCH (q)-[x:IS|CONSIGNEE_OF]->(t:PostalItem|Consignment|Traveller) WHERE ${open('x')} AND ${seen('t')}
      WITH t, x ORDER BY t.id, x.id LIMIT ${MOST_THINGS + 1}
      RETURN collect({thing: t[$thing], id: t.id, edge: x.id,
                      channel: CASE t.kind WHEN 'PostalItem' THEN 'post' WHEN 'Consignment' THEN 'air-cargo' ELSE 'passenger' END}) AS things
    }
    RETURN i.id AS identifier, q.id AS holder, h.id AS has, q[$thing] AS person, q.nameKey AS nameKey, things
    ORDER BY identifier, holder, has`,
  judge: (rows) =>
    [...Map.groupBy(rows, ({ identifier }) => identifier).values()]
      .flatMap((holders) => groupByName(holders))
      .flatMap(judgePerson),
  values,
  text: {
    en: ({ via, people, things }, name) =>
      `${people.map(name).join(' / ')} (${name(via)}) receives post and air cargo and travels: ${things.map(name).join(', ')}`,
    ja: ({ via, people, things }, name) =>
      `${people.map(name).join(' / ')}（${name(via)}）が郵便・航空貨物の受取人であり旅客でもある：${things.map(name).join('、')}`,
  },
});

function judgePerson(holders: readonly Found[]): Match<Values>[] {
  if (holders.some(({ things }) => things.length > MOST_THINGS)) return [];
  const things = holders.flatMap((holder) => holder.things.map((thing) => ({ ...thing, holder })));
  const firsts = CHANNELS.map((channel) => things.find((thing) => thing.channel === channel));
  if (firsts.some((first) => first === undefined)) return [];
  const chosen = [...new Set([...firsts.flatMap((first) => first ?? []), ...things])].slice(0, EVIDENCE_THINGS);
  return [...new Map(things.map((thing) => [thing.thing, thing])).values()].map((own) => ({
    thing: own.thing,
    points: POINTS,
    evidence: [
      ...[own.id, own.edge, own.holder.holder, own.holder.has, own.holder.identifier],
      ...chosen
        .filter((other) => other.thing !== own.thing)
        .flatMap(({ holder, edge, id }) => [holder.has, holder.holder, edge, id]),
    ],
    values: {
      via: own.holder.identifier,
      people: [...new Map(holders.map(({ nameKey, holder }) => [nameKey, holder])).values()].sort().slice(0, 3),
      things: chosen.map(({ id }) => id),
    },
  }));
}
