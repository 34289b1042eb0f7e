import { z } from 'zod';
import { asked, definePattern, type Match, open, seen } from './pattern.ts';
import { type Grades, gradePoints, gradeText, isMoving, isReported } from './reported.ts';

/** How the subject stands to what the report names. */
const WAYS = ['itself', 'party', 'master', 'house', 'shipment'] as const;
type Way = (typeof WAYS)[number];

const ROLE_WORDS = {
  CONSIGNEE_OF: { en: 'Consignee', ja: '荷受人' },
  CONSIGNOR_OF: { en: 'Consignor', ja: '荷送人' },
  NOTIFY_PARTY_OF: { en: 'Notify party', ja: '通知先' },
  IS: { en: 'Traveller', ja: '旅客' },
} as const;
type Role = keyof typeof ROLE_WORDS;
const roles = Object.keys(ROLE_WORDS) as Role[];

interface Found extends Grades {
  readonly subject: string;
  readonly way: Way;
  readonly path: readonly string[];
  readonly role: Role | null;
  /** The party on the way, and what the report names; the subject itself where that is it. */
  readonly party: string | null;
  readonly named: string;
  readonly report: string;
}

const values = z.strictObject({
  way: z.enum(WAYS),
  role: z.enum(roles).optional(),
  party: z.string().optional(),
  named: z.string(),
  report: z.string(),
  grade: z.string(),
});
type Values = z.infer<typeof values>;

/** By the best grades; each step away says less. */
const POINTS: Readonly<Record<Way, number>> = { itself: 22, party: 20, master: 16, house: 14, shipment: 12 };
const LEAST_POINTS = 3;
/** A party with more than this is in business: that it is named says little of each. */
const MOST_SHIPMENTS = 100;
/** Further on only over those who ship little. */
const FEW_SHIPMENTS = 30;
/** Houses of one master that it is crossed with. */
const MOST_HOUSES = 60;
/** Reports that name one thing. */
const MOST_REPORTS = 20;

const ROLES = roles.join('|');
const SUBJECTS = 'PostalItem|Consignment|Traveller';

/** Cypher: things of a party, none when it has more than so many. */
const thingsOf = (party: string, most: number, name: string) => `
    CALL (${party}) {
      MATCH (${party})-[x:${ROLES}]->(t:${SUBJECTS}) WHERE ${open('x')} AND ${seen('t')}
      WITH x, t LIMIT ${most + 1}
      WITH collect({edge: x, thing: t}) AS some
      RETURN CASE WHEN size(some) <= ${most} THEN some ELSE [] END AS ${name}
    }`;

/** Cypher: houses of a master or masters of a house, none when there are too many. */
const consolidated = `
    CALL (s) {
      MATCH (s)-[x:PART_OF]-(t:Consignment) WHERE ${open('x')} AND ${seen('t')}
      WITH x, t LIMIT ${MOST_HOUSES + 1}
      WITH collect({edge: x, thing: t, way: CASE WHEN startNode(x) = s THEN 'master' ELSE 'house' END}) AS some
      RETURN CASE WHEN size(some) <= ${MOST_HOUSES} THEN some ELSE [] END AS parts
    }`;

