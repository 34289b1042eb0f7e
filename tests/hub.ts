import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Graph } from '../src/graph/driver.ts';
import { migrate } from '../src/graph/migrate.ts';
import type { Parts } from '../src/pipeline/pipeline.ts';
import { openParts, ROOT } from './parts.ts';

/** The hub's own parts over the run's real Neo4j, with a store of its own and a clock the test sets. */
export interface TestHub extends Parts {
  clock: number;
  empty(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the parts on an empty graph with all migrations. `detect` is left out unless the test is about patterns. */
export async function openHub(parts: Partial<Pick<Parts, 'detect' | 'policy'>> = {}): Promise<TestHub> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-store-'));
  const opened = await openParts(inject('neo4j'), folder, () => hub.clock);
  const { graph } = opened;
  const hub: TestHub = {
    ...opened,
    clock: Date.parse('2026-11-02T00:00:00Z'),
    ...parts,
    empty: async () => {
      await graph.command('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
      hub.classes.forget();
    },
    close: async () => {
      await graph.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await migrate(graph, join(ROOT, 'migrations'));
  await hub.empty();
  return hub;
}

/**
 * The whole graph as sorted lines: nodes and edges with every property but delivery counts and content pointers. Judgements
 * by machine count while they are open: which of them once held depends on what was known between two messages.
 */
export async function dump(graph: Graph): Promise<string[]> {
  const skip = [
    'pack',
    'slot',
    'offset',
    'length',
    'deliveries',
    'lastDelivery',
    'lastDeliveredAt',
    'firstDelivery',
    'firstItem',
  ];
  const nodes = await graph.read<{ labels: string[]; properties: Record<string, unknown> }>(
    'MATCH (n) WHERE NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const edges = await graph.read<{ type: string; properties: Record<string, unknown>; from: string; to: string }>(
    'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS properties, coalesce(a.id, a.key) AS from, coalesce(b.id, b.key) AS to',
  );
  const show = (properties: Record<string, unknown>) =>
    JSON.stringify(
      Object.fromEntries(
        Object.entries(properties)
          .filter(([name]) => !skip.includes(name))
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    );
  return [
    ...nodes.map(({ labels, properties }) => `(${[...labels].sort().join(':')} ${show(properties)})`),
    ...edges
      .filter(({ type, properties }) => !['SAME_AS', 'COMMON_IN'].includes(type) || properties['knownTo'] === undefined)
      .map(({ type, properties, from, to }) => `(${from})-[${type} ${show(properties)}]->(${to})`),
  ].sort();
}
