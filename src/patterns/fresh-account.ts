import { z } from 'zod';
import { asked, definePattern, type Match, open, rare, seen } from './pattern.ts';

interface Parcel {
  readonly thing: string;
  readonly id: string;
  /** Epoch ms of posting, else of the first announcement. */
  readonly at: number;
  /** From the parcel to the account's party, ends left out. */
  readonly path: readonly string[];
}

interface Found {
  readonly account: string;
  /** As its page says it. */
  readonly since: string;
  /** Epoch ms of `since`. */
  readonly opened: number;
  readonly parcels: readonly Parcel[];
}

const values = z.strictObject({ account: z.string(), since: z.string(), parcels: z.number(), hours: z.number() });
type Values = z.infer<typeof values>;

const HOUR_MS = 3_600_000;
/** The first parcel is posted within so many hours of the account's opening, and the others that count within a week. */
const FIRST_HOURS = 72;
const WINDOW_HOURS = 168;
/** Day of opening and time of posting are local, each at its own place. */
const TOLERANCE_HOURS = 24;
const LEAST_PARCELS = 4;
const MOST_PARCELS = 200;
/** Those and what one batch can bring. */
const MOST_ASKED = 2_000;
const EVIDENCE_PARCELS = 10;

/** Points by parcels of the first week; the highest that fits. Every honest seller was new once. */
const POINTS = [
  { from: 12, points: 12 },
  { from: 8, points: 10 },
  { from: 4, points: 7 },
] as const;

// Kinds by property: a choice of labels, or of ways to the same party, costs the planner more than all of a day's runs.
const CONTACT = "i.kind IN ['Phone', 'Email']";

/**
 * A seller's account was opened and ships at once, and nobody behind it shipped before: known by telephone or mail shared with the
 * sender, or by the account's page that the parcel quotes. Accounts whose page does not say since when they are there are left alone: what
 * a crawler meets first need not be new.
 */
export const freshAccount = definePattern<Found, Values>({
  slug: 'fresh-account',
  version: 1,
  title: { en: 'New seller’s account that ships at once', ja: '開設直後の出品者アカウントから直ちに発送' },
  purposes: ['cargo-targeting'],
  needs: ['post', 'listing'],
  profile: 'trade',
  subjectKinds: ['PostalItem', 'Consignment'],
  // A seller changes with its listing: one page says both.
  seedKinds: ['PostalItem', 'Consignment', 'Person', 'Organisation'],
  stake: 4,
  costCap: 'parties with the day of an account’s opening; one with over two hundred parcels is a business',
  baseRate: 'not known: as many as honest shops open and have something to send in their first week',
  lookalikes: [
    'shop that opens with orders taken before',
    'seller who moves to another platform',
    'sale of a collection',
  ],
  // A parcel of before can unmake the reasons of all others.
  subjects: () => `${around(MOST_ASKED)}
    UNWIND parcels AS each
    RETURN DISTINCT each.thing AS thing`,
  find: () => `${around(MOST_PARCELS + 1)}
    WITH a, parcels WHERE size(parcels) >= ${LEAST_PARCELS}
    RETURN a.id AS account, a.createdAt AS since, datetime(a.createdAt).epochMillis AS opened, parcels
    ORDER BY account`,
  judge: (rows) => rows.flatMap(judgeAccount),
  values,
  text: {
    en: ({ account, since, parcels, hours }, name) =>
      `One of ${parcels} parcels of the seller ${name(account)}, whose account was opened on ${since}: the first was posted within ${hours} hours`,
    ja: ({ account, since, parcels, hours }, name) =>
      `出品者 ${name(account)}（アカウント開設日 ${since}）の${parcels}個のうちの1個：最初の差出しは開設から${hours}時間以内`,
  },
});

/** Cypher: the accounts with a day of opening near those asked about, as `a`, with what they and their senders ship, as `parcels`. */
function around(most: number): string {
  return `
    ${asked} AND (s.createdAt IS NOT NULL OR s:PostalItem OR s:Consignment)
    CALL (s) {
      WITH s WHERE s.createdAt IS NOT NULL RETURN s AS p
      UNION
      MATCH (s)<-[:CONSIGNOR_OF]-(p) WHERE p.access IN $keys RETURN p
      UNION
      MATCH (s)-[:HAS]->(:Url)<-[:HAS]-(l:Listing)<-[:SELLER_OF]-(p) WHERE l.access IN $keys RETURN p
    }
    WITH DISTINCT p
    MATCH (p)-[:HAS]->(i) WHERE i.kind IN ['Phone', 'Email', 'Account'] AND ${rare('i', 'p')}
    WITH DISTINCT i
    MATCH (i)<-[:HAS]-(a) WHERE a.createdAt IS NOT NULL AND a.kind IN ['Person', 'Organisation']
    WITH DISTINCT a WHERE ${seen('a')}
    CALL (a) {
      CALL (a) {
        MATCH (a)-[h:HAS]->(i)<-[g:HAS]-(p)-[x:CONSIGNOR_OF]->(t)
        WHERE ${CONTACT} AND ${open('h', 'g', 'x')} AND ${seen('p', 't')} AND ${rare('i', 'a', 'p')}
        RETURN t, [x.id, p.id, g.id, i.id, h.id] AS path
        UNION
        MATCH (a)-[y:SELLER_OF]->(l)-[h:HAS {role: 'is'}]->(i:Url)<-[g:HAS {role: 'refers'}]-(t)
        WHERE ${open('y', 'h', 'g')} AND ${seen('l', 't')} AND ${rare('i', 'l', 't')}
        RETURN t, [g.id, i.id, h.id, l.id, y.id] AS path
      }
      WITH t, path WHERE t.kind IN ['PostalItem', 'Consignment']
      WITH t, path ORDER BY t.id, path
      WITH t, collect(path)[0] AS path ORDER BY t.id LIMIT ${most}
      RETURN collect({thing: t[$thing], id: t.id, path: path, at: coalesce(datetime(t.postedAt).epochMillis, t.knownFrom)}) AS parcels
    }`;
}

function judgeAccount({ account, since, opened, parcels }: Found): Match<Values>[] {
  const things = [...new Map(parcels.map((parcel) => [parcel.thing, parcel])).values()];
  const first = Math.min(...things.map(({ at }) => at));
  const hours = Math.max(1, Math.ceil((first - opened) / HOUR_MS));
  const isFresh = first >= opened - TOLERANCE_HOURS * HOUR_MS && hours <= FIRST_HOURS;
  if (!isFresh || things.length > MOST_PARCELS) return [];
  const sent = things.filter(({ at }) => at <= opened + WINDOW_HOURS * HOUR_MS);
  const points = POINTS.find(({ from }) => sent.length >= from)?.points;
  if (points === undefined) return [];
  return sent.map((own) => ({
    thing: own.thing,
    points,
    evidence: [
      ...new Set(
        [own, ...sent.filter((other) => other !== own).slice(0, EVIDENCE_PARCELS)].flatMap(({ id, path }) => [
          id,
          ...path,
          account,
        ]),
      ),
    ],
    values: { account, since: since.slice(0, 10), parcels: sent.length, hours },
  }));
}
