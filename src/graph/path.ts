import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { Graph } from './driver.ts';
import { findEntities, type Thing } from './entities.ts';
import { type CrossedIdentifier, type Edge, step } from './expand.ts';
import { NOW } from './known.ts';
import { reached } from './neighbourhood.ts';
import { findThings } from './thing.ts';

/** How two things hang together: things and Identifiers in order, and the edges between them. */
export interface Path {
  readonly things: readonly Thing[];
  readonly identifiers: readonly CrossedIdentifier[];
  readonly edges: readonly Edge[];
  /** True when the search left edges out: with no path found, there may be one all the same. */
  readonly truncated: boolean;
}

/** What a viewer asks of a path. */
export interface PathAsked {
  /** 1 to 4. */
  readonly hops: number;
  readonly perNode: number;
}

interface PathOptions extends PathAsked {
  readonly keys: readonly number[];
}

/** One end's search: for each thing reached, the hop that reached it. */
interface Side {
  readonly from: Map<string, Hop | undefined>;
  frontier: string[];
}

interface Hop {
  readonly thing: string;
  readonly edges: readonly Edge[];
}

/** Things in a frontier beyond this are left out, and said. */
const WIDEST = 4000;

/** Returns a shortest path between two things, hop by hop from both ends; undefined when either is unknown or hidden. Needs `read`. */
export async function findPath(
  graph: Graph,
  viewer: Viewer,
  a: string,
  b: string,
  asked: PathAsked,
): Promise<Path | undefined> {
  authorise(viewer, 'read');
  const options = { ...asked, keys: viewer.keys };
  const [start, end] = await findEntities(graph, [a, b], options.keys);
  if (start === undefined || end === undefined) return undefined;
  const search = new Search(graph, options);
  const meeting = await search.run(start, end);
  return search.path(meeting);
}

class Search {
  readonly #graph: Graph;
  readonly #options: PathOptions;
  readonly #members = new Map<string, readonly string[]>();
  readonly #thingOf = new Map<string, string>();
  readonly #identifiers = new Map<string, CrossedIdentifier>();
  readonly #sides: [Side, Side] = [
    { from: new Map(), frontier: [] },
    { from: new Map(), frontier: [] },
  ];
  #truncated = false;

  constructor(graph: Graph, options: PathOptions) {
    this.#graph = graph;
    this.#options = options;
  }

  /** Returns the thing where both searches meet. */
  async run(start: Thing, end: Thing): Promise<string | undefined> {
    for (const [side, thing] of [
      [this.#sides[0], start],
      [this.#sides[1], end],
    ] as const) {
      this.#learn([[...thing.memberIds]]);
      side.from.set(thing.id, undefined);
      side.frontier = [thing.id];
    }
    if (start.id === end.id) return start.id;
    for (let hop = 0; hop < this.#options.hops; hop++) {
      const [one, other] =
        this.#sides[0].frontier.length <= this.#sides[1].frontier.length
          ? this.#sides
          : [this.#sides[1], this.#sides[0]];
      await this.#widen(one);
      const met = one.frontier.filter((thing) => other.from.has(thing)).sort()[0];
      if (met !== undefined) return met;
      if (one.frontier.length === 0) return undefined;
    }
    return undefined;
  }

  async path(meeting: string | undefined): Promise<Path> {
    const hops =
      meeting === undefined
        ? []
        : [...this.#trace(this.#sides[0], meeting).reverse(), ...this.#trace(this.#sides[1], meeting)];
    const names = meeting === undefined ? [] : this.#names(meeting);
    const edges = hops.flatMap(({ edges }) => edges);
    const things = await findEntities(this.#graph, names, this.#options.keys);
    const crossed = new Set(edges.flatMap(({ from, to }) => [from, to]));
    return {
      things: things.filter((thing) => thing !== undefined),
      identifiers: [...this.#identifiers.values()].filter(({ id }) => crossed.has(id)),
      edges: edges.map((edge) => ({
        ...edge,
        from: this.#thingOf.get(edge.from) ?? edge.from,
        to: this.#thingOf.get(edge.to) ?? edge.to,
      })),
      truncated: this.#truncated,
    };
  }

  async #widen(side: Side): Promise<void> {
    const members = side.frontier.flatMap((thing) => this.#members.get(thing) ?? []);
    const crossed = await step(this.#graph, members, {
      keys: this.#options.keys,
      at: NOW,
      perNode: this.#options.perNode,
    });
    if (crossed.cut.size > 0) this.#truncated = true;
    for (const identifier of crossed.identifiers) this.#identifiers.set(identifier.id, identifier);
    const fresh = reached(crossed, members).filter((id) => !this.#thingOf.has(id));
    if (fresh.length > WIDEST) this.#truncated = true;
    this.#learn(await findThings(this.#graph, fresh.slice(0, WIDEST), this.#options.keys));
    const next = new Set<string>();
    for (const [thing, hop] of this.#hops(crossed.edges)) {
      if (side.from.has(thing)) continue;
      side.from.set(thing, hop);
      next.add(thing);
    }
    side.frontier = [...next];
  }

  /** Pairs of a thing and the hop that leads to it, in the order of the edges: over one statement, or over a shared Identifier. */
  *#hops(edges: readonly Edge[]): Generator<[string, Hop]> {
    const holders = Map.groupBy(
      edges.filter(({ type }) => type === 'HAS'),
      ({ to }) => to,
    );
    for (const edge of edges) {
      const [from, to] = [this.#thingOf.get(edge.from), this.#thingOf.get(edge.to)];
      if (edge.type !== 'HAS') {
        if (from === undefined || to === undefined) continue;
        yield [to, { thing: from, edges: [edge] }];
        yield [from, { thing: to, edges: [edge] }];
        continue;
      }
      for (const other of holders.get(edge.to) ?? []) {
        const thing = this.#thingOf.get(other.from);
        if (from !== undefined && thing !== undefined && thing !== from)
          yield [thing, { thing: from, edges: [edge, other] }];
      }
    }
  }

  #trace(side: Side, meeting: string): Hop[] {
    const hops: Hop[] = [];
    for (let hop = side.from.get(meeting); hop !== undefined; hop = side.from.get(hop.thing)) hops.push(hop);
    return hops;
  }

  #names(meeting: string): string[] {
    const [one, other] = this.#sides.map((side) => this.#trace(side, meeting).map(({ thing }) => thing));
    return [...(one ?? []).reverse(), meeting, ...(other ?? [])];
  }

  #learn(groups: readonly (readonly string[])[]): void {
    for (const group of groups) {
      for (const id of group) this.#thingOf.set(id, group[0] as string);
      this.#members.set(group[0] as string, group);
    }
  }
}
