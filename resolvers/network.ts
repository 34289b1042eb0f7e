import { findNeighbourhood, type Network } from '../src/graph/neighbourhood.ts';
import { findPath, type Path } from '../src/graph/path.ts';
import type { EntityKind } from '../src/model/entity-kinds.ts';
import type { Context } from './context.ts';
import { readKey } from './id.ts';
import { readCount } from './page.ts';

/** Edges shown of one node; more are said. */
const PER_NODE = 50;
/** Edges of one node that the search for a path looks at. */
const PER_NODE_ON_THE_WAY = 500;
const MOST_HOPS = 3;
const MOST_PATH_HOPS = 6;
const USUAL_PATH_HOPS = 4;
const MOST_THINGS = 1_000;
const USUAL_THINGS = 200;

export interface NeighbourhoodArgs {
  readonly id: string;
  readonly hops?: number | null | undefined;
  readonly kinds?: readonly EntityKind[] | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly most?: number | null | undefined;
}

/** Returns the network around an entity; null when it is unknown or hidden. */
export async function findNetwork(
  _parent: unknown,
  { id, hops, kinds, asOf, most }: NeighbourhoodArgs,
  { hub, viewer }: Context,
): Promise<Network | null> {
  const asked = {
    hops: readCount('hops', hops, MOST_HOPS, 1),
    kinds: kinds ?? undefined,
    at: asOf === null || asOf === undefined ? undefined : Date.parse(asOf),
    perNode: PER_NODE,
    most: readCount('most', most, MOST_THINGS, USUAL_THINGS),
  };
  const key = readKey('Entity', id);
  return key === undefined ? null : ((await findNeighbourhood(hub.graph, viewer, [key], asked)) ?? null);
}

export interface PathArgs {
  readonly from: string;
  readonly to: string;
  readonly hops?: number | null | undefined;
}

/** Returns a shortest path between two entities; null when either is unknown or hidden. */
export async function findPathBetween(
  _parent: unknown,
  { from, to, hops }: PathArgs,
  { hub, viewer }: Context,
): Promise<Path | null> {
  const asked = { hops: readCount('hops', hops, MOST_PATH_HOPS, USUAL_PATH_HOPS), perNode: PER_NODE_ON_THE_WAY };
  const [a, b] = [readKey('Entity', from), readKey('Entity', to)];
  return a === undefined || b === undefined ? null : ((await findPath(hub.graph, viewer, a, b, asked)) ?? null);
}
