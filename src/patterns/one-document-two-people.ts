import { z } from 'zod';
import { asked, definePattern, type Match, open, rare, seen } from './pattern.ts';
import { countSlips, isOtherName, isSameName } from './same-name.ts';

interface Found {
  readonly document: string;
  readonly holder: string;
  readonly has: string;
  readonly person: string;
  readonly nameKey: string | null;
  readonly birthDate: string | null;
  readonly trips: readonly { readonly thing: string; readonly id: string; readonly edge: string }[];
}

const values = z.strictObject({ document: z.string(), others: z.array(z.string()), birthDates: z.boolean() });
type Values = z.infer<typeof values>;

/** Other names with other dates of birth; other names where a date is missing. */
const POINTS = { birthDates: 20, names: 14 } as const;
const MOST_OTHERS = 10;

/**
 * One travel document, clearly different people. Not different: equal dates of birth (marriage), the same words in another
 * order, one slip or another transliteration, a date with two figures swapped or one wrong.
 */
export const oneDocumentTwoPeople = definePattern<Found, Values>({
  slug: 'one-document-two-people',
  version: 1,
  title: { en: 'One travel document, different people', ja: '同一旅券・別人物' },
  purposes: ['passenger-targeting'],
  needs: ['pnr'],
  profile: 'border',
  subjectKinds: ['Traveller'],
  seedKinds: ['Traveller', 'Person'],
  stake: 8,
  costCap: 'the holders of one document, five names at most (more is common); a document of one name is left at once',
  baseRate: 'about 1 in 100,000 documents: numbers typed into the wrong line of a group booking',
  lookalikes: [
    'document of one member of a family entered for another',
    'two issuers with equal numbers, one of them not given',
  ],
  find: () => `
    ${asked}
    CALL (s) {
      WITH s WHERE s:Person RETURN s AS p
      UNION
      MATCH (p:Person)-[:IS]->(s) WHERE p.access IN $keys RETURN p
    }
    WITH DISTINCT p
    MATCH (p)-[:HAS]->(i:TravelDocument) WHERE NOT i.value STARTS WITH '?'
    WITH DISTINCT i
    CALL (i) {
      MATCH (i)<-[h:HAS]-(q:Person) WHERE ${open('h')} AND ${seen('q')} AND ${rare('i', 'q')}
      RETURN collect({has: h, person: q}) AS holders, count(DISTINCT q.nameKey) AS names
    }
    WITH i, holders WHERE names > 1
    UNWIND holders AS each
    WITH i, each.has AS h, each.person AS q
    CALL (q) {
      MATCH (q)-[x:IS]->(t:Traveller) WHERE ${open('x')} AND ${seen('t')}
      WITH t, x ORDER BY t.id, x.id
      RETURN collect({thing: t[$thing], id: t.id, edge: x.id}) AS trips
    }
    RETURN i.id AS document, q.id AS holder, h.id AS has, q[$thing] AS person, q.nameKey AS nameKey, q.birthDate AS birthDate, trips
    ORDER BY document, holder, has`,
  judge: (rows) => [...Map.groupBy(rows, ({ document }) => document).values()].flatMap(judgeDocument),
  values,
  text: {
    en: ({ document, others, birthDates }, name) =>
      `Travel document ${name(document)} is also shown by ${others.map(name).join(', ')}, who ${others.length > 1 ? 'have' : 'has'} another name${birthDates ? ' and date of birth' : ''}`,
    ja: ({ document, others, birthDates }, name) =>
      `旅券 ${name(document)} は氏名${birthDates ? '・生年月日' : ''}の異なる ${others.map(name).join('、')} も使用`,
  },
});

function judgeDocument(holders: readonly Found[]): Match<Values>[] {
  const matches = new Map<string, Match<Values>>();
  for (const holder of holders) {
    const others = holders.filter((other) => isDifferent(holder, other));
    const [first] = others;
    if (first === undefined) continue;
    const birthDates = others.some((other) => isOtherDate(holder.birthDate, other.birthDate));
    for (const trip of holder.trips) {
      const match: Match<Values> = {
        thing: trip.thing,
        points: birthDates ? POINTS.birthDates : POINTS.names,
        evidence: [
          ...[trip.id, trip.edge, holder.holder, holder.has, holder.document],
          ...others
            .slice(0, MOST_OTHERS)
            .flatMap((other) => [
              other.has,
              other.holder,
              ...other.trips.slice(0, 3).flatMap(({ edge, id }) => [edge, id]),
            ]),
        ],
        values: {
          document: holder.document,
          others: others.slice(0, 3).map((other) => other.holder),
          birthDates,
        },
      };
      const before = matches.get(trip.thing);
      if (before === undefined || before.points < match.points) matches.set(trip.thing, match);
    }
  }
  return [...matches.values()];
}

function isDifferent(a: Found, b: Found): boolean {
  if (a.person === b.person || a.nameKey === null || b.nameKey === null || isSameName(a.nameKey, b.nameKey))
    return false;
  if (a.birthDate === null || b.birthDate === null) return isOtherName(a.nameKey, b.nameKey);
  return isOtherDate(a.birthDate, b.birthDate);
}

/** False where a date is missing, less precise, has two figures swapped, one wrong, or day and month the other way round. */
function isOtherDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.length !== 10 || b.length !== 10) return false;
  const [year, month, day] = a.split('-');
  return countSlips(a, b, 1) > 1 && `${year}-${day}-${month}` !== b;
}
