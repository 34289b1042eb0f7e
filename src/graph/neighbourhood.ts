import { authorise } from '../auth/authorise.ts';
import type { Viewer } from '../model/access.ts';
import type { EntityKind } from '../model/entity-kinds.ts';
import type { Graph } from './driver.ts';
import { findEntities, type Thing } from './entities.ts';
import { type CrossedIdentifier, type Edge, type Step, step } from './expand.ts';
import { NOW } from './known.ts';
import { findThings } from './thing.ts';

/** A network around a thing, and where it was cut. */
export interface Network {
  readonly things: readonly Thing[];
  readonly identifiers: readonly CrossedIdentifier[];
  /** Ends are thing ids or Identifier ids. */
  readonly edges: readonly Edge[];
  /** True when anything was left out: more edges of a node than are shown, or more things than asked for. */
  readonly truncated: boolean;
  /** Things and Identifiers of which more is known than is shown. */
  readonly cut: readonly Cut[];
}

/** A node with more visible edges than were read of it. */
export interface Cut {
  /** Thing or Identifier. */
  readonly id: string;
  /** Its edges in this network. */
  readonly shown: number;
  /** It has more than this. */
  readonly over: number;
}

/** What a viewer asks of a network. */
export interface NetworkAsked {
  /** 0 to 3. */
  readonly hops: number;
  /** Kinds to reach; all when not given. */
  readonly kinds?: readonly EntityKind[] | undefined;
  /** Epoch ms. */
  readonly at?: number | undefined;
  readonly perNode: number;
  readonly most: number;
}

interface NetworkOptions extends NetworkAsked {
  readonly keys: readonly number[];
}

/** Collects hops into a network whose nodes are real things. */
class Collector {
  readonly #options: NetworkOptions;
  readonly #thingOf = new Map<string, string>();
  readonly #members = new Map<string, readonly string[]>();
  readonly #identifiers = new Map<string, CrossedIdentifier>();
  readonly #edges = new Map<string, Edge>();
  /** Entities and Identifiers with more than is shown, and how many they are over. */
  readonly #cut = new Map<string, number>();
  truncated = false;

  constructor(options: NetworkOptions) {
    this.#options = options;
  }

  get things(): readonly string[] {
    return [...this.#members.keys()];
  }

  /** Adds the things these Entities belong to, newest met first, until there are enough; returns the new members. */
  async reach(graph: Graph, entities: readonly string[]): Promise<string[]> {
    const fresh = entities.filter((id) => !this.#thingOf.has(id));
    if (fresh.length === 0) return [];
    const order = new Map(fresh.map((id, index) => [id, index]));
    const rank = (group: readonly string[]) => Math.min(...group.map((id) => order.get(id) ?? Number.MAX_SAFE_INTEGER));
    const groups = await findThings(graph, fresh, this.#options.keys, this.#options.at ?? NOW);
    const room = this.#options.most - this.#members.size;
    if (groups.length > room) this.truncated = true;
    const taken = groups.sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, room));
    for (const group of taken) {
      for (const id of group) this.#thingOf.set(id, group[0] as string);
      this.#members.set(group[0] as string, group);
    }
    return taken.flat();
  }

  /** Keeps the edges of a hop; they count in the network once both their ends are in it. */
  keep({ edges, identifiers, cut }: Step): void {
    for (const edge of edges) this.#edges.set(edge.id, edge);
    for (const identifier of identifiers) this.#identifiers.set(identifier.id, identifier);
    for (const [id, over] of cut) this.#cut.set(id, over);
    if (cut.size > 0) this.truncated = true;
  }

  async network(graph: Graph): Promise<Network> {
    const { keys, at } = this.#options;
    const things = (await findEntities(graph, this.things, keys, at)).filter((thing) => thing !== undefined);
    const there = new Set([...things.map(({ id }) => id), ...this.#identifiers.keys()]);
    const name = (id: string) => [this.#thingOf.get(id) ?? id].find((named) => there.has(named));
    const seen = new Set<string>();
    const edges = [...this.#edges.values()].flatMap((edge) => {
      const [from, to] = [name(edge.from), name(edge.to)];
      const key = `${edge.type} ${from} ${to}`;
      if (from === undefined || to === undefined || from === to || seen.has(key)) return [];
      seen.add(key);
      return [{ ...edge, from, to }];
    });
    const shared = new Set(edges.flatMap(({ type, to }) => (type === 'HAS' ? [to] : [])));
    const cut = new Map<string, number>();
    for (const [id, over] of this.#cut) {
      const named = name(id);
      if (named !== undefined) cut.set(named, Math.max(cut.get(named) ?? 0, over));
    }
    return {
      things,
      identifiers: [...this.#identifiers.values()].filter(({ id }) => shared.has(id)),
      edges,
      truncated: this.truncated,
      cut: [...cut].map(([id, over]) => ({
        id,
        shown: edges.filter(({ from, to }) => from === id || to === id).length,
        over,
      })),
    };
  }
}

/**
 * Returns the network within some hops of things, or undefined when one of them is unknown or hidden. Joins cost no hop.
 * Every cut is told: nothing is shown as complete that is not. Needs `read`.
 */
export async function findNeighbourhood(
  graph: Graph,
  viewer: Viewer,
  ids: readonly string[],
  asked: NetworkAsked,
): Promise<Network | undefined> {
  authorise(viewer, 'read');
  const options = { ...asked, keys: viewer.keys };
  const roots = await findEntities(graph, ids, options.keys, options.at);
  const known = roots.flatMap((thing) => thing?.id ?? []);
  if (known.length < ids.length) return undefined;
  const collector = new Collector(options);
  let frontier = await collector.reach(graph, known);
  for (let hop = 0; hop < options.hops && frontier.length > 0; hop++) {
    const crossed = await step(graph, frontier, {
      keys: options.keys,
      at: options.at ?? NOW,
      perNode: options.perNode,
    });
    collector.keep(crossed);
    frontier = await collector.reach(graph, await ofKinds(graph, reached(crossed, frontier), options));
  }
  return collector.network(graph);
}

/** Entities at the far ends of a hop, in the order the edges were read. */
export function reached({ edges, identifiers }: Step, from: readonly string[]): string[] {
  const known = new Set([...from, ...identifiers.map(({ id }) => id)]);
  return [...new Set(edges.flatMap(({ from: a, to: b }) => [a, b]))].filter((id) => !known.has(id));
}

async function ofKinds(graph: Graph, ids: readonly string[], { kinds }: NetworkOptions): Promise<readonly string[]> {
  if (kinds === undefined || ids.length === 0) return ids;
  const list = await graph.read<{ id: string }>(
    'UNWIND range(0, size($ids) - 1) AS place MATCH (e:Entity {id: $ids[place]}) WHERE e.kind IN $kinds RETURN e.id AS id ORDER BY place',
    { ids: [...ids], kinds: [...kinds] },
  );
  return list.map(({ id }) => id);
}
