import { z } from 'zod';
import { asked, definePattern, type Match, open, seen } from './pattern.ts';
import { stated } from './stated.ts';

interface Sums {
  readonly id: string;
  readonly pieces: number | null;
  readonly grossMassKg: number | null;
  readonly from: string | null;
  readonly to: string | null;
}

interface House extends Sums {
  readonly thing: string;
  readonly edge: string;
  /** What the house manifest states for the master. */
  readonly masterPieces: number | null;
}

interface Found extends Sums {
  readonly master: string;
  readonly houses: readonly House[];
}

const values = z.strictObject({
  about: z.enum(['master', 'house']),
  master: z.string(),
  houses: z.number(),
  pieces: z.tuple([z.number(), z.number()]).optional(),
  massKg: z.tuple([z.number(), z.number()]).optional(),
  route: z.array(z.strictObject({ house: z.string(), from: z.string(), to: z.string() })).optional(),
  masterRoute: z.tuple([z.string(), z.string()]).optional(),
});
type Values = z.infer<typeof values>;

/** Rounding, packing and scales explain as much: relative, and in kilograms. */
const MASS_TOLERANCE = 0.05;
const MASS_TOLERANCE_KG = 3;
/** Houses that agree this closely in one measure are all there: a gap in the other cannot be a house still to come. */
const COMPLETE = 0.02;
/** Most houses that stand in the evidence. */
const EVIDENCE_HOUSES = 50;

/** Points by the share of the master's mass or pieces that is not accounted for; the highest that fits. */
const MASS_POINTS = [
  { over: 0.2, points: 16 },
  { over: 0.1, points: 13 },
  { over: 0, points: 10 },
] as const;
const PIECES_POINTS = [
  { over: 0.1, points: 16 },
  { over: 0, points: 13 },
] as const;
const ROUTE_POINTS = 18;
/** For each further measure that disagrees. */
const FURTHER_POINTS = 3;

/**
 * Houses that contradict their master: pieces or mass add up to more, or one of the two adds up and the other does not, or a
 * house travels between two other airports. Houses that are short in both may be still to come and are no match; parties
 * are not compared, because the master of a consolidation names forwarders by its nature.
 */
export const houseMasterMismatch = definePattern<Found, Values>({
  slug: 'house-master-mismatch',
  version: 1,
  title: { en: 'Houses contradict their master', ja: 'ハウスとマスターの不一致' },
  purposes: ['cargo-targeting', 'passenger-targeting'],
  needs: ['air-cargo'],
  profile: 'trade',
  subjectKinds: ['Consignment'],
  seedKinds: ['Consignment'],
  stake: 3,
  costCap: 'the houses of one master, some hundreds at most',
  baseRate: 'about 1 in 500 consolidations: messages cut on their way, houses moved between masters',
  lookalikes: [
    'house list cut or with a line lost on its way',
    'house taken off the list and not withdrawn by its own message',
    'mass of the unit load device counted in the master',
  ],
  find: (thing) => `
    ${asked}
    CALL (s) {
      MATCH (h:Consignment)-[:PART_OF]->(s) WHERE h.access IN $keys RETURN s[$thing] AS master LIMIT 1
      UNION
      MATCH (s)-[:PART_OF]->(m:Consignment) WHERE m.access IN $keys RETURN m[$thing] AS master
    }
    WITH DISTINCT master
    MATCH (m:Entity {${thing}: master})<-[p:PART_OF]-(h:Consignment)
    WHERE ${seen('m', 'h')} AND ${open('p')}
    WITH master, m, p, h ORDER BY h.id, p.id
    RETURN master, m.id AS id, m.pieces AS pieces, m.grossMassKg AS grossMassKg, m.placeOfLoading AS from, m.placeOfUnloading AS to,
           collect({thing: h[$thing], id: h.id, edge: p.id, pieces: h.pieces, grossMassKg: h.grossMassKg,
                    from: h.placeOfLoading, to: h.placeOfUnloading, masterPieces: h.masterPieces}) AS houses
    ORDER BY master, id`,
  judge: (rows) => [...Map.groupBy(rows, ({ master }) => master).values()].flatMap(judgeMaster),
  values,
  text: {
    en: (found, name) => {
      const { route = [], masterRoute = [] } = found;
      if (found.about === 'house')
        return route
          .map(
            ({ from, to }) =>
              `This house travels ${from}–${to}, its master ${name(found.master)} ${masterRoute.join('–')}`,
          )
          .join('; ');
      const sums = measures(found, 'pieces');
      const houses = found.houses === 1 ? 'Its house comes' : `Its ${found.houses} houses come`;
      return [
        ...(sums.length > 0
          ? [
              `${houses} to ${sums.map(([of]) => of).join(' and ')}, the master says ${sums.map(([, says]) => says).join(' and ')}`,
            ]
          : []),
        ...route.map(
          ({ house, from, to }) => `${name(house)} travels ${from}–${to}, the master ${masterRoute.join('–')}`,
        ),
      ].join('; ');
    },
    ja: (found, name) => {
      const { route = [], masterRoute = [] } = found;
      if (found.about === 'house')
        return route
          .map(
            ({ from, to }) =>
              `このハウスの経路は${from}–${to}、マスター${name(found.master)}は${masterRoute.join('–')}`,
          )
          .join('；');
      const sums = measures(found, '個');
      return [
        ...sums.map(
          ([of, says], at) =>
            `${at === 0 ? `ハウス${found.houses}件の` : ''}${of.endsWith('kg') ? '重量' : '個数'}は計${of}、マスターの記載は${says}`,
        ),
        ...route.map(
          ({ house, from, to }) => `${name(house)} の経路は${from}–${to}、マスターは${masterRoute.join('–')}`,
        ),
      ].join('；');
    },
  },
});

