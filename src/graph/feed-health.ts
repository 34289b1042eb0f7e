import { authorise } from '../auth/authorise.ts';
import { feeds } from '../feeds/index.ts';
import type { Viewer } from '../model/access.ts';
import { type Told, tell } from './deliveries.ts';
import type { Graph } from './driver.ts';

/** How a feed does: sums over its deliveries, as a viewer is told of them. */
export interface FeedHealth extends Told {
  readonly name: string;
  readonly deliveries: number;
  /** Deliveries still being taken in. */
  readonly open: number;
  readonly openDeadLetters: number;
  /** Epoch ms. */
  readonly lastReceivedAt: number | null;
}

interface Sums extends Omit<FeedHealth, 'openDeadLetters' | 'issues'> {
  /** JSON of the counts of each delivery that had any. */
  readonly issues: readonly string[];
  readonly unchangedIn: readonly string[];
}

const NOTHING: Omit<Sums, 'name'> = {
  deliveries: 0,
  open: 0,
  units: 0,
  written: 0,
  unchanged: 0,
  unchangedIn: [],
  deadLetters: 0,
  lastReceivedAt: null,
  issues: [],
};

/** Returns the health of every feed that the hub reads, and of any other that something was delivered for, by name. Needs `read-feeds`. */
export async function findFeedHealth(graph: Graph, viewer: Viewer): Promise<FeedHealth[]> {
  authorise(viewer, 'read-feeds');
  const [sums, letters] = await Promise.all([
    graph.read<Sums>(
      `MATCH (d:Delivery)
       RETURN d.feed AS name, count(*) AS deliveries, sum(CASE d.state WHEN 'open' THEN 1 ELSE 0 END) AS open, sum(d.units) AS units,
              sum(d.written) AS written, sum(d.unchanged) AS unchanged, sum(d.deadLetters) AS deadLetters,
              max(d.receivedAt) AS lastReceivedAt, [json IN collect(d.issues) WHERE json <> '{}'] AS issues,
              [json IN collect(d.unchangedIn) WHERE json <> '{}'] AS unchangedIn`,
    ),
    graph.read<{ name: string; open: number }>(
      "MATCH (d:DeadLetter {state: 'open'}) RETURN d.feed AS name, count(*) AS open",
    ),
  ]);
  const sumsOf = new Map(sums.map((each) => [each.name, each]));
  const openOf = new Map(letters.map(({ name, open }) => [name, open]));
  const names = new Set([...feeds.map(({ name }) => name), ...sumsOf.keys(), ...openOf.keys()]);
  return [...names].sort().map((name) => {
    const { issues, unchangedIn, units, written, unchanged, deadLetters, ...counts } = sumsOf.get(name) ?? {
      ...NOTHING,
      name,
    };
    const progress = { items: 0, units, written, unchanged, deadLetters };
    const told = tell({ ...progress, issues: addUp(issues), unchangedIn: addUp(unchangedIn) }, viewer.keys);
    return { ...counts, ...told, openDeadLetters: openOf.get(name) ?? 0 };
  });
}

function addUp(counts: readonly string[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const json of counts) {
    for (const [name, count] of Object.entries(JSON.parse(json) as Record<string, number>)) {
      sums[name] = (sums[name] ?? 0) + count;
    }
  }
  return sums;
}
