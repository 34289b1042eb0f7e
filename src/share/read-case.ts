import { HubError, InputError } from '../errors.ts';
import type { Graph } from '../graph/driver.ts';
import type { Thing } from '../graph/entities.ts';
import { NOW } from '../graph/known.ts';
import { findLinksBetween } from '../graph/links-between.ts';
import { findNeighbourhood, type Network } from '../graph/neighbourhood.ts';
import { findThingClasses } from '../graph/thing-classes.ts';
import { findIdentifiers } from '../graph/thing-identifiers.ts';
import type { AccessClass, Viewer } from '../model/access.ts';
import { type EntityKind, entityKinds } from '../model/entity-kinds.ts';
import { type Facts, factsShape } from '../model/facts.ts';
import { isLinkType } from '../model/links.ts';
import type { MakeId } from '../resolve/id.ts';
import type { Dossier, DossierLink, DossierThing } from './dossier.ts';
import { handlingOf, narrowest } from './handling.ts';

/** What reading a case needs of the hub. */
export interface CaseParts {
  readonly graph: Graph;
  readonly makeId: MakeId;
  readonly now: () => number;
  /** Every class there is. */
  readonly classes: () => readonly AccessClass[];
}

/** A case: some things and what is seen around them. */
export interface Case {
  /** Entity ids, of any member. */
  readonly ids: readonly string[];
  /** How far around them; 0 for them alone. */
  readonly hops: number;
  /** Most things. */
  readonly most: number;
}

/** A case as it was read, and what of its surroundings was left out before any format was chosen. */
export interface CaseRead {
  readonly dossier: Dossier;
  /** True when the surroundings are not all there. */
  readonly truncated: boolean;
  /** Things and identifiers around which more is seen than is told. */
  readonly cut: number;
}

/** What people do with things here is nobody else's; through what carries hundreds of things, everything hangs together. */
const NOT_TOLD: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'Claim',
  'Decision',
  'Order',
  'Watch',
  'Movement',
  'Uld',
  'Receptacle',
]);
const TOLD = entityKinds.filter((kind) => !NOT_TOLD.has(kind));
const PER_NODE = 50;

/**
 * Returns a case as the viewer sees it, or undefined when one of its things is unknown or hidden. The same case has the same
 * number each time, so that who reads it again has its newest version. Throws INPUT_INVALID for what is work on things. Needs `read`.
 */
export async function readCase(parts: CaseParts, viewer: Viewer, asked: Case): Promise<CaseRead | undefined> {
  const { graph } = parts;
  const ids = [...new Set(asked.ids)];
  const { hops, most } = asked;
  const network = await findNeighbourhood(graph, viewer, ids, { hops, most, perNode: PER_NODE, kinds: TOLD });
  if (network === undefined) return undefined;
  const roots = rootsOf(network.things, ids);
  if (roots.some(({ kind }) => NOT_TOLD.has(kind)))
    throw new InputError('INPUT_INVALID', [
      'ids: must be things that can be told of, not work on them or what carries them',
    ]);
  const [things, links] = await Promise.all([
    readThingsOf(parts, viewer, network.things),
    readLinks(parts, viewer, network),
  ]);
  const cut = network.cut.length;
  const dossier: Dossier = {
    source: viewer.agency,
    number: `CASE-${parts.makeId('case', viewer.agency, String(hops), ...roots.map(({ id }) => id)).slice(0, 12)}`,
    title: titleOf(roots),
    text: textOf(roots.length, hops, network.truncated),
    reportedAt: new Date(parts.now()).toISOString(),
    since: Math.min(...roots.map(({ knownFrom }) => knownFrom)),
    // Nothing can be told more widely than the report that tells of it: no narrower than what it names itself.
    marking: narrowest(things.filter(({ id }) => roots.some((root) => root.id === id)).map(({ marking }) => marking)),
    things,
    links,
  };
  return { dossier, truncated: network.truncated, cut };
}

/** The things asked for, by id. */
function rootsOf(things: readonly Thing[], ids: readonly string[]): Thing[] {
  return things
    .filter(({ memberIds }) => ids.some((id) => memberIds.includes(id)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function readThingsOf(
  { graph, classes }: CaseParts,
  viewer: Viewer,
  things: readonly Thing[],
): Promise<(DossierThing & { readonly marking: Dossier['marking'] })[]> {
  const [held, numbers] = await Promise.all([
    findIdentifiers(graph, viewer, things, NOW),
    findThingClasses(graph, viewer, things),
  ]);
  const byThing = Map.groupBy(held, ({ thing }) => thing);
  const known = new Map(classes().map((each) => [each.number, each]));
  const sorted = [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.map((thing) => ({
    id: thing.id,
    kind: thing.kind,
    facts: factsOf(thing),
    identifiers: (byThing.get(thing.id) ?? []).filter(({ role }) => role !== 'refers'),
    since: thing.knownFrom,
    marking: handlingOf((numbers.get(thing.id) ?? []).map((number) => requireClass(known, number))),
  }));
}

function requireClass(known: ReadonlyMap<number, AccessClass>, number: number): AccessClass {
  const found = known.get(number);
  // Left out, it would be told more widely than it may be.
  if (found === undefined) throw new HubError('INTERNAL', 'an access class is not known yet: ask again');
  return found;
}

function factsOf({ facts }: Thing): Facts {
  return factsShape.parse(Object.fromEntries(facts.map(({ name, value }) => [name, value])));
}

async function readLinks({ graph }: CaseParts, viewer: Viewer, { things, edges }: Network): Promise<DossierLink[]> {
  const between = await findLinksBetween(graph, viewer, things);
  const thingOf = new Map(things.flatMap(({ id, memberIds }) => memberIds.map((member) => [member, id])));
  const links = new Map<string, DossierLink>();
  for (const { type, from, to, knownFrom } of [...edges, ...between].sort((a, b) => a.knownFrom - b.knownFrom)) {
    const ends = [thingOf.get(from), thingOf.get(to)] as const;
    if (!isLinkType(type) || ends[0] === undefined || ends[1] === undefined || ends[0] === ends[1]) continue;
    const key = `${type} ${ends.join(' ')}`;
    if (!links.has(key)) links.set(key, { from: ends[0], type, to: ends[1], since: knownFrom });
  }
  return [...links].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, link]) => link);
}

const MOST_NAMED = 3;

function titleOf(roots: readonly Thing[]): string {
  const named = roots.slice(0, MOST_NAMED).map(({ caption, kind }) => (caption === '' ? kind : caption.slice(0, 80)));
  const more = roots.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function textOf(roots: number, hops: number, truncated: boolean): string {
  const things = roots === 1 ? 'One thing' : `${roots} things`;
  const far = hops === 1 ? '1 hop' : `${hops} hops`;
  const what = hops === 0 ? `${things}, without what is around.` : `${things} and what is known ${far} around.`;
  return truncated ? `${what} Not complete: more is known than is told here.` : what;
}
