import { z } from 'zod';
import type { IdentifierKind } from '../model/identifier-kinds.ts';
import { asked, definePattern, type Match, open, rare, seen } from './pattern.ts';
import { isSameName } from './same-name.ts';

interface Via {
  readonly id: string;
  readonly kind: IdentifierKind;
  /** Different names that share the value. */
  readonly names: number;
}

interface Found {
  readonly subject: string;
  readonly role: Role;
  readonly path: readonly string[];
  readonly vias: readonly Via[];
  readonly party: string;
  readonly flagged: string;
  readonly flaggedKind: string;
  readonly flaggedRole: Role;
  /** Folded names of the party and of the flagged one. */
  readonly names: readonly [string | null, string | null];
  readonly seized: string;
  readonly finding: string;
  readonly strength: string | null;
}

const ROLE_WORDS = {
  CONSIGNEE_OF: { en: 'Consignee', ja: '荷受人' },
  CONSIGNOR_OF: { en: 'Consignor', ja: '荷送人' },
  IS: { en: 'Traveller', ja: '旅客' },
} as const;
type Role = keyof typeof ROLE_WORDS;
const roles = Object.keys(ROLE_WORDS) as Role[];

const values = z.strictObject({
  role: z.enum(roles),
  hops: z.number(),
  vias: z.array(z.string()),
  party: z.string(),
  flagged: z.string(),
  seized: z.string(),
  finding: z.string(),
});
type Values = z.infer<typeof values>;

/** Points for one hop over a value of a kind that two names share. A household shares its address. */
const KIND_POINTS: Readonly<Partial<Record<IdentifierKind, number>>> = {
  TravelDocument: 20,
  Phone: 18,
  Email: 18,
  Account: 16,
  Address: 14,
};
/** The flagged party itself, by a join. */
const SAME_PARTY_POINTS = 20;
const SECOND_HOP = -7;
/** A value that more names share says less. */
const CROWDED = [
  { over: 5, points: -7 },
  { over: 2, points: -3 },
] as const;
/** A firm ships much: one find among it says less of the rest. */
const FIRM = -6;
const UNCONFIRMED = -3;
const LEAST_POINTS = 3;
/** A party with more than this is in business: its contacts are not rare. */
const MOST_SHIPMENTS = 30;

const KINDS = Object.keys(KIND_POINTS).join('|');
const ROLES = roles.join('|');
const SUBJECTS = 'PostalItem|Consignment|Traveller';

/** Cypher: shipments and trips of a party, none when it has too many. */
const shipmentsOf = (party: string, shipments: string) => `
    CALL (${party}) {
      MATCH (${party})-[x:${ROLES}]->(t:${SUBJECTS}) WHERE ${open('x')} AND ${seen('t')}
      WITH x, t LIMIT ${MOST_SHIPMENTS + 1}
      WITH collect({edge: x, thing: t}) AS some
      RETURN CASE WHEN size(some) <= ${MOST_SHIPMENTS} THEN some ELSE [] END AS ${shipments}
    }`;

/** Cypher: one hop from \`a\` over \`i\` to \`q\`, whatever the name. */
const hop = (a: string, h: string, i: string, g: string, q: string) =>
  `(${a})-[${h}:HAS]->(${i}:${KINDS})<-[${g}:HAS]-(${q}:Person|Organisation)`;
const hopIsOpen = (a: string, h: string, i: string, g: string, q: string) =>
  `${open(h, g)} AND ${seen(a, q)} AND ${rare(i, a, q)}`;

/** Cypher: the steps that lead one hop further than those of `from`, away from `p` and over another Identifier. */
const hopOn = (thing: string, from: string, to: string) => `
    CALL (p, ${from}) {
      UNWIND ${from} AS step
      WITH p, step, step.end AS near
      MATCH (b:Entity {${thing}: near[$thing]}) MATCH ${hop('b', 'h', 'i', 'g', 'q')}
      WHERE ${hopIsOpen('b', 'h', 'i', 'g', 'q')} AND NOT i IN step.over AND q[$thing] <> p[$thing] AND q[$thing] <> near[$thing]
      RETURN collect({end: q, path: step.path + [b.id, h.id, i.id, g.id, q.id], over: step.over + [i]}) AS ${to}
    }`;