/** A report of an officer or a partner names what moves, a party of it, its master or house, or another shipment of its party. */
export const partnerAlertNear = definePattern<Found, Values>({
  slug: 'partner-alert-near',
  version: 1,
  title: { en: 'Named in a report, or close to what one names', ja: '報告に記載、または記載対象に近接' },
  purposes: ['intelligence'],
  needs: ['intel'],
  profile: 'intel',
  subjectKinds: ['PostalItem', 'Consignment', 'Traveller'],
  seedKinds: ['PostalItem', 'Consignment', 'Traveller', 'Person', 'Organisation', 'Report'],
  stake: 10,
  costCap:
    'two hops: a named party with at most a hundred shipments, onward over parties with at most thirty; sixty houses of a master; twenty reports of a thing',
  baseRate: 'as often as officers and partners name what is in traffic',
  lookalikes: [
    'namesake who gave a number that the named person had before',
    'firm whose name and address were used by others',
    'victim or witness that a report names',
  ],
  subjects: (thing) => `
    ${asked}
    CALL (s) {
      WITH s WHERE NOT s:Report RETURN s AS a
      UNION
      WITH s WHERE s:Report MATCH (s)<-[:MENTIONED_IN]-(a) WHERE a.access IN $keys RETURN a
    }
    WITH DISTINCT a[$thing] AS root
    MATCH (s:Entity {${thing}: root}) WHERE s.access IN $keys
    CALL (s) {
      WITH s WHERE s:${SUBJECTS} RETURN s AS t
      UNION
      MATCH (s)-[:PART_OF]-(t:Consignment) RETURN t
      UNION
      MATCH (s)<-[:${ROLES}]-(p:Person|Organisation) WHERE p.access IN $keys
      MATCH (q:Entity {${thing}: p[$thing]}) WHERE ${seen('q')}
      ${thingsOf('q', FEW_SHIPMENTS, 'shipments')}
      UNWIND shipments AS shipment RETURN shipment.thing AS t
      UNION
      WITH s WHERE s:Person OR s:Organisation
      ${thingsOf('s', MOST_SHIPMENTS, 'shipments')}
      UNWIND shipments AS shipment RETURN shipment.thing AS t
    }
    WITH t WHERE ${seen('t')}
    RETURN DISTINCT t[$thing] AS thing`,
  find: (thing) => `
    ${asked} AND ${seen('s')} AND ${isMoving('s')}
    CALL (s) {
      RETURN 'itself' AS way, [s.id] AS steps, null AS role, null AS party, s AS near
      UNION
      MATCH (s)<-[x:${ROLES}]-(p:Person|Organisation) WHERE ${open('x')} AND ${seen('p')}
      ${thingsOf('p', MOST_SHIPMENTS, 'own')}
      WITH s, x, p WHERE own <> []
      RETURN 'party' AS way, [s.id, x.id, p.id] AS steps, type(x) AS role, p.id AS party, p AS near
      UNION
      ${consolidated}
      UNWIND parts AS part
      RETURN part.way AS way, [s.id, part.edge.id, part.thing.id] AS steps, null AS role, null AS party, part.thing AS near
      UNION
      MATCH (s)<-[x:${ROLES}]-(p:Person|Organisation) WHERE ${open('x')} AND ${seen('p')}
      MATCH (q:Entity {${thing}: p[$thing]}) WHERE ${seen('q')}
      ${thingsOf('q', FEW_SHIPMENTS, 'shipments')}
      UNWIND shipments AS shipment
      WITH s, x, p, q, shipment.edge AS c, shipment.thing AS y
      WHERE y[$thing] <> s[$thing]
      RETURN 'shipment' AS way, [s.id, x.id, p.id, q.id, c.id, y.id] AS steps, type(x) AS role, p.id AS party, y AS near
    }
    CALL (near) {
      MATCH (n:Entity {${thing}: near[$thing]})-[m:MENTIONED_IN]->(r:Report) WHERE ${isReported('n', 'm', 'r')}
      WITH n, m, r ORDER BY r.id, n.id, m.id LIMIT ${MOST_REPORTS}
      RETURN n, m, r
    }
    RETURN s[$thing] AS subject, way, steps + [n.id, m.id, r.id] AS path, role, party, near.id AS named, r.id AS report,
           r.sourceGrade AS sourceGrade, r.informationGrade AS informationGrade
    ORDER BY subject, size(path), path`,
  judge: (rows) => {
    const matches = new Map<string, Match<Values>>();
    for (const row of rows) {
      const points = POINTS[row.way] + gradePoints(row);
      const before = matches.get(row.subject);
      if (points < LEAST_POINTS || (before !== undefined && before.points >= points)) continue;
      matches.set(row.subject, {
        thing: row.subject,
        points,
        evidence: row.path.filter((id, at) => id !== row.path[at - 1]),
        values: {
          way: row.way,
          ...(row.role === null ? {} : { role: row.role }),
          ...(row.party === null ? {} : { party: row.party }),
          named: row.named,
          report: row.report,
          grade: gradeText(row),
        },
      });
    }
    return [...matches.values()];
  },
  values,
  text: {
    en: (told, name) => {
      const by = `the report “${name(told.report)}” (${told.grade})`;
      const who = `${told.role === undefined ? 'Party' : ROLE_WORDS[told.role].en} ${name(told.party ?? told.named)}`;
      switch (told.way) {
        case 'itself':
          return `Named in ${by}`;
        case 'party':
          return `${who} is named in ${by}`;
        case 'master':
          return `Its master ${name(told.named)} is named in ${by}`;
        case 'house':
          return `Its house ${name(told.named)} is named in ${by}`;
        case 'shipment':
          return `${who} is a party of ${name(told.named)}, which is named in ${by}`;
        default:
          return told.way satisfies never;
      }
    },
    ja: (told, name) => {
      const by = `報告「${name(told.report)}」（評価 ${told.grade}）に記載`;
      const who = `${told.role === undefined ? '関係者' : ROLE_WORDS[told.role].ja} ${name(told.party ?? told.named)}`;
      switch (told.way) {
        case 'itself':
          return `${by}あり`;
        case 'party':
          return `${who} は${by}あり`;
        case 'master':
          return `マスター ${name(told.named)} は${by}あり`;
        case 'house':
          return `ハウス ${name(told.named)} は${by}あり`;
        case 'shipment':
          return `${who} は、${by}のある ${name(told.named)} の関係者`;
        default:
          return told.way satisfies never;
      }
    },
  },
});
