import { z } from 'zod';
import { THING } from '../graph/thing.ts';
import { type ContactKind, hop, hopIsOpen, hopOn, type Via, via } from './contact-hops.ts';
import { asked, definePattern, type Match, open, rare, seen, type ThingProperty } from './pattern.ts';
import { type Grades, gradePoints, gradeText, isMoving, isReported } from './reported.ts';
import { isSameName } from './same-name.ts';

interface Found {
  readonly subject: string;
  readonly role: Role;
  readonly path: readonly string[];
  readonly vias: readonly Via[];
  readonly party: string;
  readonly flagged: string;
  /** Folded names of the party and of the flagged one. */
  readonly names: readonly [string | null, string | null];
  /** What flags: a find in goods or on a traveller that it is a party of. */
  readonly find: {
    readonly kind: string;
    readonly role: Role;
    readonly seized: string;
    readonly finding: string;
    readonly strength: string | null;
  } | null;
  /** Or a report that names it. */
  readonly report: ({ readonly id: string } & Grades) | null;
}

const ROLE_WORDS = {
  CONSIGNEE_OF: { en: 'Consignee', ja: '荷受人' },
  CONSIGNOR_OF: { en: 'Consignor', ja: '荷送人' },
  IS: { en: 'Traveller', ja: '旅客' },
} as const;
type Role = keyof typeof ROLE_WORDS;
const roles = Object.keys(ROLE_WORDS) as Role[];

const shared = {
  role: z.enum(roles),
  hops: z.number(),
  vias: z.array(z.string()),
  party: z.string(),
  flagged: z.string(),
};
const values = z.union([
  z.strictObject({ ...shared, seized: z.string(), finding: z.string() }),
  z.strictObject({ ...shared, report: z.string(), grade: z.string() }),
]);
type Values = z.infer<typeof values>;

