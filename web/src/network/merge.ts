import type { EntityKind, NeighbourhoodQuery, PathQuery } from '../../../operations/generated.ts';
import { captionOf } from '../words/labels.ts';

/** A thing of the network: an entity, or a value that entities share. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: EntityKind | 'Identifier';
  readonly name: string;
  /** Of a shared value: what kind of value, and whether it is too common to mean anything. */
  readonly valueKind?: string;
  readonly isCommon: boolean;
}

export interface NetworkLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly isPast: boolean;
}

/** A node whose neighbours are not all there; `said` is how many there are, such as "1,000+". */
export interface NetworkCut {
  readonly shown: number;
  readonly said: string;
}

/** All that has been read of a network so far. */
export interface Network {
  readonly nodes: ReadonlyMap<string, NetworkNode>;
  readonly links: ReadonlyMap<string, NetworkLink>;
  readonly cuts: ReadonlyMap<string, NetworkCut>;
  readonly expanded: ReadonlySet<string>;
  readonly isTruncated: boolean;
}

export const emptyNetwork: Network = {
  nodes: new Map(),
  links: new Map(),
  cuts: new Map(),
  expanded: new Set(),
  isTruncated: false,
};

type Read = NonNullable<NeighbourhoodQuery['neighbourhood']> | NonNullable<PathQuery['path']>;

/** Returns a network with what was read added; `expanded` is the node it was read around, if it was one. */
export function merge(network: Network, read: Read, expanded?: string): Network {
  const nodes = new Map(network.nodes);
  const links = new Map(network.links);
  const cuts = new Map(network.cuts);
  for (const { id, kind, caption } of read.entities)
    nodes.set(id, { id, kind, name: captionOf({ kind, caption }), isCommon: false });
  for (const { id, kind, value, common } of read.identifiers) {
    nodes.set(id, { id, kind: 'Identifier', name: value, valueKind: kind, isCommon: common });
  }
  for (const { id, type, from, to, knownTo } of read.edges) {
    const link = { id, type, from, to, isPast: knownTo !== null };
    if (nodes.has(link.from) && nodes.has(link.to) && link.from !== link.to) links.set(id, link);
  }
  if (expanded !== undefined) cuts.delete(expanded);
  for (const { id, shown, said } of 'cut' in read ? read.cut : []) cuts.set(id, { shown, said });
  return {
    nodes,
    links,
    cuts,
    expanded: expanded === undefined ? network.expanded : new Set(network.expanded).add(expanded),
    isTruncated: network.isTruncated || read.truncated,
  };
}