/** Cypher: names that share an Identifier, as one sees it. */
const via = (i: string) =>
  `{id: ${i}.id, kind: ${i}.kind, names: COUNT { MATCH (${i})<-[n:HAS]-(e:Entity) WHERE ${open('n')} AND ${seen('e')} AND e.nameKey IS NOT NULL RETURN DISTINCT e.nameKey }}`;

/** A rare telephone, e-mail, address, account or document shared with a party of goods or a traveller on whom something was found. */
export const sharedContact = definePattern<Found, Values>({
  slug: 'shared-contact',
  version: 1,
  title: { en: 'Contact shared with a party of a seizure', ja: '摘発事案の関係者と連絡先を共有' },
  purposes: ['cargo-targeting', 'passenger-targeting'],
  needs: ['finding'],
  profile: 'inspection',
  subjectKinds: ['PostalItem', 'Consignment', 'Traveller'],
  seedKinds: ['PostalItem', 'Consignment', 'Traveller', 'Person', 'Organisation', 'Finding'],
  stake: 8,
  costCap:
    'two hops over values of at most forty names; parties with over thirty shipments are not crossed; without a find near by nothing is judged',
  baseRate: 'about 1 in 5,000 shipments over one hop, 1 in 1,000 over two',
  lookalikes: [
    'household or flat mates of the flagged person',
    'number taken over from its former holder',
    'small agent who gives his own number',
  ],
  subjects: (thing) => `
    ${asked}
    CALL (s) {
      WITH s WHERE s:Person OR s:Organisation RETURN s AS a
      UNION
      MATCH (a:Person|Organisation)-[:${ROLES}]->(s) WHERE a.access IN $keys RETURN a
      UNION
      WITH s WHERE s:Finding
      MATCH (s)-[:FOUND_ON]->(y) WHERE y.access IN $keys
      MATCH (z:Entity {${thing}: y[$thing]})<-[:${ROLES}]-(a:Person|Organisation) WHERE ${seen('z', 'a')} RETURN a
    }
    WITH DISTINCT a[$thing] AS root
    CALL (root) {
      MATCH (a:Entity {${thing}: root}) MATCH ${hop('a', 'h', 'i', 'g', 'q')}
      WHERE a.access IN $keys AND ${open('g')} AND ${seen('q')} AND ${rare('i', 'a', 'q')}
      RETURN collect(DISTINCT q[$thing]) AS first
    }
    CALL (root, first) {
      UNWIND first AS near
      WITH near WHERE near <> root
      MATCH (a:Entity {${thing}: near}) MATCH ${hop('a', 'h', 'i', 'g', 'q')}
      WHERE ${hopIsOpen('a', 'h', 'i', 'g', 'q')}
      RETURN collect(DISTINCT q[$thing]) AS second
    }
    WITH root, [root] + first + second AS around
    CALL (around) {
      UNWIND around AS near
      MATCH (f:Entity {${thing}: near})-[x:${ROLES}]->(y:${SUBJECTS}) WHERE ${open('x')} AND ${seen('f', 'y')}
      MATCH (z:Entity {${thing}: y[$thing]})<-[o:FOUND_ON]-(d:Finding)
      WHERE ${open('o')} AND ${seen('z', 'd')} AND d.outcome = 'found'
      RETURN d LIMIT 1
    }
    UNWIND around AS near
    WITH DISTINCT near
    MATCH (p:Entity {${thing}: near}) WHERE ${seen('p')}
    ${shipmentsOf('p', 'shipments')}
    UNWIND shipments AS shipment
    WITH shipment.thing AS t
    RETURN DISTINCT t[$thing] AS thing`,
  find: (thing) => `
    ${asked}
    MATCH (s)<-[r:${ROLES}]-(p:Person|Organisation)
    WHERE ${open('r')} AND ${seen('s', 'p')}
    ${shipmentsOf('p', 'own')}
    WITH s, r, p, [{end: p, path: [p.id], over: []}] AS none WHERE own <> []
    ${hopOn(thing, 'none', 'one')}
    ${hopOn(thing, 'one', 'two')}
    UNWIND none + one + two AS step
    WITH s, r, p, step, step.end AS near
    MATCH (f:Entity {${thing}: near[$thing]}) WHERE ${seen('f')}
    ${shipmentsOf('f', 'shipments')}
    UNWIND shipments AS shipment
    WITH s, r, p, f, step, shipment.edge AS c, shipment.thing AS y
    WHERE y[$thing] <> s[$thing]
    MATCH (z:Entity {${thing}: y[$thing]})<-[o:FOUND_ON]-(d:Finding)
    WHERE ${open('o')} AND ${seen('z', 'd')} AND d.outcome = 'found'
    WITH s, type(r) AS role, [s.id, r.id] + step.path + [f.id, c.id, y.id, z.id, o.id, d.id] AS path, [i IN step.over | ${via('i')}] AS vias, p, f, c, y, d
    RETURN s[$thing] AS subject, role, path, vias, p.id AS party, f.id AS flagged, f.kind AS flaggedKind, type(c) AS flaggedRole, [p.nameKey, f.nameKey] AS names, y.id AS seized, d.id AS finding, d.strength AS strength
    ORDER BY subject, size(path), path`,
  judge: (rows) => {
    const matches = new Map<string, Match<Values>>();
    for (const row of rows) {
      const points = pointsOf(row);
      const before = matches.get(row.subject);
      if (points < LEAST_POINTS || isOwnParcel(row) || (before !== undefined && before.points >= points)) continue;
      matches.set(row.subject, {
        thing: row.subject,
        points,
        evidence: row.path.filter((id, at) => id !== row.path[at - 1]),
        values: {
          role: row.role,
          hops: row.vias.length,
          vias: row.vias.map(({ id }) => id),
          party: row.party,
          flagged: row.flagged,
          seized: row.seized,
          finding: row.finding,
        },
      });
    }
    return [...matches.values()];
  },
  values,
  text: {
    en: ({ role, hops, vias, party, flagged, seized }, name) => {
      const found = `a party of ${name(seized)}, in which an inspection found something`;
      return hops === 0
        ? `${ROLE_WORDS[role].en} ${name(party)} is ${found}`
        : `${ROLE_WORDS[role].en} ${name(party)} shares ${vias.map(name).join(', then ')} with ${name(flagged)}, ${found} (${hops} ${hops === 1 ? 'hop' : 'hops'})`;
    },
    ja: ({ role, hops, vias, party, flagged, seized }, name) =>
      hops === 0
        ? `${ROLE_WORDS[role].ja} ${name(party)} は摘発のあった ${name(seized)} の関係者`
        : `${ROLE_WORDS[role].ja} ${name(party)} は摘発のあった ${name(seized)} の関係者 ${name(flagged)} と ${vias.map(name).join('、')} を共有（${hops}ホップ）`,
  },
});

/** A traveller's own parcel is the matter of `traveller-with-held-parcel`: one fact counts once. */
function isOwnParcel({ role, flaggedRole, vias, names: [own, other] }: Found): boolean {
  if (role !== 'IS' || flaggedRole !== 'CONSIGNEE_OF') return false;
  return vias.length === 0 || (own !== null && other !== null && isSameName(own, other));
}

function pointsOf({ vias, flaggedKind, strength }: Found): number {
  const weakest = vias.map(({ kind, names }) => {
    const crowd = CROWDED.find(({ over }) => names > over)?.points ?? 0;
    return (KIND_POINTS[kind] ?? 0) + crowd;
  });
  return (
    Math.min(SAME_PARTY_POINTS, ...weakest) +
    SECOND_HOP * Math.max(0, vias.length - 1) +
    (flaggedKind === 'Organisation' ? FIRM : 0) +
    (strength === 'confirmed' ? 0 : UNCONFIRMED)
  );
}