function judgeMaster(members: readonly Found[]): Match<Values>[] {
  const [first] = members;
  if (first === undefined) return [];
  const houses = onePerThing(members.flatMap((member) => member.houses));
  const master: Sums = {
    id: first.id,
    pieces: stated(members, 'pieces') ?? stated(houses, 'masterPieces'),
    grossMassKg: stated(members, 'grossMassKg'),
    from: stated(members, 'from'),
    to: stated(members, 'to'),
  };
  const astray = houses.filter((house) => isAstray(house, master));
  const measured = compareSums(master, houses);
  const evidence = [first.id, ...houses.slice(0, EVIDENCE_HOUSES).flatMap(({ edge, id }) => [edge, id])];
  const matches = astray.map(
    (house): Match<Values> => ({
      thing: house.thing,
      points: ROUTE_POINTS,
      evidence: [house.id, house.edge, first.id],
      values: { about: 'house', master: first.id, houses: 1, ...routes([house], master) },
    }),
  );
  const points = [...measured.points, ...(astray.length > 0 ? [ROUTE_POINTS] : [])].sort((a, b) => b - a);
  const [most] = points;
  if (most === undefined) return matches;
  matches.push({
    thing: first.master,
    points: most + FURTHER_POINTS * (points.length - 1),
    evidence,
    values: {
      about: 'master',
      master: first.id,
      houses: houses.length,
      ...measured.values,
      ...(astray.length > 0 ? routes(astray, master) : {}),
    },
  });
  return matches;
}

/** A house is one thing however many records and classes tell of it: its smallest member that states something speaks for it. */
function onePerThing(houses: readonly House[]): House[] {
  return [...Map.groupBy(houses, (house) => house.thing).values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : [
          {
            ...first,
            pieces: stated(members, 'pieces'),
            grossMassKg: stated(members, 'grossMassKg'),
            from: stated(members, 'from'),
            to: stated(members, 'to'),
            masterPieces: stated(members, 'masterPieces'),
          },
        ];
  });
}

function isAstray(house: Sums, master: Sums): boolean {
  if (house.from === null || house.to === null || master.from === null || master.to === null) return false;
  return house.from !== master.from && house.to !== master.to;
}

function compareSums(
  master: Sums,
  houses: readonly House[],
): { points: number[]; values: Pick<Values, 'pieces' | 'massKg'> } {
  const pieces = total(houses, 'pieces');
  const mass = total(houses, 'grossMassKg');
  const nothing = { points: [], values: {} };
  if (pieces === undefined || mass === undefined || master.pieces === null || master.grossMassKg === null)
    return nothing;
  if (master.pieces === 0 || master.grossMassKg === 0) return nothing;
  const piecesGap = (pieces - master.pieces) / master.pieces;
  const massGap = (mass - master.grossMassKg) / master.grossMassKg;
  const massIsOff = Math.abs(massGap) > MASS_TOLERANCE && Math.abs(mass - master.grossMassKg) > MASS_TOLERANCE_KG;
  const massCounts = massIsOff && (massGap > 0 || piecesGap >= 0);
  const piecesCount = piecesGap > 0 || (piecesGap < 0 && massGap >= -COMPLETE);
  return {
    points: [
      ...(massCounts ? [pointsOf(MASS_POINTS, Math.abs(massGap))] : []),
      ...(piecesCount ? [pointsOf(PIECES_POINTS, Math.abs(piecesGap))] : []),
    ],
    values: {
      ...(piecesCount ? { pieces: [pieces, master.pieces] as [number, number] } : {}),
      ...(massCounts ? { massKg: [mass, master.grossMassKg] as [number, number] } : {}),
    },
  };
}

/** Undefined while a house has not said how much it is. */
function total(houses: readonly House[], name: 'pieces' | 'grossMassKg'): number | undefined {
  let sum = 0;
  for (const house of houses) {
    const value = house[name];
    if (value === null) return undefined;
    sum += value;
  }
  return Math.round(sum * 1000) / 1000;
}

function routes(houses: readonly House[], master: Sums): Pick<Values, 'route' | 'masterRoute'> {
  return {
    route: houses.slice(0, 5).map(({ id, from, to }) => ({ house: id, from: from ?? '', to: to ?? '' })),
    masterRoute: [master.from ?? '', master.to ?? ''],
  };
}

function pointsOf(table: readonly { readonly over: number; readonly points: number }[], gap: number): number {
  return table.find(({ over }) => gap > over)?.points ?? 0;
}

/** What does not agree, with its unit: the houses' sum and the master's. */
function measures({ pieces, massKg }: Values, piece: 'pieces' | '個'): (readonly [string, string])[] {
  const kg = (mass: number) => `${Math.round(mass * 10) / 10} kg`;
  const count = (number: number) => (piece === '個' ? `${number}個` : `${number} pieces`);
  return [
    ...(pieces === undefined ? [] : [[count(pieces[0]), count(pieces[1])] as const]),
    ...(massKg === undefined ? [] : [[kg(massKg[0]), kg(massKg[1])] as const]),
  ];
}