/** Points for one hop over a value of a kind that two names share. A household shares its address. */
const KIND_POINTS: Readonly<Record<ContactKind, number>> = {
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
/** To be named in a report is less than a find. */
const REPORTED = -4;
const LEAST_POINTS = 3;
/** A party with more than this is in business: its contacts are not rare. */
const MOST_SHIPMENTS = 30;

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

/** Reports that name one party. */
const MOST_REPORTS = 20;
/** Profiles that read what officers and partners report; under the others the questions about it are not even asked. */
const READS_REPORTS: ReadonlySet<ThingProperty> = new Set<ThingProperty>([THING.intel, THING.partner]);

/** Cypher: whether something was found on a shipment of one of `around`, or a report names one of them. */
const flaggedAround = (thing: ThingProperty) => `
      UNWIND around AS near
      MATCH (f:Entity {${thing}: near})-[x:${ROLES}]->(y:${SUBJECTS}) WHERE ${open('x')} AND ${seen('f', 'y')}
      MATCH (z:Entity {${thing}: y[$thing]})<-[o:FOUND_ON]-(d:Finding)
      WHERE ${open('o')} AND ${seen('z', 'd')} AND d.outcome = 'found'
      RETURN d LIMIT 1${
        READS_REPORTS.has(thing)
          ? `
      UNION
      UNWIND around AS near
      MATCH (f:Entity {${thing}: near})-[m:MENTIONED_IN]->(d:Report) WHERE ${isReported('f', 'm', 'd')}
      RETURN d LIMIT 1`
          : ''
      }`;

/** Cypher: finds on shipments of those at the end of a step, each as a row. */
const finds = (thing: ThingProperty) => `
      MATCH (f:Entity {${thing}: near[$thing]}) WHERE ${seen('f')}
      ${shipmentsOf('f', 'shipments')}
      UNWIND shipments AS shipment
      WITH s, f, shipment.edge AS c, shipment.thing AS y
      WHERE y[$thing] <> s[$thing]
      MATCH (z:Entity {${thing}: y[$thing]})<-[o:FOUND_ON]-(d:Finding)
      WHERE ${open('o')} AND ${seen('z', 'd')} AND d.outcome = 'found'
      RETURN f, [f.id, c.id, y.id, z.id, o.id, d.id] AS rest,
             {kind: f.kind, role: type(c), seized: y.id, finding: d.id, strength: d.strength} AS find, null AS report`;

/** Cypher: reports that name those at the end of a step, each as a row; of what moves, and over something shared. */
const reports = (thing: ThingProperty) => `
      WITH s, near, hops WHERE hops > 0 AND ${isMoving('s')}
      MATCH (f:Entity {${thing}: near[$thing]})-[m:MENTIONED_IN]->(n:Report) WHERE ${isReported('f', 'm', 'n')}
      WITH f, m, n ORDER BY n.id, f.id, m.id LIMIT ${MOST_REPORTS}
      RETURN f, [f.id, m.id, n.id] AS rest, null AS find,
             {id: n.id, sourceGrade: n.sourceGrade, informationGrade: n.informationGrade} AS report`;

/**
 * A rare telephone, e-mail, address, account or document shared with a party of goods or a traveller on whom something was
 * found, or with one that a report names. The named party's own shipments are the matter of `partner-alert-near`.
 */
export const sharedContact = definePattern<Found, Values>({
  slug: 'shared-contact',
  version: 2,
  title: { en: 'Contact shared with a party of a seizure or report', ja: '摘発事案・報告の関係者と連絡先を共有' },
  purposes: ['cargo-targeting', 'passenger-targeting'],
  needs: ['finding'],
  profile: 'inspection',
  subjectKinds: ['PostalItem', 'Consignment', 'Traveller'],
  seedKinds: ['PostalItem', 'Consignment', 'Traveller', 'Person', 'Organisation', 'Finding', 'Report'],
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
      MATCH (z:Entity {${thing}: y[$thing]})<-[:${ROLES}]-(a:Person|Organisation) WHERE ${seen('z', 'a')} RETURN a${
        READS_REPORTS.has(thing)
          ? `
      UNION
      WITH s WHERE s:Report MATCH (s)<-[:MENTIONED_IN]-(a:Person|Organisation) WHERE a.access IN $keys RETURN a`
          : ''
      }
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
    CALL (around) {${flaggedAround(thing)}
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
    WITH s, r, p, step, step.end AS near, size(step.over) AS hops
    CALL (s, near, hops) {${finds(thing)}${READS_REPORTS.has(thing) ? `\n      UNION${reports(thing)}` : ''}
    }
    WITH s, type(r) AS role, [s.id, r.id] + step.path + rest AS path, [i IN step.over | ${via('i')}] AS vias, p, f, find, report
    RETURN s[$thing] AS subject, role, path, vias, p.id AS party, f.id AS flagged, [p.nameKey, f.nameKey] AS names, find, report
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
          ...flagOf(row),
        },
      });
    }
    return [...matches.values()];
  },
  values,
  text: {
    en: (told, name) => {
      const { role, hops, vias, party, flagged } = told;
      const flag =
        'report' in told
          ? `named in the report “${name(told.report)}” (${told.grade})`
          : `a party of ${name(told.seized)}, in which an inspection found something`;
      return hops === 0
        ? `${ROLE_WORDS[role].en} ${name(party)} is ${flag}`
        : `${ROLE_WORDS[role].en} ${name(party)} shares ${vias.map(name).join(', then ')} with ${name(flagged)}, ${flag} (${hops} ${hops === 1 ? 'hop' : 'hops'})`;
    },
    ja: (told, name) => {
      const { role, hops, vias, party, flagged } = told;
      const flag =
        'report' in told
          ? `報告「${name(told.report)}」（評価 ${told.grade}）に記載の`
          : `摘発のあった ${name(told.seized)} の関係者`;
      return hops === 0
        ? `${ROLE_WORDS[role].ja} ${name(party)} は${flag}`
        : `${ROLE_WORDS[role].ja} ${name(party)} は${flag} ${name(flagged)} と ${vias.map(name).join('、')} を共有（${hops}ホップ）`;
    },
  },
});

/** What the text needs of what flags. */
function flagOf({ find, report }: Found): { seized: string; finding: string } | { report: string; grade: string } {
  if (find !== null) return { seized: find.seized, finding: find.finding };
  if (report !== null) return { report: report.id, grade: gradeText(report) };
  throw new Error('a row of shared-contact has neither a find nor a report');
}

/** A traveller's own parcel is the matter of `traveller-with-held-parcel`: one fact counts once. */
function isOwnParcel({ role, find, vias, names: [own, other] }: Found): boolean {
  if (role !== 'IS' || find?.role !== 'CONSIGNEE_OF') return false;
  return vias.length === 0 || (own !== null && other !== null && isSameName(own, other));
}

function pointsOf({ vias, find, report }: Found): number {
  const weakest = vias.map(({ kind, names }) => {
    const crowd = CROWDED.find(({ over }) => names > over)?.points ?? 0;
    return KIND_POINTS[kind] + crowd;
  });
  return (
    Math.min(SAME_PARTY_POINTS, ...weakest) +
    SECOND_HOP * Math.max(0, vias.length - 1) +
    (find?.kind === 'Organisation' ? FIRM : 0) +
    (find === null || find.strength === 'confirmed' ? 0 : UNCONFIRMED) +
    (report === null ? 0 : REPORTED + gradePoints(report))
  );
}
