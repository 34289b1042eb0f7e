import { authorise } from '../auth/authorise.ts';
import type { ProfileName, Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { MakeId } from '../resolve/id.ts';
import { type Graph, int, ints, type Row } from './driver.ts';
import type { Thing } from './entities.ts';
import { dueKey } from './targets.ts';
import { THING } from './thing.ts';

/** What a worklist is narrowed to. */
export interface WorklistFilter {
  readonly kinds?: readonly EntityKind[] | undefined;
  readonly flight?: string | undefined;
  readonly office?: string | undefined;
  readonly receptacle?: string | undefined;
  readonly postingOffice?: string | undefined;
  /** Slug of a pattern among the reasons. */
  readonly slug?: string | undefined;
  readonly minPoints?: number | undefined;
  /** Epoch ms of the last moment to act, both inclusive. */
  readonly dueBefore?: number | undefined;
  readonly dueAfter?: number | undefined;
  readonly claimed?: 'ANY' | 'FREE' | 'MINE' | undefined;
}

export type WorklistOrder = 'VALUE' | 'LAST_MOMENT';
export type WorklistGroup = 'FLIGHT' | 'RECEPTACLE' | 'OFFICE' | 'POSTING_OFFICE';

/** A row of the worklist as a viewer sees it. */
export interface TargetRow {
  readonly id: string;
  /** The thing's id under the profile: a member of the viewer's thing. */
  readonly thing: string;
  readonly kind: EntityKind;
  readonly caption: string;
  readonly score: number;
  readonly points: number;
  readonly value: number;
  /** Epoch ms. */
  readonly lastMoment: number;
  readonly slugs: readonly string[];
  readonly flight: string | null;
  readonly receptacle: string | null;
  readonly office: string | null;
  readonly postingOffice: string | null;
  readonly knownFrom: number;
  readonly rankKey: string;
  readonly dueKey: string;
}

export interface WorklistPage {
  readonly rows: readonly TargetRow[];
  readonly hasMore: boolean;
}

export interface WorklistAsked {
  readonly filter: WorklistFilter;
  readonly order: WorklistOrder;
  readonly first: number;
  /** `rankKey` or `dueKey`, after the order, of the row before. */
  readonly after?: string | undefined;
  /** Epoch ms: claims end by themselves. */
  readonly now: number;
}

/** Filters that an index of its own serves; the first that is given leads the statement. */
const LEADS = ['receptacle', 'flight', 'postingOffice', 'office'] as const;
type Lead = (typeof LEADS)[number];

const NARROWED = `t.access IN $keys
         AND ($kinds IS NULL OR t.kind IN $kinds) AND ($slug IS NULL OR $slug IN t.slugs)
         AND ($receptacle IS NULL OR t.receptacle = $receptacle) AND ($flight IS NULL OR t.flight = $flight)
         AND ($postingOffice IS NULL OR t.postingOffice = $postingOffice) AND ($office IS NULL OR t.office = $office)
         AND ($minPoints IS NULL OR t.points >= $minPoints)
         AND ($dueBefore IS NULL OR t.lastMoment <= $dueBefore) AND ($dueAfter IS NULL OR t.lastMoment >= $dueAfter)`;

const HELD_CLAIM = 'x.knownTo IS NULL AND e.access IN $keys AND c.access IN $keys AND c.current AND c.until > $now';

/** Cypher: nobody whom the viewer may see works on it. */
const free = (profile: ProfileName) => `
         AND NOT EXISTS { MATCH (e:Entity {${THING[profile]}: t.thing})<-[x:CLAIM_OF]-(c:Claim) WHERE ${HELD_CLAIM} }`;

/** Cypher: the targets asked for, as \`t\`. The viewer's own claims are few and lead; else an index gives the order. */
function matching(profile: ProfileName, filter: WorklistFilter, range: string): string {
  if (filter.claimed === 'MINE') {
    return `
       MATCH (c:Claim {by: $me})-[x:CLAIM_OF]->(e:Entity) WHERE ${HELD_CLAIM}
       WITH DISTINCT e.${THING[profile]} AS thing
       MATCH (t:Target {profile: $profile, thing: thing}) WHERE ${range}${NARROWED}`;
  }
  const lead = leadOf(filter);
  return `
       MATCH (t:Target)
       WHERE t.profile = $profile AND ${lead === undefined ? '' : `t.${lead} = $${lead} AND `}${range}${NARROWED}${filter.claimed === 'FREE' ? free(profile) : ''}`;
}

function leadOf(filter: WorklistFilter): Lead | undefined {
  return LEADS.find((name) => filter[name] !== undefined);
}

const ORDERS = {
  VALUE: { range: 't.rankKey < $after AND t.rankKey >= $least AND ', key: 'rankKey', way: 'DESC' },
  // Every row has a rank: said, so that an index that ends in it serves as well.
  LAST_MOMENT: {
    range: "t.dueKey > $after AND t.dueKey >= $least AND t.rankKey > '' AND ",
    key: 'dueKey',
    way: 'ASC',
  },
} as const;

/** Cypher: the order, with what is the same in all rows before it: the engine takes it from the index only when all is said. */
function sorted(order: WorklistOrder, filter: WorklistFilter): string {
  const { key, way } = ORDERS[order];
  const lead = leadOf(filter);
  // Few share a flight, bag or post office: they are sorted, rather than looked for in the order of all moments.
  if (order === 'LAST_MOMENT' && lead !== undefined && lead !== 'office') return `t.${key} ${way}`;
  return ['profile', ...(lead === undefined ? [] : [lead]), key].map((name) => `t.${name} ${way}`).join(', ');
}

/**
 * Returns one page of the worklist of the viewer's profile, in index order; empty when the viewer has no profile. The row
 * after any row is found by the key that orders, so a page costs the same wherever it stands. Needs `read`.
 * Indexes: target_by_points, target_by_moment, target_<lead>_by_points.
 */
export async function listTargets(
  graph: Graph,
  viewer: Viewer,
  { filter, order, first, after, now }: WorklistAsked,
): Promise<WorklistPage> {
  authorise(viewer, 'read');
  if (viewer.profile === undefined) return { rows: [], hasMore: false };
  const by = sorted(order, filter);
  const found = await graph.read<{ t: TargetRow }>(
    `${matching(viewer.profile, filter, ORDERS[order].range)}
     WITH t ORDER BY ${by} LIMIT $limit
     RETURN ${ROW} AS t ORDER BY ${by}`,
    { ...parameters(viewer, filter, now), ...bounds(filter, order, after), limit: int(first + 1) },
  );
  return { rows: found.slice(0, first).map(({ t }) => t), hasMore: found.length > first };
}

const ROW = `t {.id, .thing, .kind, .caption, .score, .points, .value, .lastMoment, .slugs, .flight, .receptacle, .office,
                 .postingOffice, .knownFrom, .rankKey, .dueKey}`;

function bounds(filter: WorklistFilter, order: WorklistOrder, after: string | undefined): Row {
  if (order === 'LAST_MOMENT') return { after: after ?? '', least: dueKey(filter.dueAfter ?? 0, '') };
  return { after: after ?? '~', least: '' };
}

function parameters(viewer: Viewer, filter: WorklistFilter, now: number): Row {
  return {
    now: new Date(now).toISOString(),
    instant: int(now),
    profile: viewer.profile,
    keys: ints(viewer.keys),
    me: viewer.id,
    kinds: filter.kinds === undefined ? null : [...filter.kinds],
    slug: filter.slug ?? null,
    receptacle: filter.receptacle ?? null,
    flight: filter.flight ?? null,
    postingOffice: filter.postingOffice ?? null,
    office: filter.office ?? null,
    minPoints: filter.minPoints ?? null,
    dueBefore: filter.dueBefore === undefined ? null : int(filter.dueBefore),
    dueAfter: filter.dueAfter === undefined ? null : int(filter.dueAfter),
  };
}

/** Targets that share a flight, bag or office. */
export interface TargetGroup {
  readonly key: string;
  readonly targets: number;
  readonly highestPoints: number;
  /** Epoch ms: the next last moment still to come; the latest one when all have passed. */
  readonly nextMoment: number;
}

const GROUP_PROPERTIES = {
  FLIGHT: 'flight',
  RECEPTACLE: 'receptacle',
  OFFICE: 'office',
  POSTING_OFFICE: 'postingOffice',
} as const satisfies Record<WorklistGroup, Lead>;

/** Returns all groups of the worklist of the viewer's profile, those with the highest points first. Needs `read`. */
export async function groupTargets(
  graph: Graph,
  viewer: Viewer,
  by: WorklistGroup,
  filter: WorklistFilter,
  now: number,
): Promise<TargetGroup[]> {
  authorise(viewer, 'read');
  if (viewer.profile === undefined) return [];
  const property = GROUP_PROPERTIES[by];
  return graph.read<TargetGroup>(
    `${matching(viewer.profile, filter, '')} AND t.${property} IS NOT NULL
     WITH t.${property} AS key, count(*) AS targets, max(t.points) AS highestPoints,
          min(CASE WHEN t.lastMoment >= $instant THEN t.lastMoment END) AS next, max(t.lastMoment) AS last
     RETURN key, targets, highestPoints, coalesce(next, last) AS nextMoment ORDER BY highestPoints DESC, key`,
    parameters(viewer, filter, now),
  );
}

/** Returns the worklist row of each thing, the one with the highest value where the viewer sees several of the profile's things as one. Needs `read`. */
export async function findTargets(
  graph: Graph,
  makeId: MakeId,
  viewer: Viewer,
  things: readonly Pick<Thing, 'id' | 'memberIds'>[],
): Promise<Map<string, TargetRow>> {
  authorise(viewer, 'read');
  const { profile } = viewer;
  if (profile === undefined) return new Map();
  const found = await graph.read<{ of: string; t: TargetRow }>(
    `UNWIND $rows AS row
     MATCH (t:Target) WHERE t.id IN row.ids AND t.access IN $keys
     RETURN row.of AS of, ${ROW} AS t ORDER BY of, t.rankKey`,
    {
      // A target is named by the smallest member of its profile's thing, which is a member of the viewer's thing.
      rows: things.map(({ id, memberIds }) => ({
        of: id,
        ids: memberIds.map((each) => makeId('Target', profile, each)),
      })),
      keys: ints(viewer.keys),
    },
  );
  return new Map(found.map(({ of, t }) => [of, t]));
}
