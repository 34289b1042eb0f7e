/** What patterns over reports have in common: which Reports count, what moves, and what grades are worth. */
import { open, seen } from './pattern.ts';

/** Feeds whose Reports somebody answers for, with a grade; pages that crawlers bring are none. */
const REPORTING = "['intel', 'partner']";
/** Feeds that say that something is on its way. */
const MOVING = "['air-cargo', 'post', 'declaration', 'pnr']";

/**
 * Cypher: `n`, by the edge `m`, is named in the Report `r` of a feed of reports. For after WHERE, with `m` bound. What a partner
 * discloses when it is asked is no alert: that we ask for somebody must not raise that somebody.
 */
export function isReported(n: string, m: string, r: string): string {
  const told = `told.feed IN ${REPORTING} AND told.documentKind <> 'Disclosure'`;
  return `${open(m)} AND ${seen(n, r)} AND EXISTS { (${r})<-[:SAYS]-(told:Record) WHERE ${told} }`;
}

/** Cypher: some feed of trade or travel says the Entity itself: it is not only told of. */
export function isMoving(s: string): string {
  return `EXISTS { (${s})<-[:SAYS]-(filed:Record) WHERE filed.feed IN ${MOVING} }`;
}

/** Points for the reliability of the source and the credibility of the information (6x6 system); F, 6 and none: cannot be judged. */
const SOURCE: Readonly<Record<string, number>> = { A: 0, B: 0, C: -2, D: -4, E: -8 };
const INFORMATION: Readonly<Record<string, number>> = { '1': 0, '2': -1, '3': -3, '4': -6, '5': -9 };
const UNJUDGED = -3;

/** Grades of a Report, null where it has none. */
export interface Grades {
  readonly sourceGrade: string | null;
  readonly informationGrade: string | null;
}

/** Returns what the grades take from a reason's points: 0 or less. */
export function gradePoints({ sourceGrade, informationGrade }: Grades): number {
  return (SOURCE[sourceGrade ?? ''] ?? UNJUDGED) + (INFORMATION[informationGrade ?? ''] ?? UNJUDGED);
}

/** Returns the grades as officers write them, B2; `-` where there is none. */
export function gradeText({ sourceGrade, informationGrade }: Grades): string {
  return `${sourceGrade ?? '-'}${informationGrade ?? '-'}`;
}
